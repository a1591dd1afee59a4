# SPDX-License-Identifier: GPL-3.0-or-later
"""A server's machine and its disk. There may be two processes on one database.

Each call goes to either of them, as behind one address.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from common.domain.identifiers import SERVER, DeviceId
from common.identity.claim import Claim
from common.wire.events import LogEntry, Position
from server.backup.restoring import begin_epochs
from server.security.registry import KnownOffice
from server.sequencer.ledger import Standing, load
from server.steady_clock import SteadyClock
from server.storage import devices, log, offices
from tests.fakes import FakeIds
from tests.simulation.book import Book
from tests.simulation.disk import in_memory, server_slot
from tests.simulation.lines import Answer, Broken, Call, Network
from tests.simulation.process import Machine, Process
from tests.simulation.setup import OFFICE
from tests.simulation.world import MachineClock

_ALL = 1_000_000


class OfficeServer:
    """One life of its processes after the other."""

    def __init__(
        self, network: Network, book: Book, host: str, image: bytes, processes: int
    ) -> None:
        """Be installed on the machine ``host``, but not started."""
        self.world = network.world
        self.host = host
        self.clock = MachineClock(network.world, 0.0)
        self.processes: list[Process] = []
        self._network = network
        self._book = book
        self._size = processes
        self.lives = 0
        self._sources = 0
        self._restored_at = self.world.instant
        self._insert(image)
        book.log_replaced(host, self.entries())
        network.servers[host] = self

    @property
    def up(self) -> bool:
        """Whether it runs."""
        return bool(self.processes)

    @property
    def standing(self) -> Standing:
        """Where the office stands, by the process that is the farthest, or by the disk."""
        if self.up:
            return max((each.standing for each in self.processes), key=lambda each: each.head)
        return self.read_anew()

    def read_anew(self) -> Standing:
        """Where the office stands, by the disk alone."""
        with self._engine.begin() as connection:
            return load(connection, offices.stored(connection, OFFICE.id)).standing

    @property
    def known(self) -> KnownOffice:
        """What a running server knows of the office beside its log."""
        return self.processes[0].registry.offices()[OFFICE.id]

    def start(self) -> None:
        """Begin to serve with what is on the disk."""
        if self.up:
            return
        self.lives += 1
        with self._engine.begin() as connection:
            steady = SteadyClock(self.clock, log.last_instant(connection, SERVER))
        machine = Machine(
            self.host,
            self._engine,
            self._network,
            self._book,
            steady,
            self._new_ids,
            f"{self.host}-{self.lives}",
            self._size == 1,
        )
        self.processes = [Process(machine, number) for number in range(self._size)]

    def stop(self) -> None:
        """Stop dead. What was committed is flushed."""
        for process in self.processes:
            process.stop()
        self.processes = []
        self._book.server_forgets()

    def arrive(self, call: Call, answer: Callable[[Answer | Broken], None]) -> None:
        """Hand a call to a process."""
        self.world.rng.choice(self.processes).arrive(call, answer)

    def hear(self, raw: bytes) -> bool:
        """Somebody claims to be the office's server; whether it is believed."""
        for process in self.processes:
            process.refresh()
        return all(isinstance(process.hear(raw), Claim) for process in self.processes)

    def meet(self, device: DeviceId, key: bytes) -> None:
        """A device gives its public key."""
        with self._engine.begin() as connection:
            devices.register_key(connection, OFFICE.id, device, key)
            offices.touch(connection, OFFICE.id)
        for process in self.processes:
            process.refresh()

    def copy(self) -> bytes:
        """A copy of the database, as a backup is."""
        return self._disk.serialize()

    def restore(self, image: bytes) -> None:
        """Have another disk with what was copied once; its log goes on in a new epoch.

        Whoever does so looks at the clock, as they are told to, and takes more than a minute for
        it: runs are shorter than that.
        """
        self.stop()
        self._insert(image)
        earliest = self._restored_at + timedelta(minutes=1)
        self._restored_at = max(self.world.instant, earliest)
        with self._engine.begin() as connection:
            begin_epochs(connection, self._restored_at)
        self._book.log_replaced(self.host, self.entries())

    def entries(self) -> list[LogEntry]:
        """The whole log."""
        with self._engine.begin() as connection:
            return log.after(connection, OFFICE.id, Position(), _ALL)

    def close(self) -> None:
        """Let go of everything."""
        self.stop()
        self._engine.dispose()

    def _new_ids(self) -> FakeIds:
        self._sources += 1
        places = ["server", *(each.id for each in OFFICE.devices)]
        return FakeIds(30_000 + places.index(self.host) * 5_000 + self._sources)

    def _insert(self, image: bytes) -> None:
        disk = self._disk = in_memory()
        disk.deserialize(image)
        self._engine = server_slot(self.host).put_in(lambda: disk)
