# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request ends before its time, goes on after all, or moves to another holder."""

from dataclasses import replace

import pytest

from common.domain.identifiers import CENTRE
from common.domain.request.commands import (
    Approve,
    AskForMore,
    Expire,
    MoveCustody,
    Refuse,
    Reopen,
    SaveAnswers,
    StartReview,
    Withdraw,
)
from common.domain.request.deadlines import expires_at, kept_until
from common.domain.request.events import CustodyMoved, Expired, Reopened, Withdrawn
from common.domain.request.origin import ActorKind
from common.domain.request.reasons import NegativeReason, ReopenReason
from common.domain.request.refusals import RequestRefusal
from common.domain.request.refusals import RequestRefusalReason as Why
from common.domain.request.stages import RequestStage
from tests.common.domain.request.kit import (
    APPLICANT,
    CLERK,
    HERE,
    NAME,
    OFFICER,
    PASSPORT,
    SYSTEM,
    THERE,
    Case,
)

REOPEN = Reopen(ReopenReason.APPLICANT_CAME)


def asked() -> Case:
    """Return a request whose applicant was asked for more."""
    case = Case().review()
    case.do(AskForMore((NAME,)))
    return case


def refused() -> Case:
    """Return a request that was refused."""
    case = Case().review()
    case.do(Refuse(NegativeReason.NOT_ENTITLED))
    return case


@pytest.mark.parametrize("make", [Case.start, Case.submit, Case.gather, Case.pay, Case.review])
def test_an_applicant_may_withdraw_until_the_document_is_made(make: object) -> None:
    case = Case()
    assert callable(make)
    make(case)
    assert case.do(Withdraw(), APPLICANT) == (Withdrawn(ActorKind.APPLICANT),)
    assert case.stage() is RequestStage.WITHDRAWN
    assert case.refused(Withdraw(), APPLICANT) is Why.ENDED


def test_what_was_issued_cannot_be_withdrawn() -> None:
    assert Case().issue().refused(Withdraw(), APPLICANT) is Why.WRONG_STAGE


@pytest.mark.parametrize(
    ("make", "days"), [(Case().start, 30), (Case().gather, 30), (asked, 30), (Case().ready, 90)]
)
def test_what_the_applicant_does_not_do_in_time_expires(make: object, days: int) -> None:
    assert callable(make)
    case = make()
    case.wait(days=days, minutes=-1)
    assert case.refused(Expire(), SYSTEM) is Why.NOT_EXPIRED
    stage = case.stage()
    case.wait(minutes=1)
    assert case.do(Expire(), SYSTEM) == (Expired(stage),)
    assert case.stage() is RequestStage.EXPIRED


def test_a_draft_that_is_worked_on_does_not_expire() -> None:
    case = Case().start()
    case.wait(days=20)
    case.do(SaveAnswers(2))
    case.wait(days=20)
    assert case.refused(Expire(), SYSTEM) is Why.NOT_EXPIRED


@pytest.mark.parametrize("make", [Case().submit, Case().pay, Case().review, Case().hand_over])
def test_nothing_expires_while_the_office_lets_people_wait(make: object) -> None:
    assert callable(make)
    case = make()
    case.wait(days=1000)
    assert expires_at(PASSPORT, case.state) is None
    assert case.refused(Expire(), SYSTEM) in {Why.WRONG_STAGE, Why.ENDED}


def test_an_officer_reopens_what_was_refused_and_a_person_decides_anew() -> None:
    case = refused()
    assert case.refused(REOPEN, CLERK) is Why.OFFICERS_ONLY
    reopened, _ = case.do(REOPEN, OFFICER)
    assert isinstance(reopened, Reopened)
    assert (case.stage(), case.state.decided_by) == (RequestStage.PAID, None)
    assert case.state.negative_reason is None
    case.do(StartReview())
    case.do(Approve())


def test_an_approval_by_mistake_is_taken_back_before_the_document_is_made() -> None:
    case = Case().approve()
    case.do(Reopen(ReopenReason.MISTAKE), OFFICER)
    assert case.stage() is RequestStage.PAID
    assert Case().issue().refused(REOPEN, OFFICER) is Why.WRONG_STAGE


def test_a_document_that_was_not_fetched_in_time_goes_back_on_its_shelf() -> None:
    case = Case().ready()
    case.wait(days=90)
    case.do(Expire(), SYSTEM)
    case.do(REOPEN, OFFICER)
    assert (case.stage(), case.state.ready_at_office) == (RequestStage.READY, HERE)
    assert case.state.decided_by is not None


def test_a_draft_that_ended_is_not_reopened() -> None:
    case = Case().start()
    case.do(Withdraw())
    assert case.refused(REOPEN, OFFICER) is Why.NEVER_FILED


def test_nothing_is_reopened_when_its_data_is_no_longer_kept() -> None:
    case = refused()
    case.wait(days=365, minutes=-1)
    assert not isinstance(case.decide(REOPEN, OFFICER), RequestRefusal)
    case.wait(minutes=1)
    assert case.refused(REOPEN, OFFICER) is Why.TOO_LATE_TO_REOPEN
    assert kept_until(PASSPORT, case.state) == case.clock.now()
    assert kept_until(PASSPORT, Case().review().state) is None


def test_what_was_handed_over_is_not_reopened() -> None:
    assert Case().hand_over().refused(REOPEN, OFFICER) is Why.ENDED


def test_custody_moves_from_the_holder_to_another_office() -> None:
    case = Case().review()
    assert case.do(MoveCustody(THERE)) == (CustodyMoved(HERE, THERE),)
    assert (case.state.holder, case.stage()) == (THERE, RequestStage.IN_REVIEW)
    decision = case.decide(Approve(), CLERK)
    assert getattr(decision, "message", None) == (
        "D-2026-000123 is held by tartus-1. Take it over first, or ask there."
    )
    case.do(Approve(), replace(CLERK, office=THERE))


def test_whoever_is_to_hold_a_request_may_ask_for_it_but_for_nobody_else() -> None:
    case = Case().review()
    there = replace(CLERK, office=THERE)
    assert case.refused(MoveCustody(CENTRE), there) is Why.HELD_ELSEWHERE
    case.do(MoveCustody(THERE), there)
    assert case.refused(MoveCustody(THERE), there) is Why.ALREADY_HELD


def test_custody_of_an_ended_request_moves_too_so_that_it_can_be_reopened_there() -> None:
    case = refused()
    case.do(MoveCustody(THERE), SYSTEM)
    assert case.refused(REOPEN, OFFICER) is Why.HELD_ELSEWHERE
    case.do(REOPEN, replace(OFFICER, office=THERE))
