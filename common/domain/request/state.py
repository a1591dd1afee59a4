# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request looks like: a fold of its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    CatalogueId,
    ClerkId,
    DocumentCode,
    FieldCode,
    InquiryId,
    Language,
    OfficeId,
    PartnerId,
    PaymentId,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.origin import Channel
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    PaymentMethod,
    Recipient,
    SurplusReason,
    UrgencyReason,
    WhyLeft,
)
from common.domain.request.stages import RequestStage


@dataclass(frozen=True, slots=True)
class DocumentInHand:
    """A document that is there: fetched by ``inquiry``, or on paper when that is None."""

    inquiry: InquiryId | None = None
    exception: PaperReason | None = None


@dataclass(frozen=True, slots=True)
class PaymentState:
    """Money that came, in minor units. With ``surplus`` it pays nothing and is owed back."""

    amount: int
    method: PaymentMethod
    at: datetime
    surplus: SurplusReason | None = None
    refunded_at: datetime | None = None
    refund_ordered_at: datetime | None = None
    """Since when whoever took it is to give it back."""

    @property
    def counts(self) -> bool:
        """Whether it pays the fee."""
        return self.surplus is None and self.stays

    @property
    def stays(self) -> bool:
        """Whether it neither went back nor is to go back at another office."""
        return self.refunded_at is None and self.refund_ordered_at is None


@dataclass(frozen=True, slots=True)
class RequestState:
    """A request as its log so far tells it. Times are UTC, money is in minor units.

    ``stage_since`` is when the stage was reached; ``touched_at`` when the applicant last did
    something, from which a draft's time runs. ``asked_fields`` and ``asked_documents`` are what
    they were last asked for, when the answers were at ``asked_revision``. ``seq`` is that of the
    last event.
    """

    id: RequestId
    number: str
    service: ServiceCode
    catalogue: CatalogueId
    version: int
    channel: Channel
    holder: OfficeId
    language: Language
    started_at: datetime
    stage: RequestStage
    stage_since: datetime
    touched_at: datetime
    seq: int
    ticket: TicketId | None = None
    partner: PartnerId | None = None
    revision: int = 0
    submitted_at: datetime | None = None
    due_at: datetime | None = None
    fee: int = 0
    delivery: Delivery | None = None
    documents: Mapping[DocumentCode, DocumentInHand] = field(default_factory=dict)
    payments: Mapping[PaymentId, PaymentState] = field(default_factory=dict)
    urgency: UrgencyReason | None = None
    reviewer: ClerkId | None = None
    first_approval: ClerkId | None = None
    decided_by: ClerkId | None = None
    by_rule: bool = False
    left_to_official: WhyLeft | None = None
    asked_fields: tuple[FieldCode, ...] = ()
    asked_documents: tuple[DocumentCode, ...] = ()
    asked_revision: int = 0
    negative_reason: NegativeReason | None = None
    document_number: str | None = None
    document_digest: str | None = None
    reprints: int = 0
    ready_at_office: OfficeId | None = None
    tracking: str | None = None
    recipient: Recipient | None = None

    @property
    def paid(self) -> int:
        """What has been paid and counts."""
        return sum(payment.amount for payment in self.payments.values() if payment.counts)

    @property
    def owed_back(self) -> int:
        """What is to go back and has not yet."""
        return sum(
            payment.amount
            for payment in self.payments.values()
            if not payment.counts and payment.refunded_at is None
        )
