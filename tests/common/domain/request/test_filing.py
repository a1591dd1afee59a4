# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first question to the filed request, and what is asked for later."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    CENTRE,
    DocumentCode,
    FieldCode,
    InquiryId,
    Language,
    ServiceCode,
    TicketId,
)
from common.domain.request.commands import (
    AskForMore,
    GiveMore,
    RecordFetched,
    SaveAnswers,
    StartRequest,
    SubmitRequest,
    TakeDocument,
    TieTicket,
    Withdraw,
)
from common.domain.request.events import FeeAsked, NothingToPay, RequestStarted, RequestSubmitted
from common.domain.request.origin import Channel
from common.domain.request.reasons import PaperReason
from common.domain.request.refusals import RequestRefusalReason as Why
from common.domain.request.stages import RequestStage
from common.domain.request.state import DocumentInHand
from tests.common.domain.request.kit import (
    APPLICANT,
    BIRTH,
    CLERK,
    FEE,
    HERE,
    NAME,
    PARTNER,
    PASSPORT,
    PHOTO,
    REGISTER,
    SYSTEM,
    Case,
    pay,
)

START = StartRequest(PASSPORT.code, Language("ar"), TicketId("2026-03-02.PA001"))
FETCHED = RecordFetched(BIRTH, InquiryId("inquiry-1"))
SUBMIT = SubmitRequest(FEE, Delivery.COUNTER)


def test_a_request_begins_as_a_draft_held_by_the_office_that_took_it() -> None:
    case = Case()
    (started,) = case.do(START, APPLICANT)
    assert isinstance(started, RequestStarted)
    assert (started.holder, started.channel, started.version) == (HERE, Channel.KIOSK, 3)
    assert case.stage() is RequestStage.DRAFT
    assert (case.state.number, case.state.ticket) == ("D-2026-000123", "2026-03-02.PA001")
    assert case.state.paid == case.state.owed_back == 0


def test_a_request_is_started_once() -> None:
    assert Case().start().refused(START) is Why.ALREADY_STARTED


def test_nothing_is_done_to_a_request_that_was_never_started() -> None:
    assert Case().refused(SaveAnswers(1)) is Why.UNKNOWN_REQUEST


def test_only_the_service_that_the_terms_are_of_is_started_and_judged() -> None:
    case = Case()
    assert case.refused(StartRequest(ServiceCode("other"), Language("ar"))) is Why.OTHER_SERVICE
    case.start()
    case.terms = replace(case.terms, service=replace(PASSPORT, code=ServiceCode("other")))
    assert case.refused(SaveAnswers(2)) is Why.OTHER_SERVICE


def test_what_is_filed_on_the_web_is_held_by_the_centre_if_it_is_offered_there() -> None:
    web = replace(APPLICANT, channel=Channel.WEB, office=CENTRE)
    case = Case()
    case.do(START, web)
    assert case.state.holder == CENTRE
    assert Case(replace(PASSPORT, online=False)).refused(START, web) is Why.NOT_ONLINE


def test_whoever_takes_a_ticket_later_is_found_by_it_and_by_no_earlier_one() -> None:
    case = Case()
    case.do(START, APPLICANT)
    before = case.state
    later = TicketId("2026-03-02.PA009")
    case.do(TieTicket(later), APPLICANT)
    assert (case.state.ticket, case.stage()) == (later, RequestStage.DRAFT)
    assert case.state.touched_at == before.touched_at
    case.do(Withdraw(), APPLICANT)
    assert case.refused(TieTicket(later), APPLICANT) is Why.ENDED


def test_two_who_change_the_same_answers_do_not_overwrite_each_other() -> None:
    case = Case().start()
    case.do(SaveAnswers(2))
    assert case.refused(SaveAnswers(2), APPLICANT) is Why.ANSWERS_CHANGED
    assert case.refused(SaveAnswers(4), APPLICANT) is Why.ANSWERS_CHANGED
    assert case.state.revision == 2


def test_answers_stand_once_they_are_filed() -> None:
    assert Case().submit().refused(SaveAnswers(2)) is Why.WRONG_STAGE


