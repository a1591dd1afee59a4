# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody wants to happen to a request. Commands are imperative and may be refused.

What the holder's server must work out, and nobody may claim, is not in them but in ``terms``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    DocumentCode,
    FieldCode,
    InquiryId,
    Language,
    OfficeId,
    PaymentId,
    ServiceCode,
    TicketId,
)
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    PaymentMethod,
    Recipient,
    ReopenReason,
    UrgencyReason,
)


@dataclass(frozen=True, slots=True)
class StartRequest:
    """Begin a draft; ``ticket`` when the applicant came with one."""

    service: ServiceCode
    language: Language
    ticket: TicketId | None = None


@dataclass(frozen=True, slots=True)
class SaveAnswers:
    """The answers were stored as ``revision``, which follows the one they were changed from."""

    revision: int


@dataclass(frozen=True, slots=True)
class SubmitRequest:
    """File it. ``fee`` (minor units) is what the applicant was shown and agreed to."""

    fee: int
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class TieTicket:
    """The applicant waits with ``ticket`` from now on, and no longer with one from before."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class RecordFetched:
    """A register has answered the inquiry for this document. For the server alone."""

    document: DocumentCode
    inquiry: InquiryId


@dataclass(frozen=True, slots=True)
class TakeDocument:
    """Take the paper; ``exception`` where it should have been fetched."""

    document: DocumentCode
    exception: PaperReason | None = None


@dataclass(frozen=True, slots=True)
class ChangeFee:
    """Ask another fee than the one that is due, in minor units."""

    amount: int


@dataclass(frozen=True, slots=True)
class RecordPayment:
    """Money has come, in minor units; it is recorded in any case. For the server alone."""

    payment: PaymentId
    amount: int
    method: PaymentMethod


@dataclass(frozen=True, slots=True)
class RefundPayment:
    """Give a payment back."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class OrderRefund:
    """Have a payment given back by the office, or the provider's server, that took it."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class DecideByRule:
    """Let the rule of a smart service decide. For the server alone."""


@dataclass(frozen=True, slots=True)
class StartReview:
    """Take the request up."""


@dataclass(frozen=True, slots=True)
class AskForMore:
    """Ask the applicant to answer fields anew, and for documents."""

    fields: tuple[FieldCode, ...] = ()
    documents: tuple[DocumentCode, ...] = ()


@dataclass(frozen=True, slots=True)
class GiveMore:
    """What was asked for is all there."""


@dataclass(frozen=True, slots=True)
class Approve:
    """Grant what was requested."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not grant what was requested."""

    reason: NegativeReason


@dataclass(frozen=True, slots=True)
class GrantUrgency:
    """Let the request go first."""

    reason: UrgencyReason


@dataclass(frozen=True, slots=True)
class IssueDocument:
    """The document was made; ``digest`` is its SHA-256 in hexadecimal. For the server alone."""

    number: str
    digest: str


@dataclass(frozen=True, slots=True)
class ReprintDocument:
    """Print the document once more, marked as a copy."""


@dataclass(frozen=True, slots=True)
class MakeReady:
    """Put the document on the shelf, or back on it when the post returned it."""


@dataclass(frozen=True, slots=True)
class PostDocument:
    """Send the document off."""

    tracking: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the document to the applicant or to somebody with their authority."""

    to: Recipient = Recipient.APPLICANT


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The applicant does not want it any more."""


@dataclass(frozen=True, slots=True)
class Expire:
    """The applicant's time has run out. For the server alone."""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Go on with what had come to a decision or an end."""

    reason: ReopenReason


@dataclass(frozen=True, slots=True)
class MoveCustody:
    """Let another office, or the centre, hold the request."""

    to_office: OfficeId


ReviewCommand: TypeAlias = StartReview | AskForMore | Approve | Refuse | GrantUrgency | Reopen
"""What a clerk decides under their own name."""

CaseCommand: TypeAlias = (
    SaveAnswers
    | SubmitRequest
    | TieTicket
    | RecordFetched
    | TakeDocument
    | ChangeFee
    | RecordPayment
    | RefundPayment
    | OrderRefund
    | DecideByRule
    | GiveMore
    | IssueDocument
    | ReprintDocument
    | MakeReady
    | PostDocument
    | HandOver
    | Withdraw
    | Expire
    | MoveCustody
)
"""What else may be done to a request that has been started."""

RequestCommand: TypeAlias = StartRequest | CaseCommand | ReviewCommand
