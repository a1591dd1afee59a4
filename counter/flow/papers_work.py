# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's papers: issued, printed, printed again as copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias, assert_never

from common.devices.paper_printer.port import Paper
from common.domain.catalogue import Delivery
from common.domain.identifiers import CommandId, RequestId
from common.domain.request.refusals import RequestRefusal
from common.domain.request.stages import DOCUMENT_MADE, RequestStage
from common.domain.request.state import RequestState
from common.identity.document_code import DocumentKind
from common.sync.answers import Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest
from common.sync.request_loose_papers import (
    CannotPrint,
    LooseAnswer,
    LoosePdf,
    NothingKept,
    NotPosted,
    ReadLabel,
    ReadSlip,
)
from common.sync.request_papers import (
    Copy,
    FileAnswer,
    Issue,
    IssuedAnswer,
    IssuedRead,
    ListIssued,
    NoFile,
    NoFileReason,
    Pdf,
)
from common.wire.documents import IssuedDocument
from common.wire.request_messages import LookReason, RequestView
from counter.flow.case_asking import Asking
from counter.flow.papers_page import (
    Asked,
    BackToPapers,
    Because,
    GiveTo,
    HandItOver,
    PaperKind,
    PaperNotice,
    PaperRow,
    PapersPage,
    PaperStep,
    PaperTold,
    PrintOnceMore,
    PrintPaper,
    SaveFile,
    TryAgain,
)
from counter.flow.papers_printing import PaperTray
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

_ISSUED = {
    PaperKind.RECEIPT: DocumentKind.RECEIPT,
    PaperKind.CERTIFICATE: DocumentKind.CERTIFICATE,
    PaperKind.DECISION: DocumentKind.DECISION,
    PaperKind.HAND_OVER_SLIP: DocumentKind.HAND_OVER_SLIP,
}
_KINDS = {kind: paper for paper, kind in _ISSUED.items()}
_REASONS = (
    LookReason.APPLICANT_HERE,
    LookReason.HAND_OVER,
    LookReason.CORRECTION,
    LookReason.COMPLAINT,
)

_Wish: TypeAlias = Issue | Copy | ReadSlip | ReadLabel


@dataclass(frozen=True, slots=True, repr=False)
class _Open:
    """The request whose papers are open."""

    state: RequestState
    paid: bool
    issued: tuple[IssuedDocument, ...] | None = None
    why: PaperKind | None = None
    """The reason is asked for printing this."""
    notice: PaperNotice | None = None