def test_a_half_filled_form_is_not_filed() -> None:
    case = Case().start()
    case.terms = replace(case.terms, problems=("name", "family.0.birth_date"))
    decision = case.decide(SUBMIT, CLERK)
    assert getattr(decision, "message", None) == (
        "Answers are missing or wrong: name, family.0.birth_date."
    )


def test_a_way_of_delivery_that_is_not_offered_is_refused() -> None:
    case = Case(replace(PASSPORT, deliveries=(Delivery.COUNTER,))).start()
    assert case.refused(SubmitRequest(FEE, Delivery.POST)) is Why.DELIVERY_NOT_OFFERED


def test_nobody_pays_another_fee_than_they_have_seen() -> None:
    case = Case().start()
    case.terms = replace(case.terms, fee=FEE + 500)
    assert case.refused(SUBMIT) is Why.FEE_CHANGED
    case.do(SubmitRequest(FEE + 500, Delivery.COUNTER))
    assert case.state.fee == FEE + 500


def test_a_filed_request_has_its_deadline_by_the_working_days_of_the_office() -> None:
    # Monday 2 March; Friday, Saturday and the holiday on Sunday do not count.
    (submitted,) = Case().start().do(SUBMIT)
    assert isinstance(submitted, RequestSubmitted)
    assert submitted.due_at == datetime(2026, 3, 10, 20, 59, 59, tzinfo=UTC)


def test_the_fee_falls_due_when_the_registers_have_told_what_they_know() -> None:
    case = Case().submit()
    assert case.stage() is RequestStage.SUBMITTED
    case.do(FETCHED, REGISTER)
    assert case.stage() is RequestStage.FEE_DUE


def test_what_was_fetched_for_the_draft_is_not_waited_for() -> None:
    case = Case().start()
    case.do(FETCHED, SYSTEM)
    assert case.stage() is RequestStage.DRAFT
    assert case.do(SUBMIT)[1:] == (FeeAsked(FEE),)


def test_a_paper_that_no_register_has_holds_up_no_payment() -> None:
    case = Case().submit()
    case.do(TakeDocument(PHOTO), APPLICANT)
    assert case.stage() is RequestStage.SUBMITTED
    case.do(FETCHED, REGISTER)
    assert case.stage() is RequestStage.FEE_DUE


def test_what_costs_nothing_is_paid_at_once() -> None:
    case = Case(replace(PASSPORT, fee=replace(PASSPORT.fee, amount=0)))
    case.start()
    case.do(FETCHED, REGISTER)
    _, nothing = case.do(SubmitRequest(0, Delivery.COUNTER))
    assert isinstance(nothing, NothingToPay)
    assert case.stage() is RequestStage.PAID


def test_what_can_be_fetched_is_not_asked_of_the_applicant() -> None:
    case = Case().submit()
    assert case.refused(TakeDocument(BIRTH), APPLICANT) is Why.FETCHED_NOT_BROUGHT
    assert case.refused(TakeDocument(BIRTH)) is Why.FETCHED_NOT_BROUGHT


def test_a_clerk_takes_the_paper_for_a_recorded_reason_when_the_register_is_down() -> None:
    case = Case().submit()
    paper = TakeDocument(BIRTH, PaperReason.REGISTER_DOWN)
    assert case.refused(paper, APPLICANT) is Why.NOT_PERMITTED
    case.do(paper)
    assert case.state.documents[BIRTH] == DocumentInHand(exception=PaperReason.REGISTER_DOWN)
    assert case.stage() is RequestStage.FEE_DUE


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (TakeDocument(DocumentCode("will")), Why.UNKNOWN_DOCUMENT),
        (TakeDocument(PHOTO, PaperReason.REGISTER_DOWN), Why.NOT_IN_A_REGISTER),
        (TakeDocument(PHOTO), Why.DOCUMENT_IN_HAND),
    ],
)
def test_a_paper_that_makes_no_sense_is_not_taken(command: TakeDocument, why: Why) -> None:
    case = Case().submit()
    case.do(TakeDocument(PHOTO))
    assert case.refused(command) is why


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (RecordFetched(DocumentCode("will"), InquiryId("i")), Why.UNKNOWN_DOCUMENT),
        (RecordFetched(PHOTO, InquiryId("i")), Why.NOT_IN_A_REGISTER),
        (RecordFetched(BIRTH, InquiryId("i")), Why.DOCUMENT_IN_HAND),
    ],
)
def test_an_answer_to_no_question_is_not_recorded(command: RecordFetched, why: Why) -> None:
    case = Case().submit()
    case.do(FETCHED, REGISTER)
    assert case.refused(command, REGISTER) is why


