# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that takes payments, and requests to be paid, for tests of the real programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests

from common.domain.identifiers import OfficeId, RequestId
from common.domain.payment.commands import PaymentRefusal, SetFee
from common.domain.payment.values import Fee
from common.storage.system import SystemClock, UuidIds
from server.payments.book import Actor, Book
from server.storage.opening import database_of
from tests.payments.process import SECRETS, ProviderProcess
from tests.server.office import OFFICE_ID
from tests.server.running import Device, RunningServer

IDS = UuidIds()
FEE = 250_000
PROVIDER = "cell"


def settings(url: str, *, ask_seconds: int = 1) -> str:
    """A ``server.toml`` with one provider."""
    return f"""
[payments]
expiry_minutes = 15
ask_seconds = {ask_seconds}

[[payments.providers]]
code = "{PROVIDER}"
method = "mobile"
url = "{url}"
timeout_seconds = 3
"""


def prepare(data: Path, url: str) -> None:
    """Have a server that is set up in ``data`` know the provider at ``url``."""
    (data / "server.toml").write_text(settings(url), encoding="utf-8")
    (data / f"payments-{PROVIDER}.secrets").write_text(SECRETS, encoding="utf-8")


@dataclass(frozen=True)
class Scene:
    """A server, and the provider that it asks."""

    server: RunningServer
    provider: ProviderProcess

    @property
    def counter(self) -> Device:
        """A counter of the office, at which nobody is signed in."""
        return self.server.device("counter-1")

    def listen(self) -> None:
        """Have the provider tell this server."""
        self.provider.tell_at(f"{self.server.url}/api/v1/payments/webhooks/{PROVIDER}")

    def request(self, fee: int = FEE) -> str:
        """A request that costs ``fee``."""
        request = IDS.new()
        self.set_fee(request, fee)
        return request

    def set_fee(self, request: str, fee: int) -> None:
        """The request costs ``fee`` from now on."""
        engine = database_of(self.server.data).open_for_writing()
        with engine.begin() as connection:
            done = Book(timedelta(seconds=1)).carry_out(
                connection,
                RequestId(request),
                SetFee(Fee(fee, "SYP")),
                Actor(OfficeId(OFFICE_ID)),
                SystemClock().now(),
            )
        engine.dispose()
        assert not isinstance(done, PaymentRefusal)

    def start(self, request: str, payment: str, **other: object) -> requests.Response:
        """Begin to pay through the provider."""
        message = {"id": payment, "amount": FEE, "currency": "SYP", "method": "mobile"}
        message["provider"] = PROVIDER
        return self.counter.post(f"requests/{request}/payments", {**message, **other})

    def begun(self) -> tuple[str, str]:
        """A request and a payment that was started for it."""
        request, payment = self.request(), IDS.new()
        answer = self.start(request, payment)
        assert answer.status_code == 200, answer.text
        return request, payment

    def stages(self, request: str) -> list[str]:
        """The stages of a request's payments, oldest first."""
        said: dict[str, Any] = self.counter.get(f"requests/{request}/payments").json()
        return [each["stage"] for each in said["payments"]]

    def wait_for(self, request: str, *stages: str) -> None:
        """Wait until the request's payments are in these stages."""
        self.server.wait_until(lambda: self.stages(request) == list(stages), 15)

    def report(self) -> tuple[int, dict[str, Any]]:
        """Exit status and content of today's report."""
        done = subprocess.run(
            [sys.executable, "-m", "server", "payments", "report", "--data", self.server.data],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONWARNINGS": "error"},
            cwd=Path(__file__).resolve().parents[3],
        )
        assert done.returncode in {0, 3}, done.stderr
        return done.returncode, json.loads(done.stdout)
