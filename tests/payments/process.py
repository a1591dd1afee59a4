# SPDX-License-Identifier: GPL-3.0-or-later
"""The provider's process, as tests start, kill and command it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from tests.payments.behaviour import Behaviour

TOKEN = "a-token-for-tests"
SECRET = "a-webhook-secret-for-tests-of-32-signs"
SECRETS = f'token = "{TOKEN}"\nwebhook = ["{SECRET}"]\n'

_ROOT = Path(__file__).resolve().parents[2]


class ProviderProcess:
    """A provider on a port of its own that stays the same after a kill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = 0
        self._process: subprocess.Popen[str] | None = None
        self.url = ""
        (folder / "secrets.toml").write_text(SECRETS, encoding="utf-8")
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.payments", "--port", str(self._port)),
                *("--secrets", str(self._folder / "secrets.toml")),
                *("--journal", str(self._folder / "journal.jsonl")),
            ],
            cwd=_ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        """End it without any warning; a second time does nothing."""
        if self._process is not None:
            self._process.kill()
            with self._process as process:
                process.wait(10)
            self._process = None

    def behave(self, behaviour: Behaviour) -> None:
        """Behave so from now on."""
        self._control(f"behave/{behaviour}")

    def tell_at(self, url: str) -> None:
        """Send messages there."""
        self._control("webhook", url=url)

    def pay(self, payment: str) -> None:
        """The payer says yes; returns once the message about it was sent."""
        self._control(f"pay/{payment}")

    def pay_unasked(self, payment: str, amount: int, currency: str) -> None:
        """Take money for a payment that nobody has started."""
        self._control(f"pay-unasked/{payment}", amount=amount, currency=currency)

    def decline(self, payment: str) -> None:
        """The payer says no."""
        self._control(f"decline/{payment}")

    def replay(self) -> None:
        """Send every message once more, to the letter."""
        self._control("replay")

    def replay_about(self, payment: str) -> None:
        """Send the messages about one payment once more, to the letter."""
        self._control(f"replay/{payment}")

    def state(self) -> dict[str, Any]:
        """What it was asked and has done."""
        return self._control("state")

    def _control(self, what: str, **message: object) -> dict[str, Any]:
        answer = requests.post(f"{self.url}/control/{what}", json=message, timeout=15)
        assert answer.status_code == 200, answer.text
        said: dict[str, Any] = answer.json()
        return said
