# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages between providers and this server; docs/payments.md describes them."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from common.domain.identifiers import PaymentId
from common.domain.payment.values import Fee
from server.payments.provider import ProviderStage, Report


class Sight(msgspec.Struct, frozen=True):
    """A payment as the provider sees it; fields that we do not know are left alone."""

    id: PaymentId
    stage: ProviderStage
    amount: int
    currency: str
    reference: str
    page: str | None = None
    reason: str | None = None


class Statement(msgspec.Struct, frozen=True):
    """The payments whose money came or went within a time."""

    payments: tuple[Sight, ...]


class Webhook(msgspec.Struct, frozen=True):
    """What a provider tells unasked; ``id`` is the message's own, the same if it is repeated."""

    id: str
    payment: Sight


class Problem(msgspec.Struct, frozen=True):
    """Why a provider will not do something."""

    code: str


def report_in(sight: Sight) -> Report:
    """What a message says."""
    return Report(
        payment=sight.id,
        stage=sight.stage,
        fee=Fee(sight.amount, sight.currency),
        reference=sight.reference,
        page=sight.page if _is_page(sight.page) else None,
        reason=sight.reason,
    )


def _is_page(address: str | None) -> bool:
    """Whether a browser may be sent there; scripts and files of the machine are no pages."""
    if address is None:
        return False
    try:
        return urlsplit(address).scheme in {"http", "https"}
    except ValueError:
        return False
