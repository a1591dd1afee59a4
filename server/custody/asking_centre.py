# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's end: what is asked of the centre while somebody waits for the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import TypeVar
from urllib.parse import urlencode

import msgspec

from common.domain.identifiers import OfficeId, RequestId
from common.domain.ports import Clock
from common.sync.retry import Retryable
from common.wire.request_exchange import (
    FoundRequest,
    FoundRequests,
    PassedReply,
    Reach,
)
from server.custody.passing import passed_of, settled_by
from server.requests.asking import Asked, Settled
from server.requests.elsewhere import Found
from server.requests.reading import UnreadableRequestError, folded
from server.requests.rows import Told, row_as_told
from server.upstream.conversation import Conversation

_AT_ONCE = 4
"""Questions to the centre at a time; more wait, as those do who have asked them."""


_SILENCE_S = 3.0
"""How long nobody else is asked after the line was found to be dead."""

T = TypeVar("T")


class AskCentre:
    """Asks in threads of its own. From the event loop; no answer is one, too."""

    def __init__(self, converse: Callable[[], Conversation], clock: Clock) -> None:
        """Ask by conversations that ``converse`` begins, one for each thread."""
        self._converse = converse
        self._clock = clock
        self._silent_until = 0.0
        self._threads = ThreadPoolExecutor(_AT_ONCE, "asking the centre")
        self._idle: SimpleQueue[Conversation] = SimpleQueue()

    async def pass_on(self, asked: Asked, _holder: OfficeId | None) -> Settled | None:
        """What came of the command at its holder; the centre knows where that is."""
        body = msgspec.json.encode(passed_of(asked))
        reply = await self._ask(lambda centre: _post(centre, "/custody/commands", body))
        return None if reply is None or reply.answer is None else settled_by(reply.answer)

    async def reaches(self, office: OfficeId) -> bool:
        """Whether the server that decides for the office would get a request now."""
        path = f"/custody/reach/{office}"
        reach = await self._ask(lambda centre: _get(centre, path, Reach))
        return reach is not None and reach.reached

    async def by_id(self, request: RequestId) -> Found | None:
        """The request, as the centre knows it."""
        found = await self._find({"id": request})
        return found[0] if found else None

    async def by_number(self, number: str) -> Sequence[Found]:
        """The requests with this number, as the centre knows them."""
        return await self._find({"number": number})

    def close(self) -> None:
        """Let go of threads and connections; what is still asked ends without an answer."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        while True:
            try:
                self._idle.get_nowait().close()
            except Empty:
                return

    async def _find(self, by: dict[str, str]) -> list[Found]:
        path = f"/custody/requests?{urlencode(by)}"
        told = await self._ask(lambda centre: _get(centre, path, FoundRequests))
        found = () if told is None else told.requests
        return [each for each in map(_found, found) if each is not None]

    async def _ask(self, question: Callable[[Conversation], T | Retryable | None]) -> T | None:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, self._in_turn, question)
        except RuntimeError:
            # The server ends, and with it these threads.
            return None

    def _in_turn(self, question: Callable[[Conversation], T | Retryable | None]) -> T | None:
        if self._clock.monotonic() < self._silent_until:
            # Nobody at a counter waits for a dead line again and again.
            return None
        try:
            centre = self._idle.get_nowait()
        except Empty:
            centre = self._converse()
        try:
            answer = question(centre)
        finally:
            self._idle.put(centre)
        if not isinstance(answer, Retryable):
            return answer
        self._silent_until = self._clock.monotonic() + _SILENCE_S
        return None


def _post(centre: Conversation, path: str, body: bytes) -> PassedReply | Retryable | None:
    answer = centre.post(path, body)
    if isinstance(answer, Retryable):
        return answer
    if answer.failure is not None:
        return None
    read = answer.read(PassedReply)
    return None if isinstance(read, Retryable) else read


def _get(centre: Conversation, path: str, kind: type[T]) -> T | Retryable | None:
    answer = centre.get(path)
    if isinstance(answer, Retryable):
        return answer
    if answer.failure is not None:
        return None
    read = answer.read(kind)
    return None if isinstance(read, Retryable) else read


def _found(told: FoundRequest) -> Found | None:
    try:
        state = folded(told.entries)
    except UnreadableRequestError:
        # The centre may be of a later version; its requests are as good as unknown here.
        return None
    if state is None:
        return None
    rest = Told(told.office, told.secret_digest, told.updated_at, told.expires_at, told.erase_at)
    return Found(row_as_told(state, rest), state, told.entries, told.known_at)
