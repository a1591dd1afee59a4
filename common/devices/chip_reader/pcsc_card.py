# SPDX-License-Identifier: GPL-3.0-or-later
"""One card on a PC/SC reader, talked to in a thread of its own.

A call of PC/SC cannot be ended from outside: a reader that hangs would hold whoever asked. The
asker waits for an answer, for the card's removal or for the time to be over, whichever is first.
"""

from __future__ import annotations

import logging
from queue import SimpleQueue
from threading import Condition, Thread

from common.devices.chip_reader.pcsc import Handle, PcscCalls, PcscError
from common.identity.chip.link import CardGoneError

START_LIMIT_S = 5.0
"""So long may a chip take to start up."""

ANSWER_LIMIT_S = 10.0
"""So long may it take to answer; the slowest are signatures by old chips, about two seconds."""

_log = logging.getLogger(__name__)


class PcscCard:
    """The card in ``reader``."""

    def __init__(
        self, calls: PcscCalls, reader: str, answer_limit_s: float = ANSWER_LIMIT_S
    ) -> None:
        """Begin to start it up; ``started`` says what came of it."""
        self._calls = calls
        self._limit = answer_limit_s
        self._asked: SimpleQueue[bytes | None] = SimpleQueue()
        self._changed = Condition()
        self._running = False
        self._gone = False
        self._closed = False
        self._answer = b""
        name = f"card in {reader}"
        self._thread = Thread(target=self._run, args=(reader,), name=name, daemon=True)
        self._thread.start()

    def started(self) -> bool:
        """Wait until the card has started up; False if it cannot."""
        with self._changed:
            self._changed.wait_for(lambda: self._running or self._gone, START_LIMIT_S)
            return self._running and not self._gone

    def transmit(self, apdu: bytes) -> bytes:
        """One command and its answer. Raises CardGoneError when there is no card any more."""
        with self._changed:
            if self._gone:
                raise CardGoneError
            self._answer = b""
            self._asked.put(apdu)
            answered = self._changed.wait_for(lambda: self._gone or bool(self._answer), self._limit)
            if not answered:
                _log.warning("the chip has not answered for %g s", self._limit)
            answer = self._answer
            if not answer:
                self._gone = True
                raise CardGoneError
            return answer

    def removed(self) -> None:
        """The card is known to be gone: whoever waits for its answer is told at once."""
        with self._changed:
            self._gone = True
            self._changed.notify_all()

    def close(self) -> None:
        """Let go of the card; see ``CardOnReader``."""
        self.removed()
        with self._changed:
            if not self._closed:
                self._closed = True
                self._asked.put(None)

    def await_end(self) -> None:
        """Wait, but not for ever, until the service knows that the card is not held any more."""
        self._thread.join(START_LIMIT_S)

    def _run(self, reader: str) -> None:
        try:
            context = self._calls.establish()
            try:
                self._talk(self._calls.connect(context, reader))
            finally:
                self._calls.release(context)
        except PcscError as error:
            # Removal, a reset by another program, a service that ended: the link is over.
            _log.debug("card in %s: %s", reader, error)
        self.removed()

    def _talk(self, handle: Handle) -> None:
        with self._changed:
            self._running = True
            self._changed.notify_all()
        try:
            while (apdu := self._asked.get()) is not None:
                answer = self._calls.transmit(handle, apdu)
                with self._changed:
                    self._answer = answer
                    self._changed.notify_all()
        finally:
            self.removed()
            self._calls.disconnect(handle)
