# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose devices cannot always reach the sequencer.

Each device keeps the log as far as it has it and what it did since; its view is the one
folded on the other. People are part of this world: a paper is in one place at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce

from common.domain.admit import Accepted
from common.domain.commands import Command, Origin
from common.domain.decide import decide
from common.domain.decide.day import day_begun
from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.identifiers import CommandId
from common.domain.refusals import Refusal, Superseded
from common.domain.state import OfficeState
from tests.common.domain.kit import Hall


@dataclass
class Device:
    """A kiosk or a counter: what it knows of the log, and what it has not told yet."""

    origin: Origin
    known: list[Event] = field(default_factory=list)
    outbox: list[Event] = field(default_factory=list)
    online: bool = True


@dataclass
class Network:
    """The sequencer and the devices around it."""

    server: Hall
    devices: dict[str, Device]
    superseded: list[tuple[Event, Superseded]] = field(default_factory=list)

    def view(self, device: Device) -> OfficeState:
        """Return what the device sees: the log as it knows it, and its own acts on top."""
        told = reduce(evolve, device.known, OfficeState())
        today = day_begun(self.server.office, told, self.server.clock.now())
        return reduce(evolve, device.outbox, today)

    def act(self, device: Device, command: Command) -> tuple[Event, ...] | Refusal:
        """Decide on the device's own view, and keep what follows for the sequencer."""
        now = self.server.clock.now()
        decision = decide(self.server.office, self.view(device), command, device.origin, now)
        if isinstance(decision, Refusal):
            return decision
        cause = CommandId(self.server.ids.new())
        events = tuple(self.server.event(b, device.origin, cause=cause) for b in decision)
        device.outbox += events
        if device.online:
            self.meet(device)
        return events

    def order(self, device: Device, command: Command) -> Refusal | None:
        """Let the sequencer decide; the device learns of it when it next listens."""
        self.server.turn()
        decision = decide(
            self.server.office, self.server.state, command, device.origin, self.server.clock.now()
        )
        if isinstance(decision, Refusal):
            return decision
        self.server.do(command, device.origin)
        return None

    def meet(self, device: Device) -> None:
        """The device tells what it did, and hears what it missed."""
        for event in device.outbox:
            admission = self.server.hear(event)
            if not isinstance(admission, Accepted):
                self.superseded.append((event, admission))
        device.outbox = []
        device.known = list(self.server.log)
