# SPDX-License-Identifier: GPL-3.0-or-later
"""Paying a fee on line: what there is to pay, by whom it can be taken, and what became of tries.

The money is the provider's business, and goes past this server. Whoever comes back from there
finds out here what became of it, whichever way the news has come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from sqlalchemy import Connection

from common.domain.identifiers import PaymentId, ProviderCode
from common.domain.office import Names
from common.domain.payment.commands import PaymentRefusal, StartPayment
from common.domain.payment.values import AT_A_PROVIDER, Fee, Method, Payment, PaymentStage
from common.domain.request.stages import RequestStage
from server.payments.book import Actor
from server.payments.payments import Begun
from server.requests.desk import Opened
from server.security.guessing import Patience
from server.sequencer.jobs import Failure
from server.services import Services
from server.storage import payments
from server.web.answers import Cookie
from server.web.visits import Visit

_ASKED_OF_ONE: Final = Patience(tries=2, seconds=4)
"""How often somebody who comes back has the provider asked: pages reload by themselves."""

_LONGEST_PAGE: Final = 2000
_OVER: Final = frozenset({PaymentStage.FAILED, PaymentStage.EXPIRED})


@dataclass(frozen=True, slots=True)
class Till:
    """A provider that can be chosen."""

    code: ProviderCode
    method: Method
    names: Names


@dataclass(frozen=True, slots=True)
class Purse:
    """What is to be paid for a request, the try that is under way, and the last one that ended."""

    fee: Fee
    under_way: Payment | None
    ended: Payment | None

    @property
    def at_provider(self) -> bool:
        """Whether it is a provider that is awaited, and not the office's cash desk."""
        return self.under_way is not None and self.under_way.method in AT_A_PROVIDER


def tills_of(services: Services) -> Sequence[Till]:
    """The providers that this server knows."""
    parts = services.payments
    return [Till(code, method, parts.names[code]) for code, method in parts.methods.items()]


def is_payable(services: Services, opened: Opened) -> bool:
    """Whether the request can be paid on these pages now."""
    due = opened.state.stage is RequestStage.FEE_DUE
    return due and opened.held and bool(services.payments.methods)


async def purse_of(services: Services, opened: Opened) -> Purse | None:
    """What is to be paid; None where nothing is, or another server takes it."""
    if opened.state.stage is not RequestStage.FEE_DUE or not opened.held:
        return None

    def find(connection: Connection) -> Purse | None:
        there = payments.load(connection, opened.row.id).payments
        if there.fee is None or there.fee.amount != opened.state.fee:
            return None
        ended = [each for each in there.payments.values() if each.stage in _OVER]
        return Purse(
            there.fee,
            next(iter(there.under_way()), None),
            max(ended, key=lambda each: each.started_at, default=None),
        )

    return await services.reader.read(find)


async def ask_soon(services: Services, payment: Payment) -> None:
    """Have the provider asked what became of a payment, now that its payer is back."""
    about = [(f"asking {payment.id}", _ASKED_OF_ONE)]
    if services.requests.guessing.begin(about) is not None:
        return
    now = services.clock.now()

    def ask(connection: Connection) -> None:
        payments.ask_again(connection, payment.id, now)

    await services.payments.payments.sequencer.store(ask)


async def start(
    services: Services, opened: Opened, fee: Fee, provider: ProviderCode
) -> Begun | PaymentRefusal | Failure:
    """Start a payment at a provider that this server knows."""
    parts = services.payments
    command = StartPayment(
        payment=PaymentId(services.requests.desk.here.ids.new()),
        fee=fee,
        method=parts.methods[provider],
        provider=provider,
        expires_at=services.clock.now() + parts.payments.expiry,
    )
    return await parts.payments.start(opened.row.id, command, Actor(opened.row.office))


def page_cookie(number: str, page: str | None) -> Cookie:
    """Where the payer goes on, kept in their browser alone; None forgets it."""
    return Cookie(_name(number), "" if page is None else quote(page, safe=""))


def page_in(visit: Visit, number: str) -> str | None:
    """Where the payer goes on, if the provider has said so to this browser."""
    page = unquote(visit.cookies.get(_name(number), ""))
    return page if len(page) <= _LONGEST_PAGE and _is_page(page) else None


def names_in(named: Mapping[ProviderCode, Names], code: ProviderCode | None) -> Names:
    """What a provider is called; nothing where it is not known any more."""
    return {} if code is None else named.get(code, {"en": code})


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _name(number: str) -> str:
    return f"pay-{number}"
