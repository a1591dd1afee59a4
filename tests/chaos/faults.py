# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which the office is broken, each with its mending and a sign of recovery."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Flag

from common.storage.settings import DATABASE_FILE
from tests.chaos.app import App
from tests.chaos.centre import Centre
from tests.chaos.hall import Hall
from tests.chaos.machine import Machine
from tests.chaos.office import UPLINK, Office
from tests.chaos.office_text import (
    ANNEX_CORES,
    ANNEX_COUNTERS,
    APP_COUNTER,
    APP_KIOSK,
    CORES,
    OFFICE,
)
from tests.chaos.proxy import Mode
from tests.chaos.stopwatch import seconds_now
from tests.chaos.uptime import Uptime
from tests.chaos.words import Status

_LATE_S = 0.8
_SETTLING_S = 20.0
_LOOK_EVERY_S = 0.05
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
    """Makes faults. ``uptimes`` are told when the office's server or the centre cannot answer."""

    def __init__(
        self,
        office: Office,
        centre: Centre | None,
        halls: Sequence[Hall],
        uptimes: Sequence[Uptime],
    ) -> None:
        """Nothing is broken yet; the first hall is the office's, the second the annex's."""
        self._office = office
        self._centre = centre
        self._halls = halls
        self._uptimes = uptimes
        self._cores = {**office.cores, **({} if centre is None else centre.cores)}

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
        machine = self._machine(name)

        def kill() -> None:
            with self._down(name):
                machine.kill()

        def start() -> None:
            machine.start()
            self._up(name)

        return Fault(f"{_sort(name)}_killed", name, kill, start, self._works(name))

    def stop(self, name: str) -> Fault:
        """It stands still in the middle of whatever it does."""
        machine = self._machine(name)

        def freeze() -> None:
            with self._down(name):
                machine.freeze()

        def thaw() -> None:
            machine.thaw()
            self._up(name)

        return Fault(f"{_sort(name)}_stopped", name, freeze, thaw, self._works(name))

    def postgresql_restarted(self) -> Fault:
        """The centre's database is ended in order, under load, and started again."""
        cluster = self._the_centre.postgresql
        return self._of_database("postgresql_restarted", cluster.stop)

    def postgresql_crashed(self) -> Fault:
        """The centre's database loses its power."""
        cluster = self._the_centre.postgresql
        return self._of_database("postgresql_crashed", cluster.crash)

    def _of_database(self, kind: str, end: Callable[[], None]) -> Fault:
        def begin() -> None:
            with self._down("centre"):
                end()

        def mend() -> None:
            self._the_centre.postgresql.start()
            self._up("centre")

        return Fault(kind, "centre", begin, mend, self._works("centre"))

    def centre_away(self) -> Fault:
        """To the office it is as if there were no centre."""
        return Fault(
            "centre_away",
            "server",
            lambda: self._office.set_line(UPLINK, Mode.RESET),
            lambda: self._office.set_line(UPLINK, Mode.WELL),
            self._caught_up(),
        )

    def at_centre(self) -> tuple[int, int]:
        """How many entries of the office's log the centre has, and how many it lacks."""
        there = len(self._the_centre.copy_of(OFFICE))
        return there, self._office.log_length() - there

    # Disks and clocks.

    def disk_full(self, name: str) -> Fault:
        """Not a byte is free on its disk."""
        disk = self._office.disks[name]

        def fill() -> None:
            with self._down(name):
                disk.fill()

        def free() -> None:
            disk.free()
            self._up(name)

        return Fault(f"disk_full_{_sort(name)}", name, fill, free, self._works(name))

    def clock_jump(self, name: str, seconds: float) -> Fault:
        """Its wall clock jumps, and later jumps back."""
        machine = self._machine(name)
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
        with self._down(machine.name):
            machine.stop()
        machine.has_clock = clock
        machine.start()
        self._up(machine.name)

    def damaged_database(self, name: str, *, header: bool) -> Fault:
        """Its power is cut, and its database comes back damaged.

        When it has told all it had to tell: what only a destroyed file knew, nobody knows.
        """
        machine = self._cores[name]
        database = self._office.disks[name].path / DATABASE_FILE

        def begin() -> None:
            with machine.left_alone():
                _await_nothing_pending(machine)
                machine.kill()
            _damage(database, header=header)

        def mend() -> None:
            machine.start()

        kind = "database_header_damaged" if header else "database_pages_damaged"
        return Fault(kind, name, begin, mend, self._works(name))

    # Who is who.

    @property
    def _the_centre(self) -> Centre:
        if self._centre is None:
            message = "there is no centre in this run"
            raise LookupError(message)
        return self._centre

    def _machine(self, name: str) -> Machine | App:
        return self._the_centre.server if name == "centre" else self._office.machine(name)

    @contextmanager
    def _down(self, name: str) -> Iterator[None]:
        with ExitStack() as stack:
            for uptime in self._uptimes:
                stack.enter_context(uptime.change(name))
            yield

    def _up(self, name: str) -> None:
        for uptime in self._uptimes:
            uptime.is_up(name)

    # Signs of recovery.

    def _works(self, name: str) -> Callable[[], bool]:
        if name == "server":
            return self._in_step(*CORES)
        if name == "centre":
            called = self._newer(self._halls[1].last_deed, ANNEX_COUNTERS[0])
            return _both(called, self._in_step(*ANNEX_CORES))
        if name == APP_KIOSK:
            return self._newer(self._halls[0].last_ticket, name)
        if name == APP_COUNTER:
            return self._newer(self._halls[0].last_deed, name)
        if name.startswith("kiosk"):
            return _both(self._newer(self._halls[0].last_ticket, name), self._in_step(name))
        if name.startswith("counter"):
            return _both(self._newer(self._halls[0].last_deed, name), self._in_step(name))
        return self._in_step(name)

    def _in_step(self, *devices: str) -> Callable[[], bool]:
        """Whether each has been online with nothing left to send since it was first asked."""
        left = set(devices)

        def in_step() -> bool:
            for name in tuple(left):
                core = self._cores.get(name)
                status = None if core is None else core.status
                if core is None or (status and status.online and not status.pending):
                    left.discard(name)
            return not left

        return in_step

    def _caught_up(self) -> Callable[[], bool]:
        """Whether the centre has all that the office's log had when it was first asked."""
        wanted: list[int] = []

        def caught_up() -> bool:
            if not wanted:
                wanted.append(self._office.log_length())
            return len(self._the_centre.copy_of(OFFICE)) >= wanted[0]

        return caught_up

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


def _await_nothing_pending(machine: Machine) -> None:
    """Wait until it has said so twice: the first time may be of before it was left alone."""
    pause, deadline = Flag(), seconds_now() + _SETTLING_S
    before: Status | None = None
    while seconds_now() < deadline:
        status = machine.status
        settled = status is not None and status.online and not status.pending
        if settled and before is not None and status is not before:
            return
        before = status if settled else None
        pause.wait(_LOOK_EVERY_S)


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
