# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request can be taken on to, asked for, posted and opened again by, at the counter."""

from dataclasses import replace

import msgspec
import pytest

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DocumentCode, FieldCode, ServiceCode
from common.domain.request.commands import (
    Approve,
    AskForMore,
    GrantUrgency,
    HandOver,
    IssueDocument,
    PostDocument,
    Refuse,
    Reopen,
    StartReview,
    TakeDocument,
    Withdraw,
)
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    Recipient,
    ReopenReason,
    UrgencyReason,
)
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_desk import Known
from common.wire.request_messages import LookReason
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.case_rules import Case
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import FormKey
from counter.flow.request_questions import (
    HowDelivered,
    Question,
    SureToWithdraw,
    WantDocument,
    WantField,
    WhatMore,
    WhichLanguage,
    WhichService,
    WhichTracking,
    WhyLook,
    WhyPaper,
    WhyRefuse,
    WhyReopen,
    WhyUrgent,
)
from counter.flow.request_steps import (
    Begin,
    Consider,
    Do,
    FetchFrom,
    GoBack,
    Look,
    Step,
    Tick,
    Turn,
    sending,
)
from tests.counter.flow.forms import ARABIC, NEW_CARD, FormRig
from tests.counter.flow.rig import Rig

LOST_CARD = ServiceCode("lost-card")
PHONE, INCOME = FieldCode("phone"), DocumentCode("income")


@pytest.fixture
def rig() -> FormRig:
    return FormRig()


def send(rig: FormRig, delivery: int = 0) -> None:
    """Somebody's form is filled in and sent."""
    rig.begin()
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.choose(rig.case.steps[delivery])


def offered(rig: FormRig) -> tuple[Step, ...]:
    return rig.case.steps


def stage(rig: FormRig) -> RequestStage:
    return rig.filed.state.stage


def pay(rig: FormRig) -> None:
    rig.station.requests.fetch(rig.request)
    rig.station.requests.pay(rig.request)
    reopen_page(rig)


def reopen_page(rig: FormRig) -> None:
    rig.press(Action.REQUEST, Action.REQUEST)


def become(rig: FormRig, role: Role) -> None:
    """Another sort of clerk is signed in."""
    session = rig.station.view.session
    assert session is not None
    rig.station.inner.show(
        replace(rig.station.view, session=msgspec.structs.replace(session, role=role))
    )


def test_what_the_ticket_is_for_is_offered_first_and_any_other_service_after_it() -> None:
    rig = FormRig()
    assert offered(rig) == (Consider(WhichService()),)
    office = rig.station.view.office
    assert office is not None
    services = tuple(replace(each, request=NEW_CARD) for each in office.services)
    rig.station.inner.configure(replace(office, services=services))
    assert offered(rig) == (Begin(NEW_CARD, ARABIC), Consider(WhichService()))
    rig.choose(Consider(WhichService()))
    assert Begin(LOST_CARD, ARABIC) in offered(rig)
    rig.choose(Begin(LOST_CARD, ARABIC))
    assert rig.filed.state.service == LOST_CARD


def test_without_a_ticket_the_applicant_s_language_is_asked() -> None:
    rig = FormRig()
    rig.press(Action.PRIMARY)
    assert rig.case.notice is CaseTrouble.NO_TICKET
    rig.choose(Consider(WhichService()))
    assert Consider(WhichLanguage(NEW_CARD)) in rig.case.steps
    rig.choose(Consider(WhichLanguage(NEW_CARD)))
    office = rig.station.view.office
    assert office is not None
    begun = tuple(Begin(NEW_CARD, each) for each in office.languages)
    assert rig.case.steps == (*begun, GoBack())
    rig.choose(begun[1])
    assert rig.filed.state.ticket is None
    assert rig.filed.state.language == office.languages[1]


def test_nothing_is_begun_where_the_catalogue_has_not_come_yet(rig: FormRig) -> None:
    rig.station.inner.show(replace(rig.station.view, catalogue=None))
    assert rig.case.steps == ()


