# SPDX-License-Identifier: GPL-3.0-or-later
"""The provider's HTTP side: what servers ask, and what tests tell it to do under ``/control``."""

from __future__ import annotations

import json
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.payments.behaviour import Behaviour
from tests.payments.ledger import Ledger
from tests.payments.messenger import Messenger

Reply = tuple[int, Any]


class Simulator(ThreadingHTTPServer):
    """Answers on a port of the loopback interface."""

    daemon_threads = True

    def __init__(self, port: int, token: str, ledger: Ledger, messenger: Messenger) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.token = token
        self.ledger = ledger
        self.messenger = messenger
        self.behaviour = Behaviour.WELL
        self.asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Simulator

    def do_GET(self) -> None:
        self._handle(None)

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self._handle(json.loads(self.rfile.read(length) or b"{}"))

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: who asked what is seen under ``/control``."""

    def _handle(self, message: dict[str, Any] | None) -> None:
        parts = urlsplit(self.path)
        path = parts.path.strip("/").split("/")
        if path[0] == "control":
            self._send(*self._control(path[1:], message or {}))
            return
        self.server.asked.append(f"{self.command} {parts.path}")
        behaviour = self.server.behaviour
        if behaviour is Behaviour.DOWN:
            self._send(503, {"code": "down"})
            return
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        reply = self._answer(path, message, query)
        if behaviour is Behaviour.LOSES_ANSWERS:
            self.close_connection = True
            self.connection.shutdown(SHUT_RDWR)
            return
        self._send(*reply)

    def _answer(
        self, path: list[str], message: dict[str, Any] | None, query: dict[str, str]
    ) -> Reply:
        if self.headers.get("Authorization") != f"Bearer {self.server.token}":
            return 401, {"code": "unknown_token"}
        ledger = self.server.ledger
        match (self.command, path):
            case ("POST", ["payments"]) if message is not None:
                if self.headers.get("Idempotency-Key") != message["id"]:
                    return 400, {"code": "no_key"}
                account = ledger.start(
                    message["id"], message["amount"], message["currency"], message["expires_at"]
                )
                return (
                    (409, {"code": "other_payment"}) if account is None else (201, account.sight())
                )
            case ("POST", ["payments", id_, "refund"]):
                refunded = ledger.refund(id_)
                return (409, {"code": "not_taken"}) if refunded is None else (200, refunded.sight())
            case ("GET", ["payments", id_]):
                known = ledger.accounts.get(id_)
                return (404, {"code": "unknown"}) if known is None else (200, known.sight())
            case ("GET", ["statement"]):
                begin, end = (datetime.fromisoformat(query[name]) for name in ("from", "until"))
                return 200, {"payments": ledger.statement(begin, end)}
            case _:
                return 404, {"code": "no_such_address"}

    def _control(self, path: list[str], message: dict[str, Any]) -> Reply:
        server = self.server
        match path:
            case ["behave", name]:
                server.behaviour = Behaviour(name)
            case ["webhook"]:
                server.messenger.url = message["url"]
            case ["pay", id_]:
                server.messenger.tell(server.ledger.pay(id_).sight(), server.behaviour)
            case ["pay-unasked", id_]:
                server.ledger.start(id_, message["amount"], message["currency"], None)
                server.ledger.pay(id_)
            case ["decline", id_]:
                server.messenger.tell(server.ledger.decline(id_).sight(), server.behaviour)
            case ["replay"]:
                for each in tuple(server.messenger.sent):
                    server.messenger.post(each)
            case ["replay", id_]:
                for each in tuple(server.messenger.sent):
                    if id_.encode() in each.body:
                        server.messenger.post(each)
            case ["state"]:
                return 200, {
                    "asked": server.asked,
                    "takings": {k: a.takings for k, a in server.ledger.accounts.items()},
                    "stages": {k: a.stage for k, a in server.ledger.accounts.items()},
                    "answers": [each.status for each in server.messenger.sent],
                }
            case _:
                return 404, None
        return 200, {}

    def _send(self, status: int, content: Any) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
