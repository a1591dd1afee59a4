# SPDX-License-Identifier: GPL-3.0-or-later
"""What is broken when: first one thing after the other, then things at the same time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Event as Flag

from tests.chaos.faults import Fault, Faults
from tests.chaos.machine import Gone
from tests.chaos.office_text import APP_COUNTER, APP_KIOSK, DEVICES, DISPLAY
from tests.chaos.stopwatch import seconds_now

_LOOK_EVERY_S = 0.05
_PATIENCE_S = 60.0
_PATIENCE_AT_ONCE_S = 150.0
"""A device cannot recover while something else holds its server up, for a minute at times."""

_CALM_S = 1.0
_HOUR = 3600.0

Say = Callable[[str], None]
Step = tuple[Fault, float]
"""A fault, and for how many seconds it lasts."""


class CentreReturns(StrEnum):
    """When the office's server reaches the centre, which it does not at first."""

    AT_THE_END = "at the end"
    """When nobody comes any more, so that the two can be compared."""
    BETWEEN = "between"
    """Before several things break at a time, so that the line is in use while they do."""


@dataclass(slots=True)
class Course:
    """What was broken, how long each recovery took, and what never recovered.

    ``centre_away_s`` is how long (s) the office's server did without the centre,
    ``centre_behind`` how many entries of its log the centre lacked then, and ``centre_heard`` how
    many it had.
    """

    faults: Counter[str] = field(default_factory=Counter)
    recovery_s: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    unrecovered: list[str] = field(default_factory=list)
    centre_away_s: float = 0.0
    centre_behind: int = 0
    centre_heard: int = 0


