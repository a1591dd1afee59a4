# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and answers with a printer over an open link."""

from common.devices.printer.link import Link, LinkFault
from common.devices.printer.port import PrinterHealth
from common.devices.printer.status_bytes import (
    Query,
    health,
    is_in_order,
    is_real_time,
    request,
)
from common.domain.ports import Clock


class Conversation:
    """Asks one printer, and keeps apart the two kinds of answers that come over one line."""

    def __init__(self, link: Link, clock: Clock) -> None:
        """Talk over ``link``; ``clock`` measures the waits."""
        self._link = link
        self._clock = clock
        self._finished = False

    def health(self, timeout_s: float) -> PrinterHealth | LinkFault:
        """Ask everything that ``DLE EOT`` tells; all answers together may take ``timeout_s``."""
        deadline = self._clock.monotonic() + timeout_s
        answers: dict[Query, int] = {}
        for query in Query:
            match self._ask(query, deadline):
                case LinkFault() as fault:
                    return fault
                case int() as answer:
                    answers[query] = answer
        return health(answers)

    def finished(self, timeout_s: float) -> bool | LinkFault:
        """Wait for the answer to ``GS r``; False if it has not come within ``timeout_s``."""
        deadline = self._clock.monotonic() + timeout_s
        while not self._finished:
            match self._receive(deadline):
                case LinkFault.SILENT:
                    return False
                case LinkFault.LOST:
                    return LinkFault.LOST
                case int():
                    continue
        return True

    def _ask(self, query: Query, deadline: float) -> int | LinkFault:
        fault = self._link.send(request(query), self._left(deadline))
        if fault is not None:
            return fault
        while True:
            received = self._receive(deadline)
            if isinstance(received, LinkFault) or is_real_time(received):
                return received

    def _receive(self, deadline: float) -> int | LinkFault:
        """Return the next byte, noting when it is the answer from behind the job."""
        received = self._link.receive(self._left(deadline))
        if not isinstance(received, LinkFault) and is_in_order(received):
            self._finished = True
        return received

    def _left(self, deadline: float) -> float:
        shortest_wait_s = 0.001
        return max(shortest_wait_s, deadline - self._clock.monotonic())
