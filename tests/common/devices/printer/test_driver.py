# SPDX-License-Identifier: GPL-3.0-or-later
"""What the driver does beyond the contract: lies, leftovers, other cables, bounded waits."""

import os
import threading
import tty
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.factory import make_printer
from common.devices.printer.link import LinkFault
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintTrouble,
    PrintUnknown,
)
from common.devices.printer.settings import (
    Confirmation,
    FlowControl,
    PrinterKind,
    PrinterSettings,
    StatusWord,
)
from common.devices.printer.status_bytes import IN_ORDER_REQUEST
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import bits_of, chequered, is_white_below
from tests.virtual.printer import VirtualPrinter
from tests.virtual.printer_mechanism import Answers, Breakdown, Mechanism

CLOCK = SystemClock()
PICTURE = chequered(height=400)


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "paper") as printer:
        yield printer


def over_network(virtual: VirtualPrinter) -> PrinterSettings:
    return PrinterSettings(PrinterKind.NETWORK, host="127.0.0.1", port=virtual.port, timeout_s=0.6)


def test_a_closed_peer_is_not_taken_for_a_printer_with_paper(virtual: VirtualPrinter) -> None:
    virtual.hang_up(True)
    printer = EscposPrinter(over_network(virtual), CLOCK)
    assert printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    assert printer.print(PICTURE) == PrintFailed(PrintTrouble.UNREACHABLE)


def test_the_paper_below_the_picture_is_white_and_nothing_else_was_sent(
    virtual: VirtualPrinter,
) -> None:
    assert EscposPrinter(over_network(virtual), CLOCK).print(PICTURE) == Printed()
    (ticket,) = virtual.mechanism.wait_for(1)
    assert is_white_below(ticket.path, PICTURE.height)
    assert ticket.stray == 0


