# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever breaks, and whenever the kiosk loses its power: no ticket is on paper twice by itself.

Papers are counted where they are cut off: in two printers that run out of paper, hang, are opened
and switched off in the middle of a job, while the kiosk goes out before or after any step that it
takes with its journal or over a cable.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.journal import JobStep
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import TicketPrinter
from common.devices.printer.setup import settings_of
from common.domain.identifiers import EventId, ServiceCode, TicketId
from common.domain.office import PrinterSetup
from kiosk.flow.screens import GivenTicket, Paper
from kiosk.printing import Draw, Printing
from tests.common.devices.printer.pictures import bits_of
from tests.fakes import FakeClock
from tests.virtual.printer_mechanism import Breakdown, KeptTicket
from tests.virtual.wired_printer import WiredPrinter

SETUPS = (PrinterSetup("network", host="first"), PrinterSetup("network", host="second"))
TICKET, COPY = 1, 2
STEPS = st.none() | st.integers(0, 40)
"""After how many more steps the kiosk goes out, if at all."""


class PowerCut(BaseException):
    """The kiosk goes out, like a light."""


class Disk:
    """A print journal that loses at a power cut what was not flushed."""

    def __init__(self, at_each_step: Callable[[], None]) -> None:
        self._step = at_each_step
        self._flushed: dict[str, tuple[str, str, str]] = {}
        self._rows: dict[str, tuple[str, str, str]] = {}

    def lose_power(self) -> None:
        self._rows = dict(self._flushed)

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        self._step()
        if job in self._rows:
            return False
        self._rows[job] = (ticket, state, "")
        return True

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        self._step()
        ticket, state, _ = self._rows[job]
        if state != old:
            return False
        self._rows[job] = (ticket, new, reason)
        self._flushed = dict(self._rows)
        self._step()
        return True

    def job_state(self, job: str) -> str | None:
        return self._rows[job][1] if job in self._rows else None

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        return [(job, *row) for job, row in self._rows.items() if row[1] in states]


