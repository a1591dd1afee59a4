# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk with a virtual printer on a socket and a virtual scanner on a serial line."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.devices.document_scanner.driver import SerialDocumentScanner
from common.devices.printer.factory import make_printer
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.domain.alerts import Alert, standing
from common.domain.commands import IssueTicket
from common.domain.identifiers import ClerkId, CounterId
from common.domain.office import PrinterSetup, ScannerSetup
from common.identity.day_keys import DayKeys, new_day_keys
from common.identity.sealing import Person, unseal
from common.identity.ticket_code import TicketCode, decode_ticket
from common.storage.system import SystemClock
from common.sync.view import Connectivity
from kiosk.flow.screens import Holding
from tests.kiosk.conftest import SUNDAY, Hall, Opening
from tests.kiosk.offices import OFFICE_ID, an_office
from tests.log_watch import LogWatch
from tests.pdf417 import CARD_FIELDS, card_bytes
from tests.screens import keep, picture, settle, texts, touch, wait_until
from tests.virtual.printer import VirtualPrinter
from tests.virtual.scanner import VirtualScanner
from tests.virtual.specimens import SPECIMENS

CARD = SPECIMENS["syria-id-layal"]
TIMEOUT_S = 1.0


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "tickets") as made:
        yield made


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[VirtualScanner]:
    with VirtualScanner(tmp_path / "scanner") as made:
        yield made


@pytest.fixture
def hall(
    open_kiosk: Callable[[Opening], Hall], printer: VirtualPrinter, scanner: VirtualScanner
) -> Hall:
    """A kiosk on both virtual devices, in English, with a day's key."""
    setup = PrinterSetup("network", host="127.0.0.1", port=printer.port)
    settings = PrinterSettings(
        PrinterKind.NETWORK, host="127.0.0.1", port=printer.port, timeout_s=TIMEOUT_S
    )
    made = open_kiosk(
        Opening(
            office=an_office(setup, ScannerSetup(scanner.port)),
            printer=lambda _: make_printer(settings, SystemClock()),
            scanner=SerialDocumentScanner,
        )
    )
    made.station.open_counter(CounterId("c1"), ClerkId("rima"))
    made.station.key = new_day_keys().data_key
    made.speak("en")
    return made


def take_ticket(hall: Hall) -> None:
    if hall.screen == "welcome":
        hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("getTicket")
    wait_until(lambda: hall.screen not in {"confirming", "issuing"}, 10_000)
    wait_until(
        lambda: hall.kiosk.model.shapes["holding"]["paper"] in {"take", "screen", ""}, 10_000
    )
    settle()


def paper(hall: Hall) -> object:
    return hall.kiosk.model.shapes["holding"]["paper"]


def told(hall: Hall) -> set[Alert]:
    """What the staff have been told of this kiosk."""
    return set(standing(hall.station.view.state.alerts, hall.station.settings.device))


def states(hall: Hall) -> list[str]:
    return [state for _, state, _ in hall.station.jobs.rows.values()]


def test_a_ticket_comes_out_once_and_its_code_is_believed(
    hall: Hall, printer: VirtualPrinter
) -> None:
    take_ticket(hall)
    assert paper(hall) == "take"
    assert states(hall) == ["confirmed"]
    (kept,) = printer.mechanism.wait_for(1)
    assert kept.path.exists()
    conductor = hall.kiosk.conductor
    assert conductor is not None
    screen = conductor.state.screen
    assert isinstance(screen, Holding)
    code = screen.given.code
    read = decode_ticket(code, hall.station.public_keys, office=OFFICE_ID, day=SUNDAY.date())
    assert isinstance(read, TicketCode)
    assert read.facts.ticket == "2026-11-22.PA001"


def test_two_quick_touches_print_one_ticket(hall: Hall, printer: VirtualPrinter) -> None:
    hall.touch("begin")
    hall.touch("service-passport")
    button = hall.find("getTicket")
    touch(hall.kiosk.window, button, hall.finger)
    hall.kiosk.model.press("get_ticket")
    hall.reach("holding")
    wait_until(lambda: paper(hall) == "take")
    assert sum(isinstance(c, IssueTicket) for c in hall.station.acted) == 1
    assert len(printer.mechanism.wait_for(1)) == 1


