# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened to a request. Events name what happened, and neither answers nor people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
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
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.origin import ActorKind, Channel
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    PaymentMethod,
    Recipient,
    ReopenReason,
    SurplusReason,
    UrgencyReason,
    WhyLeft,
)
from common.domain.request.stages import RequestStage


@dataclass(frozen=True, slots=True)
class RequestStarted:
    """A draft was begun. ``number`` is what people see: ``D-2026-000123``."""

    number: str
    service: ServiceCode
    catalogue: CatalogueId
    version: int
    channel: Channel
    holder: OfficeId
    language: Language
    ticket: TicketId | None = None
    partner: PartnerId | None = None


@dataclass(frozen=True, slots=True)
class AnswersSaved:
    """The answers were saved; ``revision`` counts from 1."""

    revision: int


@dataclass(frozen=True, slots=True)
class RequestSubmitted:
    """The request was filed. ``fee`` is in minor units.

    ``due_at`` (UTC) is a promise for the case that the fee is paid now; what counts is the one
    in ``PaymentRecorded`` or ``NothingToPay``.
    """

    due_at: datetime
    fee: int
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class TicketTied:
    """The applicant waits with ``ticket``: whoever calls it finds this request."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class DocumentFetched:
    """A register gave what the document would have said; the inquiry's record has the rest."""

    document: DocumentCode
    inquiry: InquiryId


@dataclass(frozen=True, slots=True)
class DocumentTaken:
    """A paper was taken; with ``exception`` one that should have been fetched."""

    document: DocumentCode
    exception: PaperReason | None = None


@dataclass(frozen=True, slots=True)
class FeeAsked:
    """The fee fell due, in minor units."""

    amount: int


@dataclass(frozen=True, slots=True)
class FeeChanged:
    """The fee became another before it was paid, in minor units."""

    amount: int


@dataclass(frozen=True, slots=True)
class NothingToPay:
    """There is no fee, or it had been paid before. The office has until ``due_at`` (UTC)."""

    due_at: datetime


@dataclass(frozen=True, slots=True)
class PaymentRecorded:
    """The fee was paid, in minor units. The office has until ``due_at`` (UTC)."""

    payment: PaymentId
    amount: int
    method: PaymentMethod
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SurplusRecorded:
    """Money came that pays nothing, in minor units. It is owed back."""

    payment: PaymentId
    amount: int
    method: PaymentMethod
    reason: SurplusReason


@dataclass(frozen=True, slots=True)
class PaymentRefunded:
    """A payment was given back whole, in minor units."""

    payment: PaymentId
    amount: int


@dataclass(frozen=True, slots=True)
class RefundOrdered:
    """Whoever took the payment is to give it back. It pays nothing any more."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class LeftToOfficial:
    """The rule of a smart service could not approve: a person decides."""

    reason: WhyLeft


@dataclass(frozen=True, slots=True)
class ReviewStarted:
    """A clerk took the request up."""

    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class MoreAsked:
    """The applicant must answer ``fields`` anew and bring ``documents`` (again)."""

    clerk: ClerkId
    fields: tuple[FieldCode, ...] = ()
    documents: tuple[DocumentCode, ...] = ()


@dataclass(frozen=True, slots=True)
class MoreGiven:
    """The applicant gave what was asked for. The office has until ``due_at`` (UTC)."""

    due_at: datetime


@dataclass(frozen=True, slots=True)
class FirstApproved:
    """The first of two pairs of eyes approved."""

    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class Approved:
    """What was requested is granted: by a clerk, the second one where four eyes are asked, or
    by the rule of a smart service (None)."""

    clerk: ClerkId | None


@dataclass(frozen=True, slots=True)
class Refused:
    """What was requested is not granted. Only a person says so."""

    clerk: ClerkId
    reason: NegativeReason


@dataclass(frozen=True, slots=True)
class UrgencyGranted:
    """An officer let the request go first. ``due_at`` (UTC) once it is known."""

    clerk: ClerkId
    reason: UrgencyReason
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DocumentIssued:
    """The document was made. ``digest`` is the SHA-256 of its file, in hexadecimal."""

    number: str
    digest: str


@dataclass(frozen=True, slots=True)
class DocumentReprinted:
    """The document was printed once more, marked as a copy."""


@dataclass(frozen=True, slots=True)
class MadeReady:
    """The document waits to be fetched at ``office``."""

    office: OfficeId


@dataclass(frozen=True, slots=True)
class Posted:
    """The document was posted under the carrier's number."""

    tracking: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The document reached the applicant or somebody with their authority."""

    to: Recipient
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The applicant does not want it any more; ``by`` says who recorded it."""

    by: ActorKind


@dataclass(frozen=True, slots=True)
class Expired:
    """The applicant let the time run out in ``stage``."""

    stage: RequestStage


@dataclass(frozen=True, slots=True)
class Reopened:
    """The request goes on, from its filing or from the shelf where its document waits."""

    clerk: ClerkId
    reason: ReopenReason
    to: RequestStage


@dataclass(frozen=True, slots=True)
class CustodyMoved:
    """From now on ``to_office`` sequences the request."""

    from_office: OfficeId
    to_office: OfficeId


RequestMoved: TypeAlias = (
    AnswersSaved
    | RequestSubmitted
    | TicketTied
    | DocumentFetched
    | DocumentTaken
    | FeeAsked
    | FeeChanged
    | NothingToPay
    | PaymentRecorded
    | SurplusRecorded
    | PaymentRefunded
    | RefundOrdered
    | LeftToOfficial
    | ReviewStarted
    | MoreAsked
    | MoreGiven
    | FirstApproved
    | Approved
    | Refused
    | UrgencyGranted
    | DocumentIssued
    | DocumentReprinted
    | MadeReady
    | Posted
    | HandedOver
    | Withdrawn
    | Expired
    | Reopened
    | CustodyMoved
)
"""What can only happen to a request that has been started."""

RequestBody: TypeAlias = RequestStarted | RequestMoved
"""What an event of a request says, without who, where and when."""


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """One thing that happened to a request, with its place and origin.

    ``seq`` counts the request's events from 1 without gaps. ``office`` is on whose behalf it
    was done, ``actor`` and ``clerk`` by whom, ``at`` (UTC) when, ``cause`` by which command.
    """

    id: EventId
    request: RequestId
    seq: int
    office: OfficeId
    device: DeviceId
    at: datetime
    actor: ActorKind
    clerk: ClerkId | None
    cause: CommandId
    body: RequestBody
