# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket's number that is typed, and what the scanner reads: what is to be done by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from common.devices.keyboard_wedge.typing import SURE_AFTER
from common.domain.commands import CallNumber, Command, Proof, TakeTicket
from common.domain.refusals import Refusal, RefusalReason
from counter.flow.beside import Beside
from counter.flow.codes import BadPaper, facts_of_number
from counter.flow.notices import Notice
from counter.flow.ports import Ports
from counter.flow.situation import Situation

Entered: TypeAlias = Command | Refusal | BadPaper | None
"""The command that it comes to, or why it is none; None: it was for something else."""


class Entry:
    """``tell`` says why what a citizen has brought along opens nothing."""

    def __init__(self, ports: Ports, beside: Beside, tell: Callable[[Notice], None]) -> None:
        """A request is opened ``beside`` the queue."""
        self._ports = ports
        self._beside = beside
        self._tell = tell

    def number(self, text: str, situation: Situation) -> Entered:
        """A number was typed, or a code was read into the field."""
        if len(text.strip()) >= SURE_AFTER:
            return self.code(text, situation)
        if not situation.isolated:
            return CallNumber(situation.counter, text)
        facts = facts_of_number(text, situation.office, situation.state, situation.now)
        if facts is None:
            return Refusal(RefusalReason.UNKNOWN_NUMBER, {"number": text.strip()})
        return TakeTicket(situation.counter, facts, Proof.TYPED)

    def code(self, text: str, situation: Situation) -> Entered:
        """The scanner has read a paper."""
        if self._beside.take(text, situation, self._tell):
            return None
        read = self._ports.read_code(text, situation.office, situation.now)
        return read if isinstance(read, BadPaper) else TakeTicket(situation.counter, read)
