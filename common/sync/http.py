# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread's conversation with the server; what can go wrong is a value."""

from __future__ import annotations

import http.client
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

import msgspec
import requests
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from common.domain.ports import Clock
from common.storage.settings import DeviceSettings
from common.sync.retry import UNCONNECTED, Failure, Retryable, failure_of
from common.sync.sockets import Sockets, breakable_adapter
from common.wire.messages import TIME_HEADER, Problem
from common.wire.reading import read_json
from common.wire.succession import SUCCESSOR_HEADER

_log = logging.getLogger(__name__)

STEPPED_DOWN = "stepped_down"
"""The cause where a server has given way to another, and so decided nothing."""

CONNECT_SECONDS = 3.05
ANSWER_SECONDS = 15.0
"""How long an answer, or the next sign of life on a stream, is waited for."""

_NETWORK = (requests.RequestException, HTTPError, http.client.HTTPException, OSError)
_SUCCESS = range(200, 300)
_CHUNK = 65536
_CHANGING = ("/outbox", "/commands")
"""What changes an office's log must reach the right server, and no earlier one."""
_ABOUT_REQUESTS = ("/requests/", "/tills")
"""What is said about requests is personal, and money: for the right server alone."""
_LATE = "/outbox"
"""What a device did comes after what it did before: a server that lacks that would supersede it."""

T = TypeVar("T")


class Server(Protocol):
    """Whom to talk to; it may become another one in the middle of it."""

    @property
    def base(self) -> str:
        """The address, with no path."""

    @property
    def headers(self) -> Mapping[str, str]:
        """What goes with every request."""

    @property
    def trusted(self) -> bool:
        """Whether anything may be sent there that changes a log."""

    @property
    def epoch(self) -> int:
        """The epoch in which it sequences; 0 before it has said so."""

    @property
    def in_step(self) -> bool:
        """Whether its log has been read, and has all that this device holds of one before it."""

    def told(self, text: str) -> None:
        """The server has given way, and says by a header to whom."""


@dataclass(frozen=True, slots=True)
class SetServer:
    """Always the same one."""

    base: str
    headers: Mapping[str, str] = field(default_factory=dict)
    trusted: bool = True
    epoch: int = 0
    in_step: bool = True

    def told(self, text: str) -> None:
        """Stay: somebody has to set another one up."""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What the server said, whatever the status."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def failure(self) -> Failure | None:
        """What the status means, if it is not success or "not modified"."""
        if self.status in _SUCCESS or self.status == http.client.NOT_MODIFIED:
            return None
        problem = self.read(Problem)
        if isinstance(problem, Retryable):
            problem = Problem("", "")
        retry_after = self.headers.get("Retry-After")
        return failure_of(self.status, problem.code, problem.message, retry_after)

    def read(self, kind: type[T]) -> T | Retryable:
        """The message in the body. One that cannot be read is as good as none."""
        try:
            return read_json(self.body, kind)
        except msgspec.DecodeError:
            return Retryable("unreadable_answer")