class PapersWork:
    """The page of one request's papers."""

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        view: RequestView,
        moved: Callable[[RequestId], None],
    ) -> None:
        """Nothing is known yet of what was issued; ``moved`` is told that a document was."""
        self._moved = moved
        self._ports = ports
        self._asking = Asking(station, ports)
        self._tray = PaperTray(ports)
        self._unanswered: _Wish | None = None
        kept = any(each.counts for each in view.state.payments.values())
        self._open = _Open(view.state, paid=kept)

    def open(self) -> None:
        """Show what was issued."""
        self._list(None)

    def open_to_print_receipt(self) -> None:
        """Print the receipt of what has just been paid, once it is known what was issued."""
        self._open = replace(self._open, paid=True)
        self._list(PaperKind.RECEIPT)

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
            rows=None if now.issued is None else tuple(map(_row, now.issued)),
            asked=Asked.NOTHING if now.why is None else Asked.REASON,
            recipient=None,
            filled="",
            steps=self._steps(now) if idle else (),
            notice=now.notice,
            printing=self._tray.printing,
            busy=self._asking.busy,
            slow=self._asking.slow,
        )

    def follow(self, situation: Situation) -> None:
        """The station knows something new: the server may be back."""
        now = self._open
        if situation.isolated or self._asking.busy:
            return
        if self._unanswered is not None:
            self._wish(self._unanswered)
        elif now.issued is None:
            self._list(None)

    def choose(self, step: PaperStep) -> None:
        """A step was chosen."""
        if self._asking.busy:
            return
        now = self._open = replace(self._open, notice=None, why=None)
        match step:
            case PrintPaper(kind):
                self._print(now, kind)
            case Because(kind, reason):
                request = now.state.id
                label = kind is PaperKind.LABEL
                self._wish(ReadLabel(request, reason) if label else ReadSlip(request, reason))
            case PrintOnceMore():
                self._tray.print_again()
            case SaveFile():
                self._tray.save()
            case TryAgain():
                if self._unanswered is not None:
                    self._wish(self._unanswered)
            case GiveTo() | HandItOver() | BackToPapers():
                pass
            case _ as unreachable:
                assert_never(unreachable)

    def dismiss(self) -> bool:
        """Put away what lies on top; whether there was anything."""
        now = self._open
        if now.notice is None and now.why is None:
            return False
        self._open = replace(now, notice=None, why=None)
        return True

    def _steps(self, now: _Open) -> tuple[PaperStep, ...]:
        if self._unanswered is not None:
            return (TryAgain(),)
        if now.why is not None:
            return (*(Because(now.why, each) for each in _REASONS), BackToPapers())
        at_hand = (PrintOnceMore(), SaveFile()) if self._tray.failed else ()
        return (*at_hand, *_printable(now))

    def _print(self, now: _Open, kind: PaperKind) -> None:
        issued = _ISSUED.get(kind)
        if issued is None:
            self._open = replace(now, why=kind)
            return
        id_ = CommandId(self._ports.ids.new())
        again = _is_there(now, issued)
        self._wish(Copy(now.state.id, issued, id_) if again else Issue(now.state.id, issued, id_))

    def _wish(self, wish: _Wish) -> None:
        # Kept in mind before it is asked: asked again, it is the same paper.
        self._unanswered = wish
        match wish:
            case Issue() | Copy():
                self._asking.ask(wish, partial(self._made, wish))
            case ReadSlip() | ReadLabel():
                self._asking.ask(wish, partial(self._read, wish))
            case _ as unreachable:
                assert_never(unreachable)

    def _list(self, kind: PaperKind | None) -> None:
        """See what was issued, and print ``kind`` then."""
        self._asking.ask(ListIssued(self._open.state.id), partial(self._listed, kind))

    def _listed(self, kind: PaperKind | None, answer: IssuedAnswer) -> None:
        now = self._open
        match answer:
            case IssuedRead(documents):
                now = self._open = replace(now, issued=documents)
                if kind is not None:
                    self._print(now, kind)
            case Unreachable():
                self._open = replace(now, notice=PaperTold.NO_ANSWER)
            case _:
                self._open = replace(now, notice=PaperTold.NOT_ALLOWED)

    def _made(self, wish: Issue | Copy, answer: FileAnswer) -> None:
        now = self._open
        if isinstance(answer, Pdf):
            self._unanswered = None
            self._tray.print(paper_of(wish.kind, answer))
            self._moved(now.state.id)
            self._list(None)
            return
        notice = notice_of(answer)
        if notice is not PaperTold.NO_ANSWER:
            self._unanswered = None
        self._open = replace(now, notice=notice)

    def _read(self, wish: ReadSlip | ReadLabel, answer: LooseAnswer) -> None:
        now = self._open
        if not isinstance(answer, Unreachable):
            self._unanswered = None
        match answer:
            case LoosePdf(content):
                kind = "label" if isinstance(wish, ReadLabel) else "slip"
                self._tray.print(Paper(f"{kind}-{now.state.number}", content))
            case NothingKept():
                self._open = replace(now, notice=PaperTold.NOTHING_KEPT)
            case NotPosted():
                self._open = replace(now, notice=PaperTold.NOT_POSTED)
            case CannotPrint():
                self._open = replace(now, notice=NoFileReason.UNPRINTABLE)
            case Unreachable():
                self._open = replace(now, notice=PaperTold.NO_ANSWER)
            case _:
                self._open = replace(now, notice=PaperTold.NOT_ALLOWED)


def paper_of(kind: DocumentKind, pdf: Pdf) -> Paper:
    """A document's file, named by its number."""
    name = pdf.number or kind.value
    return Paper(name if pdf.copy == 0 else f"{name}-copy-{pdf.copy}", pdf.content)


def notice_of(answer: FileAnswer) -> PaperNotice:
    """Why there is no file."""
    match answer:
        case NoFile(why):
            return why
        case RequestRefusal():
            return answer
        case HeldElsewhere():
            return PaperTold.ELSEWHERE
        case NoRequest():
            return PaperTold.NOTHING_KEPT
        case Unreachable():
            return PaperTold.NO_ANSWER
        case _:
            return PaperTold.NOT_ALLOWED


def _printable(now: _Open) -> tuple[PaperStep, ...]:
    state, found = now.state, []
    if now.paid:
        found.append(PaperKind.RECEIPT)
    if state.stage in DOCUMENT_MADE or state.stage is RequestStage.APPROVED:
        found.append(PaperKind.CERTIFICATE)
    if state.stage is RequestStage.REFUSED:
        found.append(PaperKind.DECISION)
    if _is_there(now, DocumentKind.HAND_OVER_SLIP):
        found.append(PaperKind.HAND_OVER_SLIP)
    if state.delivery is Delivery.POST and state.stage in DOCUMENT_MADE:
        found.append(PaperKind.LABEL)
    return tuple(
        PrintPaper(kind, again=kind in _ISSUED and _is_there(now, _ISSUED[kind]))
        for kind in (*found, PaperKind.SLIP)
    )


def _is_there(now: _Open, kind: DocumentKind) -> bool:
    return any(each.kind == kind for each in now.issued or ())


def _row(issued: IssuedDocument) -> PaperRow:
    return PaperRow(_KINDS[DocumentKind(issued.kind)], issued.number, issued.copies)
