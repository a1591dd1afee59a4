# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a request by what the citizen brings along: a paper of an office, its slip, or a card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from common.domain.identifiers import RequestId
from common.identity.card_code import BadCardCode, read_card_code
from common.identity.document import Unreadable, UnreadableReason
from common.identity.document_code import BadDocumentCode
from common.identity.mrz import read_mrz
from common.identity.sealing import Person, person_of
from common.sync.answers import Unreachable
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import FindAnswer, Known, Numbered, SeveralRequests
from common.sync.request_search import BadCode, OfCard, OfPaper, SearchAnswer, SeveralFound
from common.wire.request_messages import RequestSummary, RequestView
from counter.flow.case_asking import Asking
from counter.flow.notices import BroughtFault
from counter.flow.papers_kinds import Brought, kind_of, request_number
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

LINES_WITHIN_SECONDS = 3.0
"""A card's lines come one after the other within this time."""

_MOST_LINES = 3


_BAD = {
    BadDocumentCode.NOT_A_DOCUMENT: BroughtFault.DAMAGED,
    BadDocumentCode.DAMAGED: BroughtFault.DAMAGED,
    BadDocumentCode.UNKNOWN_VERSION: BroughtFault.NEWER,
    BadDocumentCode.UNKNOWN_OFFICE: BroughtFault.OTHER_OFFICE,
    BadDocumentCode.FORGED: BroughtFault.FORGED,
}
_BAD_CARD = {
    BadCardCode.NOT_A_CARD: BroughtFault.CARD_UNREADABLE,
    BadCardCode.INCOMPLETE: BroughtFault.CARD_UNREADABLE,
    BadCardCode.GARBLED: BroughtFault.CARD_UNREADABLE,
    BadCardCode.OTHER_ORDER: BroughtFault.CARD_LAID_OUT_OTHERWISE,
}
_INCOMPLETE = frozenset({UnreadableReason.WRONG_SHAPE, UnreadableReason.UNKNOWN_DOCUMENT})


@dataclass(frozen=True, slots=True)
class Opening:
    """What follows: ``show`` opens a request, ``choose`` offers several, ``tell`` says why not.

    ``card`` is asked first whether a card was waited for.
    """

    show: Callable[[RequestView], None]
    choose: Callable[[tuple[RequestSummary, ...], Callable[[RequestId], None]], None]
    tell: Callable[[BroughtFault], None]
    card: Callable[[Person], bool]


class BroughtAlong:
    """Takes what the scanner has read, as far as it is no ticket."""

    def __init__(self, station: StationPort, ports: Ports, opening: Opening) -> None:
        """Nothing was read yet."""
        self._ports = ports
        self._opening = opening
        self._asking = Asking(station, ports)
        self._lines: list[str] = []
        self._read_at = float("-inf")

    def take(self, text: str, situation: Situation) -> bool:
        """Whether this was for here; False: it is a ticket's, or nobody's."""
        kind = kind_of(text)
        if kind is Brought.TICKET or situation.office.requests is None:
            return False
        if kind is Brought.FOREIGN:
            self._opening.tell(BroughtFault.OTHER_KEYBOARD)
        elif kind is Brought.CARD_LINE:
            self._line(text.strip(), situation)
        elif kind is Brought.CARD_CODE:
            self._code(text, situation)
        elif situation.isolated:
            self._opening.tell(BroughtFault.NO_ANSWER)
        elif kind is Brought.PAPER:
            self._asking.ask(OfPaper(text.strip()), self._found)
        else:
            self._asking.ask(Numbered(request_number(text) or ""), self._numbered)
        return True

    def _line(self, line: str, situation: Situation) -> None:
        now = self._ports.monotonic()
        if now - self._read_at > LINES_WITHIN_SECONDS:
            self._lines = []
        self._read_at = now
        self._lines = [*self._lines, line][-_MOST_LINES:]
        read = read_mrz(self._lines, situation.now.date())
        if isinstance(read, Unreadable):
            if read.reason not in _INCOMPLETE or len(self._lines) == _MOST_LINES:
                self._lines = []
                self._opening.tell(BroughtFault.CARD_UNREADABLE)
            return
        self._lines = []
        if read.is_visa:
            # It is the passport around it that says who its holder is.
            self._opening.tell(BroughtFault.CARD_UNREADABLE)
            return
        numbers = tuple(each for each in (read.number, *read.optional) if each)
        self._card(person_of(read), numbers, situation)

    def _code(self, text: str, situation: Situation) -> None:
        read = read_card_code(text, situation.office.card_code, situation.now.date())
        if isinstance(read, BadCardCode):
            self._opening.tell(_BAD_CARD[read])
            return
        person = Person(f"{read.given} {read.surname}", read.number, read.issuer)
        self._card(person, (read.number,), situation)

    def _card(self, person: Person, numbers: tuple[str, ...], situation: Situation) -> None:
        if self._opening.card(person):
            return
        if situation.isolated:
            self._opening.tell(BroughtFault.NO_ANSWER)
        else:
            self._asking.ask(OfCard(numbers), self._of_card)

    def _of_card(self, answer: SearchAnswer) -> None:
        if isinstance(answer, NoRequest):
            self._opening.tell(BroughtFault.NOBODYS)
        else:
            self._found(answer)

    def _found(self, answer: SearchAnswer) -> None:
        match answer:
            case RequestRead(view):
                self._opening.show(view)
            case SeveralFound(requests):
                self._opening.choose(requests, self._open)
            case BadCode(why):
                self._opening.tell(_BAD[why])
            case NoRequest():
                self._opening.tell(BroughtFault.NOTHING_FOUND)
            case Unreachable():
                self._opening.tell(BroughtFault.NO_ANSWER)
            case _:
                self._opening.tell(BroughtFault.NOT_ALLOWED)

    def _open(self, request: RequestId) -> None:
        self._asking.ask(Known(request), self._numbered)

    def _numbered(self, answer: FindAnswer) -> None:
        match answer:
            case RequestRead(view):
                self._opening.show(view)
            case NoRequest():
                self._opening.tell(BroughtFault.NOTHING_FOUND)
            case SeveralRequests():
                self._opening.tell(BroughtFault.SEVERAL_OFFICES)
            case Unreachable():
                self._opening.tell(BroughtFault.NO_ANSWER)
            case _:
                self._opening.tell(BroughtFault.NOT_ALLOWED)