def test_status_and_jobs_from_many_threads_do_not_mix(virtual: VirtualPrinter) -> None:
    printer = EscposPrinter(replace(over_network(virtual), timeout_s=5), CLOCK)
    pictures = [chequered(seed, height=50) for seed in range(4)]
    outcomes: list[object] = []

    def use(number: int) -> None:
        outcomes.append(printer.print(pictures[number]))
        outcomes.append(printer.status())

    threads = [threading.Thread(target=use, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count(Printed()) == 4
    assert outcomes.count(PrinterStatus(PrinterHealth.READY)) == 4
    kept = [bits_of(ticket.path, 576, 50) for ticket in virtual.mechanism.wait_for(4)]
    assert sorted(p.bits for p in kept) == sorted(p.bits for p in pictures)


class ScriptedLink:
    """A link whose printer answers what a function says."""

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self._answer = answer
        self._pending = bytearray()
        self.sent: list[bytes] = []
        self.closed = False

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        self.sent.append(data)
        self._pending += self._answer(data)
        return None

    def receive(self, timeout_s: float) -> int | LinkFault:
        if not self._pending:
            return LinkFault.SILENT
        return self._pending.pop(0)

    def close(self) -> None:
        self.closed = True


READY = b"\x12"


def scripted(answer: Callable[[bytes], bytes], **changes: object) -> tuple[object, ScriptedLink]:
    link = ScriptedLink(answer)
    settings = PrinterSettings(PrinterKind.NETWORK, host="none", timeout_s=0.05)
    settings = replace(settings, **changes)  # type: ignore[arg-type]  # any field of the settings
    return EscposPrinter(settings, CLOCK, lambda _: link).print(PICTURE), link


def test_a_printer_that_is_well_but_never_comes_to_the_end_leaves_the_ticket_in_doubt() -> None:
    outcome, link = scripted(lambda _: READY)
    assert outcome == PrintUnknown(PrintTrouble.UNFINISHED)
    assert link.closed


def test_a_cover_opened_during_the_job_leaves_it_in_doubt() -> None:
    job_came = threading.Event()

    def answer(data: bytes) -> bytes:
        if not data.startswith(b"\x10\x04"):
            job_came.set()
            return b""
        return b"\x16" if job_came.is_set() and data[2] == 2 else READY

    outcome, _ = scripted(answer)
    assert outcome == PrintUnknown(PrintTrouble.COVER_OPEN)


def test_a_printer_without_in_order_answers_can_be_trusted_in_real_time() -> None:
    outcome, link = scripted(lambda _: READY, confirmation=Confirmation.REAL_TIME)
    assert outcome == Printed()
    assert not any(IN_ORDER_REQUEST in data for data in link.sent)


def test_a_printer_that_answers_nothing_is_trusted_only_when_the_settings_say_so() -> None:
    outcome, link = scripted(lambda _: b"", confirmation=Confirmation.WRITTEN)
    assert outcome == HandedOver()
    assert len(link.sent) == 1


def test_a_printer_whose_word_is_worth_nothing_is_not_asked_and_its_tickets_are_in_doubt() -> None:
    outcome, link = scripted(lambda _: READY, status=StatusWord.UNTRUSTED)
    assert outcome == PrintUnknown(PrintTrouble.UNTOLD)
    assert len(link.sent) == 1


def test_sending_to_such_a_printer_may_be_trusted_and_is_never_called_printed() -> None:
    changes = {"status": StatusWord.UNTRUSTED, "confirmation": Confirmation.WRITTEN}
    outcome, link = scripted(lambda _: READY, **changes)
    assert outcome == HandedOver()
    assert len(link.sent) == 1


def test_a_printer_that_always_says_off_line_prints_once_its_word_is_not_asked_for(
    virtual: VirtualPrinter,
) -> None:
    virtual.mechanism.says_offline(True)
    asked = EscposPrinter(over_network(virtual), CLOCK)
    assert asked.status() == PrinterStatus(PrinterHealth.OFFLINE)
    assert asked.print(PICTURE) == PrintFailed(PrintTrouble.OFFLINE)
    settings = replace(
        over_network(virtual), status=StatusWord.UNTRUSTED, confirmation=Confirmation.WRITTEN
    )
    unasked = EscposPrinter(settings, CLOCK)
    assert unasked.status() == PrinterStatus(PrinterHealth.UNTOLD)
    assert unasked.print(PICTURE) == HandedOver()
    (ticket,) = virtual.mechanism.wait_for(1)
    assert bits_of(ticket.path, PICTURE.width, PICTURE.height) == PICTURE
    virtual.close()
    assert unasked.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    assert unasked.print(PICTURE) == PrintFailed(PrintTrouble.UNREACHABLE)


@pytest.mark.parametrize("breakdown", Breakdown)
def test_a_breakdown_is_told_by_its_name_and_nothing_is_sent_until_it_is_mended(
    virtual: VirtualPrinter, breakdown: Breakdown
) -> None:
    printer = EscposPrinter(over_network(virtual), CLOCK)
    virtual.mechanism.break_down(breakdown, True)
    assert printer.status() == PrinterStatus(PrinterHealth[breakdown.name])
    assert printer.print(PICTURE) == PrintFailed(PrintTrouble[breakdown.name])
    virtual.mechanism.break_down(breakdown, False)
    assert printer.print(PICTURE) == Printed()
    assert len(virtual.mechanism.wait_for(1)) == 1


@pytest.mark.parametrize(
    "garbage", [b"\x00", b"\xff", b"\x11\x13", b"HTTP/1.1 400 Bad Request\r\n"]
)
def test_answers_that_make_no_sense_are_no_answers(garbage: bytes) -> None:
    outcome, link = scripted(lambda _: garbage)
    assert isinstance(outcome, PrintFailed)
    assert max(map(len, link.sent)) == 3


def test_an_automatic_status_between_the_answers_is_passed_over() -> None:
    automatic = b"\x10\x00\x00\x00"
    outcome, _ = scripted(
        lambda data: automatic + READY if data.startswith(b"\x10\x04") else automatic + b"\x00"
    )
    assert outcome == Printed()


def test_a_serial_printer_prints_and_tells_of_missing_paper(tmp_path: Path) -> None:
    mechanism = Mechanism(tmp_path)
    master, slave = os.openpty()
    tty.setraw(slave)

    def pump() -> None:
        answers = Answers(lambda data: os.write(master, data))
        try:
            while data := os.read(master, 4096):
                mechanism.receive(data, answers)
        except OSError:
            return

    thread = threading.Thread(target=pump, daemon=True)
    thread.start()
    settings = PrinterSettings(
        PrinterKind.SERIAL,
        device=os.ttyname(slave),
        flow_control=FlowControl.NONE,
        timeout_s=2,
    )
    printer = EscposPrinter(settings, CLOCK)
    assert printer.print(PICTURE) == Printed()
    (ticket,) = mechanism.wait_for(1)
    assert bits_of(ticket.path, PICTURE.width, PICTURE.height) == PICTURE
    mechanism.paper_out(True)
    assert printer.print(PICTURE) == PrintFailed(PrintTrouble.PAPER_OUT)
    os.close(slave)
    thread.join(5)
    os.close(master)
    assert printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)


def test_a_usb_printer_that_is_not_there_is_unreachable() -> None:
    settings = PrinterSettings(PrinterKind.USB, vendor_id=0xFFFF, product_id=0xFFFF)
    assert EscposPrinter(settings, CLOCK).print(PICTURE) == PrintFailed(PrintTrouble.UNREACHABLE)


def test_a_file_printer_keeps_every_ticket_it_was_given(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    printer = make_printer(PrinterSettings(PrinterKind.FILE, device=str(device)), CLOCK)
    other = chequered(2, height=30)
    assert printer.print(PICTURE) == HandedOver()
    assert printer.print(other) == HandedOver()
    mechanism = Mechanism(tmp_path / "paper")
    mechanism.receive(device.read_bytes(), Answers(lambda _: None))
    first, second = mechanism.wait_for(2)
    assert bits_of(first.path, PICTURE.width, PICTURE.height) == PICTURE
    assert bits_of(second.path, other.width, other.height) == other


def test_a_file_printer_whose_folder_is_missing_is_unreachable(tmp_path: Path) -> None:
    device = tmp_path / "none" / "lp0"
    printer = make_printer(PrinterSettings(PrinterKind.FILE, device=str(device)), CLOCK)
    assert printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    assert printer.print(PICTURE) == PrintFailed(PrintTrouble.UNREACHABLE)


def test_a_file_printer_that_takes_nothing_ends_in_doubt_and_is_busy_afterwards(
    tmp_path: Path,
) -> None:
    device = tmp_path / "lp0"
    os.mkfifo(device)
    reader = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    settings = PrinterSettings(PrinterKind.FILE, device=str(device), timeout_s=0.2)
    printer = make_printer(settings, CLOCK)
    assert printer.print(chequered(height=2000)) == PrintUnknown(PrintTrouble.SILENT)
    assert printer.print(PICTURE) == PrintFailed(PrintTrouble.BUSY)
    os.close(reader)


def test_a_profile_nobody_knows_is_refused_at_once() -> None:
    settings = PrinterSettings(PrinterKind.NETWORK, host="none", profile="Daisy Wheel 1")
    with pytest.raises(KeyError):
        make_printer(settings, CLOCK)