def test_more_is_asked_for_by_ticking_it(rig: FormRig) -> None:
    send(rig)
    pay(rig)
    rig.choose(Do(StartReview()))
    rig.choose(Consider(WhatMore()))
    assert Tick(WantField(PHONE)) in rig.case.steps
    rig.choose(rig.case.steps[-2])
    notice = rig.case.notice
    assert isinstance(notice, RequestRefusal)
    assert notice.reason is RequestRefusalReason.ASK_FOR_SOMETHING
    rig.choose(Consider(WhatMore()))
    rig.choose(Tick(WantField(PHONE)))
    rig.desk.beside.casework.choose(Tick(WantDocument(INCOME)))
    rig.desk.beside.casework.choose(Tick(WantField(FieldCode("name"))))
    rig.desk.beside.casework.choose(Tick(WantField(FieldCode("name"))))
    assert rig.case.question == WhatMore((WantField(PHONE), WantDocument(INCOME)))
    rig.choose(Do(AskForMore((PHONE,), (INCOME,))))
    assert rig.filed.state.stage is RequestStage.MORE_NEEDED
    assert rig.filed.state.asked_documents == (INCOME,)


def test_a_tick_that_comes_after_its_question_is_gone_does_nothing(rig: FormRig) -> None:
    send(rig)
    rig.choose(Tick(WantField(PHONE)))
    assert rig.case.question is None


def test_urgency_is_offered_to_those_only_who_may_grant_it(rig: FormRig) -> None:
    rig.begin(LOST_CARD)
    rig.press(Action.DISMISS)
    assert Consider(WhyUrgent()) not in rig.case.steps
    become(rig, Role.OFFICER)
    assert Consider(WhyUrgent()) in rig.case.steps
    rig.choose(Consider(WhyUrgent()))
    rig.choose(Do(GrantUrgency(UrgencyReason.TRAVEL)))
    assert rig.filed.state.urgency is UrgencyReason.TRAVEL
    assert Consider(WhyUrgent()) not in rig.case.steps


def test_a_request_that_came_to_nothing_is_opened_again_by_an_officer(rig: FormRig) -> None:
    send(rig)
    rig.choose(Consider(SureToWithdraw()))
    rig.choose(Do(Withdraw()))
    assert Consider(WhyReopen()) not in rig.case.steps
    become(rig, Role.SUPERVISOR)
    assert Consider(WhyReopen()) in rig.case.steps
    rig.choose(Consider(WhyReopen()))
    rig.choose(Do(Reopen(ReopenReason.MISTAKE)))
    assert rig.filed.state.stage is RequestStage.SUBMITTED


def test_a_document_is_posted_under_the_carrier_s_number(rig: FormRig) -> None:
    send(rig, delivery=1)
    pay(rig)
    book, request = rig.station.requests, rig.request
    book.give(request, TakeDocument(INCOME), book.by_clerk())
    book.give(request, StartReview(), book.by_clerk())
    book.give(request, Approve(), book.by_clerk())
    other = replace(book.by_clerk(), clerk=ClerkId("omar"))
    book.give(request, Approve(), other)
    book.give(request, IssueDocument("N-1", "0" * 64), book.by_server())
    reopen_page(rig)
    assert Consider(WhichTracking()) in rig.case.steps
    rig.choose(Consider(WhichTracking()))
    assert rig.case.steps == (GoBack(),)
    rig.desk.beside.casework.enter(" ")
    assert rig.case.question == WhichTracking()
    rig.desk.beside.casework.enter("rr 1234 5678 5sy")
    assert rig.filed.state.tracking == "RR123456785SY"
    assert stage(rig) is RequestStage.POSTED
    rig.choose(Do(HandOver(Recipient.APPLICANT)))
    assert stage(rig) is RequestStage.HANDED_OVER


