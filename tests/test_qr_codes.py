# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket's code is read as one code, whatever its modules look like to other decoders."""

import zxingcpp
from PIL import Image

from common.ui.ticket_qr import QUIET_ZONE, qr_modules
from tests.qr_codes import qr_codes_in

HOLDS_A_BAR_CODE = (
    "6211168256799018868493647534288794540225645005876331797323537628878745362393460273872006606"
    "7007376585271741056289836153381109720193442112888029841086643173819810777957351117966943077"
    "4766666643863719467647827377331982538378964865082856352186801057011849962692182349928413662"
    "7205828032947601962119"
)


def test_a_bar_code_inside_a_qr_code_is_not_taken_for_a_second_one() -> None:
    picture = _drawn(HOLDS_A_BAR_CODE)
    assert len(zxingcpp.read_barcodes(picture)) == 2
    assert qr_codes_in(picture) == [HOLDS_A_BAR_CODE]


def _drawn(digits: str) -> Image.Image:
    rows = qr_modules(digits, 576).rows
    side = len(rows) + 2 * QUIET_ZONE
    small = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows, QUIET_ZONE):
        for x, black in enumerate(row, QUIET_ZONE):
            small.putpixel((x, y), 0 if black else 255)
    return small.resize((side * 6, side * 6), Image.Resampling.NEAREST)
