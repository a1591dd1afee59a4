# SPDX-License-Identifier: GPL-3.0-or-later
"""What the flow needs from outside; the composition root fills it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from common.domain.commands import Command
from common.domain.events import Event
from common.domain.identifiers import ClerkId, EventId, Language, TicketId
from common.domain.office import Office
from common.domain.ports import Ids
from common.domain.tickets import TicketFacts
from common.sync.answers import ActAnswer, OrderAnswer, SignInAnswer
from common.sync.view import LogEvent, View
from common.wire.device_reports import DeviceStandings, PartReport
from common.wire.messages import Person
from counter.flow.codes import BadPaper
from counter.flow.promotion import Promotion

if TYPE_CHECKING:
    # What concerns requests is loaded when the first of them is opened.
    from common.sync.request_line import Task

    # Loaded with the first payment, or the first paper.
    from counter.flow.paying_ports import DeskHardware

A = TypeVar("A")


class StationPort(Protocol):
    """The part of ``common.sync.station.Station`` that a counter uses."""

    @property
    def view(self) -> View:
        """What the device knows now."""
        ...

    def now(self) -> datetime:
        """The corrected time, UTC."""
        ...

    def act(self, command: Command) -> ActAnswer:
        """Decide here; blocks for a disk flush."""
        ...

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        """Have the server decide; answered once, from another thread."""
        ...

    def sign_in(
        self, clerk: ClerkId, password: str, answer: Callable[[SignInAnswer], None]
    ) -> None:
        """Sign a clerk in; answered once, from another thread."""
        ...

    def sign_out(self) -> None:
        """Forget the session."""
        ...

    def person(self, ticket: TicketId, answer: Callable[[Person | None], None]) -> None:
        """Whom the clerk serves; answered once, from another thread."""
        ...

    def devices(self, answer: Callable[[DeviceStandings | None], None]) -> None:
        """How the office's devices are; answered once, from another thread."""
        ...

    def request(self, task: Task[A], answer: Callable[[A], None]) -> None:
        """Ask about a request, or have a step taken; answered once, from another thread."""
        ...


class RunningStation(StationPort, Protocol):
    """A station that has been started."""

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        """Say how what stands on the desk is."""
        ...

    def subscribe(
        self, listener: Callable[[View, tuple[LogEvent, ...]], None]
    ) -> Callable[[], None]:
        """Be told of changes, from other threads."""
        ...


class Run(Protocol):
    """Runs work off the flow's thread and calls back on it."""

    def __call__(
        self,
        work: Callable[[], ActAnswer],
        done: Callable[[ActAnswer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work``, then call ``done`` with its result or ``failed``."""
        ...


ReadCode: TypeAlias = Callable[[str, Office, datetime], TicketFacts | BadPaper]
"""Reads the text of a ticket's code in an office at an instant."""


class Memory(Protocol):
    """What is kept on this machine for the clerks."""

    def seen(self, note: EventId) -> bool:
        """Whether the clerk has put this note away."""
        ...

    def put_away(self, note: EventId) -> None:
        """The clerk has read this note."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything that the desk reaches out to.

    ``post`` has a callable called on the flow's own thread; ``monotonic`` counts seconds;
    ``announce`` tells the displays of an isolated counter's calls; ``promote`` makes this computer
    the office's server and tells, on the flow's own thread, how that ended; ``speak`` and
    ``contrast`` change the looks; ``changed`` says that the screen may look otherwise now;
    ``ids`` names what is begun here; ``hardware`` is what stands on the desk.
    """

    run: Run
    post: Callable[[Callable[[], None]], None]
    monotonic: Callable[[], float]
    read_code: ReadCode
    announce: Callable[[tuple[Event, ...]], None]
    promote: Callable[[Callable[[Promotion], None]], None]
    memory: Memory
    speak: Callable[[Language], None]
    contrast: Callable[[], None]
    changed: Callable[[], None]
    ids: Ids
    hardware: DeskHardware
