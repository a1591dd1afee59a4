# SPDX-License-Identifier: GPL-3.0-or-later
"""What the devices were told: the acknowledgements that the log must agree with in the end."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from common.wire.events import LogEntry


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A command that was answered as carried out, and the entries that came of it."""

    office: str
    command: str
    kind: str
    entries: tuple[LogEntry, ...]
    at: float
    """On the monotonic clock, in seconds."""


@dataclass(slots=True)
class Notes:
    """Everything that all devices were told."""

    acknowledged: list[Acknowledged] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    asked_again: Counter[str] = field(default_factory=Counter)
    """Why commands were sent again with the same id."""
    signed_in_again: int = 0
    troubles: list[str] = field(default_factory=list)
    """Answers that nobody should ever get."""

    def take(self, office: str, command: str, kind: str, entries: tuple[LogEntry, ...]) -> None:
        """Note an acknowledgement, now."""
        self.acknowledged.append(Acknowledged(office, command, kind, entries, time.monotonic()))

    def since(self, instant: float, office: str) -> int:
        """How many commands of an office were acknowledged after an instant."""
        return sum(each.at > instant and each.office == office for each in self.acknowledged)

    def longest_pause(self, since: float, until: float, offices: Iterable[str]) -> float:
        """The longest time, in seconds, in which one office had nothing acknowledged."""
        return max(self._pause(office, since, until) for office in offices)

    def _pause(self, office: str, since: float, until: float) -> float:
        told = [each.at for each in self.acknowledged if each.office == office]
        inside = [since, *sorted(at for at in told if since < at < until), until]
        return max(after - before for before, after in pairwise(inside))
