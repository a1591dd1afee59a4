# SPDX-License-Identifier: GPL-3.0-or-later
"""A service to test the rules of a request with, and a case that is lived step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from common.domain.catalogue import (
    CatalogueService,
    Delivery,
    Fee,
    Field,
    Processing,
    RegisterKey,
    RequiredDocument,
    SmartCheck,
)
from common.domain.commands import Role
from common.domain.identifiers import (
    CENTRE,
    AgencyCode,
    CatalogueId,
    ClerkId,
    CommandId,
    DeviceId,
    DocumentCode,
    EventId,
    FieldCode,
    InquiryId,
    Language,
    OfficeId,
    PartnerId,
    PaymentId,
    RegisterCode,
    RequestId,
    ServiceCode,
)
from common.domain.office import Hours, Span
from common.domain.request.commands import (
    Approve,
    HandOver,
    IssueDocument,
    MakeReady,
    RecordFetched,
    RecordPayment,
    RequestCommand,
    SaveAnswers,
    StartRequest,
    StartReview,
    SubmitRequest,
    TakeDocument,
)
from common.domain.request.decide import decide
from common.domain.request.events import RequestBody, RequestEvent
from common.domain.request.evolve import evolve
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.reasons import PaymentMethod
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms
from tests.fakes import START, FakeClock, FakeIds

HERE, THERE = OfficeId("damascus-1"), OfficeId("tartus-1")
RIMA, SAMI = ClerkId("rima"), ClerkId("sami")
BIRTH, PHOTO = DocumentCode("birth_record"), DocumentCode("photo")
CIVIL = RegisterCode("civil")
ALIVE = RegisterKey(CIVIL, "status")
NAME = FieldCode("name")
DIGEST = "ab" * 32
FEE = 25_00

PASSPORT = CatalogueService(
    code=ServiceCode("passport"),
    names={"en": "Passport"},
    agency=AgencyCode("passports"),
    prefix="P",
    purpose={"en": "To issue the passport."},
    processing=Processing(working_days=5, urgent_days=1),
    fee=Fee(FEE),
    documents=(
        RequiredDocument(BIRTH, {"en": "Birth record"}, register=CIVIL),
        RequiredDocument(PHOTO, {"en": "Photograph"}),
    ),
    fields=(Field(NAME, {"en": "Name"}),),
    deliveries=(Delivery.COUNTER, Delivery.POST, Delivery.ELECTRONIC),
    online=True,
    draft_days=30,
    ready_days=90,
    retention_days=365,
)
FOUR_EYES = replace(PASSPORT, four_eyes=True)
SMART = replace(PASSPORT, documents=PASSPORT.documents[:1], smart=(SmartCheck(ALIVE, ("alive",)),))

# Open from Sunday to Thursday; 8 March is a holiday.
WEEK = {day: (Span(time(8), time(14)),) for day in ("sun", "mon", "tue", "wed", "thu")}
HOURS = Hours(week=WEEK, holidays={date(2026, 3, 8): {"en": "Revolution Day"}})
ZONE = "Asia/Damascus"

APPLICANT = RequestOrigin(ActorKind.APPLICANT, HERE, Channel.KIOSK)
CLERK = RequestOrigin(ActorKind.CLERK, HERE, clerk=RIMA, role=Role.CLERK)
SECOND_CLERK = replace(CLERK, clerk=SAMI)
OFFICER = replace(CLERK, clerk=ClerkId("nour"), role=Role.OFFICER)
SUPERVISOR = replace(CLERK, clerk=ClerkId("hala"), role=Role.SUPERVISOR)
SYSTEM = RequestOrigin(ActorKind.SYSTEM, HERE)
REGISTER = RequestOrigin(ActorKind.REGISTER, HERE)
PARTNER = RequestOrigin(ActorKind.PARTNER, CENTRE, Channel.PARTNER, partner=PartnerId("takamol"))


def terms_of(service: CatalogueService = PASSPORT) -> Terms:
    """Return the terms of a service whose answers are complete."""
    return Terms(
        service=service,
        catalogue=CatalogueId("syria"),
        version=3,
        hours=HOURS,
        time_zone=ZONE,
        number="D-2026-000123",
        fee=service.fee.amount,
        documents=tuple(document.code for document in service.documents),
        told={ALIVE: "alive"},
    )


class Case:
    """One request and its log. What is done to it must be accepted, unless it is ``refused``."""

    def __init__(self, service: CatalogueService = PASSPORT) -> None:
        """Begin with nothing."""
        self.terms = terms_of(service)
        self.clock = FakeClock(START)
        self.ids = FakeIds()
        self.id = RequestId(self.ids.new())
        self.log: list[RequestEvent] = []
        self.known: RequestState | None = None

    @property
    def state(self) -> RequestState:
        """The request, which must have been started."""
        assert self.known is not None
        return self.known

    def stage(self) -> RequestStage:
        """Where it stands."""
        return self.state.stage

    def decide(
        self, command: RequestCommand, origin: RequestOrigin
    ) -> tuple[RequestBody, ...] | RequestRefusal:
        """Return what the rules say, and do nothing."""
        return decide(self.terms, self.known, command, origin, self.clock.now())

    def do(self, command: RequestCommand, origin: RequestOrigin = CLERK) -> tuple[RequestBody, ...]:
        """Do it, and return what happened."""
        decision = self.decide(command, origin)
        assert not isinstance(decision, RequestRefusal), decision
        self.append(decision, origin)
        return decision

    def refused(
        self, command: RequestCommand, origin: RequestOrigin = CLERK
    ) -> RequestRefusalReason:
        """Return why it is not done."""
        decision = self.decide(command, origin)
        assert isinstance(decision, RequestRefusal), decision
        assert "{" not in decision.message
        return decision.reason

    def append(self, bodies: Sequence[RequestBody], origin: RequestOrigin = CLERK) -> None:
        """Put into the log what happened."""
        cause = CommandId(self.ids.new())
        for body in bodies:
            event = RequestEvent(
                id=EventId(self.ids.new()),
                request=self.id,
                seq=len(self.log) + 1,
                office=origin.office,
                device=DeviceId("counter-1"),
                at=self.clock.now(),
                actor=origin.actor,
                clerk=origin.clerk,
                cause=cause,
                body=body,
            )
            self.log.append(event)
            self.known = evolve(self.known, event)

    def wait(self, **passes: int) -> None:
        """Let time pass, in the words of ``timedelta``."""
        self.clock.advance(timedelta(**passes))

    # ── The way of most requests, in steps ───────────────────────────────────────────────────
    def start(self, origin: RequestOrigin = CLERK) -> Case:
        """Begin a draft and fill it in."""
        self.do(StartRequest(self.terms.service.code, Language("ar")), origin)
        self.do(SaveAnswers(1), origin)
        return self

    def submit(self, delivery: Delivery = Delivery.COUNTER, origin: RequestOrigin = CLERK) -> Case:
        """File it."""
        self.start(origin)
        self.do(SubmitRequest(self.terms.fee, delivery), origin)
        return self

    def gather(self, delivery: Delivery = Delivery.COUNTER) -> Case:
        """Have all documents."""
        self.submit(delivery)
        if PHOTO in self.terms.documents:
            self.do(TakeDocument(PHOTO))
        self.do(RecordFetched(BIRTH, InquiryId("inquiry-1")), REGISTER)
        return self

    def pay(self, delivery: Delivery = Delivery.COUNTER) -> Case:
        """Pay the fee."""
        self.gather(delivery)
        self.do(pay(), SYSTEM)
        return self

    def review(self, delivery: Delivery = Delivery.COUNTER) -> Case:
        """Have a clerk take it up."""
        self.pay(delivery)
        self.do(StartReview())
        return self

    def approve(self, delivery: Delivery = Delivery.COUNTER) -> Case:
        """Have it approved."""
        self.review(delivery)
        self.do(Approve())
        if self.terms.service.four_eyes:
            self.do(Approve(), SECOND_CLERK)
        return self

    def issue(self, delivery: Delivery = Delivery.COUNTER) -> Case:
        """Have the document made."""
        self.approve(delivery)
        self.do(IssueDocument("C-2026-000007", DIGEST), SYSTEM)
        return self

    def ready(self) -> Case:
        """Put the document on the shelf."""
        self.issue()
        self.do(MakeReady())
        return self

    def hand_over(self) -> Case:
        """Give it out."""
        self.ready()
        self.do(HandOver())
        return self


def pay(payment: str = "payment-1", amount: int = FEE) -> RecordPayment:
    """Return word that money has come."""
    return RecordPayment(PaymentId(payment), amount, PaymentMethod.CASH)
