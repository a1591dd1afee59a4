# SPDX-License-Identifier: GPL-3.0-or-later
"""One run: the office starts, people come, things break, and at the end everything is counted."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event as Flag

from common.domain.identifiers import DeviceId
from tests.chaos.clerk_work import AppCounter, CoreCounter
from tests.chaos.ending import await_agreement, unconverged
from tests.chaos.faults import Faults
from tests.chaos.hall import Hall
from tests.chaos.kiosk_work import AppKiosk, CoreKiosk
from tests.chaos.network import Network
from tests.chaos.office import Office
from tests.chaos.office_text import APP_COUNTER, APP_KIOSK, CORE_COUNTERS, CORE_KIOSKS, DISPLAY
from tests.chaos.plan import Plan
from tests.chaos.report import Report, report
from tests.chaos.stopwatch import seconds_now
from tests.chaos.tally import Promises, compare
from tests.chaos.uptime import Uptime
from tests.demo.log_book import LogBook
from tests.demo.papers import Reader
from tests.demo.processes import eventually

_FIRST_S = 5.0
_LAST_S = 45.0


class Session:
    """The run, in ``folder``; ``network`` and small disks are there already or cannot be."""

    def __init__(self, folder: Path, network: Network, minutes: float, *, disks: bool) -> None:
        """Take about so many minutes."""
        self._folder = folder
        self._network = network
        self._minutes = minutes
        self._disks = disks
        self._began = seconds_now()
        self._hall = Hall()
        self._no_more_people = Flag()
        self._home_time = Flag()

    def run(self) -> Report:
        """Play it, and count."""
        self._say("The office is set up.")
        office = Office(self._folder / "office", self._network, small_disks=self._disks)
        with office:
            uptime = Uptime()
            plan = Plan(
                Faults(office, self._hall, uptime),
                self._minutes,
                self._say,
                cables=self._network.has_cables,
                disks=self._disks,
            )
            kiosk = self._app_kiosk(office)
            with ThreadPoolExecutor(12) as hands:
                work = [hands.submit(each) for each in self._workers(office, kiosk)]
                try:
                    eventually("the first calls", lambda: len(self._hall.calls) > 3 or None)
                    self._say("Everybody is at work; now things break.")
                    plan.carry_out()
                finally:
                    self._no_more_people.set()
                    self._say("Everything is mended; nobody comes any more.")
                    self._home_time.wait(_FIRST_S)
                    self._home_time.set()
                _join(work)
            agreed = await_agreement(office, _LAST_S)
            self._say("All are in step." if agreed else "Not all have come in step.")
            kiosk.take_rest()
            return self._count(office, plan, uptime)

    def _workers(self, office: Office, kiosk: AppKiosk) -> list[Callable[[], None]]:
        people, home, hall = self._no_more_people, self._home_time, self._hall
        kiosks = [CoreKiosk(office.cores[name], hall, people) for name in CORE_KIOSKS]
        counters = [CoreCounter(office.cores[name], hall, home) for name in CORE_COUNTERS]
        desk = AppCounter(office.counter, office.scanner, hall, home)
        return [
            *(each.run for each in kiosks),
            kiosk.run,
            *(each.run for each in counters),
            desk.run,
        ]

    def _app_kiosk(self, office: Office) -> AppKiosk:
        book = LogBook(office.settings(DISPLAY))

        def keys() -> Reader | None:
            known = book.configuration()
            if DeviceId(APP_KIOSK) not in known.public_keys:
                return None
            return Reader(known.office.id, known.public_keys)

        reader = eventually("the kiosk's public key", keys)
        return AppKiosk(office.kiosk, office.tickets, reader, self._hall, self._no_more_people)

    def _count(self, office: Office, plan: Plan, uptime: Uptime) -> Report:
        entries = LogBook(office.settings(DISPLAY)).entries()
        promises = Promises(
            tuple(self._hall.papers),
            self._hall.promised,
            self._hall.app_served,
            APP_COUNTER.rpartition("-")[2],
        )
        findings = compare(entries, promises)
        apart = unconverged(office, findings.state, entries)
        return report(self._hall, plan, uptime, findings, apart, seconds_now() - self._began)

    def _say(self, what: str) -> None:
        sys.stdout.write(f"{seconds_now() - self._began:6.1f} s  {what}\n")
        sys.stdout.flush()


def write(target: Path, figures: Report) -> None:
    """Keep the figures, and show them."""
    text = json.dumps(figures.as_json(), indent=2, ensure_ascii=False)
    target.write_text(text + "\n", "utf-8")
    sys.stdout.write(text + "\n")


def _join(work: list[Future[None]]) -> None:
    for each in work:
        each.result()
