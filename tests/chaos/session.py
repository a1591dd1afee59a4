# SPDX-License-Identifier: GPL-3.0-or-later
"""One run: the offices start, people come, things break, and at the end everything is counted."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Event as Flag

from common.domain.identifiers import DeviceId
from tests.chaos.centre import Centre
from tests.chaos.clerk_work import AppCounter, CoreCounter
from tests.chaos.ending import await_agreement, centre_apart, cores_apart, programs_apart
from tests.chaos.faults import Faults
from tests.chaos.hall import Hall
from tests.chaos.kiosk_work import AppKiosk, CoreKiosk
from tests.chaos.machine import Machine
from tests.chaos.network import Network
from tests.chaos.office import Office
from tests.chaos.office_text import (
    ANNEX_COUNTERS,
    ANNEX_KIOSKS,
    APP_COUNTER,
    APP_KIOSK,
    CORE_COUNTERS,
    CORE_KIOSKS,
    DISPLAY,
    number_of,
)
from tests.chaos.plan import CentreReturns, Plan
from tests.chaos.report import Place, Report, report
from tests.chaos.stopwatch import seconds_now
from tests.chaos.tally import Promises, compare
from tests.chaos.uptime import Uptime
from tests.demo.log_book import LogBook
from tests.demo.papers import Reader
from tests.demo.processes import eventually

_WINDING_UP_S = 5.0
_AGREEMENT_S = 45.0
_FIRST_CALLS = 4


class Session:
    """The run, in ``folder``; the network and small disks are there already or cannot be."""

    def __init__(
        self,
        folder: Path,
        network: Network,
        minutes: float,
        *,
        disks: bool,
        centre: CentreReturns | None,
    ) -> None:
        """Take about so many minutes; ``centre`` is None where there can be none."""
        self._folder = folder
        self._network = network
        self._minutes = minutes
        self._disks = disks
        self._centre_returns = centre
        self._began = seconds_now()
        self._halls = (Hall(), Hall())
        self._no_more_people = Flag()
        self._home_time = Flag()

    def run(self) -> Report:
        """Play it, and count."""
        self._say("The offices are set up.")
        folder = self._folder / "office"
        with ExitStack() as stack:
            centre = None
            if self._centre_returns is not None:
                centre = Centre(folder, self._network.server, self._network.short)
                stack.enter_context(centre)
            office = Office(folder, self._network, centre, small_disks=self._disks)
            uptimes = (Uptime("server"), Uptime("centre"))
            plan = Plan(
                Faults(office, centre, self._halls, uptimes),
                self._minutes,
                self._say,
                cables=self._network.has_cables,
                disks=self._disks,
                centre=self._centre_returns,
            )
            plan.begin()
            stack.enter_context(office)
            kiosk = self._app_kiosk(office)
            self._play([*self._workers(office, kiosk), *self._in_annex(centre)], plan)
            kiosk.take_rest()
            plan.end()
            places = [self._main_place(office, centre, uptimes[0])]
            if centre is not None:
                places.append(self._annex_place(centre, uptimes[1]))
            return report(places, plan, seconds_now() - self._began)

    def _play(self, work: Sequence[Callable[[], None]], plan: Plan) -> None:
        calls = self._halls[0].calls
        with ThreadPoolExecutor(len(work)) as hands:
            done = [hands.submit(each) for each in work]
            try:
                eventually("the first calls", lambda: len(calls) >= _FIRST_CALLS or None)
                self._say("Everybody is at work; now things break.")
                plan.carry_out()
            finally:
                self._no_more_people.set()
                self._say("Everything is mended; nobody comes any more.")
                self._home_time.wait(_WINDING_UP_S)
                self._home_time.set()
            for each in done:
                each.result()

    def _workers(self, office: Office, kiosk: AppKiosk) -> list[Callable[[], None]]:
        desk = AppCounter(office.counter, office.scanner, self._halls[0], self._home_time)
        return [
            *self._cores_at_work(office.cores, CORE_KIOSKS, CORE_COUNTERS, self._halls[0]),
            kiosk.run,
            desk.run,
        ]

    def _in_annex(self, centre: Centre | None) -> list[Callable[[], None]]:
        if centre is None:
            return []
        return self._cores_at_work(centre.cores, ANNEX_KIOSKS, ANNEX_COUNTERS, self._halls[1])

    def _cores_at_work(
        self,
        cores: Mapping[str, Machine],
        kiosks: Sequence[str],
        counters: Sequence[str],
        hall: Hall,
    ) -> list[Callable[[], None]]:
        people, home = self._no_more_people, self._home_time
        return [
            *(CoreKiosk(cores[name], hall, people).run for name in kiosks),
            *(CoreCounter(cores[name], hall, home).run for name in counters),
        ]

    def _app_kiosk(self, office: Office) -> AppKiosk:
        book = LogBook(office.settings(DISPLAY))

        def keys() -> Reader | None:
            known = book.configuration()
            if DeviceId(APP_KIOSK) not in known.public_keys:
                return None
            return Reader(known.office.id, known.public_keys)

        reader = eventually("the kiosk's public key", keys)
        hall, people = self._halls[0], self._no_more_people
        return AppKiosk(office.kiosk, office.tickets, reader, hall, people)

    def _main_place(self, office: Office, centre: Centre | None, uptime: Uptime) -> Place:
        hall = self._halls[0]
        self._await(office.cores, "the office")
        entries = LogBook(office.settings(DISPLAY)).entries()
        counter = number_of(APP_COUNTER)
        promises = Promises(tuple(hall.papers), hall.promised, hall.app_served, counter)
        findings = compare(entries, promises)
        apart = cores_apart(office.cores, findings.state)
        apart += programs_apart(office, findings.state, entries)
        if centre is not None:
            apart += centre_apart(centre, entries, _AGREEMENT_S)
        return Place(hall, uptime, findings, apart)

    def _annex_place(self, centre: Centre, uptime: Uptime) -> Place:
        hall = self._halls[1]
        self._await(centre.cores, "the annex")
        entries = LogBook(centre.settings(ANNEX_KIOSKS[0])).entries()
        findings = compare(entries, Promises(tuple(hall.papers), hall.promised, {}, ""))
        return Place(hall, uptime, findings, cores_apart(centre.cores, findings.state))

    def _await(self, cores: Mapping[str, Machine], where: str) -> None:
        agreed = await_agreement(cores, _AGREEMENT_S)
        self._say(f"All of {where} are in step." if agreed else f"Not all of {where} are in step.")

    def _say(self, what: str) -> None:
        sys.stdout.write(f"{seconds_now() - self._began:6.1f} s  {what}\n")
        sys.stdout.flush()


def write(target: Path, figures: Report) -> None:
    """Keep the figures, and show them."""
    text = json.dumps(figures.as_json(), indent=2, ensure_ascii=False)
    target.write_text(text + "\n", "utf-8")
    sys.stdout.write(text + "\n")
