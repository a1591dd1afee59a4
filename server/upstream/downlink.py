# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's end, downwards: set-up, clerks and tokens as the centre keeps them.

The office works by what it has. When the centre says that something has changed, it is fetched as
a whole and taken over as if somebody had typed it in here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus
from threading import Event as Flag

from common.domain.identifiers import OfficeId
from common.domain.ports import Chance
from common.sync.http import StreamBroken
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.sync.sse import SseParser, StreamTooLong
from common.wire.upstream import Downstream
from server.upstream.conversation import Conversation

_LOG = logging.getLogger(__name__)

_PATH = "/downstream"
_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 20.0

TakeOver = Callable[[Downstream], bool | None]
"""Whether anything had to change; None: it could not be stored."""


class Downlink:
    """One thread's work: :meth:`run`."""

    def __init__(
        self, office: OfficeId, centre: Conversation, take_over: TakeOver, chance: Chance
    ) -> None:
        """Fetch by ``centre``, which belongs to this thread."""
        self._office = office
        self._centre = centre
        self._take_over = take_over
        self._chance = chance
        self._tag: str | None = None
        self._failure: Failure | None = None

    def run(self, stopping: Flag) -> None:
        """Follow the centre until ``stopping``."""
        backoff = Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S)
        while not stopping.is_set():
            listened, failure = self._follow()
            if stopping.is_set():
                return
            self._tell(failure)
            backoff = (Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S) if listened else backoff).failed()
            stopping.wait(backoff.seconds(self._chance, failure.after))

    def close(self) -> None:
        """Let go of the line; by the thread that used it."""
        self._centre.close()

    def _follow(self) -> tuple[bool, Failure]:
        """Listen until the line is lost: whether we came so far, and how it was lost."""
        listened = False
        parser = SseParser()
        try:
            with self._centre.stream(f"{_PATH}/stream") as chunks:
                if isinstance(chunks, Retryable | Final):
                    return False, chunks
                for chunk in chunks:
                    changes = [e for e in parser.feed(chunk) if e.type == "configuration"]
                    if changes and f'"{changes[-1].data}"' != self._tag:
                        failure = self._fetch()
                        if failure is not None:
                            return listened, failure
                    listened = True
                    self._failure = None
        except StreamBroken as broken:
            return listened, broken.failure
        except StreamTooLong:
            return listened, Retryable("stream_too_long")
        return listened, Retryable("stream_ended")

    def _fetch(self) -> Failure | None:
        headers = {} if self._tag is None else {"If-None-Match": self._tag}
        answer = self._centre.get(_PATH, headers)
        if isinstance(answer, Retryable):
            return answer
        if answer.failure is not None or answer.status == HTTPStatus.NOT_MODIFIED:
            return answer.failure
        received = answer.read(Downstream)
        if isinstance(received, Retryable) or received.office.id != self._office:
            # A later version may say more than we can read; what we have goes on to hold.
            return Final(HTTPStatus.OK, "unreadable_set_up", "")
        changed = self._take_over(received)
        if changed is None:
            return Retryable("cannot_store")
        if changed:
            _LOG.info("took over a new set-up or new clerks from the centre")
        self._tag = answer.headers.get("ETag")
        return None

    def _tell(self, failure: Failure) -> None:
        """Write to the log what is new: once for each trouble, not for each try."""
        before, self._failure = self._failure, failure
        if isinstance(failure, Final) and failure != before:
            _LOG.error("the centre hands nothing down: %s %s", failure.status, failure.code)
        elif before is None:
            _LOG.info("no word from the centre: %s", failure)
