# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and answers of the API about requests, other than events and commands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

import msgspec

from common.domain.catalogue import Delivery
from common.domain.forms_answers import Wrong
from common.domain.identifiers import (
    CatalogueId,
    DocumentCode,
    FieldCode,
    Language,
    OfficeId,
    PartnerId,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.office import Names
from common.domain.request.origin import Channel
from common.domain.request.refusals import RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.wire.request_events import RequestEntry

RECEIPT_HEADER = "Nobat-Receipt"
"""The secret on the receipt, of whoever has no other right. Not in the address: those are kept."""

AnswersMessage: TypeAlias = dict[
    FieldCode, str | tuple[dict[FieldCode, str | tuple[dict[FieldCode, str], ...]], ...]
]
"""Answers by field; a group's are its entries, which may hold a group in turn."""

LARGEST_ANSWERS = 256 * 1024
"""Bytes of a message with answers."""


class LookReason(StrEnum):
    """Why a clerk looks at what is personal of a request; each look is on record."""

    APPLICANT_HERE = "applicant_here"
    REVIEW = "review"
    HAND_OVER = "hand_over"
    CORRECTION = "correction"
    COMPLAINT = "complaint"


class RequestSummary(msgspec.Struct, frozen=True):
    """A request as lists show it. Instants are UTC."""

    id: RequestId
    number: str
    office: OfficeId
    holder: OfficeId
    catalogue: CatalogueId
    version: int
    service: ServiceCode
    channel: Channel
    stage: RequestStage
    seq: int
    started_at: datetime
    updated_at: datetime
    due_at: datetime | None = None
    ticket: TicketId | None = None
    partner: PartnerId | None = None


class FieldProblemMessage(msgspec.Struct, frozen=True):
    """What is wrong with one answer; ``path`` leads into groups by the entry's place from 0."""

    path: tuple[str | int, ...]
    wrong: Wrong
    limit: int | None = None


class RequestChanged(msgspec.Struct, frozen=True):
    """A command was carried out; ``entries`` are what came of it, ``state`` is after it all.

    ``secret`` is told to whoever has started the request, for the receipt, and to nobody else.
    ``problems`` are those of answers that were saved.
    """

    state: RequestState
    entries: tuple[RequestEntry, ...]
    secret: str | None = None
    problems: tuple[FieldProblemMessage, ...] = ()


class RequestView(msgspec.Struct, frozen=True):
    """A request and its log. ``known_at``: until when this server knows what its holder did."""

    state: RequestState
    entries: tuple[RequestEntry, ...]
    office: OfficeId
    known_at: datetime


class RequestElsewhere(msgspec.Struct, frozen=True):
    """Another server decides about this request: what is known of it here, and since when.

    It reads as a refusal, too.
    """

    reason: RequestRefusalReason
    message: str
    details: dict[str, str]
    state: RequestState
    known_at: datetime
    age_s: float


class SaveAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Answers to keep in place of all that were kept; ``revision`` is the one they change."""

    id: UUID
    revision: int
    answers: AnswersMessage


class RequestAnswers(msgspec.Struct, frozen=True):
    """The answers, what is wrong with them, and what follows from them.

    ``fee`` is in minor units of the catalogue's currency. ``problems`` are those of a finished
    form. ``documents`` are the codes of those needed. ``filled`` are the answers that registers
    have given, for fields that are filled from them.
    """

    revision: int
    answers: AnswersMessage
    problems: tuple[FieldProblemMessage, ...]
    fee: int
    documents: tuple[DocumentCode, ...]
    filled: AnswersMessage


class AnswersRefused(msgspec.Struct, frozen=True):
    """Answers that not even a draft may hold; nothing was kept."""

    code: str
    message: str
    problems: tuple[FieldProblemMessage, ...]


class RequestFile(msgspec.Struct, frozen=True):
    """A paper that the applicant has sent as a picture or a PDF; ``size`` in bytes."""

    name: str
    document: DocumentCode
    media_type: str
    size: int
    kept_at: datetime


class RequestFiles(msgspec.Struct, frozen=True):
    """All of them, those of each document in the order in which they came."""

    files: tuple[RequestFile, ...]


class RequestSecret(msgspec.Struct, frozen=True):
    """The secret on the receipt, to be printed again."""

    secret: str


class RequestStatus(msgspec.Struct, frozen=True):
    """What whoever holds the receipt may know at any hour; nothing of it names a person.

    ``to_pay`` is in minor units of ``currency``, where the fee is due. ``asked`` tells how many
    answers and documents the applicant was asked for.
    """

    number: str
    service: ServiceCode
    names: Names
    stage: RequestStage
    since: datetime
    language: Language
    currency: str
    holder: OfficeId
    known_at: datetime
    due_at: datetime | None = None
    to_pay: int = 0
    asked: int = 0
    delivery: Delivery | None = None
    ready_at: OfficeId | None = None
    tracking: str | None = None


class RequestList(msgspec.Struct, frozen=True):
    """Requests, the oldest first; ``more`` where the next page begins after the last of these.

    What was found by a card: the open ones first, and of each kind the newest. At a kiosk there is
    for each of them in ``statuses`` how it stands.
    """

    requests: tuple[RequestSummary, ...]
    more: bool = False
    statuses: tuple[RequestStatus, ...] = ()
