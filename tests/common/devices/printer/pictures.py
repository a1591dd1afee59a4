# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures to print, and a look at what came out."""

from pathlib import Path

from PIL import Image

from common.devices.printer.picture import TicketPicture


def chequered(seed: int = 1, width: int = 576, height: int = 1200) -> TicketPicture:
    """Return a picture that differs for every seed, and in every row and column.

    It is higher than the 960 rows at which python-escpos splits pictures unless told not to.
    """
    stride = -(-width // 8)
    bits = bytes((x * 7 + y * 13 + seed * 29) % 256 for y in range(height) for x in range(stride))
    return TicketPicture(width, height, bits)


def bits_of(paper: Path, width: int, height: int) -> TicketPicture:
    """Return the upper part of a kept ticket as a picture."""
    with Image.open(paper) as image:
        top = image.convert("1").crop((0, 0, width, height))
    return TicketPicture(width, height, top.tobytes("raw", "1;I"))


def is_white_below(paper: Path, height: int) -> bool:
    """Tell whether nothing was burnt below ``height``."""
    with Image.open(paper) as image:
        below = image.convert("L").crop((0, height, image.width, image.height))
        return below.getextrema() == (255, 255)
