# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's list of tickets: what is on it, copies, and words on papers in doubt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from common.devices.printer.journal import JobStep
from common.domain.identifiers import ClassCode, DeviceId, Language, ServiceCode, TicketId
from common.domain.tickets import Stage, Ticket
from kiosk.flow.inputs import AskCopy, CopySettled, PaperFound, Press
from kiosk.flow.patience import IDLE_SECONDS
from kiosk.flow.screens import Paper, StaffDesk, StaffTickets, Welcome
from kiosk.flow.staff import CORNER_TOUCHES
from kiosk.flow.staff_tickets import ROWS, PaperRow, UnclearPaper, paper_rows
from kiosk.flow.state import Deed, NoteFinding, PrintCopy
from tests.kiosk.flow.visits import Visit

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)
HERE, THERE = DeviceId("kiosk-a"), DeviceId("kiosk-b")
FIRST, SECOND = TicketId("2026-11-22.PA001"), TicketId("2026-11-22.PA002")


def ticket(
    number: int, device: DeviceId = HERE, stage: Stage = Stage.WAITING
) -> tuple[TicketId, Ticket]:
    at = NINE + timedelta(minutes=number)
    identity = TicketId(f"2026-11-22.PA{number:03}")
    plain = ClassCode("plain")
    service, language = ServiceCode("passport"), Language("uk")
    return identity, Ticket(identity, at.date(), service, plain, language, at, device, at, stage)


def listed(*tickets: tuple[TicketId, Ticket], unclear: tuple[UnclearPaper, ...] = ()) -> list[str]:
    rows = paper_rows((each for _, each in tickets), HERE, unclear)
    return [row.ticket.removeprefix("2026-11-22.") for row in rows]


def test_the_list_is_this_kiosks_tickets_that_are_not_over_the_newest_first() -> None:
    tickets = (
        ticket(1),
        ticket(2, THERE),
        ticket(3, stage=Stage.SERVED),
        ticket(4, stage=Stage.CALLED),
        ticket(5),
    )
    assert listed(*tickets) == ["PA005", "PA004", "PA001"]
    assert len(listed(*(ticket(number) for number in range(1, 20)))) == ROWS


def test_papers_in_doubt_come_first_even_where_the_ticket_is_not_known_any_more() -> None:
    old = TicketId("2026-11-21.PA007")
    lost = UnclearPaper(old, second=True, copy=False)
    doubted = UnclearPaper(FIRST, second=False, copy=True)
    rows = paper_rows([ticket(1)[1], ticket(2)[1]], HERE, (lost, doubted))
    assert rows == (
        PaperRow(old, None, None, lost),
        PaperRow(FIRST, ServiceCode("passport"), NINE + timedelta(minutes=1), doubted),
        PaperRow(SECOND, ServiceCode("passport"), NINE + timedelta(minutes=2), None),
    )


def test_the_list_opens_from_the_desk_and_leads_back_there_or_to_the_citizens() -> None:
    visit = Visit().on(StaffDesk()).do(Press.STAFF_TICKETS)
    assert visit.screen == StaffTickets()
    assert visit.do(*(Press.STAFF_CORNER,) * CORNER_TOUCHES).screen == StaffTickets()
    assert visit.do(Press.BACK).screen == StaffDesk()
    assert visit.do(Press.STAFF_TICKETS, Press.DONE).screen == Welcome()
    assert visit.do(Press.STAFF_TICKETS).screen == Welcome()


def test_a_list_that_nobody_looks_at_closes() -> None:
    assert Visit().on(StaffTickets()).wait(2 * IDLE_SECONDS).screen == Welcome()


def test_copies_are_printed_one_at_a_time_and_what_came_of_them_is_said() -> None:
    visit = Visit().on(StaffTickets()).do(AskCopy(FIRST))
    assert (visit.screen, visit.effects) == (StaffTickets(FIRST), (PrintCopy(FIRST),))
    assert visit.do(AskCopy(SECOND)).effects == ()
    visit.do(CopySettled(FIRST, Paper.TAKE))
    assert (visit.screen, visit.effects) == (StaffTickets(None, FIRST, Paper.TAKE), ())
    assert visit.do(AskCopy(SECOND)).effects == (PrintCopy(SECOND),)


@pytest.mark.parametrize("paper", [Paper.SCREEN, Paper.TAKE_SECOND])
def test_a_copy_that_the_first_printer_did_not_print_has_it_looked_at(paper: Paper) -> None:
    visit = Visit().on(StaffTickets(FIRST)).do(CopySettled(FIRST, paper))
    assert visit.screen == StaffTickets(None, FIRST, paper)
    assert visit.effects == (Deed.LOOK_AT_PRINTER,)


def test_a_copy_that_comes_when_the_staff_have_gone_changes_no_screen() -> None:
    assert Visit().do(CopySettled(FIRST, Paper.TAKE)).screen == Welcome()
    other = Visit().on(StaffTickets(SECOND)).do(CopySettled(FIRST, Paper.TAKE))
    assert other.screen == StaffTickets(SECOND)


def test_what_the_staff_found_is_noted() -> None:
    visit = Visit().on(StaffTickets()).do(PaperFound(FIRST, JobStep.SEEN))
    assert visit.effects == (NoteFinding(FIRST, JobStep.SEEN),)


def test_nothing_of_this_is_done_anywhere_else() -> None:
    visit = Visit()
    assert visit.do(AskCopy(FIRST)).effects == ()
    assert visit.do(PaperFound(FIRST, JobStep.SEEN)).effects == ()
