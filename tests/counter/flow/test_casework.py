# SPDX-License-Identifier: GPL-3.0-or-later
"""The request beside the queue: opened, taken further, and gone when the citizen goes."""

from dataclasses import replace

import msgspec
import pytest

from common.domain.commands import Role
from common.domain.identifiers import (
    DocumentCode,
    FieldCode,
    OfficeId,
    RequestId,
    TicketId,
)
from common.domain.payment.values import Method
from common.domain.request.commands import (
    Approve,
    AskForMore,
    GiveMore,
    GrantUrgency,
    HandOver,
    IssueDocument,
    MakeReady,
    MoveCustody,
    Refuse,
    StartReview,
    TakeDocument,
    Withdraw,
)
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.reasons import NegativeReason, PaperReason, Recipient, UrgencyReason
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import (
    Give,
    Known,
    LookAt,
    Numbered,
    OfTicket,
    RequestAnswer,
    SeveralRequests,
)
from common.sync.view import Connectivity
from common.wire.request_messages import LookReason, RequestAnswers
from counter.flow.actions import Action
from counter.flow.case_page import CasePage
from counter.flow.case_parts import Part
from counter.flow.case_trouble import CaseTrouble
from counter.flow.paying_page import PayBy
from counter.flow.request_questions import SureToWithdraw, WhyLook, WhyPaper, WhyRefuse
from counter.flow.request_sheet import Sheet, Standing, answer_rows
from counter.flow.request_steps import Consider, Do, GoBack, Look, Step, Turn
from tests.counter.flow.money import cash_desk, open_till
from tests.counter.flow.rig import Rig
from tests.server.requests.sample import PASSPORT

ANSWERS = {FieldCode("given_name"): "Leila", FieldCode("reason"): "first"}


@pytest.fixture
def rig() -> Rig:
    """Somebody with a ticket for a passport is being served."""
    made = Rig()
    made.open()
    made.serve()
    return made


def ticket(rig: Rig) -> TicketId:
    current = rig.page.current
    assert current is not None
    return current.ticket


def page(rig: Rig) -> CasePage:
    case = rig.page.case
    assert case is not None
    return case


def sheet(rig: Rig) -> Sheet:
    shown = page(rig).sheet
    assert shown is not None
    return shown


def begin(rig: Rig) -> RequestId:
    return rig.station.requests.begin("passport", ANSWERS, ticket(rig))


def paid(rig: Rig) -> RequestId:
    """A request that waits to be taken up."""
    request = begin(rig)
    rig.station.requests.send(request)
    rig.station.requests.fetch(request)
    rig.station.requests.pay(request)
    return request


def choose(rig: Rig, step: Step) -> None:
    rig.station.clock.advance(0.5)
    rig.desk.beside.casework.choose(step)


def show(rig: Rig) -> None:
    rig.press(Action.REQUEST)


def another_clerk(rig: Rig) -> RequestOrigin:
    clerk = rig.station.view.session
    assert clerk is not None
    return RequestOrigin(
        ActorKind.CLERK, rig.station.requests.office, Channel.COUNTER, clerk.clerk, clerk.role
    )


def test_the_request_of_whoever_is_at_the_counter_is_opened_by_one_key(rig: Rig) -> None:
    paid(rig)
    assert rig.page.case is None
    show(rig)
    assert rig.station.asked == [OfTicket(ticket(rig))]
    shown = sheet(rig)
    assert shown.number == "P-2026-000001"
    assert shown.stage is RequestStage.PAID
    assert shown.due_at is not None
    assert not shown.late
    assert shown.holder is None
    assert [row.body is not None for row in shown.history] == [True] * len(shown.history)
    show(rig)
    assert rig.page.case is None


def test_nothing_is_asked_before_the_page_is_opened(rig: Rig) -> None:
    begin(rig)
    rig.press(Action.RECALL)
    assert rig.station.asked == []


