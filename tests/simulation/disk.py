# SPDX-License-Identifier: GPL-3.0-or-later
"""A device's disk: what a process left on it, and what the loss of power takes away again.

The store's own statements run on SQLite in memory. What stands on the disk is a sequence of
images, one for each transaction: the last one flushed, and those after it that may get lost from
the end. That is what SQLite's write-ahead log gives, see ``common.storage.database.Flush``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from common.domain.identifiers import DeviceId
from common.storage import database
from common.storage.database import Database, Flush
from common.storage.trouble import StoreTrouble, TroubleReason
from server.storage import sqlite
from tests.simulation.strands import Life
from tests.simulation.world import World

T = TypeVar("T")


class Disk:
    """What one device has kept. Its database lives in memory while a process has it open."""

    def __init__(self, world: World, device: DeviceId, image: bytes, numbers: Path) -> None:
        """Begin with the image of a database; ``numbers`` is the file of the counts."""
        self.world = world
        self.device = device
        self.full = False
        self.life = Life("nobody")
        self.crash: Callable[[], None] | None = None
        """Asked before and after each transaction; may stop the machine."""
        self._image = image
        self._numbers = numbers
        self._old_numbers = b""
        self._live: sqlite3.Connection | None = None
        self._flushed: bytes | None = None
        self._unflushed: list[bytes] = []

    def opened(self) -> sqlite3.Connection:
        """The database as a new process finds it."""
        live = self._live = in_memory()
        live.text_factory = database._text
        live.deserialize(self._image)
        self._forget_tail()
        return live

    def closed(self) -> None:
        """The process lets go of it."""
        if self._live is not None:
            self._image = self._live.serialize()
            self._live = None

    def before(self, flush: Flush) -> None:
        """A transaction is about to be made."""
        self._may_crash()
        if flush is Flush.WITH_NEXT and self._flushed is None and self._live is not None:
            self._flushed = self._live.serialize()

    def after(self, flush: Flush) -> None:
        """A transaction has been made."""
        if flush is Flush.NOW:
            self._forget_tail()
        elif self._live is not None:
            self._unflushed.append(self._live.serialize())
        self._may_crash()

    def lose_power(self) -> int:
        """Lose some of what was not flushed; returns how many transactions that are."""
        self.closed()
        lost = 0
        if self._flushed is not None:
            images = [self._flushed, *self._unflushed]
            kept = self.world.rng.randrange(len(images))
            self._image, lost = images[kept], len(images) - 1 - kept
        if self.world.likely(0.5) and self._numbers.exists():
            self._numbers.write_bytes(self._old_numbers)
        self._forget_tail()
        return lost

    def started(self) -> None:
        """The machine starts: what the file of the counts says by now has reached the disk."""
        self._old_numbers = self._numbers.read_bytes() if self._numbers.exists() else b"{}"

    def _forget_tail(self) -> None:
        self._flushed = None
        self._unflushed.clear()

    def _may_crash(self) -> None:
        if self.crash is not None:
            self.crash()


class DiskDatabase(Database):
    """The product's database on a simulated disk."""

    def __init__(self, path: Path, disk: Disk) -> None:
        """Use ``disk`` for ``path``."""
        super().__init__(path)
        self._disk = disk
        self._life = disk.life

    def run(self, work: Callable[[Connection], T], flush: Flush = Flush.NOW) -> T | StoreTrouble:
        """Do it on a machine that may stop before or after."""
        self._life.check()
        if self._disk.full:
            return StoreTrouble(TroubleReason.DISK_FULL)
        self._disk.before(flush)
        result = super().run(work, flush)
        self._disk.after(flush)
        return result

    def tidy(self) -> None:
        """There is no write-ahead log to move."""

    def close(self) -> None:
        """Let go of the disk."""
        if self._life.alive:
            self._disk.closed()
        super().close()


class Slot:
    """Where one disk at a time is put in, and an engine that stays: it is dear to make."""

    def __init__(self) -> None:
        """Hold none yet."""
        self._connect: Callable[[], sqlite3.Connection] | None = None
        # Transactions are begun as the product begins them, by its own listener.
        self.engine = create_engine(
            "sqlite://", creator=self._connected, poolclass=StaticPool, hide_parameters=True
        )

    def put_in(self, connect: Callable[[], sqlite3.Connection]) -> Engine:
        """Use what ``connect`` gives from now on."""
        self.engine.dispose()
        self._connect = connect
        return self.engine

    def _connected(self) -> sqlite3.Connection:
        assert self._connect is not None
        return self._connect()


@cache
def device_slot(device: DeviceId) -> Slot:
    """The slot of a device's disks, in all runs."""
    slot = Slot()
    event.listen(slot.engine, "begin", database._begin)
    return slot


@cache
def server_slot(host: str) -> Slot:
    """The slot of a server's disks, in all runs."""
    slot = Slot()
    event.listen(slot.engine, "begin", sqlite._begin_immediate)
    return slot


def in_memory() -> sqlite3.Connection:
    """An empty database; transactions are not begun by the driver."""
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def empty_image(make: Callable[[Engine], None]) -> bytes:
    """The image of a database in memory that ``make`` has filled."""
    connection = in_memory()
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    make(engine)
    image = connection.serialize()
    engine.dispose()
    return image
