# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn ticket: readable in every language, and on paper exactly as drawn."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import Printed
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from common.ui.fonts import load_fonts, number_font
from common.ui.ticket_blocks import BigNumber
from common.ui.ticket_picture import draw_ticket, packed_bits
from common.ui.ticket_qr import qr_modules
from common.ui.ticket_text import Direction, TicketRow, TicketText
from tests.common.devices.printer.pictures import bits_of
from tests.common.ui.dots import black_columns, is_black
from tests.common.ui.tickets import CODE, TICKETS
from tests.qr_codes import qr_codes_in
from tests.virtual.printer import VirtualPrinter

WIDTHS = (384, 512, 576)
BARE = TicketText(Direction.LEFT_TO_RIGHT, "", "", "", "PA 017", "", (), "", ())


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path) as printer:
        yield printer


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", TICKETS)
def test_paper_shows_what_was_drawn_and_its_code_reads_as_the_digits(
    language: str, width: int, virtual: VirtualPrinter
) -> None:
    drawn = draw_ticket(TICKETS[language], width)
    picture = TicketPicture(drawn.width(), drawn.height(), packed_bits(drawn))
    settings = PrinterSettings(
        PrinterKind.NETWORK, host="127.0.0.1", port=virtual.port, width_px=width
    )
    assert EscposPrinter(settings, SystemClock()).print(picture) == Printed()
    (ticket,) = virtual.mechanism.wait_for(1)
    assert bits_of(ticket.path, width, drawn.height()) == picture
    with Image.open(ticket.path) as paper:
        (code,) = qr_codes_in(paper)
    assert code == CODE


@pytest.mark.parametrize("language", TICKETS)
def test_packed_bits_are_the_dots_of_the_picture(language: str) -> None:
    drawn = draw_ticket(TICKETS[language], 576)
    bits = packed_bits(drawn)
    assert all(
        bool(bits[y * 72 + x // 8] & 0x80 >> x % 8) == is_black(drawn, x, y)
        for y in range(0, drawn.height(), 7)
        for x in range(576)
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", TICKETS)
def test_nothing_runs_over_the_margins_and_both_edges_are_used(language: str, width: int) -> None:
    black = black_columns(draw_ticket(TICKETS[language], width))
    margin = 6 if width == 384 else 12
    assert margin <= black[0] <= margin + 12
    assert width - margin - 12 <= black[-1] < width - margin


def test_endless_words_are_broken_and_not_cut_off() -> None:
    endless = replace(BARE, service="Ж" * 120, rows=(TicketRow("Щ" * 60, "Ю" * 60),))
    black = black_columns(draw_ticket(endless, 512))
    assert black[0] >= 12
    assert black[-1] < 512 - 12


@pytest.mark.parametrize(
    ("direction", "left_half"),
    [(Direction.LEFT_TO_RIGHT, True), (Direction.RIGHT_TO_LEFT, False)],
)
def test_a_line_begins_where_the_language_begins(direction: Direction, left_half: bool) -> None:
    empty = draw_ticket(replace(BARE, direction=direction), 576)
    text = replace(BARE, direction=direction, rows=(TicketRow("×××", ""),))
    below = draw_ticket(text, 576).copy(0, empty.height() - 8, 576, 60)
    black = black_columns(below)
    assert black
    assert all((x < 288) is left_half for x in black)


@pytest.mark.parametrize("number", ["PA 017", "017"])
def test_the_number_is_never_turned_round(number: str) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        canvas = QImage(576, 140, QImage.Format.Format_Grayscale8)
        canvas.fill(Qt.GlobalColor.white)
        painter = QPainter(canvas)
        painter.setLayoutDirection(direction)
        BigNumber(number, number_font(100), 544, 128).paint(painter, 16, 5)
        painter.end()
        pictures.append(canvas)
    assert pictures[0] == pictures[1]


def test_the_number_is_the_largest_thing_on_the_ticket() -> None:
    number = BigNumber("PA 017", number_font(100, QFont.Weight.Bold), 544, 128)
    assert number.height > 100


def test_a_ticket_drawn_in_another_thread_is_the_same() -> None:
    here = draw_ticket(TICKETS["ar"], 576)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(draw_ticket, TICKETS["ar"], 576).result() == here


def test_digits_are_packed_three_to_ten_bits() -> None:
    assert len(qr_modules("7" * 200, 512).rows) == 37


@pytest.mark.parametrize("digits", ["12a", "١٢٣", "1 2", "²"])
def test_a_code_that_is_not_digits_is_refused(digits: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        draw_ticket(replace(BARE, code=digits), 576)


def test_a_code_too_long_for_the_paper_is_refused_and_not_shrunk_until_unreadable() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        draw_ticket(replace(BARE, code="7" * 3000), 512)
