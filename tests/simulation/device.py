# SPDX-License-Identifier: GPL-3.0-or-later
"""A device of the office: the real station, on a machine that can stop at any time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from common.domain.commands import Command
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceSetup
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.sync.answers import ActAnswer, Acted, OrderAnswer, Ordered
from common.sync.station import Station
from tests.fakes import FakeIds
from tests.simulation.book import Book
from tests.simulation.disk import Disk
from tests.simulation.seams import Seams
from tests.simulation.setup import OFFICE, token_of
from tests.simulation.strands import Killed, Life, Strand
from tests.simulation.world import MachineClock, Violation, World, WorldChance

SERVER_URL = "http://server:8080"


class Device:
    """One machine and what runs on it, life after life."""

    def __init__(
        self, world: World, seams: Seams, book: Book, setup: DeviceSetup, folder: Path
    ) -> None:
        """Be enrolled, but not started."""
        self.world = world
        self.setup = setup
        self.clock = MachineClock(world, 0.0)
        self.station: Station | None = None
        self._store: DeviceStore | None = None
        self._dying: tuple[Life, bool] | None = None
        self.busy = False
        """Whether an order waits for its answer."""
        self.commit_crash = 0.0
        """How likely the machine is to stop at the beginning or the end of a transaction."""
        self._seams = seams
        self._book = book
        self._path = folder / setup.id / DATABASE_FILE
        self._path.parent.mkdir()
        self.disk: Disk = seams.new_disk(setup.id, self._path)
        self.disk.crash = self._maybe_crash
        self._life = Life(setup.id, alive=False)
        self.lives = 0

    @property
    def id(self) -> DeviceId:
        """Which device this is."""
        return self.setup.id

    @property
    def up(self) -> bool:
        """Whether it runs."""
        return self._life.alive

    def start(self) -> None:
        """Start it, unless it runs."""
        self._bury()
        if self.up:
            return
        self.lives += 1
        self.busy = False
        life = self._life = Life(self.id)
        self.disk.life = life
        self.disk.started()
        source = OFFICE.devices.index(self.setup) * 5_000 + self.lives
        self.world.step(self.id, "starts")
        try:
            with self._seams.living(self.id, life):
                store = self._store = DeviceStore(self._path, self.clock)
                self.station = Station(
                    self.settings, store, self.clock, FakeIds(source), WorldChance(self.world)
                )
                self.station.start()
        except Killed:
            # It stopped at one of its first transactions; see _maybe_crash.
            return

    def stop_dead(self, *, power: bool) -> None:
        """Stop it as by the end of the process or, with ``power``, of the current."""
        self._bury()
        if not self.up:
            return
        self._life.alive = False
        if power:
            lost = self.disk.lose_power()
            self.world.step(self.id, f"loses power, and {lost} transactions")
        else:
            self.disk.closed()
            self.world.step(self.id, "is killed")
        self._life.end()
        self._let_go()

    def stop(self) -> None:
        """Have it stopped in good order, and started again."""
        station, life = self.station, self._life
        if station is None or not self.up:
            return

        def restart() -> None:
            station.stop()
            self.world.after(0.0, again)

        def again() -> None:
            if life.alive:
                self.stop_dead(power=False)
                self.start()

        self.world.step(self.id, "is restarted")
        Strand(self.world, life, restart, "stopping").start()

    def hear(self, claim: bytes) -> None:
        """Somebody on the local network claims to be the office's server."""
        if self.station is not None and self.up:
            with suppress(Killed):
                self.station.hear(claim)

    @contextmanager
    def folder(self) -> Iterator[DeviceStore]:
        """What the device has kept, for another program while it does not run."""
        life = self.disk.life = Life(self.id)
        self.disk.crash = None
        with self._seams.living(self.id, life):
            store = DeviceStore(self._path, self.clock)
        yield store
        store.close()
        life.alive = False
        self.disk.crash = self._maybe_crash

    @property
    def settings(self) -> DeviceSettings:
        """Which device it is, and who was its first server."""
        return DeviceSettings(SERVER_URL, OFFICE.id, self.id, token_of(self.id))

    def act(self, command: Command) -> ActAnswer | None:
        """Have the device decide; None if it stopped over it. Raises Violation."""
        if self.station is None:
            return None
        try:
            answer = self.station.act(command)
        except Killed:
            return None
        if isinstance(answer, Acted):
            self._book.device_acted(self.id, answer.events)
        return answer

    def order(self, command: Command) -> None:
        """Have the server decide."""
        if self.station is None:
            return
        self.busy = True
        life = self._life

        def answered(answer: OrderAnswer) -> None:
            if life.alive:
                self.busy = False
                self.world.step(self.id, f"is answered {type(answer).__name__}")
                if isinstance(answer, Ordered):
                    self._told(answer)

        self.station.order(command, answered)

    def _told(self, answer: Ordered) -> None:
        try:
            self._book.device_ordered(self.id, self.lives, answer.events)
        except Violation as violation:
            # The station would only log what its listener raises.
            self.world.after(0.0, partial(_raise, violation))

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = self.station = None

    def _maybe_crash(self) -> None:
        self._life.check()
        if self.commit_crash and self.world.likely(self.commit_crash):
            self._life.alive = False
            power = self.world.likely(0.5)
            life = self._life
            self.world.step(self.id, "stops in the middle of a transaction")
            self._dying = life, power
            self.world.after(0.0, self._bury)
            self.world.after(0.5 + self.world.rng.random() * 5, self.start)
            raise Killed

    def _bury(self) -> None:
        """Let a machine that stopped in a transaction be gone, once nothing of it runs."""
        if self._dying is None:
            return
        (life, power), self._dying = self._dying, None
        if power:
            self.disk.lose_power()
        else:
            self.disk.closed()
        life.end()
        self._let_go()


def _raise(error: BaseException) -> None:
    raise error