def test_without_paper_the_number_and_its_code_stay_on_the_screen(
    hall: Hall, printer: VirtualPrinter, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed")
    printer.mechanism.paper_out(True)
    take_ticket(hall)
    assert paper(hall) == "screen"
    assert states(hall) == ["failed"]
    assert hall.find("ticketCode").isVisible()
    assert any("PA" in text for text in texts(hall.kiosk.window))
    wait_until(lambda: told(hall) == {Alert.PAPER_OUT})
    wait_until(lambda: any("Staff have been told." in text for text in texts(hall.kiosk.window)))
    keep(picture(hall.kiosk.window), "kiosk/way-no-paper")
    printer.mechanism.paper_out(False)
    hall.touch("done")
    take_ticket(hall)
    assert paper(hall) == "take"
    assert len(printer.mechanism.wait_for(1)) == 1


def test_paper_that_ends_half_way_leaves_the_number_on_the_screen_and_a_note_for_the_staff(
    hall: Hall, printer: VirtualPrinter, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: unknown")
    printer.mechanism.paper_ends_after(100)
    take_ticket(hall)
    assert paper(hall) == "screen"
    assert states(hall) == ["unknown"]
    wait_until(lambda: Alert.TICKET_UNCLEAR in told(hall))


def test_a_dead_printer_loses_no_ticket(
    hall: Hall, printer: VirtualPrinter, expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed")
    printer.close()
    take_ticket(hall)
    assert (paper(hall), states(hall)) == ("screen", ["failed"])
    wait_until(lambda: told(hall) == {Alert.PRINTER_DOWN})


def test_after_a_crash_nothing_is_printed_again_by_itself(
    open_kiosk: Callable[[Opening], Hall], hall: Hall, printer: VirtualPrinter
) -> None:
    jobs = hall.station.jobs
    jobs.add_job("j1", "2026-11-22.PA007", "queued")
    jobs.add_job("j2", "2026-11-22.PA008", "sent")
    assert hall.kiosk.conductor is not None
    hall.kiosk.conductor._crew.tickets.warm_up()
    wait_until(lambda: states(hall) == ["failed", "unknown"])
    take_ticket(hall)
    assert len(printer.mechanism.wait_for(1)) == 1


def test_a_card_begins_a_visit_and_stops_a_second_ticket_for_the_same_service(
    hall: Hall, scanner: VirtualScanner
) -> None:
    scanner.scan(CARD)
    hall.reach("choosing")
    take_ticket(hall)
    assert paper(hall) == "take"
    (ticket, sealed) = next(iter(hall.station.sealed.items()))
    assert hall.station.key is not None
    person = unseal(sealed, DayKeys(hall.station.key), ticket)
    assert isinstance(person, Person)
    assert person.name == "LAYAL AL HAMWI"
    scanner.scan(CARD)
    hall.reach("choosing")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("alreadyHolding")
    hall.speak("en")
    keep(picture(hall.kiosk.window), "kiosk/way-already")
    hall.touch("done")
    hall.reach("welcome")


def test_the_code_on_the_back_of_a_card_is_its_front_and_stops_a_second_ticket(
    hall: Hall, scanner: VirtualScanner
) -> None:
    scanner.send(card_bytes(CARD_FIELDS, "", "42") + b"\r\n")
    hall.reach("choosing")
    take_ticket(hall)
    (ticket, sealed) = next(iter(hall.station.sealed.items()))
    assert hall.station.key is not None
    assert unseal(sealed, DayKeys(hall.station.key), ticket) == Person(
        "ليال الحموي", "04010987654", "SYR"
    )
    hall.touch("done")
    hall.reach("welcome")
    scanner.scan(CARD)
    hall.reach("choosing")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("alreadyHolding")


@pytest.mark.parametrize("order", [(5, 0, 1, 2, 3, 4), (0, 1, 2, 3, 5, 4), (0, 1, 2, 3)])
def test_a_code_that_is_laid_out_otherwise_is_nobodys(
    hall: Hall, scanner: VirtualScanner, order: tuple[int, ...]
) -> None:
    scanner.send(card_bytes([CARD_FIELDS[place] for place in order], "") + b"\r")
    hall.reach("cardTrouble")
    assert hall.kiosk.model.shapes["trouble"]["kind"] == "unreadable"


def test_a_card_pulled_out_half_way_or_damaged_is_told_with_a_way_out(
    hall: Hall, scanner: VirtualScanner
) -> None:
    scanner.scan_half(CARD)
    hall.reach("cardTrouble")
    hall.touch("cardAgain")
    first, *others = CARD.lines()
    scanner.scan((first.replace("0", "8"), *others))
    hall.reach("cardTrouble")
    assert hall.kiosk.model.shapes["trouble"]["kind"] == "unreadable"
    hall.touch("withoutCard")
    hall.reach("choosing")


def test_an_expired_card_is_told_and_served(hall: Hall, scanner: VirtualScanner) -> None:
    scanner.scan(SPECIMENS["syria-passport-expired"])
    hall.reach("choosing")
    assert hall.kiosk.model.card == "expired"
    take_ticket(hall)
    assert paper(hall) == "take"


def test_the_scanner_may_be_unplugged_and_plugged_in_again(
    hall: Hall, scanner: VirtualScanner
) -> None:
    device = hall.kiosk.model.shapes
    wait_until(lambda: device["device"]["scanner"] == "ready")
    scanner.unplug()
    wait_until(lambda: device["device"]["scanner"] == "unplugged")
    scanner.plug()
    wait_until(lambda: device["device"]["scanner"] == "ready")
    scanner.scan(CARD)
    hall.reach("choosing")


def test_without_the_days_key_a_card_leaves_nothing_personal_and_serves_all_the_same(
    hall: Hall, scanner: VirtualScanner
) -> None:
    hall.station.key = None
    scanner.scan(CARD)
    hall.reach("choosing")
    take_ticket(hall)
    assert paper(hall) == "take"
    assert hall.station.sealed == {}
    (command,) = [c for c in hall.station.acted if isinstance(c, IssueTicket)]
    assert command.pseudonym is None


def test_nothing_of_a_card_is_kept_once_the_citizen_has_gone(
    hall: Hall, scanner: VirtualScanner, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    scanner.scan(CARD)
    hall.reach("choosing")
    take_ticket(hall)
    hall.touch("done")
    hall.reach("welcome")
    secrets = ("LAYAL", "HAMWI", "04010987654", "040109876")
    conductor = hall.kiosk.conductor
    assert conductor is not None
    said = repr(conductor.state) + repr(hall.kiosk.model.shapes) + caplog.text
    assert conductor.state.card is None
    for file in (f for f in hall.data.rglob("*") if f.is_file()):
        said += file.read_bytes().decode("latin-1")
    for sealed in hall.station.sealed.values():
        said += sealed.decode("latin-1")
    assert [secret for secret in secrets if secret in said] == []


def test_the_server_may_be_away_and_nothing_changes(hall: Hall, printer: VirtualPrinter) -> None:
    before = texts(hall.kiosk.window)
    hall.station.connect(Connectivity.OFFLINE)
    settle()
    assert texts(hall.kiosk.window) == before
    take_ticket(hall)
    assert paper(hall) == "take"
    assert len(printer.mechanism.wait_for(1)) == 1
