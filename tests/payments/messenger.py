# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending signed messages, and sending them wrongly."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import requests

from tests.payments.behaviour import Behaviour


@dataclass
class Sent:
    """A message that was sent, to be sent again by who overheard it, and how it was answered."""

    body: bytes
    signature: str
    status: int | None = None


@dataclass
class Messenger:
    """Tells whoever listens at ``url`` of payments."""

    secret: bytes
    url: str | None = None
    sent: list[Sent] = field(default_factory=list)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def tell(self, sight: dict[str, Any], behaviour: Behaviour) -> None:
        """Send a message about a payment, as ``behaviour`` has it."""
        if behaviour in {Behaviour.NEVER_TELLS, Behaviour.DOWN}:
            return
        if behaviour is Behaviour.TELLS_ANOTHER_AMOUNT:
            sight = {**sight, "amount": sight["amount"] + 1}
        name = f"{sight['reference']}-{next(self._numbers)}-{time.time_ns()}"
        body = json.dumps({"id": name, "payment": sight}).encode()
        secret = b"x" * 32 if behaviour is Behaviour.FORGES else self.secret
        message = Sent(body, signed(secret, body, int(time.time())))
        self.sent.append(message)
        for _ in range(2 if behaviour is Behaviour.TELLS_TWICE else 1):
            self.post(message)

    def post(self, message: Sent) -> None:
        """Send a message as it is."""
        if self.url is None:
            return
        headers = {"Nobat-Signature": message.signature, "Content-Type": "application/json"}
        try:
            answer = requests.post(self.url, data=message.body, headers=headers, timeout=10)
        except requests.RequestException:
            message.status = None
        else:
            message.status = answer.status_code


def signed(secret: bytes, body: bytes, at: int) -> str:
    """The header of a message, computed without the code under test."""
    code = hmac.new(secret, f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={code.hexdigest()}"
