# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections over the simulated lines, in the shape in which the product knows them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

import requests
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

from common.domain.identifiers import DeviceId
from tests.simulation.lines import Answer, Broken, Call, Network
from tests.simulation.strands import Life, TimedOut, Turn, current

_REFUSED_SECONDS = 0.002


class Stream:
    """A connection over which bytes keep coming, in order; both ends of it."""

    def __init__(self, network: Network) -> None:
        """Nothing has come yet."""
        self._network = network
        self._chunks: deque[bytes] = deque()
        self._turn: Turn | None = None
        self._last_arrival = 0.0
        self._stalled = False
        self._broken = False
        self.patience = 15.0

    @property
    def over(self) -> bool:
        """Whether nothing that is pushed will arrive."""
        return self._stalled or self._broken

    def push(self, chunk: bytes) -> None:
        """Send ``chunk``, from the server's end."""
        if not self.over:
            self._in_order(lambda: self._arrive(chunk))

    def finish(self) -> None:
        """End it, from the server's end, after what was pushed."""
        if not self.over:
            self._in_order(self.break_off)

    def stall(self) -> None:
        """Nothing more arrives, and nobody is told."""
        self._stalled = True

    def break_off(self) -> None:
        """End it at once."""
        self._broken = True
        self._wake()

    def read1(self, _size: int) -> bytes:
        """The next bytes, from the device's end; as urllib3 does it."""
        while not self._chunks:
            if self._broken:
                message = "the connection broke"
                raise ProtocolError(message)
            strand = current(self._network.world)
            self._turn = strand.turn()
            if isinstance(strand.wait(self.patience), TimedOut) and not self._chunks:
                message = "nothing came"
                raise requests.ReadTimeout(message)
        return self._chunks.popleft()

    def _in_order(self, action: Callable[[], None]) -> None:
        world = self._network.world
        at = max(world.seconds + self._network.delay(), self._last_arrival)
        self._last_arrival = at + 1e-6
        world.after(at - world.seconds, action)

    def _arrive(self, chunk: bytes) -> None:
        if not self.over:
            self._chunks.append(chunk)
            self._wake()

    def _wake(self) -> None:
        if self._turn is not None:
            self._turn.give()
            self._turn = None


class Response:
    """What the product takes for ``requests.Response``."""

    def __init__(self, answer: Answer) -> None:
        """Give what has come."""
        self.status_code = answer.status
        self.content = answer.body
        self.headers = CaseInsensitiveDict(answer.headers)
        self.raw = answer.stream

    def __enter__(self) -> Response:
        """Begin to read."""
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up."""
        if self.raw is not None:
            self.raw.break_off()


class LineSession:
    """What the product takes for ``requests.Session``: one strand's connections."""

    def __init__(self, network: Network, device: DeviceId, life: Life) -> None:
        """Speak for ``device`` as long as this life lasts."""
        self.headers: dict[str, str] = {}
        self.trust_env = True
        self.verify: bool | str = True
        self._network = network
        self._device = device
        self._life = life

    def mount(self, prefix: str, adapter: object) -> None:
        """There are no sockets to adapt to."""

    def close(self) -> None:
        """Nothing is held."""

    def request(
        self,
        method: str,
        url: str,
        *,
        data: bytes | None,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
        stream: bool,
        allow_redirects: bool,
    ) -> Response:
        """One exchange, as requests does it."""
        self._life.check()
        strand = current(self._network.world)
        line, parts = self._network.line(self._device), urlsplit(url)
        host = parts.hostname or ""
        if line.cut or not self._network.listens(host):
            patience = timeout[0] if line.cut and line.silent else _REFUSED_SECONDS
            strand.wait(patience)
            raise _unconnected(url)
        query = dict(parse_qsl(parts.query))
        all_headers = {**self.headers, **headers}
        call = Call(self._device, host, method, parts.path, query, all_headers, data or b"")
        self._network.send(call, strand.turn())
        result = strand.wait(timeout[1])
        match result:
            case Answer():
                if isinstance(result.stream, Stream):
                    result.stream.patience = timeout[1]
                return Response(result)
            case Broken():
                raise requests.ConnectionError(ProtocolError("the connection broke"))
            case _:
                message = "no answer came"
                raise requests.ReadTimeout(message)


def _unconnected(url: str) -> requests.ConnectionError:
    reason = NewConnectionError(HTTPConnection("server"), "refused")
    return requests.ConnectionError(MaxRetryError(None, url, reason))  # type: ignore[arg-type]  # as if without a pool
