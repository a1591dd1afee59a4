# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a register, and the ways in which that ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

from common.domain.catalogue import Register
from common.domain.identifiers import ClerkId, InquiryId, OfficeId, RequestId

RecordValue: TypeAlias = "str | tuple[Mapping[str, str], ...]"
"""What a register has under a key: text, or entries such as the members of a family."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One question about one person, with its reason.

    ``key`` is what names the person in the register, such as ``{"national_number": "…"}``.
    ``purpose`` is the service's sentence in the catalogue's main language. ``office`` is
    the one that handles the request. Without a ``clerk`` nobody is in between: the rule asks.
    """

    register: Register
    key: Mapping[str, str] = field(repr=False)
    purpose: str
    request: RequestId
    office: OfficeId
    clerk: ClerkId | None = None


@dataclass(frozen=True, slots=True)
class MessageIds:
    """By what the message is found again: our id of it, and the one that X-Road gave the request.

    ``inquiry`` is a UUID version 7, sent as the message's ``X-Road-Id``: it is in the logs of the
    security servers of both sides.
    """

    inquiry: InquiryId
    xroad_request: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterAnswer:
    """What the register has on the person who was asked for."""

    ids: MessageIds
    record: Mapping[str, RecordValue] = field(repr=False)


class FailureKind(StrEnum):
    """Why a register gave no answer that can be used."""

    DOWN = "down"
    """The security server or the register cannot be reached, or is out of order."""
    TOO_SLOW = "too_slow"
    """Nothing, or not all of it, came in time."""
    BUSY = "busy"
    """Too many inquiries wait at this server already; nothing was sent."""
    REFUSED = "refused"
    """We may not ask this, or not so: a matter for those who run the registers."""
    NOT_FOUND = "not_found"
    """The register knows nobody by that key."""
    OTHER_PERSON = "other_person"
    """The answer is about somebody else; nobody has seen it."""
    MALFORMED = "malformed"
    """It is no answer of a register."""
    TOO_LARGE = "too_large"
    UNRECORDED = "unrecorded"
    """The inquiry could not be put on record, and so was not sent."""


@dataclass(frozen=True, slots=True)
class RegisterFailure:
    """No answer. Holds nothing of a person, so it may be logged and kept.

    ``error`` is the type of X-Road's error or the HTTP status, ``trace`` by what the security
    server's staff find the error in their log (``detail`` in PR-REST section 4.6).
    """

    kind: FailureKind
    ids: MessageIds
    error: str = ""
    trace: str | None = None


RegisterOutcome: TypeAlias = RegisterAnswer | RegisterFailure


class RegisterClient(Protocol):
    """Asks registers."""

    async def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        """Put the question; what can go wrong is a value."""
