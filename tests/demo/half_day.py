# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripted half day: morning, paper runs out, the server is killed, it comes back, closing.

Kiosk and counters work at the same time, each in a thread of the driver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from common.domain.events import TicketIssued
from common.storage.system import SystemClock
from tests.demo.clerk_work import ClerkWork
from tests.demo.desk import Desk
from tests.demo.log_book import event_of
from tests.demo.papers import Paper
from tests.demo.people import Citizen, Turn, Visit, citizens, several
from tests.demo.processes import DemoError, eventually
from tests.demo.register import Register, visit_of
from tests.demo.stage import Stage

_MORNING = (
    Turn.SERVED,
    Turn.COMES_LATE,
    Turn.SERVED,
    Turn.NEVER_COMES,
    Turn.FETCHES_COPY,
    Turn.ONE_MORE_SERVICE,
    Turn.OTHER_COUNTER,
    Turn.OTHER_SERVICE,
    Turn.FINISHED_TOO_SOON,
    Turn.SERVED,
)
_WAITING_AT_THE_CUT = 6
_DURING_THE_CUT = 6
_AFTERWARDS = 3


class HalfDay:
    """One half day on a stage. ``say`` is told what happens; ``pictures`` get some of it."""

    def __init__(self, stage: Stage, pictures: Path, say: Callable[[str], None]) -> None:
        """Prepare; :meth:`play` begins."""
        self.register = Register()
        self._stage = stage
        self._pictures = pictures
        self._say = say
        self._people: Iterator[Citizen] = citizens(stage.office.office)
        self._clerks = tuple(ClerkWork(desk, self.register) for desk in stage.desks)

    def play(self) -> None:
        """From opening to closing."""
        self._say("The counters open.")
        _together(*(partial(_begin_work, desk) for desk in self._stage.desks))
        self._say("Morning: people come, and are called, recalled, parked, sent on.")
        self._crowd(_MORNING * 2)
        self._both_press_at_once()
        self._say("A card that has a ticket already; the printer runs out of paper.")
        self._second_ticket_for_a_card()
        self._paper_runs_out()
        self._cut()
        self._say("Everybody who still waits is served.")
        self._crowd((Turn.SERVED,) * _AFTERWARDS)
        _together(*(desk.close for desk in self._stage.desks))

    # Scenes.

    def _crowd(self, turns: Sequence[Turn]) -> None:
        """People come while both counters work, until nobody waits any more."""
        all_came = Event()

        def arrive() -> None:
            try:
                for turn in turns:
                    self._arrive(turn)
            finally:
                all_came.set()

        _together(arrive, *(partial(clerk.until, all_came) for clerk in self._clerks))
        # One counter may have gone before the other sent somebody on to it.
        while any(desk.may_call for desk in self._stage.desks):
            _together(*(partial(clerk.until, all_came) for clerk in self._clerks))

    def _both_press_at_once(self) -> None:
        """Two waiting, two counters, one moment."""
        self._say("Both clerks press at once.")
        for _ in self._stage.desks:
            self._arrive(Turn.SERVED)
        for desk in self._stage.desks:
            _await_somebody(desk)
        _together(*(desk.call for desk in self._stage.desks))
        numbers = [desk.number() for desk in self._stage.desks]
        if len(set(numbers)) != len(numbers) or not all(numbers):
            message = f"both counters called {numbers}"
            raise DemoError(message)
        for number in numbers:
            self._stage.await_on_display(number)
        self._stage.display.picture(self._pictures / "half-day" / "display-two-calls.png")
        self._say("A counter loses power while serving, and comes back to the same citizen.")
        first, second = self._stage.desks
        first.start()
        first.device.cut_power()
        first.sign_in()
        if first.number() != numbers[0]:
            message = f"{numbers[0]} was being served; after the restart it is {first.number()}"
            raise DemoError(message)
        first.finish()
        second.start()
        second.finish()

    def _second_ticket_for_a_card(self) -> None:
        citizen = next(person for person in self._people if person.card is not None)
        self._take(citizen, Turn.SERVED)
        screen = self._stage.kiosk.ask_ticket(citizen)
        if screen != "alreadyHoldingScreen":
            message = f"a second ticket for the same card: {screen}"
            raise DemoError(message)
        self.register.refused_second_tickets += 1
        self._stage.kiosk.leave()

    def _paper_runs_out(self) -> None:
        office = self._stage.office
        office.printer("paper_out on")
        for _ in range(2):
            self._arrive(Turn.SERVED)
        office.printer("paper_out off")
        self._arrive(Turn.SERVED)

    def _cut(self) -> None:
        stage, clock = self._stage, SystemClock()
        first, second = stage.desks
        first.call()
        first.start()
        second.call()
        waiting = [self._arrive(Turn.SERVED) for _ in range(_WAITING_AT_THE_CUT)]
        self._say("The server is killed.")
        stage.office.kill_server()
        begin = datetime.now(UTC)
        newcomers = [self._arrive(Turn.SERVED) for _ in range(_DURING_THE_CUT)]
        papers = [visit.paper for visit in (*waiting[:2], *newcomers)]
        _together(
            lambda: self._alone(first, papers[0::2], first.finish),
            lambda: self._alone(second, papers[1::2], second.start, second.finish),
        )
        # Somebody tries the other counter as well, which cannot know.
        self._alone(second, papers[-2:-1])
        for desk in stage.desks:
            desk.device.picture(self._pictures / "half-day" / f"{desk.device.name}-alone.png")
        stage.display.picture(self._pictures / "half-day" / "display-alone.png")
        self.register.server_down.append((begin, datetime.now(UTC)))
        self._say("The server comes back.")
        since = clock.monotonic()
        stage.office.start_server()
        self._await_merge()
        self.register.merge_seconds = round(clock.monotonic() - since, 2)
        self._read_what_was_superseded()

    def _read_what_was_superseded(self) -> None:
        """Whichever counter was heard second is told that the other had been first."""
        told = eventually(
            "a note about what was superseded",
            lambda: next((d for d in self._stage.desks if "note" in d.device.look().names), None),
        )
        told.device.picture(self._pictures / "half-day" / "counter-told-of-superseded.png")
        told.put_notes_away()

    def _alone(self, desk: Desk, papers: Sequence[Paper], *before: Callable[[], None]) -> None:
        """Work without a server: end what was begun, then serve by the papers."""
        desk.await_isolation()
        for act in before:
            act()
        for paper in papers:
            if desk.scan(paper.code) != paper.label:
                message = f"{desk.device.name} took {paper.label} for {desk.number()}"
                raise DemoError(message)
            self._stage.await_on_display(paper.label)
            desk.start()
            desk.finish()

    def _await_merge(self) -> None:
        def all_there() -> bool | None:
            events = [event_of(entry) for entry in self._stage.book.entries()]
            issued = {e.body.ticket for e in events if isinstance(e.body, TicketIssued)}
            return self.register.held <= issued or None

        eventually("every ticket to be in the log", all_there)
        for desk in self._stage.desks:
            desk.await_server()

    # People.

    def _arrive(self, turn: Turn) -> Visit:
        return self._take(several(self._people, 1)[0], turn)

    def _take(self, citizen: Citizen, turn: Turn) -> Visit:
        given = self._stage.kiosk.take_ticket(citizen)
        visit = visit_of(citizen, given, turn)
        self.register.enter(visit, on_screen=given.on_screen)
        return visit


def _await_somebody(desk: Desk) -> None:
    eventually(f"somebody to call at {desk.device.name}", lambda: desk.may_call or None)


def _begin_work(desk: Desk) -> None:
    desk.sign_in()
    desk.open()


def _together(*acts: Callable[[], object]) -> None:
    """Do all at the same time; what fails in one fails here, at once."""
    threads = ThreadPoolExecutor(len(acts))
    try:
        for done in as_completed([threads.submit(act) for act in acts]):
            done.result()
    finally:
        # Whoever is still at work after a failure ends when the programs end.
        threads.shutdown(wait=False, cancel_futures=True)
