# SPDX-License-Identifier: GPL-3.0-or-later
"""The decision: by one clerk, by two, or by the rule of a smart service."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from common.domain.catalogue import Delivery
from common.domain.commands import Role
from common.domain.identifiers import InquiryId
from common.domain.request.commands import (
    Approve,
    AskForMore,
    DecideByRule,
    GiveMore,
    GrantUrgency,
    RecordFetched,
    Refuse,
    Reopen,
    StartReview,
    SubmitRequest,
    TakeDocument,
)
from common.domain.request.events import Approved, FirstApproved, LeftToOfficial, UrgencyGranted
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    ReopenReason,
    UrgencyReason,
    WhyLeft,
)
from common.domain.request.refusals import RequestRefusalReason as Why
from common.domain.request.stages import RequestStage
from tests.common.domain.request.kit import (
    ALIVE,
    APPLICANT,
    BIRTH,
    CLERK,
    FEE,
    FOUR_EYES,
    OFFICER,
    PASSPORT,
    PHOTO,
    REGISTER,
    RIMA,
    SAMI,
    SECOND_CLERK,
    SMART,
    SUPERVISOR,
    SYSTEM,
    Case,
    pay,
)

URGENT = GrantUrgency(UrgencyReason.ILLNESS)


def test_a_clerk_takes_a_paid_request_up_and_grants_it() -> None:
    case = Case().review()
    assert (case.stage(), case.state.reviewer) == (RequestStage.IN_REVIEW, RIMA)
    assert case.do(Approve()) == (Approved(RIMA),)
    assert (case.stage(), case.state.decided_by) == (RequestStage.APPROVED, RIMA)


def test_nobody_reviews_what_has_not_been_paid() -> None:
    assert Case().gather().refused(StartReview()) is Why.WRONG_STAGE


def test_a_clerk_takes_over_from_another_but_not_from_themselves() -> None:
    case = Case().review()
    assert case.refused(StartReview()) is Why.ALREADY_YOURS
    case.do(StartReview(), SECOND_CLERK)
    assert case.state.reviewer == SAMI


def test_nothing_is_approved_while_a_document_is_missing() -> None:
    case = Case().submit()
    case.do(RecordFetched(BIRTH, InquiryId("i")), REGISTER)
    case.do(pay(), SYSTEM)
    case.do(StartReview())
    assert case.refused(Approve()) is Why.DOCUMENTS_MISSING
    case.do(TakeDocument(PHOTO))
    case.do(Approve())


def test_nothing_is_approved_that_nobody_has_taken_up() -> None:
    assert Case().pay().refused(Approve()) is Why.WRONG_STAGE


def test_a_clerk_refuses_with_a_reason() -> None:
    case = Case().review()
    case.do(Refuse(NegativeReason.DATA_DISAGREES))
    assert case.stage() is RequestStage.REFUSED
    assert case.state.negative_reason is NegativeReason.DATA_DISAGREES
    assert case.refused(Refuse(NegativeReason.DATA_DISAGREES)) is Why.ENDED


def test_where_four_eyes_are_asked_one_pair_is_not_enough() -> None:
    case = Case(FOUR_EYES).review()
    assert case.do(Approve()) == (FirstApproved(RIMA),)
    assert case.stage() is RequestStage.IN_REVIEW
    assert case.refused(Approve()) is Why.SECOND_EYES
    assert case.refused(Approve(), replace(CLERK, role=Role.SUPERVISOR)) is Why.SECOND_EYES
    assert case.do(Approve(), SECOND_CLERK) == (Approved(SAMI),)
    assert case.state.first_approval == RIMA


def test_the_second_pair_of_eyes_may_refuse() -> None:
    case = Case(FOUR_EYES).review()
    case.do(Approve())
    case.do(Refuse(NegativeReason.OTHER_PERSON), SECOND_CLERK)
    assert (case.stage(), case.state.first_approval) == (RequestStage.REFUSED, None)


def test_what_was_approved_once_is_looked_at_twice_again_after_a_change() -> None:
    case = Case(FOUR_EYES).review()
    case.do(Approve())
    case.do(AskForMore((), (PHOTO,)), SECOND_CLERK)
    case.do(TakeDocument(PHOTO))
    case.do(GiveMore())
    assert case.do(Approve(), SECOND_CLERK) == (FirstApproved(SAMI),)


@pytest.mark.parametrize(
    "command", [StartReview(), Approve(), Refuse(NegativeReason.DUPLICATE), AskForMore()]
)
def test_only_a_clerk_who_is_signed_in_reviews(command: StartReview | Approve | Refuse) -> None:
    case = Case().pay()
    assert case.refused(command, APPLICANT) is Why.NOT_PERMITTED
    assert case.refused(command, SYSTEM) is Why.NOT_PERMITTED
    assert case.refused(command, replace(CLERK, clerk=None)) is Why.SIGN_IN_FIRST


def smart() -> Case:
    """Return a smart service's request that has been paid, with nobody in between."""
    case = Case(SMART)
    case.start(APPLICANT)
    case.do(RecordFetched(BIRTH, InquiryId("i")), REGISTER)
    case.do(SubmitRequest(FEE, Delivery.COUNTER), APPLICANT)
    case.do(pay(), SYSTEM)
    return case


