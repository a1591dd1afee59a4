# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the product is cut open: threads, sockets and disks are taken from the simulation.

The names are replaced in the product's own modules, so that it needs no doors of its own for us.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

import requests
from argon2 import PasswordHasher
from sqlalchemy import Engine

from common.domain.identifiers import DeviceId
from common.storage import database as database_module
from common.storage import store as store_module
from common.sync import desk, http, link, offline_sign_in, station
from tests.simulation.connections import LineSession
from tests.simulation.disk import Disk, DiskDatabase, device_slot
from tests.simulation.lines import Network
from tests.simulation.setup import device_image
from tests.simulation.strands import Life, Strand, StrandFlag, StrandQueue
from tests.simulation.world import World


class _LineSockets:
    """What the product takes for the open sockets of a device."""

    def __init__(self, network: Network, device: DeviceId) -> None:
        """They are the lines' connections."""
        self._network = network
        self._device = device

    def break_off(self) -> None:
        """End what goes on; a strand that waits is stopped with the rest of its life."""
        self._network.interrupt(self._device)

    def interrupt(self) -> None:
        """End what goes on."""
        self._network.interrupt(self._device)


class _NoBeacons:
    """What the product takes for its listener on the local network, where nobody speaks."""

    def __init__(self, settings: object, heard: object) -> None:
        """Hear nothing."""

    def start(self) -> None:
        """Begin to hear nothing."""

    def end(self) -> None:
        """Leave it at that."""

    def join(self) -> None:
        """There is nobody to wait for."""


class Seams:
    """The simulation's side of the cuts."""

    def __init__(self, world: World, network: Network) -> None:
        """Nothing is cut before :meth:`open`."""
        self._world = world
        self._network = network
        self._disks: dict[Path, Disk] = {}
        self._device = DeviceId("nobody")
        self._life = Life("nobody", alive=False)

    def new_disk(self, device: DeviceId, path: Path) -> Disk:
        """The disk of a device whose database is at ``path``."""
        disk = Disk(self._world, device, device_image(), path.with_name("numbers.json"))
        self._disks[path] = disk
        return disk

    @contextmanager
    def living(self, device: DeviceId, life: Life) -> Iterator[None]:
        """What is made within belongs to this life of ``device``."""
        self._device, self._life = device, life
        yield

    @contextmanager
    def open(self) -> Iterator[None]:
        """Have stations made within run in the simulation."""
        cheap = partial(PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
        with ExitStack() as cuts:
            for module, name, ours in (
                (link, "Thread", self._thread),
                (link, "Flag", self._flag),
                (desk, "Flag", self._flag),
                (desk, "SimpleQueue", self._queue),
                (requests, "Session", self._session),
                (http, "breakable_adapter", lambda _: None),
                (station, "Sockets", self._sockets),
                (station, "BeaconListener", _NoBeacons),
                (store_module, "Database", self._database),
                (database_module, "_engine", self._engine),
                (offline_sign_in, "PasswordHasher", cheap),
            ):
                cuts.enter_context(patch.object(module, name, ours))
            yield

    def _thread(
        self,
        *,
        target: Callable[..., None],
        args: tuple[object, ...] = (),
        name: str = "",
        daemon: bool = False,
    ) -> Strand:
        return Strand(self._world, self._life, partial(target, *args), name)

    def _flag(self) -> StrandFlag:
        return StrandFlag(self._world)

    def _queue(self) -> StrandQueue[object]:
        return StrandQueue(self._world)

    def _session(self) -> LineSession:
        return LineSession(self._network, self._device, self._life)

    def _sockets(self, _: object) -> _LineSockets:
        return _LineSockets(self._network, self._device)

    def _database(self, path: Path, _room: int) -> DiskDatabase:
        return DiskDatabase(path, self._disks[path])

    def _engine(self, path: Path) -> Engine:
        disk = self._disks[path]
        return device_slot(disk.device).put_in(disk.opened)
