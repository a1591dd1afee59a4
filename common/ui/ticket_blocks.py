# SPDX-License-Identifier: GPL-3.0-or-later
"""The pieces that a ticket is stacked from: each knows its height and how to paint itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption

_BALANCED_TO: Final = 8
"""Dots by which the longest line of a balanced paragraph may be longer than it must."""


class Block(Protocol):
    """A piece as wide as the paper. Lengths are dots of the printer."""

    @property
    def height(self) -> float:
        """Return the room it takes."""
        ...

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it in black with its upper left corner at the given point."""
        ...


@dataclass(frozen=True, slots=True)
class Gap:
    """White."""

    height: float

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint nothing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    width: float
    height: float

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the line."""
        painter.fillRect(QRectF(left, top, self.width, self.height), Qt.GlobalColor.black)


class Paragraph:
    """Text broken into lines."""

    def __init__(self, text: str, font: QFont, width: float, option: QTextOption) -> None:
        """Lay out ``text``; ``option`` gives its direction and alignment."""
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        self._lay(width, 0)

    def balance(self, width: float) -> None:
        """Make its lines, which are ``width`` long and centred, about as long as each other.

        Only as many as there are: no word stays alone in the last one.
        """
        lines, narrow, wide = self.lines, width / max(1, self.lines), width
        if lines == 1:
            return
        while wide - narrow > _BALANCED_TO:
            middle = (narrow + wide) / 2
            self._lay(middle, 0)
            narrow, wide = (middle, wide) if self.lines > lines else (narrow, middle)
        self._lay(wide, (width - wide) / 2)

    def _lay(self, width: float, inset: float) -> None:
        self.height = 0.0
        self.widest = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(inset, self.height))
            self.height += line.height()
            self.widest = max(self.widest, line.naturalTextWidth())
        self._layout.endLayout()

    @property
    def lines(self) -> int:
        """Return the number of lines."""
        return self._layout.lineCount()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the lines."""
        # Whole dots only: between two dots, an unsmoothed glyph loses strokes.
        self._layout.draw(painter, QPointF(round(left), round(top)))


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value, on one line if both fit, else the value below."""

    label: Paragraph
    value: Paragraph
    width: float
    gap: float

    @property
    def _on_one_line(self) -> bool:
        fits = self.label.widest + self.gap + self.value.widest <= self.width
        return fits and self.label.lines == self.value.lines == 1

    @property
    def height(self) -> float:
        """Return the room it takes."""
        if self._on_one_line:
            return max(self.label.height, self.value.height)
        return self.label.height + self.value.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint both, on one middle line or one below the other."""
        if self._on_one_line:
            for part in (self.label, self.value):
                part.paint(painter, left, top + (self.height - part.height) / 2)
        else:
            self.label.paint(painter, left, top)
            self.value.paint(painter, left, top + self.label.height)


@dataclass(frozen=True, slots=True)
class Item:
    """A sign, and words beside it whose lines all begin at the same place.

    ``words_at`` and ``sign_at`` are where each begins, counted from the left.
    """

    sign: Paragraph
    words: Paragraph
    sign_at: float
    words_at: float

    @property
    def height(self) -> float:
        """Return the room it takes."""
        return max(self.sign.height, self.words.height)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint both."""
        self.sign.paint(painter, left + self.sign_at, top)
        self.words.paint(painter, left + self.words_at, top)


class BigNumber:
    """The ticket number, as large as the paper allows, always left to right."""

    def __init__(self, number: str, font: QFont, width: float, tallest: float) -> None:
        """Fit ``number`` into ``width``; its capitals are at most ``tallest`` high."""
        self._number = number
        self._width = width
        probe = QFont(font)
        probe.setPixelSize(100)
        metrics = QFontMetricsF(probe)
        per_width = width / max(1.0, metrics.horizontalAdvance(number))
        per_height = tallest / metrics.capHeight()
        self._font = QFont(font)
        self._font.setPixelSize(int(100 * min(per_width, per_height)))
        metrics = QFontMetricsF(self._font)
        self._advance = metrics.horizontalAdvance(number)
        self.height = metrics.capHeight()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the number in the middle, its capitals filling the height."""
        painter.setFont(self._font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        middle = left + (self._width - self._advance) / 2
        painter.drawText(QPointF(round(middle), round(top + self.height)), self._number)


@dataclass(frozen=True, slots=True)
class Modules:
    """The modules of a QR code in the middle, true is dark; ``dots`` is the side of each."""

    rows: Sequence[Sequence[bool]]
    dots: int
    width: float

    @property
    def height(self) -> float:
        """Return the room it takes."""
        return float(len(self.rows) * self.dots)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the dark modules on whole dots."""
        side = len(self.rows)
        grey = b"".join(bytes(0 if dark else 255 for dark in row) for row in self.rows)
        picture = QImage(grey, side, side, side, QImage.Format.Format_Grayscale8)
        x = round(left + (self.width - side * self.dots) / 2)
        # One picture, enlarged without smoothing: thousands of squares would take their time.
        painter.drawImage(QRect(x, round(top), side * self.dots, side * self.dots), picture)
