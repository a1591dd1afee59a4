# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way forward in the paperwork: what happened, to the next page and what to have done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, TypeAlias, assert_never

from common.domain.catalogue import CatalogueService
from common.domain.forms import FieldPath
from kiosk.flow.paperwork import beginning, ending, filling, reviewing, standing
from kiosk.flow.paperwork.fetching import take_filled
from kiosk.flow.paperwork.inputs import (
    Begun,
    CardShown,
    CardTells,
    Checked,
    Choose,
    ChooseRequest,
    DocumentOut,
    FeeChanged,
    Fetched,
    Filled,
    Impossible,
    MeansKnown,
    Moved,
    OpenEntry,
    Outcome,
    PaperworkInput,
    PaymentBegun,
    PaymentOver,
    PointAt,
    ReceiptOut,
    ReceiptRead,
    ReceiptWrong,
    RemoveEntry,
    ServerAway,
    ServerBack,
    StandingKnown,
    StandingsKnown,
    Touch,
    Type,
    UseLayout,
)
from kiosk.flow.paperwork.orders import CheckForm, DropRequest, Order
from kiosk.flow.paperwork.pages import (
    Asking,
    Beginning,
    Browsing,
    Delivering,
    Ended,
    Filling,
    Leaving,
    Listed,
    Paying,
    PayingNow,
    RegistersSaid,
    Reviewing,
    Said,
    Stop,
    Stopped,
    Told,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.sheets import PERSON, sheets_of
from kiosk.flow.paperwork.state import Around, Case, Exit, Paperwork, Queue

Result: TypeAlias = tuple[Paperwork | Exit | Queue, tuple[Order, ...]]


def step(work: Paperwork, what: PaperworkInput, around: Around) -> Result:
    """The next page and the orders of ``what``; what makes no sense on a page changes nothing."""
    if work.language != around.language:
        work = _in_language(work, around)
    match what:
        case Touch():
            return _touched(work, what, around)
        case ChooseRequest(code):
            chosen = isinstance(work.page, Browsing)
            return (beginning.choose(work, around, code) if chosen else work), ()
        case ReceiptRead(number, secret):
            return standing.receipt_read(work, number, secret)
        case CardShown(numbers):
            return standing.card_shown(work, numbers, around)
        case Choose() | PointAt() | Type() | UseLayout() | OpenEntry() | RemoveEntry():
            return _answered(work, what, around)
        case _:
            return _came(work, what, around)


def _in_language(work: Paperwork, around: Around) -> Paperwork:
    """Another language: a date that is being typed is written in its calendar."""
    changed = replace(work, language=around.language)
    if work.date is None or work.service is None or not isinstance(work.page, Filling):
        return changed
    return filling.open_at(changed, work.service, work.page.at)


def _touched(work: Paperwork, what: Touch, around: Around) -> Result:
    match what:
        case Touch.DONE:
            return _done(work)
        case Touch.TICKET:
            leads_on = around.tickets and _may_leave(work)
            return work.queue if work.queue is not None and leads_on else work, ()
        case Touch.BACK:
            return _back(work, around)
        case Touch.MORE:
            return _more(work, around)
        case Touch.ASK:
            return _ask(work)
        case Touch.NEXT | Touch.ADD | Touch.ERASE:
            return _filling(work, what, around)
        case Touch.SEND:
            if isinstance(work.page, Reviewing) and work.case is not None:
                return reviewing.send(work, work.case)
            return work, ()
        case Touch.PAY_LATER:
            paying = isinstance(work.page, Paying | PayingNow)
            return ending.pay_later(work, work.case) if paying and work.case else (work, ())
        case Touch.STOP | Touch.KEEP | Touch.DROP:
            return _leaving(work, what)
        case _:
            assert_never(what)


def _done(work: Paperwork) -> Result:
    there = isinstance(work.page, Told | Listed | Asking | Browsing)
    return Exit.DONE if there or _may_leave(work) else work, ()


def _may_leave(work: Paperwork) -> bool:
    """Whether nothing goes on that the citizen would miss."""
    return isinstance(work.page, Ended | Stopped) or (isinstance(work.page, Waiting) and work.away)


def _more(work: Paperwork, around: Around) -> Result:
    match work.page:
        case Browsing() as page:
            return beginning.turn_page(work, around, page), ()
        case Listed() as page:
            return standing.turn_page(work, page, around), ()
        case Reviewing() as page if work.service is not None:
            return reviewing.turn_page(work, work.service, page, around), ()
        case _:
            return work, ()


def _ask(work: Paperwork) -> Result:
    match work.page:
        case Browsing():
            return replace(work, page=Asking()), ()
        case Asking() as page:
            return standing.ask(work, page)
        case _:
            return work, ()


def _back(work: Paperwork, around: Around) -> Result:
    service = work.service
    match work.page:
        case Browsing():
            return Exit.BACK, ()
        case Asking() | Told() | Listed():
            return replace(work, page=Browsing()), ()
        case Beginning() if work.case is None:
            # What was not chosen here but before leads back there.
            return _chosen_before(work), ()
        case Beginning():
            return replace(work, page=Leaving(work.page)), ()
        case Stopped():
            return (
                _chosen_before(work) if service is None else replace(work, page=Beginning())
            ), ()
        case Leaving(behind):
            return replace(work, page=behind), ()
        case Filling(at) if service is not None:
            return filling.previous(work, service, at, around), ()
        case RegistersSaid() | Delivering() | Reviewing() if service is not None:
            return _back_to_form(work, service, around), ()
        case _:
            return work, ()


def _chosen_before(work: Paperwork) -> Paperwork | Exit:
    return (
        Exit.BACK if work.from_queue else replace(work, page=Browsing(), service=None, queue=None)
    )


def _back_to_form(work: Paperwork, service: CatalogueService, around: Around) -> Paperwork:
    """To the last sheet; what registers had not liked, to the number that they were asked by."""
    if isinstance(work.page, RegistersSaid) and PERSON not in work.carded:
        return filling.open_at(work, service, (PERSON,))
    known = frozenset(work.filled) | work.carded
    sheets = sheets_of(service, work.answers, known, around.most)
    if not sheets:
        return replace(work, page=Beginning())
    return filling.open_at(replace(work, reviewing=False), service, sheets[-1][0])


def _filling(work: Paperwork, what: Touch, around: Around) -> Result:
    service, case = work.service, work.case
    match work.page:
        case Beginning() if what is Touch.NEXT and service is not None:
            return beginning.begin(work, service, around)
        case Asking() as page if what is Touch.ERASE:
            return replace(work, page=standing.erase(page)), ()
        case RegistersSaid(said) if what is Touch.NEXT and service and case:
            if said is not Said.SILENT and service.smart is not None:
                return work, ()
            return filling.onwards(work, service, case, (PERSON,), around)
        case Filling(at) if service is not None and case is not None:
            if what is Touch.NEXT:
                return filling.next_sheet(work, service, case, at, around)
            if what is Touch.ADD:
                return filling.add_entry(work, service, at, around.most), ()
            return filling.erase(work, at), ()
        case _:
            return work, ()


def _leaving(work: Paperwork, what: Touch) -> Result:
    service, case = work.service, work.case
    match work.page:
        case Filling() | RegistersSaid() | Delivering() | Reviewing() if what is Touch.STOP:
            return replace(work, page=Leaving(work.page)), ()
        case Leaving() if what is Touch.KEEP and service is not None and case is not None:
            return ending.keep_draft(work, service, case)
        case Leaving() if what is Touch.DROP and case is not None:
            return Exit.DONE, (DropRequest(case),)
        case _:
            return work, ()


def _answered(
    work: Paperwork,
    what: Choose | PointAt | Type | UseLayout | OpenEntry | RemoveEntry,
    around: Around,
) -> Result:
    service, case = work.service, work.case
    if isinstance(what, UseLayout):
        return replace(work, layout=what.layout), ()
    match work.page:
        case Asking() as page:
            return replace(work, page=standing.typed(page, what)), ()
        case Filling(at) if service is not None:
            return _filled_in(work, service, what, at, around), ()
        case Reviewing() if service is not None and isinstance(what, PointAt):
            return filling.open_at(replace(work, reviewing=True), service, what.path), ()
        case Delivering() if service and case and isinstance(what, Choose):
            return reviewing.deliver(work, service, case, what.code)
        case Paying() if case is not None and isinstance(what, Choose):
            return ending.pay(work, case, what.code)
        case _:
            return work, ()


def _filled_in(
    work: Paperwork,
    service: CatalogueService,
    what: Choose | PointAt | Type | OpenEntry | RemoveEntry,
    at: FieldPath,
    around: Around,
) -> Paperwork:
    match what:
        case Choose(code):
            return filling.choose(work, at, code)
        case PointAt(path):
            return filling.point_at(work, service, at, path)
        case Type(text):
            return filling.type_text(work, service, at, text)
        case OpenEntry(number):
            return filling.open_entry(work, service, at, number, around.most)
        case RemoveEntry(number):
            return filling.remove_entry(work, at, number)
        case _:
            assert_never(what)


_WAITED_FOR: Final[Mapping[type[Outcome], frozenset[Wait]]] = {
    Begun: frozenset({Wait.BEGINNING}),
    Fetched: frozenset({Wait.FETCHING}),
    Filled: frozenset({Wait.FETCHING}),
    Checked: frozenset({Wait.CHECKING}),
    FeeChanged: frozenset({Wait.SENDING}),
    Moved: frozenset({Wait.SENDING, Wait.DECIDING}),
    MeansKnown: frozenset({Wait.PAYING}),
    PaymentBegun: frozenset({Wait.PAYING}),
    DocumentOut: frozenset({Wait.PRINTING}),
    StandingKnown: frozenset({Wait.ASKING}),
    ReceiptWrong: frozenset({Wait.ASKING}),
    StandingsKnown: frozenset({Wait.FINDING}),
    CardTells: frozenset({Wait.FINDING}),
}
"""Where each outcome belongs; what comes when the citizen has gone on changes nothing."""


def _came(work: Paperwork, what: Outcome, around: Around) -> Result:
    waited_for = _WAITED_FOR.get(type(what))
    page = work.page
    if waited_for is not None and not (isinstance(page, Waiting) and page.wait in waited_for):
        return work, ()
    match what:
        case ServerAway():
            return replace(work, away=True), ()
        case ServerBack():
            return replace(work, away=False), ()
        case Impossible(stop):
            return replace(work, page=Stopped(stop)), ()
        case ReceiptOut(paper):
            return replace(work, receipt=paper), ()
        case StandingKnown(found):
            return replace(work, page=Told(found)), ()
        case ReceiptWrong(seconds):
            return standing.wrong(work, seconds), ()
        case StandingsKnown(standings, more):
            return standing.found(work, standings, more), ()
        case CardTells(looked, seconds):
            return standing.card_tells(work, looked, seconds), ()
        case Begun(case) if work.service is not None:
            return beginning.begun(work, work.service, case, around)
        case _:
            if work.service is None or work.case is None or isinstance(what, Begun):
                return work, ()
            return _came_to(work, work.service, work.case, what, around)


def _came_to(  # noqa: C901 - one line for each is the clearest table
    work: Paperwork,
    service: CatalogueService,
    case: Case,
    what: Fetched
    | Filled
    | Checked
    | FeeChanged
    | Moved
    | MeansKnown
    | PaymentBegun
    | PaymentOver
    | DocumentOut,
    around: Around,
) -> Result:
    match what:
        case Fetched(document, how):
            return replace(work, fetched={**work.fetched, document: how}), ()
        case Filled(answers):
            taken = take_filled(work, service, answers)
            if isinstance(taken.page, RegistersSaid):
                return taken, ()
            return filling.onwards(taken, service, case, (PERSON,), around)
        case Checked():
            return _checked(work, service, case, what, around)
        case FeeChanged():
            return replace(work, page=Waiting(Wait.CHECKING)), (
                CheckForm(case, reviewing.currency_of(work)),
            )
        case Moved() if work.page == Waiting(Wait.SENDING):
            return ending.sent(work, service, case, what, around)
        case Moved():
            return ending.moved_on(work, service, case, what, around)
        case MeansKnown(means, fee):
            return ending.means_known(work, means, fee)
        case PaymentBegun(payment, link):
            return ending.payment_begun(work, case, payment, link)
        case PaymentOver():
            if not isinstance(work.page, PayingNow):
                return work, ()
            return ending.payment_over(work, service, case, what, around)
        case DocumentOut():
            return ending.document_out(work, what)
        case _:
            assert_never(what)


def _checked(
    work: Paperwork, service: CatalogueService, case: Case, what: Checked, around: Around
) -> Result:
    known = replace(work, fee=what.fee, reviewing=True)
    if what.whole:
        changed = work.fee is not None and work.fee != what.fee
        return replace(known, page=Reviewing(fee_changed=changed)), ()
    asked, _orders = filling.onwards(known, service, case, None, around)
    if isinstance(asked.page, Filling):
        return asked, ()
    # What the server misses is not asked here: it has another version of the form.
    return replace(work, page=Stopped(Stop.ELSEWHERE)), ()
