# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's printers and their journal: who gets a ticket, and what is left after a crash."""

from __future__ import annotations

import pytest

from common.devices.printer.fake import FakePrinter, Mishap
from common.devices.printer.journal import JobStep
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, TicketPrinter
from common.domain.identifiers import EventId, ServiceCode, TicketId
from common.domain.office import PrinterSetup
from kiosk.flow.screens import GivenTicket, Paper
from kiosk.print_jobs import Slot, is_copy, slot_of
from kiosk.printing import Printing, Setups
from tests.log_watch import LogWatch
from tests.sync.fake_station import MemoryJobs

TICKET = TicketId("2026-11-22.PA001")
GIVEN = GivenTicket(TICKET, EventId("event-1"), "PA 001", ServiceCode("passport"), None, "")
FIRST = PrinterSetup("network", host="first")
SECOND = PrinterSetup("usb", vendor=1, product=1, width_px=384)
BOTH: Setups = (FIRST, SECOND)


def draw(width: int) -> TicketPicture:
    return TicketPicture(width, 1, bytes(width // 8))


class Bench:
    """Two printers and one journal, over restarts."""

    def __init__(self) -> None:
        self.jobs = MemoryJobs()
        self.printers = {"first": FakePrinter(576), None: FakePrinter(384)}
        self.made: list[PrinterSetup] = []
        self.printing = Printing(self.jobs, self.make)

    @property
    def first(self) -> FakePrinter:
        return self.printers["first"]

    @property
    def second(self) -> FakePrinter:
        return self.printers[None]

    def make(self, setup: PrinterSetup) -> TicketPrinter:
        self.made.append(setup)
        return self.printers[setup.host]

    def states(self) -> dict[str, str]:
        return {job: state for job, (_, state, _) in self.jobs.rows.items()}

    def papers(self) -> tuple[int, int]:
        return len(self.first.tickets), len(self.second.tickets)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_while_the_first_printer_prints_the_second_is_left_alone(bench: Bench) -> None:
    assert bench.printing.print(BOTH, GIVEN, draw) is Paper.TAKE
    assert bench.papers() == (1, 0)
    assert bench.made == [FIRST]
    assert bench.states() == {"event-1": "confirmed"}


def test_what_the_first_certainly_did_not_print_the_second_prints_at_once_in_its_own_width(
    bench: Bench, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed, first printer")
    bench.first.become(PrinterHealth.COVER_OPEN)
    assert bench.printing.print(BOTH, GIVEN, draw) is Paper.TAKE_SECOND
    assert bench.papers() == (0, 1)
    assert bench.second.tickets[0].width == 384
    assert bench.states() == {"event-1": "failed", "event-1/second": "confirmed"}
    assert bench.printing.health(BOTH) == (PrinterHealth.COVER_OPEN, PrinterHealth.READY)


@pytest.mark.parametrize("mishap", Mishap)
def test_what_may_be_on_paper_goes_to_no_other_printer(
    bench: Bench, expected_log: LogWatch, mishap: Mishap
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: unknown, first printer")
    bench.first.script(mishap)
    assert bench.printing.print(BOTH, GIVEN, draw) is Paper.SCREEN
    bench.first.become(PrinterHealth.READY)
    assert bench.papers()[1] == 0
    assert bench.states() == {"event-1": "unknown"}


def test_where_neither_prints_the_number_stays_on_the_screen(
    bench: Bench, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed")
    bench.first.become(PrinterHealth.PAPER_OUT)
    bench.second.become(PrinterHealth.UNREACHABLE)
    assert bench.printing.print(BOTH, GIVEN, draw) is Paper.SCREEN
    assert bench.printing.print((), GIVEN, draw) is Paper.SCREEN
    assert bench.papers() == (0, 0)


def test_a_receipt_goes_to_the_second_printer_too_but_never_to_both(
    bench: Bench, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for a receipt: PrintFailed")
    expected_log("no certain paper for a receipt: PrintUnknown")
    bench.first.become(PrinterHealth.PAPER_OUT)
    assert bench.printing.print_once(BOTH, draw) is Paper.TAKE_SECOND
    bench.first.become(PrinterHealth.READY)
    bench.first.script(Mishap.FALLS_SILENT)
    assert bench.printing.print_once(BOTH, draw) is Paper.SCREEN
    assert bench.papers() == (1, 1)
    assert bench.states() == {}


def test_after_a_restart_a_ticket_that_is_still_awaited_is_printed_and_others_are_given_up(
    bench: Bench,
) -> None:
    for job, ticket in (
        ("event-1", TICKET),
        ("event-2", "2026-11-22.PA002"),
        ("event-3/second", "2026-11-22.PA003"),
        ("2026-11-22.PA004/copy-1", "2026-11-22.PA004"),
    ):
        bench.jobs.add_job(job, ticket, "queued")
    gone = "2026-11-22.PA002"
    bench.printing.recover(BOTH, lambda ticket: None if ticket == gone else draw)
    assert bench.states() == {
        "event-1": "confirmed",
        "event-2": "failed",
        "event-3/second": "confirmed",
        "2026-11-22.PA004/copy-1": "failed",
    }
    assert bench.papers() == (1, 1)
    bench.printing.recover(BOTH, lambda _: draw)
    assert bench.papers() == (1, 1)


def test_a_job_for_a_printer_that_is_not_there_any_more_is_given_up(bench: Bench) -> None:
    bench.jobs.add_job("event-1/second", TICKET, "queued")
    bench.printing.recover((FIRST,), lambda _: draw)
    assert bench.states() == {"event-1/second": "failed"}
    assert bench.papers() == (0, 0)


def test_every_copy_is_a_job_of_its_own_on_whichever_printer(
    bench: Bench, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed, first printer")
    assert bench.printing.print_copy(BOTH, TICKET, draw) is Paper.TAKE
    bench.first.become(PrinterHealth.BROKEN)
    assert bench.printing.print_copy(BOTH, TICKET, draw) is Paper.TAKE_SECOND
    bench.first.become(PrinterHealth.READY)
    assert bench.printing.print_copy(BOTH, TICKET, draw) is Paper.TAKE
    assert bench.states() == {
        f"{TICKET}/copy-1": "confirmed",
        f"{TICKET}/copy-2": "failed",
        f"{TICKET}/copy-2/second": "confirmed",
        f"{TICKET}/copy-3": "confirmed",
    }


def test_a_finding_closes_the_doubt_about_one_ticket_and_leaves_the_others(bench: Bench) -> None:
    bench.jobs.add_job("event-1/second", TICKET, "unknown")
    bench.jobs.add_job("2026-11-22.PA002/copy-1", "2026-11-22.PA002", "unknown")
    unclear = [job.job for job in bench.printing.unclear()]
    assert [(slot_of(job), is_copy(job)) for job in unclear] == [
        (Slot.SECOND, False),
        (Slot.FIRST, True),
    ]
    bench.printing.settle(TICKET, JobStep.SEEN)
    assert [job.ticket for job in bench.printing.unclear()] == ["2026-11-22.PA002"]
    bench.printing.settle_unclear()
    assert list(bench.states().values()) == ["confirmed", "failed"]
