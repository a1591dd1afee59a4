# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled fonts: loaded once by each app, so that every machine draws the same.

They are Noto Sans and Noto Sans Arabic under names of their own: an older Noto of the machine
would be taken in their place otherwise. The Arabic family has no Latin letters, parentheses or
dashes, so a font is always made of both families, in this order.
"""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from common.ui.assets import FONTS

FAMILIES: Final = ("Nobat Sans", "Nobat Sans Arabic")


class FontMissingError(RuntimeError):
    """A bundled font file is not there or cannot be read: the installation is damaged."""


def load_fonts() -> None:
    """Make the bundled fonts the application's own; call once, after it has been made.

    Raises ``FontMissingError`` when a file is missing or damaged.
    """
    files = sorted(FONTS.glob("*.ttf"))
    if not files:
        raise FontMissingError(str(FONTS))
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise FontMissingError(str(file))
    QGuiApplication.setFont(QFont(list(FAMILIES)))


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the text font at a size in pixels."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def number_font(pixels: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """Return the font for numbers and clocks: figures of equal width (OpenType ``tnum``)."""
    made = font(pixels, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