def test_a_request_that_waits_for_others_is_read_again_by_itself(rig: FormRig) -> None:
    send(rig)
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.stage is RequestStage.SUBMITTED
    asked = len(rig.station.asked)
    rig.desk.tick()
    assert len(rig.station.asked) == asked
    rig.station.requests.fetch(rig.request)
    rig.station.clock.advance(2)
    rig.desk.tick()
    assert rig.station.asked[-1] == Known(rig.request)
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.stage is RequestStage.FEE_DUE
    rig.station.clock.advance(2)
    rig.station.next_reply = Unreachable()
    rig.desk.tick()
    assert rig.case.notice is None
    rig.station.lose_server()
    asked = len(rig.station.asked)
    rig.station.clock.advance(2)
    rig.desk.tick()
    assert len(rig.station.asked) == asked


def test_time_passes_without_a_page_or_a_request(rig: FormRig) -> None:
    rig.desk.tick()
    rig.press(Action.REQUEST)
    rig.desk.tick()
    assert rig.page.case is None
    Rig().desk.tick()


def test_a_number_that_is_typed_after_the_page_was_shut_is_not_looked_for(rig: FormRig) -> None:
    rig.press(Action.REQUEST)
    rig.desk.beside.casework.enter("N-2026-000001")
    assert rig.page.case is None


ASKED = (WhyLook(), WhyRefuse(), SureToWithdraw(), WhyPaper(INCOME), WhyUrgent(), WhyReopen())
ALONE = (WhichTracking(), HowDelivered(0, ()), WhatMore())


@pytest.mark.parametrize("question", [*ASKED, *ALONE, WhichService(), WhichLanguage(NEW_CARD)])
def test_every_question_can_be_left(rig: FormRig, question: Question) -> None:
    rig.choose(Consider(question))
    ways = rig.case.steps
    assert ways[-1] == GoBack()
    assert (len(ways) > 1) is (question not in ALONE)
    rig.choose(GoBack())
    assert rig.case.question is None


def test_each_question_is_answered_by_its_own_reasons(rig: FormRig) -> None:
    rig.begin()
    rig.press(Action.DISMISS)
    answered: dict[Question, Step] = {
        WhyLook(): Look(LookReason.REVIEW),
        WhyRefuse(): Do(Refuse(NegativeReason.DUPLICATE)),
        SureToWithdraw(): Do(Withdraw()),
        WhyPaper(INCOME): Do(TakeDocument(INCOME, PaperReason.REGISTER_WRONG)),
        WhyUrgent(): Do(GrantUrgency(UrgencyReason.STUDY)),
        WhyReopen(): Do(Reopen(ReopenReason.APPEAL)),
    }
    for question, step in answered.items():
        rig.choose(Consider(question))
        assert step in rig.case.steps
    assert Do(PostDocument("RR12")) not in rig.case.steps


def test_a_request_without_answers_has_no_fee_to_agree_to_yet(rig: FormRig) -> None:
    rig.begin()
    rig.press(Action.DISMISS)
    assert rig.case.steps[0] == Turn(Part.FORM)
    assert not [step for step in rig.case.steps if isinstance(step, FetchFrom)]
    service = rig.case.service
    assert service is not None
    assert sending(Case(rig.filed.state, service, ())) == HowDelivered(0, ())


def test_a_step_of_a_request_that_is_gone_does_nothing(rig: FormRig) -> None:
    asked = len(rig.station.asked)
    rig.choose(Do(Withdraw()))
    assert len(rig.station.asked) == asked
    rig.press(Action.REQUEST)
    assert not rig.desk.beside.casework.dismiss()


def test_answers_that_may_not_be_looked_at_are_not_shown(rig: FormRig) -> None:
    send(rig)
    reopen_page(rig)
    rig.station.next_refusal = Denied("other_office", "")
    rig.choose(Look(LookReason.REVIEW))
    assert rig.case.notice is CaseTrouble.NOT_ALLOWED
