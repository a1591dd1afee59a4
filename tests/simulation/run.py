# SPDX-License-Identifier: GPL-3.0-or-later
"""One run: some minutes of an office in which things go wrong, and then all is well again."""

from __future__ import annotations

import logging
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from common.sync.view import Connectivity, StationWarning
from tests.common.domain.invariants import broken
from tests.simulation.book import Book
from tests.simulation.device import Device
from tests.simulation.faults import Fault, Faults
from tests.simulation.lines import Network, Weather
from tests.simulation.office_server import OfficeServer
from tests.simulation.people import People
from tests.simulation.promotions import Promotions
from tests.simulation.seams import Seams
from tests.simulation.setup import MIDNIGHT, MORNING, OFFICE, server_image
from tests.simulation.world import Violation, World

STEPS = 1500
"""Steps of a run in which something may go wrong; more follow until all is well again."""

_HEALING_SECONDS = 400.0
_LOOK_EVERY = 20
_KNOWN_WARNINGS = ("the machine's clock is", f"{OFFICE.id} is sequenced by")
_RAM = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run. ``events`` are those in the log at its end."""

    seed: int
    steps: int
    events: int
    checksum: int
    faults: Counter[Fault] = field(default_factory=Counter)
    violation: str | None = None
    trace: Sequence[str] = ()


def simulate(seed: int, steps: int = STEPS, kinds: Collection[Fault] | None = None) -> Outcome:
    """Do the run that ``seed`` names; with faults of some ``kinds``, or as chance will have it."""
    with tempfile.TemporaryDirectory(dir=_RAM if _RAM.is_dir() else None) as folder:
        violation = None
        with _Office(seed, Path(folder), kinds).opened() as office:
            try:
                office.live(steps)
            except Violation as found:
                violation = str(found)
            return office.outcome(violation)


class _Office:
    def __init__(self, seed: int, folder: Path, only: Collection[Fault] | None) -> None:
        self.seed = seed
        self.world = world = World(seed, MORNING)
        rng = world.rng
        if rng.random() < 0.3:
            world.begins = MIDNIGHT - timedelta(seconds=rng.uniform(0, 150))
        self.network = Network(world, Weather())
        self.book = Book(world)
        first = OfficeServer(
            self.network, self.book, "server", server_image(), rng.choice((1, 1, 2))
        )
        seams = self.seams = Seams(world, self.network)
        self.devices = [Device(world, seams, self.book, each, folder) for each in OFFICE.devices]
        drawn = [kind for kind in Fault if rng.random() < 0.4]
        kinds = drawn if only is None else [kind for kind in Fault if kind in only]
        self.promotions = Promotions(self.network, self.book, first, self.devices)
        gap = rng.choice((0.5, 1.5, 4.0))
        self.faults = Faults(world, self.network, self.promotions, self.devices, kinds, gap)
        self.people = People(
            world, self.book, self.devices, clerks_issue=Fault.SERVER_DISK not in kinds
        )
        self._resting = False
        self._pace = rng.choice((0.02, 0.1, 0.3))

    @contextmanager
    def opened(self) -> Iterator[_Office]:
        with ExitStack() as stack:
            stack.enter_context(self.seams.open())
            self._mistakes = stack.enter_context(_log_watched())
            stack.callback(self._close)
            yield self

    def live(self, steps: int) -> None:
        self.promotions.reigning.start()
        for device in self.devices:
            device.start()
        self.faults.begin()
        self._somebody()
        self.world.run(lambda: self.world.steps >= steps)
        self._resting = True
        self.faults.over()
        self._heal()
        self._check()
        self._check_restarted()
        if self._mistakes:
            raise Violation("; ".join(self._mistakes))

    def outcome(self, violation: str | None) -> Outcome:
        world = self.world
        events = len(self.promotions.reigning.entries())
        trace = list(world.trace)
        happened = self.faults.happened
        return Outcome(self.seed, world.steps, events, world.checksum, happened, violation, trace)

    def _somebody(self) -> None:
        if not self._resting:
            self.people.do_something()
            self.world.after(self.world.rng.expovariate(1 / self._pace), self._somebody)

    # ── All is well again ────────────────────────────────────────────────────────────────────
    def _heal(self) -> None:
        deadline = self.world.seconds + _HEALING_SECONDS
        looked = 0

        def enough() -> bool:
            nonlocal looked
            looked += 1
            if looked % _LOOK_EVERY:
                return False
            return self.world.seconds > deadline or not self._unhealed()

        self.world.run(enough)
        unhealed = self._unhealed()
        if unhealed:
            message = f"not in step {_HEALING_SECONDS:.0f} s after all was mended: {unhealed}"
            raise Violation(message)

    def _unhealed(self) -> str | None:
        state = self.promotions.reigning.standing.state
        reigning = self.promotions.reigning
        for server in self.promotions.servers:
            if server is not reigning and server.known.successor is None:
                return f"{server.host} has not stepped down"
            if server is not reigning and self.promotions.owes(server):
                # It may be the only one that holds it; it is asked for it again and again.
                return f"{server.host} has still to give its log"
        for device in self.devices:
            if device.station is None:
                return f"{device.id} does not run"
            view = device.station.view
            if view.connectivity is not Connectivity.ONLINE:
                return f"{device.id} is {view.connectivity}"
            if StationWarning.STORE_TROUBLE in view.warnings:
                # Until its disk can be read, it does not know what it has to send.
                return f"{device.id} cannot use its store"
            if device.station._keeper.log_lost:
                # What it has kept may be more than its server knows; that is given by then.
                return f"{device.id} has still to read the day anew"
            if view.pending:
                return f"{device.id} has {view.pending} events to send"
            if view.state != state:
                return f"{device.id} sees another state"
        return None

    def _check(self) -> None:
        server = self.promotions.reigning
        standing, again = server.standing, server.read_anew()
        wrong = [*broken(standing.state), *self._lost(server)]
        if again != standing:
            wrong.append("the log read anew gives another state")
        stations = [each.station for each in self.devices if each.station is not None]
        wrong += [f"refused: {each.view.rejected}" for each in stations if each.view.rejected]
        if wrong:
            raise Violation("; ".join(wrong))

    def _lost(self, server: OfficeServer) -> Iterator[str]:
        """What was confirmed and is not in the log, though somebody should have kept it."""
        there = {entry.event.id for entry in server.entries()}
        today, happened = server.standing.state.day, self.faults.happened
        day_counts = Fault.SERVER_DISK in happened or Fault.PROMOTION in happened
        gone_by = self.book.gone_by
        for event, (device, day) in self.book.acted.items():
            # A log that is begun anew, and the devices, have the business day only.
            if event not in there and not (day_counts and gone_by(event, day, today)):
                yield f"{device} has confirmed {event}, and it is lost"
        lives = {device.id: device.lives for device in self.devices}
        for event, (device, day, life) in self.book.ordered.items():
            heard = life == lives[device] or Fault.SERVER_DISK not in happened
            if event not in there and heard and not (day_counts and gone_by(event, day, today)):
                yield f"the server has confirmed {event} to {device}, and it is lost"

    def _check_restarted(self) -> None:
        """Whatever a device has kept, it is in step again after a loss of power."""
        for device in self.devices:
            device.stop_dead(power=True)
            device.start()
        self._heal()

    def _close(self) -> None:
        for device in self.devices:
            device.stop_dead(power=False)
        for server in self.promotions.servers:
            server.close()


class _Errors(logging.Handler):
    """Turns what the product reports as its own mistake into a violation."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not message.startswith(_KNOWN_WARNINGS):
            cause = record.exc_info[1] if record.exc_info else None
            self.found.append(f"{record.name}: {message}: {cause!r}")


@contextmanager
def _log_watched() -> Iterator[list[str]]:
    errors = _Errors()
    loggers = [logging.getLogger(name) for name in ("common", "server")]
    before = [(each.propagate, each.level) for each in loggers]
    for each in loggers:
        each.addHandler(errors)
        each.propagate = False
        each.setLevel(logging.WARNING)
    try:
        yield errors.found
    finally:
        for each, (propagate, level) in zip(loggers, before, strict=True):
            each.removeHandler(errors)
            each.propagate = propagate
            each.setLevel(level)
