# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages about requests between an office server and its centre.

Each of the two keeps a **feed** for the other: which requests the other one has to know about, in
the order in which they last changed. What is sent of a request is all of it but its large parts,
so whatever is missed is made good by the next time; where the other one stands is the other one's
to say.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias
from uuid import UUID

import msgspec

from common.domain.commands import Role
from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DeviceId,
    InquiryId,
    OfficeId,
    PartnerId,
    PaymentId,
    ProviderCode,
    RegisterCode,
    RequestId,
    TillId,
)
from common.domain.payment.values import Method, PaymentStage
from common.domain.request.origin import ActorKind, Channel
from common.domain.request.refusals import RequestRefusalReason
from common.domain.request.state import RequestState
from common.wire.request_events import RequestEntry
from common.wire.request_messages import AnswersMessage, FieldProblemMessage

LARGEST_BATCH = 25
"""Requests that one batch may hold."""

LARGEST_PART_INLINE = 64 * 1024
"""Bytes of a sealed part that travels within its request; larger ones travel alone."""

LARGEST_PART = 24 * 1024 * 1024
"""Bytes of a message with one sealed part."""

LONGEST_WAIT_S = 15.0
"""How long the centre keeps an office server waiting that asks for news."""


class FeedMark(msgspec.Struct, frozen=True):
    """How far somebody has come in a feed; a feed that was begun anew has another name."""

    feed: str = ""
    position: int = 0


class SealedPart(msgspec.Struct, frozen=True):
    """Something personal, as it is sealed; ``mark`` tells one sealing from another.

    ``sealed`` is None where it is too large to travel along.
    """

    part: str
    name: str
    kept_at: datetime
    mark: bytes
    sealed: bytes | None = None

    def __repr__(self) -> str:
        return f"SealedPart({self.part}, …)"


class PrintedCopyMessage(msgspec.Struct, frozen=True):
    """A copy that was printed of a document."""

    id: CommandId
    number: int
    printed_at: datetime
    device: DeviceId
    clerk: ClerkId | None


class IssuedMessage(msgspec.Struct, frozen=True):
    """A document that was issued; what it says is among the sealed parts."""

    id: CommandId
    kind: str
    subject: str
    office: OfficeId
    number: str
    issued_at: datetime
    digest: str
    device: DeviceId
    clerk: ClerkId | None
    copies: tuple[PrintedCopyMessage, ...] = ()


class LookRecord(msgspec.Struct, frozen=True):
    """Somebody looked at what is sealed of a request."""

    id: str
    at: datetime
    office: OfficeId
    device: DeviceId
    clerk: ClerkId | None
    reason: str


class InquiryRecord(msgspec.Struct, frozen=True):
    """A register was asked. ``ended_at`` is None while it is under way, or for ever."""

    id: InquiryId
    office: OfficeId
    register: RegisterCode
    service: str
    purpose: str
    clerk: ClerkId | None
    asked_at: datetime
    ended_at: datetime | None = None
    outcome: str | None = None
    xroad_request: str | None = None
    error: str | None = None
    trace: str | None = None


class PaymentRecord(msgspec.Struct, frozen=True):
    """How a payment stands at the server that takes it. ``moved_at``: money last came or went."""

    id: PaymentId
    office: OfficeId
    method: Method
    provider: ProviderCode | None
    till: TillId | None
    amount: int
    currency: str
    stage: PaymentStage
    receipt: str | None
    started_at: datetime
    moved_at: datetime | None


class RequestBundle(msgspec.Struct, frozen=True):
    """A request: its whole log, the key to what is sealed of it, and that.

    ``key`` is None once the data is erased. ``position`` is the place in the sender's feed. The
    records are those of the sender's own office, and go to the centre only.
    """

    request: RequestId
    position: int
    office: OfficeId
    secret_digest: bytes
    updated_at: datetime
    expires_at: datetime | None
    erase_at: datetime | None
    key: bytes | None
    entries: tuple[RequestEntry, ...]
    parts: tuple[SealedPart, ...] = ()
    documents: tuple[IssuedMessage, ...] = ()
    looks: tuple[LookRecord, ...] = ()
    inquiries: tuple[InquiryRecord, ...] = ()
    payments: tuple[PaymentRecord, ...] = ()

    def __repr__(self) -> str:
        return f"RequestBundle({self.request}, …)"


class RequestBatch(msgspec.Struct, frozen=True):
    """A stretch of a feed: every request that changed last after ``after``, up to ``to``.

    ``waiting`` is how many requests are still to come after it. An empty one says that there is
    nothing new at ``clock``, the sender's time.
    """

    after: FeedMark
    bundles: tuple[RequestBundle, ...]
    to: int
    waiting: int
    clock: datetime