def test_documents_are_not_gathered_any_more_after_the_decision() -> None:
    case = Case().approve()
    assert case.refused(TakeDocument(PHOTO)) is Why.WRONG_STAGE
    assert case.refused(FETCHED, REGISTER) is Why.WRONG_STAGE


def test_an_applicant_is_asked_for_more_and_gives_it() -> None:
    case = Case().review()
    case.do(AskForMore((NAME,), (PHOTO,)))
    assert case.stage() is RequestStage.MORE_NEEDED
    assert (case.state.asked_fields, case.state.asked_documents) == ((NAME,), (PHOTO,))
    assert case.refused(GiveMore(), APPLICANT) is Why.ANSWERS_INCOMPLETE
    case.do(SaveAnswers(2), APPLICANT)
    assert case.refused(GiveMore(), APPLICANT) is Why.DOCUMENTS_MISSING
    case.do(TakeDocument(PHOTO), APPLICANT)
    case.do(GiveMore(), APPLICANT)
    assert case.stage() is RequestStage.IN_REVIEW
    assert (case.state.asked_fields, case.state.asked_documents) == ((), ())


def test_more_is_given_only_when_it_was_asked_for_and_the_answers_are_right() -> None:
    case = Case().review()
    assert case.refused(GiveMore()) is Why.WRONG_STAGE
    case.do(AskForMore((), (PHOTO,)))
    case.do(TakeDocument(PHOTO))
    case.terms = replace(case.terms, problems=("name",))
    assert case.refused(GiveMore()) is Why.ANSWERS_INCOMPLETE


def test_the_days_that_the_applicant_takes_are_not_counted_against_the_office() -> None:
    case = Case().review()
    assert case.state.due_at == datetime(2026, 3, 10, 20, 59, 59, tzinfo=UTC)
    case.wait(days=1)
    case.do(AskForMore((), (PHOTO,)))
    case.do(TakeDocument(PHOTO))
    case.wait(days=14)
    case.do(GiveMore())
    # Four working days were left on 3 March; four come after 17 March.
    assert case.state.due_at == datetime(2026, 3, 23, 20, 59, 59, tzinfo=UTC)


def test_a_clerk_asks_for_something_that_the_service_knows() -> None:
    case = Case().review()
    assert case.refused(AskForMore()) is Why.ASK_FOR_SOMETHING
    assert case.refused(AskForMore((FieldCode("faith"),))) is Why.UNKNOWN_FIELD
    assert case.refused(AskForMore((), (DocumentCode("will"),))) is Why.UNKNOWN_DOCUMENT
    assert Case().pay().refused(AskForMore((NAME,))) is Why.WRONG_STAGE


def test_a_partner_takes_requests_and_works_on_its_own_only() -> None:
    case = Case().start(PARTNER)
    assert (case.state.partner, case.state.holder) == ("takamol", CENTRE)
    stranger = replace(PARTNER, partner=None)
    assert case.refused(SaveAnswers(2), stranger) is Why.NOT_PERMITTED
    case.do(SUBMIT, PARTNER)


def test_the_deadline_counts_from_the_day_on_which_nothing_is_left_to_pay() -> None:
    case = Case().gather()
    case.wait(days=7)
    case.do(pay(), SYSTEM)
    assert case.state.due_at == datetime(2026, 3, 16, 20, 59, 59, tzinfo=UTC)
