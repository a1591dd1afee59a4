# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server is asked about payments, kept in mind until there is an answer.

Whatever happens meanwhile, the same is asked again under its id.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from common.domain.identifiers import RequestId
from common.sync.answers import Unreachable
from common.sync.request_money import PayAnswer, TellTerminal
from counter.flow.case_asking import Asking
from counter.flow.paying_rules import Question
from counter.flow.ports import Ports, StationPort

Then: TypeAlias = Callable[[PayAnswer], None]


class FeeQuestions:
    """At most one question for each request is without an answer."""

    def __init__(self, station: StationPort, ports: Ports, asking: Asking) -> None:
        """``asking`` is for what somebody waits for."""
        self._station = station
        self._ports = ports
        self._asking = asking
        self._open: dict[RequestId, Question] = {}
        self._untold: set[RequestId] = set()

    def unanswered(self, request: RequestId) -> Question | None:
        """What was asked about this request without an answer."""
        return self._open.get(request)

    def ask(self, request: RequestId, question: Question, then: Then) -> None:
        """Ask, and call ``then`` with the answer if somebody still waits for it."""
        # Kept in mind before it is asked.
        self._open[request] = question
        self._asking.ask(question, partial(self._answered, request, then))

    def tell(self, request: RequestId, told: TellTerminal) -> None:
        """Tell what the terminal did: nobody waits for it, but the server must know."""
        self._open[request] = told
        self._send(request, told)

    def tell_again(self, seen: RequestId | None) -> None:
        """The server may be back: tell it what it has not heard, but of the request ``seen``."""
        for request in tuple(self._untold - {seen}):
            question = self._open.get(request)
            self._untold.discard(request)
            if isinstance(question, TellTerminal):
                self._send(request, question)

    def _send(self, request: RequestId, told: TellTerminal) -> None:
        self._station.request(
            told, lambda answer: self._ports.post(partial(self._heard, request, answer))
        )

    def _answered(self, request: RequestId, then: Then, answer: PayAnswer) -> None:
        if not isinstance(answer, Unreachable):
            self._open.pop(request, None)
        then(answer)

    def _heard(self, request: RequestId, answer: PayAnswer) -> None:
        if isinstance(answer, Unreachable):
            self._untold.add(request)
        else:
            self._open.pop(request, None)
