# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider that is asked by HTTP; docs/payments.md describes what is sent and answered."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import msgspec
import requests

from common.domain.identifiers import PaymentId
from common.domain.payment.values import Payment
from common.wire.reading import read_json
from server.payments.provider import (
    Declined,
    NeverHeard,
    PollAnswer,
    RefundAnswer,
    Report,
    StartAnswer,
    Unavailable,
)
from server.payments.provider_messages import Problem, Sight, Statement, report_in
from server.payments.secret_files import ProviderSecrets
from server.payments.settings import ProviderSettings

_LOG = logging.getLogger(__name__)

_KEY_HEADER = "Idempotency-Key"
_LARGEST_ANSWER = 8 * 1024 * 1024
_PIECE = 64 * 1024
_OK = frozenset({HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.ACCEPTED})
_FINAL = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY})
"""Refusals that asking again does not change. Others, such as 401, an operator can mend."""


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    content: bytes


class HttpProvider:
    """One provider; each call has a connection of its own, so threads need not share any."""

    def __init__(self, settings: ProviderSettings, secrets: ProviderSecrets) -> None:
        """Ask where ``settings`` say, as who ``secrets`` say."""
        self._settings = settings
        self._secrets = secrets

    def start(self, payment: Payment) -> StartAnswer:
        """``POST /payments``, with the payment's id as idempotency key."""
        expires = payment.expires_at
        message = {
            "id": payment.id,
            "amount": payment.fee.amount,
            "currency": payment.fee.currency,
            "expires_at": None if expires is None else expires.isoformat(),
        }
        answer = self._ask("POST", "payments", key=payment.id, message=message)
        return self._final(answer, payment.id)

    def poll(self, payment: PaymentId) -> PollAnswer:
        """``GET /payments/ID``."""
        answer = self._ask("GET", f"payments/{quote(payment, safe='')}")
        if isinstance(answer, Unavailable):
            return answer
        if answer.status == HTTPStatus.NOT_FOUND:
            return NeverHeard()
        return self._report(answer, payment)

    def refund(self, payment: Payment) -> RefundAnswer:
        """``POST /payments/ID/refund``, with a key of its own."""
        path = f"payments/{quote(payment.id, safe='')}/refund"
        answer = self._ask("POST", path, key=f"{payment.id}:refund", message={})
        return self._final(answer, payment.id)

    def statement(self, begin: datetime, end: datetime) -> tuple[Report, ...] | Unavailable:
        """``GET /statement?from=…&until=…``."""
        period = {"from": begin.isoformat(), "until": end.isoformat()}
        answer = self._ask("GET", "statement", query=period)
        if isinstance(answer, Unavailable):
            return answer
        if answer.status not in _OK:
            return self._unexpected(answer)
        try:
            return tuple(report_in(each) for each in read_json(answer.content, Statement).payments)
        except msgspec.DecodeError as error:
            return self._unavailable(f"unreadable statement: {error}")

    def _final(self, answer: _Answer | Unavailable, payment: PaymentId) -> StartAnswer:
        if isinstance(answer, Unavailable):
            return answer
        if answer.status in _FINAL:
            try:
                return Declined(read_json(answer.content, Problem).code)
            except msgspec.DecodeError as error:
                return self._unavailable(f"unreadable refusal: {error}")
        return self._report(answer, payment)

    def _report(self, answer: _Answer, payment: PaymentId) -> Report | Unavailable:
        if answer.status not in _OK:
            return self._unexpected(answer)
        try:
            report = report_in(read_json(answer.content, Sight))
        except msgspec.DecodeError as error:
            return self._unavailable(f"unreadable answer: {error}")
        if report.payment != payment:
            return self._unavailable("an answer about another payment")
        return report

    def _ask(
        self,
        method: str,
        path: str,
        *,
        key: str | None = None,
        message: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> _Answer | Unavailable:
        settings = self._settings
        headers = {"Authorization": f"Bearer {self._secrets.token}"}
        if key is not None:
            headers[_KEY_HEADER] = key
        try:
            with requests.request(
                method,
                f"{settings.url.rstrip('/')}/{path}",
                json=message,
                params=query,
                headers=headers,
                timeout=settings.timeout_seconds,
                verify=settings.ca_file or True,
                # The token is for this address only.
                allow_redirects=False,
                stream=True,
            ) as answer:
                parts: list[bytes] = []
                size = 0
                for part in answer.iter_content(_PIECE):
                    parts.append(part)
                    size += len(part)
                    if size > _LARGEST_ANSWER:
                        return self._unavailable("too large an answer")
                return _Answer(answer.status_code, b"".join(parts))
        except (requests.RequestException, OSError) as error:
            return self._unavailable(type(error).__name__)

    def _unexpected(self, answer: _Answer) -> Unavailable:
        return self._unavailable(f"status {answer.status}")

    def _unavailable(self, cause: str) -> Unavailable:
        _LOG.info("provider %s: %s", self._settings.code, cause)
        return Unavailable(cause)
