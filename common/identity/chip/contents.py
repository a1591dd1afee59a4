# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes of reading a chip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from typing import Generic, TypeVar

from common.identity.chip.details import HolderDetails, IssueDetails
from common.identity.chip.portrait import Portrait
from common.identity.chip.security_infos import PaceInfo
from common.identity.document import Document, Unreadable

P = TypeVar("P")
"""What the caller's own proving of the chip gives."""


@unique
class ChipFailure(Enum):
    """Why a chip was not read."""

    NOT_A_TRAVEL_CHIP = "not_a_travel_chip"
    """The card has no application of a travel document: a bank card, say."""
    WRONG_KEY = "wrong_key"
    """The chip does not belong to these lines, or to this number."""
    NEEDS_ZONE = "needs_zone"
    """The chip cannot be opened with a card access number, but perhaps with its zone."""
    REFUSED = "refused"
    """The chip wants to be opened in a way that is not spoken here."""
    CARD_GONE = "card_gone"
    """The card was taken away before it was read."""
    GARBLED = "garbled"
    """The chip does not keep to the protocol, or somebody between it and us does not."""


@dataclass(frozen=True, slots=True)
class Bac:
    """The chip was opened by Basic Access Control."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The chip was opened by PACE, in this way."""

    info: PaceInfo


Access = Bac | Pace


@unique
class Step(Enum):
    """What is being done."""

    OPENING = "opening"
    """The chip and we are showing each other that we know its key."""
    READING = "reading"
    """A file is being read."""
    PROVING = "proving"
    """The chip is shown to be no copy."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is.

    Of ``files`` files ``files_done`` are read, and of the one at hand ``bytes_done`` of ``bytes``.
    """

    step: Step
    files_done: int = 0
    files: int = 0
    bytes_done: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class ChipContents(Generic[P]):
    """What a chip holds: its files as they were read, and what was found in them.

    ``groups`` has the data groups by number, each as its whole file; ``withheld`` are those that
    were wanted and that the chip lists but does not give. Nothing in here is to be believed before
    its signature is checked.
    """

    access: Access
    card_access: bytes | None
    com: bytes | None
    sod: bytes | None
    groups: Mapping[int, bytes]
    withheld: frozenset[int]
    document: Document | Unreadable | None
    portrait: Portrait | None
    holder: HolderDetails | None
    issue: IssueDetails | None
    proof: P

    def __repr__(self) -> str:
        """Show which groups there are: everything else is personal."""
        return f"<ChipContents {sorted(self.groups)}>"