class Plan:
    """Carries the plan out: begins, carries out, and ends.

    ``minutes`` is how long all of it may take, roughly.
    """

    def __init__(
        self,
        faults: Faults,
        minutes: float,
        say: Say,
        *,
        cables: bool,
        disks: bool,
        centre: CentreReturns | None,
    ) -> None:
        """Without cables, small disks or a centre, what needs them is left out, and said so."""
        self._make = faults
        self._scale = min(1.0, minutes / 8)
        self._say = say
        self._cables = cables
        self._disks = disks
        self._centre = centre
        self._away = None if centre is None else faults.centre_away()
        self._away_since = seconds_now()
        self._pause = Flag()
        self.course = Course()

    @property
    def not_made(self) -> list[str]:
        """What this machine did not allow."""
        return [
            *([] if self._cables else ["cable_cut: no network namespaces here"]),
            *([] if self._disks else ["disk_full: no right to mount here"]),
            *([] if self._centre else ["centre, postgresql: no right to run PostgreSQL here"]),
        ]

    def begin(self) -> None:
        """Part the office from the centre. To be done before the office's server runs."""
        if self._away is not None:
            self._say("The office's server does not reach the centre.")
            self.course.faults[self._away.kind] += 1
            self._away_since = seconds_now()
            self._away.begin()

    def carry_out(self) -> None:
        """Break and mend everything in the office, and the centre itself."""
        for fault, seconds in self._one_by_one():
            self._one(fault, seconds, alone=True)
        if self._centre is CentreReturns.BETWEEN:
            self._let_centre_return()
        self._say("Now several things at a time.")
        with ThreadPoolExecutor(4) as lanes:
            for done in [lanes.submit(self._lane, lane) for lane in self._at_once()]:
                done.result()

    def end(self) -> None:
        """Join the office to the centre again, if it is not yet."""
        if self._centre is CentreReturns.AT_THE_END:
            self._let_centre_return()

    def _let_centre_return(self) -> None:
        if self._away is None:
            return
        course = self.course
        course.centre_heard, course.centre_behind = self._make.at_centre()
        course.centre_away_s = seconds_now() - self._away_since
        self._say(f"The office's server reaches the centre, which lacks {course.centre_behind}.")
        self._recover(self._away, alone=True)

    def _one_by_one(self) -> Sequence[Step]:
        make, short, long = self._make, 6.0, 10.0
        steps: list[Step] = [
            (make.black_hole("counter-2"), long),
            (make.reset("counter-3"), short),
            (make.dropped_replies("counter-4"), short),
            (make.dropped_replies("kiosk-b"), short),
            (make.latency(DEVICES), long),
            (make.kill("server"), 0.0),
            (make.kill("server"), long),
            (make.stop("server"), 20.0),
            (make.kill("kiosk-c"), 1.0),
            (make.kill(APP_KIOSK), 1.0),
            (make.kill("counter-2"), 1.0),
            (make.kill(APP_COUNTER), 1.0),
            (make.kill(DISPLAY), 1.0),
            (make.stop("kiosk-b"), long),
            (make.stop("counter-3"), long),
            (make.clock_jump("server", _HOUR), short),
            (make.clock_jump("kiosk-c", -3 * _HOUR), short),
            (make.clock_jump("kiosk-c", 5 * _HOUR), short),
            (make.clock_jump("counter-2", 5 * _HOUR), short),
            (make.damaged_database("kiosk-c", header=False), 0.5),
            (make.damaged_database("counter-3", header=False), 0.5),
            (make.damaged_database("kiosk-b", header=True), 0.5),
            (make.damaged_database(DISPLAY, header=True), 0.5),
        ]
        if self._cables:
            steps[:0] = [(make.cable_cut("kiosk-b"), long), (make.cable_cut("counter-2"), long)]
        if self._centre:
            steps += [
                (make.kill("centre"), 2.0),
                (make.stop("centre"), short),
                (make.postgresql_restarted(), 1.0),
                (make.postgresql_crashed(), 1.0),
            ]
        if self._disks:
            steps += [
                (make.disk_full("kiosk-b"), 12.0),
                (make.disk_full(APP_KIOSK), 12.0),
                (make.disk_full("counter-4"), short),
                (make.disk_full("server"), short),
            ]
        return steps

    def _at_once(self) -> Sequence[Sequence[Step]]:
        make = self._make
        line = make.cable_cut if self._cables else make.black_hole
        server: list[Step] = [
            (make.stop("server"), 60.0),
            (make.kill("server"), 3.0),
            (make.kill("server"), 15.0),
            (make.clock_jump("server", -_HOUR), 5.0),
        ]
        lines: list[Step] = [
            (line("counter-2"), 20.0),
            (make.dropped_replies("kiosk-c"), 10.0),
            (make.black_hole("kiosk-b"), 20.0),
            (make.latency(DEVICES), 10.0),
            (line("counter-3"), 15.0),
            (make.reset(APP_COUNTER), 5.0),
        ]
        devices: list[Step] = [
            (make.kill("kiosk-b"), 1.0),
            (make.kill("counter-3"), 2.0),
            (make.stop("counter-4"), 20.0),
            (make.clock_jump("kiosk-c", -2 * _HOUR), 10.0),
            (make.kill(APP_COUNTER), 1.0),
            (make.kill(APP_KIOSK), 1.0),
            (make.damaged_database("counter-4", header=False), 0.5),
            (make.kill("kiosk-c"), 1.0),
        ]
        if self._disks:
            devices += [(make.disk_full("kiosk-b"), 10.0), (make.disk_full("counter-2"), 5.0)]
            server += [(make.disk_full("server"), 10.0)]
        return server, lines, devices, self._at_the_centre() if self._centre else []

    def _at_the_centre(self) -> Sequence[Step]:
        make = self._make
        return [
            (make.postgresql_restarted(), 2.0),
            (make.kill("centre"), 2.0),
            (make.postgresql_crashed(), 5.0),
            (make.stop("centre"), 20.0),
            (make.postgresql_restarted(), 10.0),
        ]

    def _lane(self, steps: Sequence[Step]) -> None:
        for fault, seconds in steps:
            self._one(fault, seconds, alone=False)

    def _one(self, fault: Fault, seconds: float, *, alone: bool) -> None:
        lasts = seconds * self._scale
        self._say(f"{fault.kind} at {fault.where} for {lasts:.1f} s")
        self.course.faults[fault.kind] += 1
        fault.begin()
        self._pause.wait(lasts)
        self._recover(fault, alone=alone)

    def _recover(self, fault: Fault, *, alone: bool) -> None:
        mended = seconds_now()
        self._mend(fault)
        while not fault.well():
            if seconds_now() - mended > (_PATIENCE_S if alone else _PATIENCE_AT_ONCE_S):
                self.course.unrecovered.append(f"{fault.kind} at {fault.where}")
                self._say(f"{fault.kind} at {fault.where} has not recovered")
                return
            self._pause.wait(_LOOK_EVERY_S)
        if alone:
            # Where several things are broken, a recovery belongs to no one of them.
            self.course.recovery_s[fault.kind].append(seconds_now() - mended)
        self._pause.wait(_CALM_S)

    def _mend(self, fault: Fault) -> None:
        try:
            fault.mend()
        except Gone as error:
            self.course.unrecovered.append(f"{fault.kind} at {fault.where}: {error}")
