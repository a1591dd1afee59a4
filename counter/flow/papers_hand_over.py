# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing a document over: whose identity was seen, the slip that they sign, and then the gift.

The slip is printed first. The document is given, and the request told so, once it is signed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from common.domain.identifiers import CommandId
from common.domain.request.commands import HandOver
from common.domain.request.reasons import Recipient
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.identity.document_code import DocumentKind
from common.identity.sealing import Person
from common.sync.answers import Unreachable
from common.sync.request_answers import HeldElsewhere, RequestRead
from common.sync.request_desk import Give, GiveAnswer
from common.sync.request_papers import FileAnswer, Issue, Pdf
from common.wire.documents import DocumentReceiver
from common.wire.request_messages import RequestView
from counter.flow.case_asking import Asking
from counter.flow.papers_page import (
    Asked,
    BackToPapers,
    GiveTo,
    HandItOver,
    PaperNotice,
    PapersPage,
    PaperStep,
    PaperTold,
    PrintOnceMore,
    SaveFile,
    TryAgain,
)
from counter.flow.papers_printing import PaperTray
from counter.flow.papers_work import notice_of, paper_of
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

_BEFORE = {
    Asked.PROXY: Asked.RECIPIENT,
    Asked.AUTHORITY: Asked.IDENTITY,
}


@dataclass(frozen=True, slots=True, repr=False)
class _Open:
    """A document that is being handed over."""

    state: RequestState
    asked: Asked = Asked.RECIPIENT
    recipient: Recipient | None = None
    proxy: str = ""
    identity: str = ""
    authority: str = ""
    filled: str = ""
    slip: Issue | None = None
    giving: Give | None = None
    done: bool = False
    notice: PaperNotice | None = None