def test_the_rule_of_a_smart_service_approves_when_the_registers_say_so() -> None:
    case = smart()
    assert case.do(DecideByRule(), SYSTEM) == (Approved(None),)
    assert (case.stage(), case.state.by_rule) == (RequestStage.APPROVED, True)


def test_the_rule_leaves_a_no_to_a_person() -> None:
    case = smart()
    case.terms = replace(case.terms, told={ALIVE: "dead"})
    assert case.do(DecideByRule(), SYSTEM) == (LeftToOfficial(WhyLeft.CHECK_NOT_MET),)
    assert case.stage() is RequestStage.PAID
    case.terms = replace(case.terms, told={ALIVE: "alive"})
    assert case.refused(DecideByRule(), SYSTEM) is Why.OFFICIAL_DECIDES
    case.do(StartReview())
    case.do(Approve())
    assert not case.state.by_rule


def test_the_rule_waits_for_a_register_that_has_not_answered() -> None:
    case = smart()
    case.terms = replace(case.terms, told={})
    assert case.refused(DecideByRule(), SYSTEM) is Why.REGISTER_UNANSWERED
    assert case.stage() is RequestStage.PAID


def test_the_rule_waits_for_every_document() -> None:
    case = smart()
    case.terms = replace(case.terms, documents=(BIRTH, PHOTO))
    assert case.refused(DecideByRule(), SYSTEM) is Why.DOCUMENTS_MISSING


def test_the_rule_does_not_judge_papers() -> None:
    case = Case(SMART).submit()
    case.do(TakeDocument(BIRTH, PaperReason.REGISTER_DOWN))
    case.do(pay(), SYSTEM)
    assert case.do(DecideByRule(), SYSTEM) == (LeftToOfficial(WhyLeft.PAPER_TAKEN),)


def test_no_rule_decides_where_people_must() -> None:
    assert Case().pay().refused(DecideByRule(), SYSTEM) is Why.NOT_SMART
    case = smart()
    case.terms = replace(case.terms, service=replace(SMART, four_eyes=True))
    assert case.refused(DecideByRule(), SYSTEM) is Why.NOT_SMART
    assert case.refused(DecideByRule()) is Why.NOT_PERMITTED


def test_the_rule_does_not_decide_before_the_fee_nor_after_a_clerk_took_it_up() -> None:
    case = Case(SMART)
    assert case.submit().refused(DecideByRule(), SYSTEM) is Why.WRONG_STAGE
    assert Case(SMART).review().refused(DecideByRule(), SYSTEM) is Why.WRONG_STAGE


def test_a_person_decides_what_was_decided_by_rule_and_reopened() -> None:
    case = smart()
    case.do(DecideByRule(), SYSTEM)
    case.do(Reopen(ReopenReason.MISTAKE), OFFICER)
    assert (case.stage(), case.state.by_rule) == (RequestStage.PAID, False)
    assert case.refused(DecideByRule(), SYSTEM) is Why.OFFICIAL_DECIDES


def test_an_officer_or_a_supervisor_grants_urgency_with_a_reason() -> None:
    for origin in (OFFICER, SUPERVISOR):
        case = Case().review()
        assert case.refused(URGENT, CLERK) is Why.OFFICERS_ONLY
        assert case.refused(URGENT, APPLICANT) is Why.NOT_PERMITTED
        (granted,) = case.do(URGENT, origin)
        assert isinstance(granted, UrgencyGranted)
        assert (granted.clerk, granted.reason) == (origin.clerk, UrgencyReason.ILLNESS)
        assert case.state.due_at == datetime(2026, 3, 3, 20, 59, 59, tzinfo=UTC)
        assert case.refused(URGENT, origin) is Why.ALREADY_URGENT


def test_urgency_never_makes_it_later() -> None:
    case = Case().review()
    case.wait(days=8)
    due = case.state.due_at
    case.do(URGENT, OFFICER)
    assert case.state.due_at == due


def test_an_urgent_draft_has_the_short_deadline_from_its_payment() -> None:
    case = Case().start()
    case.do(URGENT, OFFICER)
    assert case.state.due_at is None
    case.do(SubmitRequest(FEE, Delivery.COUNTER))
    assert case.state.due_at == datetime(2026, 3, 3, 20, 59, 59, tzinfo=UTC)


def test_urgency_is_granted_only_where_the_service_knows_it_and_before_the_decision() -> None:
    unhurried = replace(PASSPORT, processing=replace(PASSPORT.processing, urgent_days=None))
    assert Case(unhurried).review().refused(URGENT, OFFICER) is Why.URGENCY_NOT_OFFERED
    assert Case().approve().refused(URGENT, OFFICER) is Why.WRONG_STAGE


def test_urgency_counts_for_nothing_once_the_service_knows_it_no_more() -> None:
    case = Case().start()
    case.do(URGENT, OFFICER)
    unhurried = replace(PASSPORT, processing=replace(PASSPORT.processing, urgent_days=None))
    case.terms = replace(case.terms, service=unhurried)
    case.do(SubmitRequest(FEE, Delivery.COUNTER))
    assert case.state.due_at == datetime(2026, 3, 10, 20, 59, 59, tzinfo=UTC)
