# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's list of tickets in the kiosk's window: a doubt is settled, a copy is printed."""

from __future__ import annotations

from common.devices.printer.fake import Mishap
from common.devices.printer.port import PrinterHealth
from common.domain.commands import IssueTicket
from common.domain.identifiers import ClassCode, Language
from kiosk.staff_pin import set_pin
from tests.kiosk.conftest import Hall
from tests.kiosk.offices import PASSPORT
from tests.kiosk.test_window import PIN, open_staff_desk
from tests.log_watch import LogWatch
from tests.screens import keep, picture, texts, wait_until


def take_ticket(hall: Hall) -> None:
    for name in ("begin", "service-passport", "getTicket"):
        hall.touch(name)
    hall.reach("holding")
    wait_until(lambda: hall.kiosk.model.shapes["holding"]["paper"] != "printing")
    hall.touch("done")
    hall.reach("welcome")


def open_tickets(hall: Hall) -> None:
    set_pin(hall.data, PIN)
    open_staff_desk(hall)
    hall.reach("staffDesk")
    hall.touch("staffTickets")
    hall.reach("staffTickets")
    wait_until(lambda: bool(hall.kiosk.model.shapes["staffTickets"]["rows"]))


def states(hall: Hall) -> dict[str, str]:
    return {job.rpartition("/")[2]: state for job, (_, state, _) in hall.station.jobs.rows.items()}


def test_a_doubt_waits_for_a_person_and_a_copy_is_printed_only_when_asked_for(
    hall: Hall, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: unknown, first printer")
    hall.printer.script(Mishap.DIES)
    take_ticket(hall)
    hall.printer.become(PrinterHealth.READY)
    open_tickets(hall)
    hall.speak("en")
    assert "copy-2026-11-22.PA001" not in hall.names()
    keep(picture(hall.kiosk.window), "kiosk/way-staff-doubt")
    hall.touch("missing-2026-11-22.PA001")
    wait_until(lambda: "copy-2026-11-22.PA001" in hall.names())
    assert list(states(hall).values()) == ["failed"]
    assert hall.printer.tickets == ()
    hall.touch("copy-2026-11-22.PA001")
    wait_until(lambda: hall.kiosk.model.shapes["staffTickets"]["paper"] == "take")
    assert states(hall)["copy-1"] == "confirmed"
    assert any("has come out" in text for text in texts(hall.kiosk.window))
    keep(picture(hall.kiosk.window), "kiosk/way-staff-copied")
    assert len(hall.printer.tickets) == 1


def test_a_copy_is_the_same_paper_under_a_band_that_says_so(hall: Hall) -> None:
    hall.speak("fr")
    take_ticket(hall)
    open_tickets(hall)
    hall.touch("copy-2026-11-22.PA001")
    wait_until(lambda: len(hall.printer.tickets) == 2)
    ticket, copy = hall.printer.tickets
    assert copy.width == ticket.width
    assert copy.height > ticket.height
    assert copy.bits.endswith(ticket.bits)


def test_a_paper_that_was_seen_is_confirmed(hall: Hall) -> None:
    hall.station.jobs.add_job("j", "2026-11-22.PA009", "unknown")
    open_tickets(hall)
    hall.touch("seen-2026-11-22.PA009")
    wait_until(lambda: not hall.kiosk.model.shapes["staffTickets"]["rows"])
    assert states(hall) == {"j": "confirmed"}
    hall.touch("back")
    hall.reach("staffDesk")


def test_a_ticket_left_unprinted_by_a_crash_comes_out_if_its_owner_may_still_stand_there(
    hall: Hall,
) -> None:
    plain = IssueTicket(PASSPORT, ClassCode("plain"), Language("ar"))
    hall.station.act(plain)
    hall.clock.advance(300)
    hall.station.act(plain)
    jobs = hall.station.jobs
    jobs.add_job("long ago", "2026-11-22.PA001", "queued")
    jobs.add_job("just now", "2026-11-22.PA002", "queued")
    assert hall.kiosk.conductor is not None
    hall.kiosk.conductor._crew.tickets.warm_up()
    wait_until(lambda: jobs.job_state("just now") == "confirmed")
    assert jobs.job_state("long ago") == "failed"
    assert len(hall.printer.tickets) == 1
