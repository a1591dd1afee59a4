# SPDX-License-Identifier: GPL-3.0-or-later
"""Random histories of a request: whatever people do, what must hold goes on to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.catalogue import CatalogueService, Delivery
from common.domain.identifiers import CENTRE, ClerkId, InquiryId, Language, PaymentId, TicketId
from common.domain.request.commands import (
    Approve,
    AskForMore,
    ChangeFee,
    DecideByRule,
    Expire,
    GiveMore,
    GrantUrgency,
    HandOver,
    IssueDocument,
    MakeReady,
    MoveCustody,
    OrderRefund,
    PostDocument,
    RecordFetched,
    RecordPayment,
    RefundPayment,
    Refuse,
    Reopen,
    ReprintDocument,
    RequestCommand,
    SaveAnswers,
    StartRequest,
    StartReview,
    SubmitRequest,
    TakeDocument,
    TieTicket,
    Withdraw,
)
from common.domain.request.events import (
    Approved,
    CustodyMoved,
    DocumentIssued,
    DocumentReprinted,
    FirstApproved,
    MoreAsked,
    PaymentRecorded,
    PaymentRefunded,
    RefundOrdered,
    Reopened,
    RequestBody,
    RequestStarted,
    SurplusRecorded,
    TicketTied,
    UrgencyGranted,
)
from common.domain.request.evolve import evolve, fold
from common.domain.request.life import move_of
from common.domain.request.origin import RequestOrigin
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    PaymentMethod,
    Recipient,
    ReopenReason,
    UrgencyReason,
)
from common.domain.request.refusals import RequestRefusal
from common.domain.request.stages import ENDED, RequestStage
from common.domain.request.state import RequestState
from tests.common.domain.request.kit import (
    ALIVE,
    APPLICANT,
    BIRTH,
    CLERK,
    DIGEST,
    FEE,
    FOUR_EYES,
    HERE,
    NAME,
    OFFICER,
    PARTNER,
    PASSPORT,
    PHOTO,
    REGISTER,
    SECOND_CLERK,
    SMART,
    SUPERVISOR,
    SYSTEM,
    THERE,
    Case,
)

SERVICES = st.sampled_from([PASSPORT, FOUR_EYES, SMART])
PEOPLE = (APPLICANT, CLERK, SECOND_CLERK, OFFICER, SUPERVISOR, SYSTEM, REGISTER, PARTNER)
PAYMENTS = tuple(PaymentId(f"payment-{n}") for n in range(4))

AFTER_THE_END = (
    SurplusRecorded,
    PaymentRefunded,
    RefundOrdered,
    Reopened,
    CustodyMoved,
    DocumentReprinted,
    TicketTied,
)
"""All that the rules allow once a request has ended."""


History = list[tuple[RequestState, RequestBody]]


class Act(NamedTuple):
    """Somebody does one of the things that can be done, some days later."""

    which: int
    origin: RequestOrigin
    days: int


COMMANDS: tuple[RequestCommand, ...] = (
    StartRequest(PASSPORT.code, Language("ar")),
    *(SaveAnswers(n) for n in (1, 2, 3)),
    *(SubmitRequest(FEE, way) for way in Delivery),
    TieTicket(TicketId("2026-11-22.PA007")),
    RecordFetched(BIRTH, InquiryId("i")),
    TakeDocument(PHOTO),
    TakeDocument(BIRTH, PaperReason.NOT_IN_REGISTER),
    ChangeFee(0),
    ChangeFee(FEE + 1),
    *(RecordPayment(p, FEE, PaymentMethod.MOBILE) for p in PAYMENTS),
    RecordPayment(PAYMENTS[0], FEE + 1, PaymentMethod.BANK),
    *(RefundPayment(p) for p in PAYMENTS),
    OrderRefund(PAYMENTS[0]),
    DecideByRule(),
    StartReview(),
    AskForMore((NAME,), (PHOTO,)),
    GiveMore(),
    Approve(),
    Refuse(NegativeReason.NOT_ENTITLED),
    GrantUrgency(UrgencyReason.TRAVEL),
    IssueDocument("C-1", DIGEST),
    IssueDocument("C-2", DIGEST),
    ReprintDocument(),
    MakeReady(),
    PostDocument("RR123456785SY"),
    HandOver(),
    HandOver(Recipient.PROXY),
    Withdraw(),
    Expire(),
    Reopen(ReopenReason.APPEAL),
    *(MoveCustody(office) for office in (HERE, THERE, CENTRE)),
)
WAITS = st.sampled_from([0, 0, 0, 1, 31, 91, 400])
ACTS = st.builds(Act, st.integers(0, 999), st.sampled_from(PEOPLE), WAITS)


def whoever_may(case: Case, command: RequestCommand, first: RequestOrigin) -> RequestOrigin | None:
    """Return somebody at the holder who gets the command done: ``first`` if they do."""
    for who in (first, *PEOPLE):
        there = replace(who, office=case.state.holder)
        if not isinstance(case.decide(command, there), RequestRefusal):
            return there
    return None


def possible(case: Case, first: RequestOrigin) -> list[tuple[RequestCommand, RequestOrigin]]:
    """Return what can be done, and by whom."""
    tried = ((command, whoever_may(case, command, first)) for command in COMMANDS)
    return [(command, who) for command, who in tried if who is not None]


def told_by(case: Case) -> History:
    """Return what the log tells, each event with the request before it."""
    before: RequestState | None = None
    history: History = []
    for event in case.log:
        if before is not None:
            history.append((before, event.body))
        before = evolve(before, event)
    return history


# Most of the way is lived before chance takes over, so that every stage sees random acts.
BEGINNINGS = st.sampled_from(
    [Case.start, Case.submit, Case.gather, Case.pay, Case.review, Case.approve, Case.issue]
)


@settings(max_examples=200)
@given(
    service=SERVICES,
    begin=BEGINNINGS,
    acts=st.lists(ACTS, max_size=30),
    told=st.sampled_from(["alive", "dead"]),
)
def test_what_must_hold_holds_in_every_history(
    service: CatalogueService, begin: Callable[[Case], Case], acts: list[Act], told: str
) -> None:
    case = Case(service)
    case.terms = replace(case.terms, told={ALIVE: told})
    begin(case)
    for which, first, days in acts:
        case.wait(days=days)
        choices = possible(case, first)
        case.do(*choices[which % len(choices)])
    history = told_by(case)
    assert fold(case.log) == case.state
    assert [event.seq for event in case.log] == list(range(1, len(case.log) + 1))
    everything_fits(history)
    money_adds_up(case)
    eyes_were_enough(case)
    nothing_after_the_end_but_what_is_allowed(history)
    urgency_has_a_name(case)


def everything_fits(history: History) -> None:
    """Check that the rules decide nothing that the fold would leave out."""
    for before, body in history:
        assert not isinstance(body, RequestStarted)
        assert before.stage in move_of(body).sources


def money_adds_up(case: Case) -> None:
    """Check that every payment is there once, at most one counts, and nothing is lost."""
    came: dict[PaymentId, int] = {}
    went: dict[PaymentId, int] = {}
    for event in case.log:
        match event.body:
            case PaymentRecorded(payment, amount) | SurplusRecorded(payment, amount):
                assert payment not in came
                came[payment] = amount
            case PaymentRefunded(payment, amount):
                assert payment not in went
                assert came[payment] == amount
                went[payment] = amount
            case _:
                pass
    state = case.state
    counted = [payment for payment in state.payments.values() if payment.counts]
    assert len(counted) <= 1
    assert set(state.payments) == set(came)
    assert sum(came.values()) == sum(went.values()) + state.paid + state.owed_back
    if state.stage in {RequestStage.IN_REVIEW, RequestStage.APPROVED, RequestStage.ISSUED}:
        assert state.paid == state.fee


def eyes_were_enough(case: Case) -> None:
    """Check that two clerks approved where two must, since the last change of the case."""
    first: ClerkId | None = None
    issued = 0
    for event in case.log:
        match event.body:
            case FirstApproved(clerk):
                first = clerk
            case MoreAsked() | Reopened():
                first = None
            case Approved(clerk) if case.terms.service.four_eyes:
                assert clerk is not None
                assert first is not None
                assert clerk != first
            case Approved(clerk):
                assert clerk is not None or case.terms.service.smart is not None
            case DocumentIssued():
                issued += 1
            case _:
                pass
    assert issued <= 1


def nothing_after_the_end_but_what_is_allowed(history: History) -> None:
    """Check that an ended request is left alone, but for what the rules name."""
    for before, body in history:
        if before.stage in ENDED:
            assert isinstance(body, AFTER_THE_END)


def urgency_has_a_name(case: Case) -> None:
    """Check that only officers let somebody go first, once per request."""
    granted = [event for event in case.log if isinstance(event.body, UrgencyGranted)]
    assert len(granted) <= 1
    assert all(event.clerk in {OFFICER.clerk, SUPERVISOR.clerk} for event in granted)


def test_every_stage_is_reached_by_commands_alone() -> None:
    fetched = RecordFetched(BIRTH, InquiryId("i"))
    paths: list[list[RequestCommand]] = [
        [SubmitRequest(FEE, Delivery.COUNTER), fetched, Expire()],
        [Withdraw()],
        [
            TakeDocument(PHOTO),
            SubmitRequest(FEE, Delivery.POST),
            fetched,
            RecordPayment(PAYMENTS[0], FEE, PaymentMethod.MOBILE),
            StartReview(),
            AskForMore((), (PHOTO,)),
            TakeDocument(PHOTO),
            GiveMore(),
            Refuse(NegativeReason.NOT_ENTITLED),
            Reopen(ReopenReason.APPEAL),
            StartReview(),
            Approve(),
            IssueDocument("C-1", DIGEST),
            PostDocument("RR123456785SY"),
            MakeReady(),
            HandOver(),
        ],
    ]
    seen = set[RequestStage]()
    for path in paths:
        case = Case().start()
        for command in path:
            case.wait(days=40 if isinstance(command, Expire) else 0)
            who = whoever_may(case, command, CLERK)
            assert who is not None, command
            case.do(command, who)
        seen |= {before.stage for before, _ in told_by(case)} | {case.stage()}
    assert seen == set(RequestStage)