class Http:
    """Requests of one thread, on connections that are kept alive."""

    def __init__(
        self,
        settings: DeviceSettings,
        sockets: Sockets,
        clock: Clock,
        measured: Callable[[datetime, float, float], None],
        server: Server | None = None,
    ) -> None:
        """Talk to ``server``, by default the settings'; ``measured`` learns the time of answers."""
        self._server = SetServer(settings.server) if server is None else server
        self._clock = clock
        self._measured = measured
        self._session = requests.Session()
        # Proxies and passwords of the machine's user have no part in this.
        self._session.trust_env = False
        self._session.verify = settings.ca_file or True
        self._session.headers["Authorization"] = f"Bearer {settings.token}"
        adapter = breakable_adapter(sockets)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    @property
    def epoch(self) -> int:
        """The epoch in which the server sequences; 0 before it has said so."""
        return self._server.epoch

    @property
    def in_step(self) -> bool:
        """Whether the server has all that this device holds of a log before its own."""
        return self._server.in_step

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: tuple[float, float] = (CONNECT_SECONDS, ANSWER_SECONDS),
    ) -> HttpAnswer | Retryable:
        """One exchange; ``timeout`` is for connecting and for the answer, in seconds."""
        if _changes(method, path) and not self._server.trusted:
            return Retryable(UNCONNECTED)
        if path.endswith(_LATE) and not self._server.in_step:
            return Retryable(UNCONNECTED)
        sent = self._clock.monotonic()
        try:
            with self._request(method, path, body, headers, timeout) as response:
                answer = HttpAnswer(response.status_code, response.content, response.headers)
        except _NETWORK as error:
            return _lost(error)
        self._learn_time(answer.headers, sent)
        return self._stepped_down(answer) or answer

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str]) -> Iterator[Iterator[bytes] | Failure]:
        """A stream of bytes as they come; it ends by raising StreamBroken, never quietly."""
        sent = self._clock.monotonic()
        wanted = {"Accept": "text/event-stream", "Accept-Encoding": "identity", **headers}
        timeout = (CONNECT_SECONDS, ANSWER_SECONDS)
        try:
            response = self._request("GET", path, None, wanted, timeout)
        except _NETWORK as error:
            yield _lost(error)
            return
        with response:
            self._learn_time(response.headers, sent)
            if response.status_code == http.client.OK:
                yield _chunks(response)
                return
            try:
                answer = HttpAnswer(response.status_code, response.content, response.headers)
            except _NETWORK as error:
                yield _lost(error)
                return
            yield (self._stepped_down(answer) or answer.failure or Retryable("unexpected_answer"))

    def close(self) -> None:
        """Let go of the connections; by the thread that uses them."""
        self._session.close()

    def _request(
        self,
        method: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str] | None,
        timeout: tuple[float, float],
    ) -> requests.Response:
        all_headers = {**self._server.headers, **(headers or {})}
        if body is not None:
            all_headers["Content-Type"] = "application/json"
        return self._session.request(
            method,
            f"{self._server.base}/api/v1{path}",
            data=body,
            headers=all_headers,
            timeout=timeout,
            stream=True,
            allow_redirects=False,
        )

    def _stepped_down(self, answer: HttpAnswer) -> Retryable | None:
        """Follow a server that has given way to where it points."""
        successor = answer.headers.get(SUCCESSOR_HEADER)
        if answer.status != http.client.CONFLICT or successor is None:
            return None
        self._server.told(successor)
        return Retryable(STEPPED_DOWN)

    def _learn_time(self, headers: Mapping[str, str], sent: float) -> None:
        received = self._clock.monotonic()
        try:
            server = datetime.fromisoformat(headers.get(TIME_HEADER, ""))
        except ValueError:
            return
        if server.tzinfo is not None:
            self._measured(server, sent, received)


class StreamBroken(Exception):  # noqa: N818 - every stream ends so
    """The stream came to its end: the server went away, or fell silent."""

    def __init__(self, failure: Retryable) -> None:
        """``failure`` says how."""
        super().__init__(failure.cause)
        self.failure = failure


def _chunks(response: requests.Response) -> Iterator[bytes]:
    try:
        while chunk := response.raw.read1(_CHUNK):
            yield chunk
    except _NETWORK as error:
        raise StreamBroken(_lost(error)) from error
    raise StreamBroken(Retryable("stream_ended"))


def _changes(method: str, path: str) -> bool:
    about_requests = method != "GET" and any(each in path for each in _ABOUT_REQUESTS)
    return about_requests or path.endswith(_CHANGING)


def _lost(error: BaseException) -> Retryable:
    cause = error.args[0] if error.args else None
    reason = getattr(cause, "reason", None)
    if isinstance(reason, NewConnectionError | ConnectTimeoutError):
        return Retryable(UNCONNECTED)
    return Retryable(type(error).__name__)
