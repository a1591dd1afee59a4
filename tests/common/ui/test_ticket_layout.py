# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's own ticket: its pieces, sizes, logo and lines, on paper of 58 and 80 mm."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from common.devices.printer.encoding import encode_job
from common.devices.printer.picture import TicketPicture
from common.domain.ticket_layout import BlockSize, TicketBlock, TicketLayout, TicketPiece
from common.ui.fonts import font, load_fonts
from common.ui.ticket_picture import draw_mark, draw_ticket, packed_bits
from common.ui.ticket_stack import Sheet
from common.ui.ticket_text import BETWEEN_DATE_AND_TIME, Direction, TicketText
from tests.common.ui.dots import black_columns, black_rows, is_black
from tests.common.ui.logos import emblem, png_of
from tests.common.ui.tickets import CODE, LONG_TICKETS, TICKETS
from tests.log_watch import LogWatch
from tests.qr_codes import qr_codes_in
from tests.screens import keep
from tests.virtual.escpos_stream import CommandStream, Rows

BARE = TicketText(Direction.LEFT_TO_RIGHT, "", "", "", "PA 017", "", (), "", ())
SIZES = (BlockSize.SMALL, BlockSize.NORMAL, BlockSize.LARGE)
FULL = TicketLayout(
    (
        TicketPiece(TicketBlock.LOGO),
        TicketPiece(TicketBlock.OFFICE, BlockSize.SMALL),
        TicketPiece(TicketBlock.RULE, BlockSize.SMALL),
        TicketPiece(TicketBlock.NUMBER, BlockSize.LARGE),
        TicketPiece(TicketBlock.SERVICE, BlockSize.LARGE),
        TicketPiece(TicketBlock.MOMENT, BlockSize.SMALL),
        TicketPiece(TicketBlock.RULE),
        TicketPiece(TicketBlock.FACTS),
        TicketPiece(TicketBlock.BRING),
        TicketPiece(TicketBlock.CODE, BlockSize.LARGE),
        TicketPiece(TicketBlock.LINES),
        TicketPiece(TicketBlock.ADVICE, BlockSize.SMALL),
    ),
)


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


@pytest.mark.parametrize("width", [384, 576])
@pytest.mark.parametrize("language", TICKETS)
def test_a_ticket_of_the_office_s_own_layout_is_decoded_dot_for_dot(
    language: str, width: int
) -> None:
    drawn = draw_ticket(LONG_TICKETS[language], width, replace(FULL, logo=emblem()))
    keep(drawn, f"tickets/{language}-{width}")
    picture = TicketPicture(drawn.width(), drawn.height(), packed_bits(drawn))
    commands = CommandStream().feed(encode_job(picture, "default", width))
    (rows,) = [command for command in commands if isinstance(command, Rows)]
    assert (rows.width_bytes * 8, rows.height, rows.bits) == (width, picture.height, picture.bits)
    burnt = Image.frombytes("1", (width, rows.height), rows.bits, "raw", "1;I")
    assert qr_codes_in(burnt) == [CODE]


@pytest.mark.parametrize("width", [384, 576])
@pytest.mark.parametrize("language", TICKETS)
def test_long_names_are_wrapped_between_the_margins(language: str, width: int) -> None:
    black = black_columns(draw_ticket(LONG_TICKETS[language], width, FULL))
    margin = 6 if width == 384 else 12
    assert margin <= black[0]
    assert black[-1] < width - margin


def one_of(*pieces: TicketPiece) -> TicketLayout:
    return TicketLayout(pieces)


def test_the_pieces_come_in_the_office_s_order() -> None:
    rule = TicketPiece(TicketBlock.RULE, BlockSize.LARGE)
    number = TicketPiece(TicketBlock.NUMBER)
    above = black_rows(draw_ticket(BARE, 576, one_of(rule, number)))
    below = black_rows(draw_ticket(BARE, 576, one_of(number, rule)))
    # A rule is five rows in one, apart from the number.
    assert above[5] - above[4] > 1
    assert below[-5] - below[-6] > 1