def test_a_clerk_takes_it_up_and_approves(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    assert page(rig).steps[0] == Do(TakeDocument(DocumentCode("photos")))
    choose(rig, Do(TakeDocument(DocumentCode("photos"))))
    choose(rig, Do(StartReview()))
    assert sheet(rig).stage is RequestStage.IN_REVIEW
    choose(rig, Do(Approve()))
    assert sheet(rig).stage is RequestStage.APPROVED
    assert sheet(rig).due_at is None
    assert rig.station.asked[-1] == Give(request, Approve())


def test_a_refusal_is_given_with_a_reason_and_can_be_thought_over(rig: Rig) -> None:
    paid(rig)
    show(rig)
    choose(rig, Do(StartReview()))
    choose(rig, Consider(WhyRefuse()))
    assert page(rig).steps == (*(Do(Refuse(why)) for why in NegativeReason), GoBack())
    choose(rig, GoBack())
    assert page(rig).question is None
    choose(rig, Consider(WhyRefuse()))
    choose(rig, Do(Refuse(NegativeReason.DUPLICATE)))
    assert sheet(rig).stage is RequestStage.REFUSED


def test_it_is_withdrawn_only_after_a_question(rig: Rig) -> None:
    begin(rig)
    show(rig)
    assert Do(Withdraw()) not in page(rig).steps
    choose(rig, Consider(SureToWithdraw()))
    choose(rig, Do(Withdraw()))
    assert sheet(rig).stage is RequestStage.WITHDRAWN


def test_a_paper_that_a_register_holds_is_taken_for_a_reason(rig: Rig) -> None:
    begin(rig)
    show(rig)
    identity = DocumentCode("identity")
    choose(rig, Consider(WhyPaper(identity)))
    choose(rig, Do(TakeDocument(identity, PaperReason.REGISTER_DOWN)))
    row = next(each for each in sheet(rig).documents if each.code == identity)
    assert (row.standing, row.exception) == (Standing.EXCEPTION, PaperReason.REGISTER_DOWN)


def test_the_checklist_tells_how_each_document_stands(rig: Rig) -> None:
    request = begin(rig)
    show(rig)
    standing = {str(row.code): row.standing for row in sheet(rig).documents}
    assert standing == {
        "identity": Standing.TO_FETCH,
        "civil-extract": Standing.TO_FETCH,
        "photos": Standing.TO_BRING,
        "old-passport": Standing.PERHAPS,
    }
    rig.station.requests.send(request)
    rig.station.requests.fetch(request)
    choose(rig, Do(TakeDocument(DocumentCode("photos"))))
    choose(rig, Look(LookReason.APPLICANT_HERE))
    standing = {str(row.code): row.standing for row in sheet(rig).documents}
    assert standing == {
        "identity": Standing.FETCHED,
        "civil-extract": Standing.FETCHED,
        "photos": Standing.TAKEN,
    }
    assert sheet(rig).to_pay == 300000


def test_answers_are_shown_only_when_they_are_asked_for_with_a_reason(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    assert sheet(rig).answers is None
    assert rig.station.requests.looks == []
    choose(rig, Consider(WhyLook()))
    assert page(rig).steps == (*(Look(why) for why in LookReason), GoBack())
    choose(rig, Look(LookReason.REVIEW))
    assert rig.station.requests.looks == [LookAt(request, LookReason.REVIEW)]
    answers = sheet(rig).answers
    assert answers is not None
    assert [row.value for row in answers] == ["Leila", "first"]
    assert Consider(WhyLook()) not in page(rig).steps


def test_answers_that_were_changed_since_are_not_shown_beside_the_new_stage(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    choose(rig, Look(LookReason.REVIEW))
    read = rig.station.requests.do(Known(request))
    assert isinstance(read, RequestRead)
    newer = replace(read.view.state, revision=2)
    rig.station.next_reply = RequestRead(msgspec.structs.replace(read.view, state=newer))
    choose(rig, Do(StartReview()))
    assert sheet(rig).answers is None


def test_answers_and_request_go_with_the_citizen(rig: Rig) -> None:
    paid(rig)
    show(rig)
    choose(rig, Look(LookReason.REVIEW))
    rig.press(Action.PRIMARY)
    assert page(rig).sheet is None
    assert page(rig).notice is CaseTrouble.NO_TICKET


def test_a_late_answer_is_not_shown_to_the_next_citizen(rig: Rig) -> None:
    paid(rig)
    rig.station.late = True
    show(rig)
    assert page(rig).busy
    assert not page(rig).slow
    rig.station.clock.advance(1)
    assert page(rig).slow
    show(rig)
    rig.station.answer_now()
    assert rig.page.case is None
    show(rig)
    show(rig)
    show(rig)
    rig.station.answer_now()
    assert sheet(rig).number == "P-2026-000001"


def test_while_an_answer_is_awaited_nothing_else_is_asked(rig: Rig) -> None:
    paid(rig)
    show(rig)
    rig.station.late = True
    choose(rig, Do(StartReview()))
    asked = len(rig.station.asked)
    assert page(rig).steps == ()
    choose(rig, Do(Approve()))
    rig.desk.beside.casework.enter("P-2026-000001")
    assert len(rig.station.asked) == asked


def test_a_key_that_is_held_down_is_one_step(rig: Rig) -> None:
    paid(rig)
    show(rig)
    choose(rig, Do(StartReview()))
    rig.desk.beside.casework.choose(Do(Approve()))
    assert sheet(rig).stage is RequestStage.IN_REVIEW


def test_a_request_is_opened_by_its_number_in_any_script(rig: Rig) -> None:
    rig.station.requests.begin("passport", ANSWERS)
    show(rig)
    assert page(rig).notice is CaseTrouble.NONE_OF_TICKET
    rig.desk.beside.casework.enter(" ")
    assert page(rig).notice is CaseTrouble.NONE_OF_TICKET
    rig.desk.beside.casework.enter(" p-٢٠٢٦-٠٠٠٠٠١ ")
    assert rig.station.asked[-1] == Numbered("P-2026-000001")
    assert sheet(rig).stage is RequestStage.DRAFT


def test_nobody_at_the_counter_is_said_and_the_next_citizen_s_request_comes_by_itself() -> None:
    rig = Rig()
    rig.open()
    show(rig)
    assert page(rig).notice is CaseTrouble.NO_TICKET
    rig.call()
    assert rig.station.asked == [OfTicket(ticket(rig))]


ANSWERED: tuple[tuple[RequestAnswer, CaseTrouble], ...] = (
    (NoRequest(), CaseTrouble.UNKNOWN_NUMBER),
    (SeveralRequests(), CaseTrouble.SEVERAL),
    (Denied("other_office", ""), CaseTrouble.NOT_ALLOWED),
    (Unreachable(), CaseTrouble.NO_ANSWER),
)


@pytest.mark.parametrize(("answer", "told"), ANSWERED)
def test_what_cannot_be_opened_is_told(rig: Rig, answer: RequestAnswer, told: CaseTrouble) -> None:
    show(rig)
    rig.station.next_reply = answer
    rig.desk.beside.casework.enter("P-2026-000009")
    assert page(rig).notice is told


def test_a_step_that_others_have_overtaken_is_refused_and_the_request_read_again(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    refusal = deny(RequestRefusalReason.WRONG_STAGE, number="P", stage="approved")
    rig.station.next_reply = refusal
    choose(rig, Do(StartReview()))
    assert page(rig).notice == refusal
    assert rig.station.asked[-1] == Known(request)
    rig.press(Action.DISMISS)
    assert page(rig).notice is None
    rig.press(Action.DISMISS)
    assert page(rig).sheet is not None


def test_a_refusal_without_a_request_is_only_told(rig: Rig) -> None:
    rig.station.next_reply = deny(RequestRefusalReason.NOT_PERMITTED)
    show(rig)
    assert isinstance(page(rig).notice, RequestRefusal)
    assert len(rig.station.asked) == 1


def test_the_last_known_state_stays_while_the_server_is_away(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    known = sheet(rig).known_at
    rig.station.lose_server()
    rig.station.pass_minutes(5)
    assert page(rig).offline
    assert Consider(WhyLook()) not in page(rig).steps
    assert sheet(rig).known_at == known
    rig.desk.beside.casework.enter("P-2026-000009")
    assert page(rig).notice is CaseTrouble.NO_ANSWER
    show(rig)
    show(rig)
    assert page(rig).sheet is None
    rig.station.inner.show(replace(rig.station.view, connectivity=Connectivity.ONLINE))
    assert page(rig).notice is None
    assert sheet(rig).number == rig.station.requests.filed[request].state.number


def test_a_step_whose_answer_was_lost_is_looked_at_again_and_never_repeated(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    rig.station.next_reply = Unreachable()
    choose(rig, Do(StartReview()))
    assert page(rig).notice is CaseTrouble.NO_ANSWER
    rig.station.issue("passport")
    assert rig.station.asked[-1] == Known(request)
    assert page(rig).notice is None


def test_it_is_asked_again_once_at_a_time(rig: Rig) -> None:
    rig.station.next_reply = Unreachable()
    show(rig)
    rig.station.late = True
    rig.station.issue("passport")
    rig.station.issue("passport")
    assert len(rig.station.asked) == 2


def test_signing_out_shuts_the_page(rig: Rig) -> None:
    paid(rig)
    show(rig)
    rig.station.sign_out()
    rig.station.sign_rima_in()
    assert rig.page.case is None
    rig.station.sign_out()
    show(rig)
    rig.desk.beside.casework.enter("P-2026-000001")
    choose(rig, GoBack())
    rig.station.sign_rima_in()
    assert rig.page.case is None


def test_an_office_that_takes_no_requests_has_no_such_page() -> None:
    rig = Rig()
    office = rig.station.view.office
    assert office is not None
    rig.station.inner.configure(replace(office, requests=None))
    rig.open()
    assert not rig.page.takes_requests
    show(rig)
    assert rig.page.case is None


def test_what_this_computer_has_no_catalogue_for_is_shown_without_steps(rig: Rig) -> None:
    request = paid(rig)
    rig.station.requests.give(
        request, GrantUrgency(UrgencyReason.ILLNESS), replace(another_clerk(rig), role=Role.OFFICER)
    )
    show(rig)
    assert sheet(rig).urgent
    rig.station.inner.show(replace(rig.station.view, catalogue=None))
    shown = sheet(rig)
    assert (shown.names, shown.documents, page(rig).steps) == (None, (), ())


def test_a_deadline_that_has_passed_is_seen(rig: Rig) -> None:
    paid(rig)
    show(rig)
    rig.station.clock.advance(30 * 86400)
    assert sheet(rig).late


def test_what_another_office_has_can_be_taken_over(rig: Rig) -> None:
    request = rig.station.requests.begin("passport", ANSWERS, ticket(rig), OfficeId("homs"))
    show(rig)
    assert sheet(rig).holder == "homs"
    assert page(rig).steps[0] == Do(MoveCustody(rig.station.requests.office))
    choose(rig, page(rig).steps[0])
    assert sheet(rig).holder is None
    assert rig.station.asked[-1] == Give(request, MoveCustody(rig.station.requests.office))


def test_more_is_asked_for_given_and_the_document_handed_over(rig: Rig) -> None:
    request, book = paid(rig), rig.station.requests
    clerk = another_clerk(rig)
    book.give(request, StartReview(), clerk)
    book.give(request, AskForMore((), (DocumentCode("photos"),)), clerk)
    show(rig)
    assert [row.standing for row in sheet(rig).documents if row.code == "photos"] == [
        Standing.ASKED
    ]
    choose(rig, Do(TakeDocument(DocumentCode("photos"))))
    choose(rig, Do(GiveMore()))
    choose(rig, Do(Approve()))
    book.give(request, IssueDocument("P-1", "0" * 64), book.by_server())
    show(rig)
    show(rig)
    offered = page(rig).steps
    assert Do(MakeReady()) in offered
    assert Turn(Part.HAND_OVER) in offered
    choose(rig, Do(HandOver(Recipient.APPLICANT)))
    assert sheet(rig).stage is RequestStage.HANDED_OVER


def test_questions_that_are_to_be_answered_anew_are_named(rig: Rig) -> None:
    request, book = paid(rig), rig.station.requests
    book.give(request, StartReview(), another_clerk(rig))
    book.give(request, AskForMore((FieldCode("phone"),)), another_clerk(rig))
    show(rig)
    assert [names["en"] for names in sheet(rig).wanted] == ["Mobile phone"]


def test_entries_of_a_group_stand_under_one_another() -> None:
    child = FieldCode("child")
    answers = RequestAnswers(
        revision=1,
        answers={FieldCode("children"): ({child: "Adam"}, {child: "Sara"})},
        problems=(),
        fee=0,
        documents=(),
        filled={FieldCode("name"): "Leila"},
    )
    rows = [(row.value, row.depth) for row in answer_rows(PASSPORT, answers)]
    assert rows == [("Leila", 0), ("Adam", 1), ("Sara", 1)]


def test_what_only_a_later_version_can_read_keeps_its_place_in_the_history(rig: Rig) -> None:
    request = paid(rig)
    read = rig.station.requests.do(Known(request))
    assert isinstance(read, RequestRead)
    entries = (msgspec.structs.replace(read.view.entries[0], type="request_praised"),)
    rig.station.next_reply = RequestRead(msgspec.structs.replace(read.view, entries=entries))
    show(rig)
    assert [row.body for row in sheet(rig).history] == [None]


def test_a_fee_that_is_paid_beside_the_request_takes_it_further(rig: Rig) -> None:
    request = begin(rig)
    rig.station.requests.send(request)
    rig.station.requests.fetch(request)
    show(rig)
    open_till(rig)
    choose(rig, Turn(Part.PAYING))
    cash_desk(rig).choose(PayBy(Method.CASH))
    cash_desk(rig).enter("")
    cash_desk(rig).shut()
    assert sheet(rig).stage is RequestStage.PAID


def test_what_moves_elsewhere_leaves_the_open_request_as_it_is(rig: Rig) -> None:
    request = paid(rig)
    show(rig)
    asked = len(rig.station.asked)
    rig.desk.beside.casework.look_again(RequestId("another"))
    assert len(rig.station.asked) == asked
    rig.desk.beside.casework.look_again(request)
    assert len(rig.station.asked) == asked + 1
