# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual printer itself: it reads every way of sending a picture, and obeys its switches."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from escpos.printer import Dummy
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.encoding import as_image
from common.devices.printer.port import (
    Printed,
    PrinterHealth,
    PrintFailed,
    PrintTrouble,
    PrintUnknown,
)
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import bits_of, chequered
from tests.virtual.escpos_stream import Command, CommandStream, Feed, Reset, Rows, Stray
from tests.virtual.printer_control import tell
from tests.virtual.printer_mechanism import Answers, Mechanism

PICTURE = chequered(width=256, height=96)
NOBODY = Answers(lambda _: None)


def job(implementation: str) -> bytes:
    printer = Dummy(profile="TM-T88V")
    printer.hw("INIT")
    printer.image(as_image(PICTURE), impl=implementation)
    printer.cut()
    return printer.output


@pytest.mark.parametrize("implementation", ["bitImageRaster", "graphics", "bitImageColumn"])
def test_each_way_of_sending_a_picture_gives_the_same_paper(
    implementation: str, tmp_path: Path
) -> None:
    mechanism = Mechanism(tmp_path)
    mechanism.receive(job(implementation), NOBODY)
    (ticket,) = mechanism.tickets
    assert bits_of(ticket.path, PICTURE.width, PICTURE.height) == PICTURE
    assert ticket.stray == 0


@given(st.lists(st.integers(1, 400)))
def test_where_the_stream_is_torn_makes_no_difference(sizes: list[int]) -> None:
    whole = job("bitImageRaster")
    stream, commands, at = CommandStream(), list[Command](), 0
    for size in [*sizes, len(whole)]:
        commands += stream.feed(whole[at : at + size])
        at += size
    assert commands == list(CommandStream().feed(whole))
    assert stream.waiting == 0


def test_a_question_inside_a_picture_is_a_picture() -> None:
    raster = b"\x1d\x76\x30\x00\x03\x00\x01\x00" + b"\x10\x04\x01"
    assert list(CommandStream().feed(raster)) == [Rows(3, 1, b"\x10\x04\x01")]


def test_text_is_noticed() -> None:
    assert list(CommandStream().feed(b"\x1b@Hi\n")) == [Reset(), Stray(72), Stray(105), Feed(30)]


def test_a_held_job_comes_out_after_the_refill_and_questions_are_answered_meanwhile(
    tmp_path: Path,
) -> None:
    mechanism, answers = Mechanism(tmp_path), bytearray()
    way_back = Answers(answers.extend)
    mechanism.paper_out(True)
    mechanism.receive(job("bitImageRaster") + b"\x1d\x72\x01" + b"\x10\x04\x04", way_back)
    assert (mechanism.tickets, bytes(answers)) == ((), b"\x72")
    mechanism.paper_out(False)
    assert len(mechanism.tickets) == 1
    assert bytes(answers) == b"\x72\x00"


def test_numbers_go_on_after_a_restart(tmp_path: Path) -> None:
    for _ in range(2):
        Mechanism(tmp_path).receive(job("bitImageRaster"), NOBODY)
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["ticket-0001.png", "ticket-0002.png"]


@pytest.mark.processes
def test_as_a_process_it_prints_obeys_and_writes_down_the_time_of_the_last_byte(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "tests.virtual.printer", "--keep", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            ports = json.loads(process.stdout.readline())
            settings = PrinterSettings(
                PrinterKind.NETWORK, host="127.0.0.1", port=ports["port"], timeout_s=1
            )
            clock = SystemClock()
            printer = EscposPrinter(settings, clock)
            begun = clock.monotonic()
            assert printer.print(PICTURE) == Printed()
            (line,) = (tmp_path / "tickets.jsonl").read_text(encoding="utf-8").splitlines()
            assert begun < json.loads(line)["last_byte_s"] < clock.monotonic()

            tell(ports["control"], "paper_out on")
            assert printer.status().health is PrinterHealth.PAPER_OUT
            tell(ports["control"], "paper_out off")
            tell(ports["control"], "die_after_bytes 500")
            assert printer.print(PICTURE) == PrintUnknown(PrintTrouble.LOST)
            assert tell(ports["control"], "state")["closed"] is True
            assert printer.print(PICTURE) == PrintFailed(PrintTrouble.UNREACHABLE)
            tell(ports["control"], "closed off")
            assert printer.print(PICTURE) == Printed()
            state = tell(ports["control"], "state")
            assert state["tickets"] == ["ticket-0001.png", "ticket-0002.png"]
            with pytest.raises(ValueError, match="not understood"):
                tell(ports["control"], "explode")
        finally:
            process.terminate()
    with Image.open(tmp_path / "ticket-0002.png") as image:
        assert image.width == 576