@pytest.mark.parametrize("block", [TicketBlock.OFFICE, TicketBlock.CODE, TicketBlock.BRING])
def test_a_larger_piece_takes_more_paper(block: TicketBlock) -> None:
    text = replace(LONG_TICKETS["fr"])
    heights = [draw_ticket(text, 576, one_of(TicketPiece(block, size))).height() for size in SIZES]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_a_piece_with_nothing_to_say_takes_no_room() -> None:
    number = TicketPiece(TicketBlock.NUMBER)
    silent = [
        TicketPiece(block)
        for block in TicketBlock
        if block not in {TicketBlock.NUMBER, TicketBlock.RULE}
    ]
    assert draw_ticket(BARE, 576, one_of(*silent, number)) == draw_ticket(BARE, 576, one_of(number))


@pytest.mark.parametrize("width", [384, 576])
def test_the_logo_stands_in_the_middle_and_is_never_enlarged(width: int) -> None:
    for side in (40, 360):
        layout = replace(one_of(TicketPiece(TicketBlock.LOGO)), logo=emblem(side))
        columns = black_columns(draw_ticket(BARE, width, layout))
        assert abs(columns[0] + columns[-1] - (width - 1)) <= 2
        assert columns[-1] - columns[0] < min(side, 150)


def test_a_logo_of_greys_is_cut_at_the_middle_and_never_dithered() -> None:
    greys = QImage(256, 20, QImage.Format.Format_Grayscale8)
    for x in range(256):
        for y in range(20):
            greys.setPixelColor(x, y, QColor(x, x, x))
    layout = replace(one_of(TicketPiece(TicketBlock.LOGO)), logo=png_of(greys))
    drawn = draw_ticket(BARE, 576, layout)
    rows = black_rows(drawn)
    row = [is_black(drawn, x, rows[0]) for x in range(160, 416)]
    assert row == sorted(row, reverse=True)
    assert row.index(False) == pytest.approx(128, abs=1)


def test_a_logo_that_cannot_be_unpacked_costs_nobody_a_ticket(expected_log: LogWatch) -> None:
    expected_log("the logo of the office cannot be unpacked")
    layout = TicketLayout(logo=b"\x89PNG\r\n\x1a\n and nothing else")
    drawn = draw_ticket(TICKETS["uk"], 576, layout)
    assert drawn == draw_ticket(TICKETS["uk"], 576)


@pytest.mark.parametrize("width", [384, 576])
@pytest.mark.parametrize("direction", Direction)
def test_the_mark_of_a_copy_is_white_on_black(direction: Direction, width: int) -> None:
    band = draw_mark("نسخة" if direction is Direction.RIGHT_TO_LEFT else "Copy", direction, width)
    assert band.width() == width
    middle = [is_black(band, x, band.height() // 2) for x in range(width)]
    assert middle[width // 8]
    assert middle[-width // 8]
    assert not all(middle[width // 4 : -width // 4])


@pytest.mark.parametrize("language", ["uk", "fr", "en"])
def test_a_date_too_long_for_one_line_stands_above_the_time(language: str) -> None:
    moment = one_of(TicketPiece(TicketBlock.MOMENT, BlockSize.LARGE))
    date, _, time = TICKETS[language].moment.partition(BETWEEN_DATE_AND_TIME)
    lines = replace(BARE, moment=TICKETS[language].moment)
    apart = replace(BARE, lines=(date, time))
    face = one_of(TicketPiece(TicketBlock.LINES, BlockSize.LARGE))
    assert draw_ticket(lines, 384, moment).height() == pytest.approx(
        draw_ticket(apart, 384, face).height(), abs=12
    )


def test_the_lines_of_a_centred_sentence_are_about_as_long_as_each_other() -> None:
    words = "Keep this ticket until you have been served by one of the clerks at the counters."
    sheet = Sheet(384, Direction.LEFT_TO_RIGHT)
    paragraph = sheet.centred(words, font(20))
    plain = sheet.aligned(words, font(20), Qt.AlignmentFlag.AlignHCenter, sheet.width)
    assert paragraph.lines == plain.lines > 1
    assert paragraph.height == plain.height
    assert paragraph.widest < plain.widest
