# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of a request's papers shows, and what can be chosen on it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from common.devices.paper_printer.port import PaperOutcome
from common.domain.request.reasons import Recipient
from common.domain.request.refusals import RequestRefusal
from common.sync.request_papers import NoFileReason
from common.wire.request_messages import LookReason


class PaperKind(StrEnum):
    """A paper of a request."""

    RECEIPT = "receipt"
    CERTIFICATE = "certificate"
    DECISION = "decision"
    HAND_OVER_SLIP = "hand_over_slip"
    SLIP = "slip"
    """Number and secret of the request."""
    LABEL = "label"


class PaperTold(StrEnum):
    """What the clerk is told, other than how printing went and what rules refuse."""

    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    ELSEWHERE = "elsewhere"
    """Another office has the request."""
    NOTHING_KEPT = "nothing_kept"
    NOT_POSTED = "not_posted"
    NOTHING_TYPED = "nothing_typed"
    HANDED_OVER = "handed_over"


PaperNotice: TypeAlias = RequestRefusal | NoFileReason | PaperTold


@dataclass(frozen=True, slots=True)
class Printing:
    """How the printing of a paper stands; no ``outcome``: the printer is at work."""

    outcome: PaperOutcome | None = None


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper that was issued: its number, and how many copies were printed."""

    kind: PaperKind
    number: str
    copies: int


@dataclass(frozen=True, slots=True)
class PrintPaper:
    """Print a paper; ``again``: it was issued before, and this is a copy."""

    kind: PaperKind
    again: bool = False


@dataclass(frozen=True, slots=True)
class Because:
    """The reason for which what is personal is printed."""

    kind: PaperKind
    reason: LookReason


@dataclass(frozen=True, slots=True)
class PrintOnceMore:
    """Hand the same file to the printer once more; it is no further copy."""


@dataclass(frozen=True, slots=True)
class SaveFile:
    """Keep the file, and open it."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Ask the server the same once more."""


@dataclass(frozen=True, slots=True)
class GiveTo:
    """Hand the document over to whom?"""

    recipient: Recipient


@dataclass(frozen=True, slots=True)
class HandItOver:
    """The slip is signed, and the document given."""


@dataclass(frozen=True, slots=True)
class BackToPapers:
    """Leave what is asked."""


PaperStep: TypeAlias = (
    PrintPaper | Because | PrintOnceMore | SaveFile | TryAgain | GiveTo | HandItOver | BackToPapers
)


class Asked(StrEnum):
    """What the page asks for."""

    NOTHING = "nothing"
    REASON = "reason"
    RECIPIENT = "recipient"
    """Who takes the document?"""
    IDENTITY = "identity"
    """Which identity document was seen?"""
    PROXY = "proxy"
    """Who came in place of the applicant?"""
    AUTHORITY = "authority"
    """By what may they?"""
    SIGNED = "signed"
    """The slip is printed: is it signed?"""


@dataclass(frozen=True, slots=True, repr=False)
class PapersPage:
    """The papers of one request. ``filled`` is what a card has put into the field."""

    number: str
    rows: tuple[PaperRow, ...] | None
    asked: Asked
    recipient: Recipient | None
    filled: str
    steps: tuple[PaperStep, ...]
    notice: PaperNotice | None
    printing: Printing | None
    busy: bool
    slow: bool

    @property
    def asks_text(self) -> bool:
        """Whether something is to be typed."""
        return self.asked in {Asked.IDENTITY, Asked.PROXY, Asked.AUTHORITY}
