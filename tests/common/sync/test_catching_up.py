# SPDX-License-Identifier: GPL-3.0-or-later
"""A device that was away for a day is in step again within seconds."""

from __future__ import annotations

import logging

from common.domain.events import TicketIssued
from common.domain.identifiers import ServiceCode
from common.domain.numbering import TicketNumber
from common.storage.system import SystemClock
from common.sync.view import Connectivity
from tests.common.domain.kit import ARABIC, STANDARD
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import DISPLAY, Watcher, in_step, online, until
from tests.common.sync.paper_server import PaperServer

_log = logging.getLogger(__name__)

EVENTS = 5000


def busy_day(paper: PaperServer, count: int) -> None:
    now = paper.clock.now()
    first = len(paper.state.tickets)
    for place in range(first + 1, first + count + 1):
        ticket = TicketNumber("P", "B", place).ticket_id(paper.state.day)
        paper.happen(TicketIssued(ticket, ServiceCode("P"), STANDARD, ARABIC, now))


def test_five_thousand_events_are_caught_up_with_in_seconds_and_told_in_order(
    paper: PaperServer, station: MakeStation
) -> None:
    busy_day(paper, EVENTS)
    clock = SystemClock()
    start = clock.monotonic()
    display = station(DISPLAY)
    watched = Watcher()
    display.subscribe(watched)
    online(display)
    took = clock.monotonic() - start
    in_step(paper, display)
    _log.info("%d events in %.2f s: %.0f events/s", EVENTS, took, EVENTS / took)
    assert took < 15
    assert len(watched.told) == EVENTS + 1
    display.stop()
    start = clock.monotonic()
    again = station(DISPLAY)
    _log.info("the same from disk in %.2f s", clock.monotonic() - start)
    assert again.view.state == paper.state


def test_who_missed_part_of_the_day_reads_only_that(
    paper: PaperServer, station: MakeStation
) -> None:
    busy_day(paper, 1500)
    display = station(DISPLAY)
    online(display)
    in_step(paper, display)
    watched = Watcher()
    display.subscribe(watched)
    paper.kill()
    until(lambda: display.view.connectivity is Connectivity.OFFLINE)
    busy_day(paper, 100)
    paper.start()
    online(display)
    in_step(paper, display)
    assert len(watched.told) == 100
