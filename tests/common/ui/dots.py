# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the dots of a drawn ticket are black."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


def is_black(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y) == Qt.GlobalColor.black


def black_rows(image: QImage) -> list[int]:
    return [
        y for y in range(image.height()) if any(is_black(image, x, y) for x in range(image.width()))
    ]


def black_columns(image: QImage) -> list[int]:
    return [
        x for x in range(image.width()) if any(is_black(image, x, y) for y in range(image.height()))
    ]
