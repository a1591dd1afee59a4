# SPDX-License-Identifier: GPL-3.0-or-later
"""``[payments]`` in ``server.toml``, and what is wrong with it.

::

    [payments]
    expiry_minutes = 15            # how long a payer has; 1 to 1440
    ask_seconds = 10               # how soon a provider is asked what became of a payment

    [[payments.providers]]
    code = "syriatel"              # small letters, digits and hyphens; names the secrets' file
    method = "mobile"              # or "bank"
    names.en = "Syriatel Cash"     # what payers read; by language; without any: the code
    url = "https://pay.example/v1"
    timeout_seconds = 10           # for one answer; 1 to 60
    ca_file = "/etc/nobat/pay.pem" # optional: a certificate authority of the provider's own

Secrets are in ``payments-CODE.secrets`` beside it, which its owner alone can read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

import msgspec

from common.domain.identifiers import ProviderCode
from common.domain.office import Names
from common.domain.payment.values import AT_A_PROVIDER, Method


class ProviderSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a provider is, for which method, and what payers call it in their languages."""

    code: ProviderCode
    method: Method
    url: str
    timeout_seconds: int = 10
    ca_file: str | None = None
    names: Names = {}


class PaymentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of the table."""

    expiry_minutes: int = 15
    ask_seconds: int = 10
    providers: tuple[ProviderSettings, ...] = ()

    @property
    def expiry(self) -> timedelta:
        """How long a payer has."""
        return timedelta(minutes=self.expiry_minutes)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault: the key it is at, and what is expected there."""

    key: str
    expected: str

    def __str__(self) -> str:
        """As one line."""
        return f"{self.key}: {self.expected}"


_CODE = re.compile("[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?")
_EXPIRY = range(1, 1441)
_ASKING = range(1, 3601)
_TIMEOUT = range(1, 61)
_LONGEST_NAME = 60


def payment_findings(settings: PaymentSettings) -> tuple[Finding, ...]:
    """Everything that is wrong, in the order of the file."""
    return tuple(_findings(settings))


def _findings(settings: PaymentSettings) -> Iterator[Finding]:
    yield from _bounded("payments.expiry_minutes", settings.expiry_minutes, _EXPIRY)
    yield from _bounded("payments.ask_seconds", settings.ask_seconds, _ASKING)
    codes = Counter(each.code for each in settings.providers)
    for place, provider in enumerate(settings.providers, start=1):
        key = f"payments.providers[{place}]"
        if not _CODE.fullmatch(provider.code):
            yield Finding(f"{key}.code", "expected up to 32 small letters, digits and hyphens")
        elif codes[provider.code] > 1:
            yield Finding(
                f"{key}.code", f"expected one provider only with the code {provider.code}"
            )
        if provider.method not in AT_A_PROVIDER:
            yield Finding(
                f"{key}.method", "expected mobile or bank; cash and cards need no provider"
            )
        if not _is_safe(provider.url):
            yield Finding(
                f"{key}.url", "expected https://HOST/PATH; http only for this machine itself"
            )
        yield from _bounded(f"{key}.timeout_seconds", provider.timeout_seconds, _TIMEOUT)
        for language, name in provider.names.items():
            if not name.strip() or len(name) > _LONGEST_NAME:
                yield Finding(f"{key}.names.{language}", f"expected 1 to {_LONGEST_NAME} signs")


def _bounded(key: str, value: int, allowed: range) -> Iterator[Finding]:
    if value not in allowed:
        yield Finding(key, f"expected {allowed.start} to {allowed.stop - 1}")


def _is_safe(url: str) -> bool:
    """Whether secrets may be sent there: encrypted, or without leaving the machine."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.username is not None or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host))


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
