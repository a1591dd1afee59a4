# SPDX-License-Identifier: GPL-3.0-or-later
"""What a provider tells unasked: believed if it is signed, and acted upon once."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import TypeAlias

import msgspec
from sqlalchemy import Connection

from common.domain.identifiers import ProviderCode
from common.domain.payment.commands import PaymentRefusal
from common.wire.reading import read_json
from server.payments.book import Actor
from server.payments.payments import Payments, command_for
from server.payments.provider_messages import Webhook, report_in
from server.payments.signature import BadSignature, check
from server.sequencer.jobs import Failure
from server.storage import payments

_LOG = logging.getLogger(__name__)


@unique
class Heard(StrEnum):
    """What became of a message that is believed."""

    RECORDED = "recorded"
    KNOWN = "known"
    """The same message was acted upon before."""
    UNKNOWN_PAYMENT = "unknown_payment"


@unique
class Unheard(StrEnum):
    """Why a message cannot be acted upon, signature aside."""

    UNKNOWN_PROVIDER = "unknown_provider"
    UNREADABLE = "unreadable"


Hearing: TypeAlias = Heard | Unheard | BadSignature | PaymentRefusal | Failure


@dataclass(frozen=True, slots=True)
class Ear:
    """Listens to providers, each with its own secrets."""

    payments: Payments
    secrets: Mapping[ProviderCode, Sequence[bytes]]

    async def hear(self, provider: ProviderCode, signature: str | None, body: bytes) -> Hearing:
        """Act upon a message."""
        secrets = self.secrets.get(provider)
        if secrets is None:
            return Unheard.UNKNOWN_PROVIDER
        bad = check(secrets, signature, body, self.payments.clock.now())
        if bad is not None:
            _LOG.info("a message to %s is not believed: %s", provider, bad)
            return bad
        try:
            message = read_json(body, Webhook)
        except msgspec.DecodeError as error:
            _LOG.info("a message of %s cannot be read: %s", provider, error)
            return Unheard.UNREADABLE
        done = await self._act(provider, message)
        if isinstance(done, PaymentRefusal):
            _LOG.info("payment %s: %s does not fit: %s", done.payment, provider, done.reason)
        return done

    async def _act(self, provider: ProviderCode, message: Webhook) -> Hearing:
        at = self.payments.clock.now()
        report = report_in(message.payment)
        book = self.payments.book

        def action(connection: Connection) -> Heard | PaymentRefusal:
            kept = payments.find(connection, report.payment)
            # A provider has no say in payments through another.
            if kept is None or kept.payment.provider != provider:
                return Heard.UNKNOWN_PAYMENT
            if not payments.taken_note_of(connection, provider, message.id, at):
                return Heard.KNOWN
            command = command_for(report)
            if command is None:
                return Heard.RECORDED
            done = book.carry_out(connection, kept.request, command, Actor(kept.office), at)
            return done if isinstance(done, PaymentRefusal) else Heard.RECORDED

        return await self.payments.sequencer.store(action)
