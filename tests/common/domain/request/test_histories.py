# SPDX-License-Identifier: GPL-3.0-or-later
"""Random histories of a request: whatever people do, what must hold goes on to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.catalogue import CatalogueService, Delivery
from common.domain.identifiers import CENTRE, ClerkId, InquiryId, Language, PaymentId
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
    Reopened,
    RequestBody,
    RequestStarted,
    SurplusRecorded,
    UrgencyGranted,
)
from common.domain.request.evolve import fold
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

AFTER_THE_END = (SurplusRecorded, PaymentRefunded, Reopened, CustodyMoved, DocumentReprinted)
"""All that the rules allow once a request has ended."""


class Act(NamedTuple):
    """Somebody tries something, some days later."""

    command: RequestCommand
    origin: RequestOrigin
    days: int


COMMANDS: st.SearchStrategy[RequestCommand] = st.sampled_from(
    [
        StartRequest(PASSPORT.code, Language("ar")),
        *(SaveAnswers(n) for n in (1, 2, 3)),
        *(SubmitRequest(FEE, way) for way in Delivery),
        RecordFetched(BIRTH, InquiryId("i")),
        TakeDocument(PHOTO),
        TakeDocument(BIRTH, PaperReason.NOT_IN_REGISTER),
        ChangeFee(0),
        ChangeFee(FEE + 1),
        *(RecordPayment(p, FEE, PaymentMethod.MOBILE) for p in PAYMENTS),
        RecordPayment(PAYMENTS[0], FEE + 1, PaymentMethod.BANK),
        *(RefundPayment(p) for p in PAYMENTS),
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
    ]
)
WAITS = st.sampled_from([0, 0, 0, 1, 31, 91, 400])
ACTS = st.builds(Act, COMMANDS, st.sampled_from(PEOPLE), WAITS)


def right_person(act: Act, case: Case) -> RequestOrigin:
    """Return whoever can get the act done, at the office that holds the request: most tries
    of random people end at their rights, and histories would end as drafts."""
    people = (replace(who, office=case.state.holder) for who in (act.origin, *PEOPLE))
    for who in people:
        if not isinstance(case.decide(act.command, who), RequestRefusal):
            return who
    return act.origin


def lived(case: Case, acts: list[Act]) -> list[tuple[RequestState, RequestBody]]:
    """Return what happened when the acts were tried, each with the request before it."""
    happened: list[tuple[RequestState, RequestBody]] = []
    for act in acts:
        case.wait(days=act.days)
        who = right_person(act, case)
        decision = case.decide(act.command, who)
        if isinstance(decision, RequestRefusal):
            assert "{" not in decision.message
            continue
        for body in decision:
            happened.append((case.state, body))
            case.append((body,), who)
    return happened


# Most of the way is lived before chance takes over, so that every stage sees random acts.
BEGINNINGS = st.sampled_from(
    [Case.start, Case.submit, Case.gather, Case.pay, Case.review, Case.approve, Case.issue]
)


@settings(max_examples=300)
@given(
    service=SERVICES,
    begin=BEGINNINGS,
    acts=st.lists(ACTS, max_size=40),
    told=st.sampled_from(["alive", "dead"]),
)
def test_what_must_hold_holds_in_every_history(
    service: CatalogueService, begin: Callable[[Case], Case], acts: list[Act], told: str
) -> None:
    case = Case(service)
    case.terms = replace(case.terms, told={ALIVE: told})
    begin(case)
    happened = lived(case, acts)
    assert fold(case.log) == case.state
    assert [event.seq for event in case.log] == list(range(1, len(case.log) + 1))
    everything_fits(happened)
    money_adds_up(case)
    eyes_were_enough(case)
    nothing_after_the_end_but_what_is_allowed(happened)
    urgency_has_a_name(case)


def everything_fits(happened: list[tuple[RequestState, RequestBody]]) -> None:
    """Check that the rules decide nothing that the fold would leave out."""
    for before, body in happened:
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


def nothing_after_the_end_but_what_is_allowed(
    happened: list[tuple[RequestState, RequestBody]],
) -> None:
    """Check that an ended request is left alone, but for what the rules name."""
    for before, body in happened:
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
            RecordPayment(PAYMENTS[0], FEE, PaymentMethod.CARD),
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
        days = [40 if isinstance(command, Expire) else 0 for command in path]
        acts = [Act(command, CLERK, wait) for command, wait in zip(path, days, strict=True)]
        seen |= {before.stage for before, _ in lived(case, acts)} | {case.stage()}
    assert seen == set(RequestStage)
