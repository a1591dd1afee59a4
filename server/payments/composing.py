# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting the parts of payments together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from common.domain.identifiers import ProviderCode
from common.domain.office import Names
from common.domain.payment.values import Method
from common.domain.ports import Clock
from server.configuration import read_configuration
from server.payments.book import Book, Listener
from server.payments.http_provider import HttpProvider
from server.payments.looking_after import LookingAfter
from server.payments.payments import Payments
from server.payments.secret_files import read_secrets
from server.payments.settings import PaymentSettings
from server.payments.tills import Tills
from server.payments.webhook import Ear
from server.sequencer.sequencer import Sequencer


@dataclass(frozen=True, slots=True)
class PaymentParts:
    """What the handlers of payments work with.

    ``methods`` says what each provider is for, ``names`` what people call it.
    """

    payments: Payments
    tills: Tills
    ear: Ear
    looking_after: LookingAfter
    methods: dict[ProviderCode, Method]
    names: dict[ProviderCode, Names]


def payment_settings(data: Path) -> PaymentSettings:
    """What ``server.toml`` says of payments. Raises InstallationError."""
    return read_configuration(data).payments or PaymentSettings()


def http_providers(data: Path, settings: PaymentSettings) -> dict[ProviderCode, HttpProvider]:
    """The providers that ``server.toml`` names. Raises InstallationError without their secrets."""
    return {
        each.code: HttpProvider(each, read_secrets(data, each.code)) for each in settings.providers
    }


def payment_parts(
    data: Path, sequencer: Sequencer, clock: Clock, listeners: Sequence[Listener] = ()
) -> PaymentParts:
    """The parts, by ``server.toml``. Raises InstallationError.

    ``listeners`` are told of all that happens to payments, in the transaction that stores it.
    """
    settings = payment_settings(data)
    book = Book(timedelta(seconds=settings.ask_seconds), listeners)
    providers = http_providers(data, settings)
    payments = Payments(sequencer, book, clock, providers, settings.expiry)
    secrets = {each.code: read_secrets(data, each.code).webhook for each in settings.providers}
    return PaymentParts(
        payments=payments,
        tills=Tills(book),
        ear=Ear(payments, secrets),
        looking_after=LookingAfter(payments),
        methods={each.code: each.method for each in settings.providers},
        names={each.code: each.names or {"en": each.code} for each in settings.providers},
    )