class HandingOver:
    """The page on which one document is handed over; ``given`` is told that it was."""

    def __init__(
        self, station: StationPort, ports: Ports, view: RequestView, given: Callable[[], None]
    ) -> None:
        """Begin with who takes it."""
        self._ports = ports
        self._given = given
        self._asking = Asking(station, ports)
        self._tray = PaperTray(ports)
        self._open = _Open(view.state)

    def close(self) -> None:
        """The page is shut: wait for nothing, and let go of what was printed."""
        self._asking.drop()
        self._tray.clear()

    def page(self, situation: Situation) -> PapersPage:
        """What the page shows."""
        now = self._open
        idle = not situation.isolated and not self._asking.busy
        return PapersPage(
            number=now.state.number,
            rows=None,
            asked=now.asked,
            recipient=now.recipient,
            filled=now.filled,
            steps=_steps(now) if idle else (),
            notice=now.notice,
            printing=self._tray.printing,
            busy=self._asking.busy,
            slow=self._asking.slow,
        )

    def follow(self, situation: Situation) -> None:
        """The station knows something new: the server may be back."""
        now = self._open
        waits = now.notice is PaperTold.NO_ANSWER
        if waits and not situation.isolated and not self._asking.busy:
            self._go_on(now)

    def enter(self, text: str, situation: Situation) -> None:
        """What was asked has been typed."""
        now, typed = self._open, " ".join(text.split())
        if self._asking.busy or situation.isolated:
            return
        if not typed:
            self._open = replace(now, notice=PaperTold.NOTHING_TYPED)
            return
        now = replace(now, notice=None, filled="")
        match now.asked:
            case Asked.PROXY:
                self._open = replace(now, proxy=typed, asked=Asked.IDENTITY)
            case Asked.IDENTITY if now.recipient is Recipient.PROXY:
                self._open = replace(now, identity=typed, asked=Asked.AUTHORITY)
            case Asked.IDENTITY:
                self._print_slip(replace(now, identity=typed))
            case Asked.AUTHORITY:
                self._print_slip(replace(now, authority=typed))
            case _:
                pass

    def card(self, person: Person) -> bool:
        """A card was read: fill in what is asked; whether anything was."""
        now = self._open
        match now.asked:
            case Asked.IDENTITY:
                filled = f"{person.issuer} {person.document_number}"
            case Asked.PROXY:
                filled = person.name
            case _:
                return False
        self._open = replace(now, filled=filled, notice=None)
        return True

    def choose(self, step: PaperStep) -> None:
        """A step was chosen."""
        if self._asking.busy:
            return
        now = self._open = replace(self._open, notice=None)
        match step:
            case GiveTo(recipient):
                first = Asked.PROXY if recipient is Recipient.PROXY else Asked.IDENTITY
                self._open = replace(now, recipient=recipient, asked=first)
            case PrintOnceMore():
                self._tray.print_again()
            case SaveFile():
                self._tray.save()
            case TryAgain():
                self._go_on(now)
            case HandItOver() if now.recipient is not None:
                id_ = CommandId(self._ports.ids.new())
                self._give(now, Give(now.state.id, HandOver(now.recipient), id_))
            case BackToPapers():
                self.dismiss()
            case _:
                pass

    def dismiss(self) -> bool:
        """Put away what lies on top; whether there was anything."""
        now = self._open
        if now.done:
            return False
        if now.notice is not None:
            self._open = replace(now, notice=None)
            return True
        before = _before(now)
        if before is None:
            return False
        self._open = replace(now, asked=before, filled="")
        return True

    def _print_slip(self, now: _Open) -> None:
        proxy = now.recipient is Recipient.PROXY
        receiver = DocumentReceiver(
            identity_document=now.identity,
            proxy=now.proxy if proxy else None,
            authority=now.authority if proxy else None,
        )
        id_ = CommandId(self._ports.ids.new())
        slip = Issue(now.state.id, DocumentKind.HAND_OVER_SLIP, id_, receiver)
        self._open = replace(now, slip=slip)
        self._asking.ask(slip, self._slip_made)

    def _give(self, now: _Open, giving: Give) -> None:
        self._open = replace(now, giving=giving)
        self._asking.ask(giving, self._handed_over)

    def _go_on(self, now: _Open) -> None:
        """Ask once more what had no answer, under its id."""
        if now.giving is not None:
            self._give(replace(now, notice=None), now.giving)
        elif now.slip is not None:
            self._open = replace(now, notice=None)
            self._asking.ask(now.slip, self._slip_made)

    def _slip_made(self, answer: FileAnswer) -> None:
        now = self._open
        if isinstance(answer, Pdf):
            self._open = replace(now, asked=Asked.SIGNED)
            self._tray.print(paper_of(DocumentKind.HAND_OVER_SLIP, answer))
        else:
            self._open = replace(now, notice=notice_of(answer))

    def _handed_over(self, answer: GiveAnswer) -> None:
        now = self._open
        match answer:
            case RequestRead(view):
                told = PaperTold.HANDED_OVER
                self._open = replace(now, state=view.state, done=True, giving=None, notice=told)
                self._given()
            case RequestRefusal():
                self._open = replace(now, giving=None, notice=answer)
            case HeldElsewhere():
                self._open = replace(now, giving=None, notice=PaperTold.ELSEWHERE)
            case Unreachable():
                self._open = replace(now, notice=PaperTold.NO_ANSWER)
            case _:
                self._open = replace(now, giving=None, notice=PaperTold.NOT_ALLOWED)


def _before(now: _Open) -> Asked | None:
    """What was asked before this."""
    if now.asked is Asked.IDENTITY:
        return Asked.PROXY if now.recipient is Recipient.PROXY else Asked.RECIPIENT
    return _BEFORE.get(now.asked)


def _steps(now: _Open) -> tuple[PaperStep, ...]:
    if now.notice is PaperTold.NO_ANSWER:
        return (TryAgain(),)
    if now.done:
        return ()
    match now.asked:
        case Asked.RECIPIENT:
            return (GiveTo(Recipient.APPLICANT), GiveTo(Recipient.PROXY))
        case Asked.SIGNED:
            return (HandItOver(), PrintOnceMore(), SaveFile())
        case _:
            return (BackToPapers(),)