class WantedPart(msgspec.Struct, frozen=True):
    """A sealed part that is still missing."""

    request: RequestId
    part: str
    name: str


class IntakeMark(msgspec.Struct, frozen=True):
    """How far the copy has come, and which large parts it lacks: the first of them."""

    mark: FeedMark
    wanted: tuple[WantedPart, ...] = ()


class PartOf(msgspec.Struct, frozen=True):
    """A sealed part that travels alone."""

    request: RequestId
    part: SealedPart


class PassedCommand(msgspec.Struct, frozen=True):
    """A command on a request, passed on to its holder for whoever has given it elsewhere.

    ``command`` is the message as it would be posted; the rights to the request have been looked
    at. ``reach`` are offices that have been found to be in reach just now.
    """

    request: RequestId
    command: msgspec.Raw
    actor: ActorKind
    origin: OfficeId
    channel: Channel
    clerk: ClerkId | None
    role: Role | None
    partner: PartnerId | None
    office: OfficeId
    device: DeviceId
    answers: AnswersMessage | None = None
    reach: tuple[OfficeId, ...] = ()

    def __repr__(self) -> str:
        return f"PassedCommand({self.request}, …)"


class CarriedAnswer(msgspec.Struct, frozen=True, tag="carried"):
    """The holder has carried it out."""

    state: RequestState
    entries: tuple[RequestEntry, ...]
    secret: str | None = None
    problems: tuple[FieldProblemMessage, ...] = ()

    def __repr__(self) -> str:
        return f"CarriedAnswer({self.state.number}, …)"


class RefusedAnswer(msgspec.Struct, frozen=True, tag="refused"):
    """The holder has refused it."""

    reason: RequestRefusalReason
    details: dict[str, str]


class ElsewhereAnswer(msgspec.Struct, frozen=True, tag="elsewhere"):
    """Whoever was asked does not hold it either."""

    state: RequestState
    known_at: datetime


class UnkeepableAnswer(msgspec.Struct, frozen=True, tag="unkeepable"):
    """Not even a draft may hold these answers."""

    problems: tuple[FieldProblemMessage, ...]


class NotYoursAnswer(msgspec.Struct, frozen=True, tag="not_yours"):
    """Somebody else has given a command with this id."""


class OutOfReachAnswer(msgspec.Struct, frozen=True, tag="out_of_reach"):
    """Nobody at ``office`` would get the request."""

    office: OfficeId


class MoneyUnderWayAnswer(msgspec.Struct, frozen=True, tag="money_under_way"):
    """A payment is under way where the request is held."""


PassedAnswer: TypeAlias = (
    CarriedAnswer
    | RefusedAnswer
    | ElsewhereAnswer
    | UnkeepableAnswer
    | NotYoursAnswer
    | OutOfReachAnswer
    | MoneyUnderWayAnswer
)
"""What came of a command that was passed on."""


class PassedReply(msgspec.Struct, frozen=True):
    """What came of a command; None where its holder is not in reach."""

    answer: PassedAnswer | None


class Order(msgspec.Struct, frozen=True):
    """Something that the centre asks of an office server; without a command: are you there?"""

    id: UUID
    command: PassedCommand | None = None


class OrderAnswer(msgspec.Struct, frozen=True):
    """What came of an order; None where it was only asked who is there."""

    id: UUID
    answer: PassedAnswer | None = None


class AskForNews(msgspec.Struct, frozen=True):
    """An office server asks for what is new after ``mark``, and waits for it.

    ``answers`` are those to the orders that came with the last news.
    """

    mark: FeedMark
    wait_s: float
    answers: tuple[OrderAnswer, ...] = ()


class News(msgspec.Struct, frozen=True):
    """What is new for an office server; ``taken`` is the name of its own feed as last taken in."""

    batch: RequestBatch
    orders: tuple[Order, ...]
    taken: str


class Reach(msgspec.Struct, frozen=True):
    """Whether the server that decides for an office would get a request now."""

    reached: bool


class FoundRequest(msgspec.Struct, frozen=True):
    """A request as the centre knows it, without what is personal, for an office that does not."""

    office: OfficeId
    secret_digest: bytes
    updated_at: datetime
    expires_at: datetime | None
    erase_at: datetime | None
    entries: tuple[RequestEntry, ...]
    known_at: datetime

    def __repr__(self) -> str:
        return "FoundRequest(…)"


class FoundRequests(msgspec.Struct, frozen=True):
    """All that were found."""

    requests: tuple[FoundRequest, ...]
