# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which the office is broken, each with its mending and a sign of recovery."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from common.storage.settings import DATABASE_FILE
from tests.chaos.hall import Hall
from tests.chaos.machine import Machine
from tests.chaos.office import Office
from tests.chaos.office_text import APP_COUNTER, APP_KIOSK, CORES
from tests.chaos.proxy import Mode
from tests.chaos.stopwatch import seconds_now
from tests.chaos.uptime import Uptime

_LATE_S = 0.8
_DAMAGE = b"\xde\xad\xbe\xef" * 256
_HEADER = 100
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong at ``where``. ``well`` is asked after ``mend``."""

    kind: str
    where: str
    begin: Callable[[], None]
    mend: Callable[[], None]
    well: Callable[[], bool]


class Faults:
    """Makes faults of one office. ``uptime`` is told when its server cannot answer."""

    def __init__(self, office: Office, hall: Hall, uptime: Uptime) -> None:
        """Nothing is broken yet."""
        self._office = office
        self._hall = hall
        self._uptime = uptime

    # Lines.

    def cable_cut(self, device: str) -> Fault:
        """The cable is out: nothing comes, nothing says so."""
        network = self._office.network
        return Fault(
            "cable_cut",
            device,
            lambda: network.cut(device),
            lambda: network.join(device),
            self._in_step(device),
        )

    def black_hole(self, device: str) -> Fault:
        """Connections stand, and nothing passes."""
        return self._bad_line("black_hole", device, Mode.HOLE)

    def reset(self, device: str) -> Fault:
        """Every connection is reset at once."""
        return self._bad_line("reset", device, Mode.RESET)

    def dropped_replies(self, device: str) -> Fault:
        """The server hears everything, and no answer comes back."""
        return self._bad_line("dropped_replies", device, Mode.UNANSWERED)

    def latency(self, devices: Iterable[str]) -> Fault:
        """All these lines are slow, each way."""
        names = tuple(devices)

        def put(mode: Mode) -> None:
            for name in names:
                self._office.set_line(name, mode, _LATE_S)

        return Fault(
            "latency",
            "all devices",
            lambda: put(Mode.LATE),
            lambda: put(Mode.WELL),
            self._in_step(*(name for name in names if name in CORES)),
        )

    def _bad_line(self, kind: str, device: str, mode: Mode) -> Fault:
        return Fault(
            kind,
            device,
            lambda: self._office.set_line(device, mode),
            lambda: self._office.set_line(device, Mode.WELL),
            self._in_step(device),
        )

    # Processes.

    def kill(self, name: str) -> Fault:
        """Its power is cut, and comes back."""
        machine = self._office.machine(name)

        def kill() -> None:
            with self._uptime.change(name):
                machine.kill()

        def start() -> None:
            machine.start()
            self._uptime.is_up(name)

        return Fault(f"{_sort(name)}_killed", name, kill, start, self._works(name))

    def stop(self, name: str) -> Fault:
        """It stands still in the middle of whatever it does."""
        machine = self._office.machine(name)

        def freeze() -> None:
            with self._uptime.change(name):
                machine.freeze()

        def thaw() -> None:
            machine.thaw()
            self._uptime.is_up(name)

        return Fault(f"{_sort(name)}_stopped", name, freeze, thaw, self._works(name))

    # Disks and clocks.

    def disk_full(self, name: str) -> Fault:
        """Not a byte is free on its disk."""
        disk = self._office.disks[name]

        def fill() -> None:
            with self._uptime.change(name):
                disk.fill()

        def free() -> None:
            disk.free()
            self._uptime.is_up(name)

        return Fault(f"disk_full_{_sort(name)}", name, fill, free, self._works(name))

    def clock_jump(self, name: str, seconds: float) -> Fault:
        """Its wall clock jumps, and later jumps back."""
        machine = self._office.machine(name)
        if not isinstance(machine, Machine):
            message = f"{name} has the machine's own clock"
            raise TypeError(message)
        sense = "ahead" if seconds > 0 else "back"
        lent = not machine.has_clock

        def jump() -> None:
            if lent:
                self._restart(machine, clock=True)
            machine.set_clock(seconds)

        def jump_back() -> None:
            machine.set_clock(0)
            if lent:
                self._restart(machine, clock=False)

        works = self._works(name)
        return Fault(f"clock_{sense}_{_sort(name)}", name, jump, jump_back, works)

    def _restart(self, machine: Machine, *, clock: bool) -> None:
        """Give a program a clock of its own, or take it away."""
        with self._uptime.change(machine.name):
            machine.stop()
        machine.has_clock = clock
        machine.start()
        self._uptime.is_up(machine.name)

    def damaged_database(self, name: str, *, header: bool) -> Fault:
        """Its power is cut, and its database comes back damaged."""
        machine = self._office.machine(name)
        database = self._office.disks[name].path / DATABASE_FILE

        def begin() -> None:
            machine.kill()
            _damage(database, header=header)

        def mend() -> None:
            machine.start()

        kind = "database_header_damaged" if header else "database_pages_damaged"
        return Fault(kind, name, begin, mend, self._works(name))

    # Signs of recovery.

    def _works(self, name: str) -> Callable[[], bool]:
        if name == "server":
            return self._in_step(*CORES)
        if name == APP_KIOSK:
            return self._newer(self._hall.last_ticket, name)
        if name == APP_COUNTER:
            return self._newer(self._hall.last_deed, name)
        if name.startswith("kiosk"):
            return _both(self._newer(self._hall.last_ticket, name), self._in_step(name))
        if name.startswith("counter"):
            return _both(self._newer(self._hall.last_deed, name), self._in_step(name))
        return self._in_step(name)

    def _in_step(self, *devices: str) -> Callable[[], bool]:
        """Whether each has been online with nothing left to send since it was first asked."""
        left = set(devices)

        def in_step() -> bool:
            for name in tuple(left):
                status = self._office.cores[name].status if name in CORES else None
                if name not in CORES or (status and status.online and not status.pending):
                    left.discard(name)
            return not left

        return in_step

    def _newer(self, times: dict[str, float], name: str) -> Callable[[], bool]:
        since: list[float] = []

        def newer() -> bool:
            if not since:
                since.append(seconds_now())
            return times.get(name, 0.0) > since[0]

        return newer


def _both(*signs: Callable[[], bool]) -> Callable[[], bool]:
    seen: set[int] = set()

    def both() -> bool:
        seen.update(n for n, sign in enumerate(signs) if n not in seen and sign())
        return len(seen) == len(signs)

    return both


def _sort(name: str) -> str:
    apps = {APP_KIOSK: "kiosk_app", APP_COUNTER: "counter_app"}
    return apps.get(name) or name.partition("-")[0]


def _damage(database: Path, *, header: bool) -> None:
    """Overwrite the file's head, or the middle of each fourth page behind the first."""
    size = database.stat().st_size
    with database.open("r+b") as file:
        if header:
            file.write(_DAMAGE[:_HEADER])
            return
        for place in range(_PAGE * 3, size, 4 * _PAGE):
            file.seek(place + _PAGE // 2)
            file.write(_DAMAGE)