def drawing(number: int, kind: int) -> Draw:
    return lambda width: TicketPicture(width, 1, bytes((number, kind)).ljust(width // 8, b"\x00"))


def ticket_of(number: int) -> TicketId:
    return TicketId(f"2026-11-22.PA{number:03}")


class Kiosk(RuleBasedStateMachine):
    """A kiosk, its two printers, and everybody who breaks and mends them."""

    def __init__(self) -> None:
        super().__init__()
        logging.disable(logging.WARNING)
        self.folder = TemporaryDirectory()
        self.clock = FakeClock()
        self.steps_left: int | None = None
        self.printers = {
            name: WiredPrinter(Path(self.folder.name) / name, self.clock, self.step)
            for name in ("first", "second")
        }
        self.disk = Disk(self.step)
        self.issued = 0
        self.copies: Counter[int] = Counter()
        self.taken: Counter[int] = Counter()
        self.read: dict[KeptTicket, tuple[int, int]] = {}

    def teardown(self) -> None:
        self.mend("first")
        self.mend("second")
        self.restart(None, awaited=True)
        self.no_paper_is_there_twice()
        self.folder.cleanup()
        logging.disable(logging.NOTSET)

    def step(self) -> None:
        if self.steps_left is None:
            return
        if self.steps_left == 0:
            raise PowerCut
        self.steps_left -= 1

    def until_power_cut(self, steps: int | None, work: Callable[[], None]) -> None:
        """Do something; if the power goes, start anew."""
        self.steps_left = steps
        try:
            work()
        except PowerCut:
            self.disk.lose_power()
            self.steps_left = None
            self.switch_on()
        self.steps_left = None

    def make(self, setup: PrinterSetup) -> TicketPrinter:
        assert setup.host is not None
        return EscposPrinter(settings_of(setup), self.clock, self.printers[setup.host].connect)

    @initialize()
    def switch_on(self) -> None:
        self.printing = Printing(self.disk, self.make)
        # Whoever had just taken a ticket may still stand there.
        self.printing.recover(SETUPS, self.drawing_of)

    def drawing_of(self, ticket: TicketId) -> Draw:
        return drawing(int(ticket[-3:]), TICKET)

    @rule(steps=STEPS)
    def issue(self, steps: int | None) -> None:
        self.issued += 1
        number = self.issued
        given = GivenTicket(
            ticket_of(number), EventId(f"e{number}"), "", ServiceCode("s"), None, ""
        )

        def work() -> None:
            paper = self.printing.print(SETUPS, given, drawing(number, TICKET))
            self.taken[number] = paper in {Paper.TAKE, Paper.TAKE_SECOND}

        self.until_power_cut(steps, work)

    @rule(how=st.sampled_from(("paper", "plug", "silent after")), amount=st.integers(0, 120))
    def issue_into_trouble(self, how: str, amount: int) -> None:
        """The first printer is well before the ticket, and not afterwards."""
        self.mend("first")
        match how:
            case "paper":
                self.let_paper_end("first", amount)
            case "plug":
                self.pull_the_plug_later("first", amount)
            case "silent after":
                self.break_down("first", "silent after")
        self.issue(None)

    @rule(steps=STEPS, awaited=st.booleans())
    def restart(self, steps: int | None, *, awaited: bool) -> None:
        def work() -> None:
            self.printing = Printing(self.disk, self.make)
            self.printing.recover(SETUPS, self.drawing_of if awaited else lambda _: None)

        self.until_power_cut(steps, work)

    @precondition(lambda self: self.issued)
    @rule(steps=STEPS, data=st.data())
    def copy(self, steps: int | None, data: st.DataObject) -> None:
        number = data.draw(st.integers(1, self.issued))
        self.copies[number] += 1

        def work() -> None:
            self.printing.print_copy(SETUPS, ticket_of(number), drawing(number, COPY))

        self.until_power_cut(steps, work)

    @rule(finding=st.sampled_from((JobStep.SEEN, JobStep.NOT_SEEN)))
    def answer_a_doubt(self, finding: JobStep) -> None:
        for job in self.printing.unclear()[:1]:
            self.printing.settle(TicketId(job.ticket), finding)

    @rule(
        name=st.sampled_from(("first", "second")),
        how=st.sampled_from(("paper", "cover", "silent", "off", "silent after", "breaks")),
    )
    def break_down(self, name: str, how: str) -> None:
        printer = self.printers[name]
        mechanism = printer.mechanism
        match how:
            case "paper":
                mechanism.paper_out(True)
            case "cover":
                mechanism.cover_open(True)
            case "silent":
                mechanism.silent(True)
            case "off":
                printer.switch_off()
            case "silent after":
                mechanism.silent_after_next()
            case "breaks":
                mechanism.break_down(Breakdown.CUTTER_JAMMED, True)

    @rule(name=st.sampled_from(("first", "second")), rows=st.integers(0, 250))
    def let_paper_end(self, name: str, rows: int) -> None:
        self.printers[name].mechanism.paper_ends_after(rows)

    @rule(name=st.sampled_from(("first", "second")), received=st.integers(0, 120))
    def pull_the_plug_later(self, name: str, received: int) -> None:
        self.printers[name].die_after(received)

    @rule(name=st.sampled_from(("first", "second")))
    def mend(self, name: str) -> None:
        """What was held comes out."""
        printer = self.printers[name]
        printer.switch_on()
        for switch in (
            printer.mechanism.cover_open,
            printer.mechanism.silent,
            printer.mechanism.paper_out,
        ):
            switch(False)
        printer.mechanism.break_down(Breakdown.CUTTER_JAMMED, False)

    @invariant()
    def no_paper_is_there_twice(self) -> None:
        papers = Counter(self.papers())
        for number in range(1, self.issued + 1):
            assert papers[number, TICKET] <= 1
            assert papers[number, TICKET] >= self.taken[number]
            assert papers[number, COPY] <= self.copies[number]
        assert papers.total() == sum(
            papers[n, k] for n in range(1, self.issued + 1) for k in (1, 2)
        )

    def papers(self) -> list[tuple[int, int]]:
        found = []
        for printer in self.printers.values():
            for kept in printer.mechanism.tickets:
                if kept not in self.read:
                    bits = bits_of(kept.path, 16, 1).bits
                    self.read[kept] = (bits[0], bits[1])
                found.append(self.read[kept])
        return found


TestNeverTwice = Kiosk.TestCase
TestNeverTwice.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
