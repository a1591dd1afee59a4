# SPDX-License-Identifier: GPL-3.0-or-later
"""What an issued document says, as it is sealed with its request.

Equal values give the same file again. Nothing here needs ReportLab or ICU.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

import msgspec

from common.domain.identifiers import Language
from common.domain.office import Digits
from common.domain.request.reasons import NegativeReason, PaymentMethod


class Writing(StrEnum):
    """How a value is written in the document."""

    TEXT = "text"
    CODE = "code"
    """From left to right, whatever is around it, and in ASCII digits."""
    DAY = "day"
    """An ISO 8601 date, by the calendar of the document's language."""


class KeptFact(msgspec.Struct, frozen=True):
    """A line of a certificate."""

    label: str
    value: str
    writing: Writing = Writing.TEXT


class KeptImprint(msgspec.Struct, frozen=True):
    """What every document says. ``digits`` only where the office chooses them; ``link`` is the
    verification link or the bare code, ``address`` the office's web page."""

    language: Language
    office: str
    agency: str
    number: str
    issued_at: datetime
    zone: str
    digits: Digits | None = None
    link: str | None = None
    address: str | None = None


class KeptCertificate(msgspec.Struct, frozen=True, tag="certificate"):
    """A certificate, named after the service."""

    imprint: KeptImprint
    name: str
    person: str
    facts: tuple[KeptFact, ...]
    valid_until: date | None = None

    def __repr__(self) -> str:
        return f"KeptCertificate({self.imprint.number})"


class KeptDecision(msgspec.Struct, frozen=True, tag="decision"):
    """A decision; ``refused`` says why, None that the request was approved."""

    imprint: KeptImprint
    request: str
    service: str
    person: str
    refused: NegativeReason | None

    def __repr__(self) -> str:
        return f"KeptDecision({self.imprint.number})"


class KeptReceipt(msgspec.Struct, frozen=True, tag="receipt"):
    """The receipt of a fee in minor units; ``secret`` opens the request's state."""

    imprint: KeptImprint
    request: str
    service: str
    amount: int
    currency: str
    method: PaymentMethod
    secret: str

    def __repr__(self) -> str:
        return f"KeptReceipt({self.imprint.number})"


class KeptSlip(msgspec.Struct, frozen=True, tag="hand_over_slip"):
    """What was handed over to ``person`` or, with an ``authority`` that was seen, to ``proxy``."""

    imprint: KeptImprint
    request: str
    service: str
    items: tuple[str, ...]
    person: str
    identity_document: str
    proxy: str | None = None
    authority: str | None = None

    def __repr__(self) -> str:
        return f"KeptSlip({self.imprint.number})"


Kept: TypeAlias = KeptCertificate | KeptDecision | KeptReceipt | KeptSlip
"""What a document says, of whichever kind it is."""


def written(kept: Kept) -> bytes:
    """The values as they are sealed."""
    return msgspec.msgpack.encode(kept)


def read(content: bytes) -> Kept:
    """The values that were sealed. Raises msgspec.DecodeError if they are of a later version."""
    kept: Kept = msgspec.msgpack.decode(content, type=Kept)
    return kept
