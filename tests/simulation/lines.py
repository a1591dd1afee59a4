# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: lines that are slow, lose, double, break, and fall silent without a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from common.domain.identifiers import DeviceId
from tests.simulation.strands import Turn
from tests.simulation.world import World

_BYTES = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it travels."""

    device: DeviceId
    host: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


class Lasting(Protocol):
    """A connection that goes on after an answer."""

    def stall(self) -> None:
        """Nothing more arrives, and nobody is told."""
        ...

    def break_off(self) -> None:
        """End it at once."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back; ``stream`` is what goes on after it."""

    status: int
    body: bytes
    headers: Mapping[str, str]
    stream: Lasting | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """The connection ended before an answer came."""


class Server(Protocol):
    """Where calls go."""

    @property
    def up(self) -> bool:
        """Whether anybody listens."""
        ...

    def arrive(self, call: Call, answer: Callable[[Answer | Broken], None]) -> None:
        """Take a call; ``answer`` is called at most once."""
        ...


@dataclass
class Weather:
    """How bad the lines are: probabilities for each message, and seconds."""

    lost_request: float = 0.0
    lost_answer: float = 0.0
    doubled: float = 0.0
    slowest: float = 0.005
    late: float = 0.0
    """How likely it is that a message takes up to some seconds."""


@dataclass(eq=False)
class Line:
    """The line of one device. A cut one refuses or swallows."""

    cut: bool = False
    silent: bool = False
    streams: list[Lasting] = field(default_factory=list)


class Network:
    """All lines between the devices and the server."""

    def __init__(self, world: World, weather: Weather) -> None:
        """Begin with every line whole."""
        self.world = world
        self.weather = weather
        self.servers: dict[str, Server] = {}
        self._lines: dict[DeviceId, Line] = {}

    def line(self, device: DeviceId) -> Line:
        """A device's line."""
        return self._lines.setdefault(device, Line())

    def cut(self, device: DeviceId, *, silent: bool) -> None:
        """Cut a line; a silent one keeps its connections, over which nothing comes any more."""
        line = self.line(device)
        line.cut, line.silent = True, silent
        for stream in line.streams:
            if silent:
                stream.stall()
            else:
                stream.break_off()
        line.streams.clear()

    def mend(self, device: DeviceId) -> None:
        """Mend a line."""
        self.line(device).cut = False

    def interrupt(self, device: DeviceId) -> None:
        """End the connections of a device that go on and on; new ones may be made."""
        line = self.line(device)
        for stream in line.streams:
            stream.break_off()
        line.streams.clear()

    def listens(self, host: str) -> bool:
        """Whether a server answers there."""
        server = self.servers.get(host)
        return server is not None and server.up

    def delay(self) -> float:
        """How long a message takes."""
        rng, weather = self.world.rng, self.weather
        if weather.late and rng.random() < weather.late:
            return rng.random() * 6.0
        return 0.0005 + rng.random() * weather.slowest

    def send(self, call: Call, turn: Turn) -> None:
        """Have a call delivered, perhaps, and its answer brought back, perhaps."""
        world, weather = self.world, self.weather
        if weather.doubled and world.likely(weather.doubled):
            world.after(self.delay() + world.rng.random() * 20, lambda: self._deliver(call, None))
        if not (weather.lost_request and world.likely(weather.lost_request)):
            world.after(self.delay(), lambda: self._deliver(call, turn))

    def _deliver(self, call: Call, turn: Turn | None) -> None:
        def answer(result: Answer | Broken) -> None:
            lost = self.weather.lost_answer
            if turn is not None and not (lost and self.world.likely(lost)):
                self.world.after(self.delay(), lambda: self._bring(call, turn, result))

        if self.line(call.device).cut:
            return
        if self.listens(call.host):
            self.servers[call.host].arrive(call, answer)
        else:
            answer(Broken())

    def _bring(self, call: Call, turn: Turn, result: Answer | Broken) -> None:
        line = self.line(call.device)
        if not line.cut:
            if isinstance(result, Answer) and result.stream is not None:
                line.streams.append(result.stream)
            turn.give(result)


def json_answer(status: int, body: bytes, headers: Mapping[str, str]) -> Answer:
    """An answer with the headers that every body has."""
    return Answer(status, body, {**_BYTES, **headers})
