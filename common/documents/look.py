# SPDX-License-Identifier: GPL-3.0-or-later
"""How our documents look: colours, sizes, distances. Calm, and readable on a poor printer.

The colours are those of the light screens; a test holds them to the same values.
"""

from __future__ import annotations

from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm

INK: Final[Color] = HexColor("#10201F")
INK_SOFT: Final[Color] = HexColor("#43514D")
LINE: Final[Color] = HexColor("#D9D5C9")
ACCENT: Final[Color] = HexColor("#0B6B62")
DEEP: Final[Color] = HexColor("#083F3A")
TINT: Final[Color] = HexColor("#E2EEEB")
CAUTION: Final[Color] = HexColor("#FFF2D1")
CAUTION_INK: Final[Color] = HexColor("#5A4100")
ALERT_TINT: Final[Color] = HexColor("#FBE7E4")
ALERT_INK: Final[Color] = HexColor("#8E1911")

CAPTION: Final = 8.5
BODY: Final = 10.5
LEAD: Final = 12.5
HEADING: Final = 13.0
TITLE: Final = 24.0
"""Sizes of letters, in points."""

LEADING: Final = 1.5
"""Distance of lines, as a share of the size; Arabic marks need the room."""

MARGIN: Final = 18 * mm
FOOT: Final = 22 * mm
"""Distances from the edge of an A4 sheet, in points."""

SMALL: Final = 2 * mm
MEDIUM: Final = 4 * mm
LARGE: Final = 8 * mm
HAIRLINE: Final = 0.6
RADIUS: Final = 2.5 * mm
