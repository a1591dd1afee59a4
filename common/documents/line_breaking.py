# SPDX-License-Identifier: GPL-3.0-or-later
"""Text broken into lines that fit a width, and each line put into visual order.

Lines are broken in the order of reading, by ICU's rules of the language (Unicode UAX #14), and
turned afterwards: the other way round the second half of an Arabic sentence would come first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from icu import Bidi, BreakIterator, Locale, UnicodeString

from common.documents.fonts import Pair
from common.documents.visual_line import VisualLine, visual_line

_SPACES: Final = " \t\u3000"


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: fonts, size and leading in points, and its language."""

    fonts: Pair
    size: float
    leading: float
    language: str
    right_to_left: bool


def set_lines(text: str, style: Style, width: float) -> list[VisualLine]:
    """Set ``text`` in lines no wider than ``width`` points, each paragraph on a line of its own.

    A word that is wider than the whole line is broken wherever the line ends.
    """
    return [
        line
        for paragraph in text.split("\n")
        for line in _paragraph(paragraph.strip(_SPACES), style, width)
    ]


def _paragraph(text: str, style: Style, width: float) -> Iterator[VisualLine]:
    if not text:
        yield VisualLine((), "", 0.0)
        return
    source = UnicodeString(text)
    order = Bidi()
    order.setPara(source, int(style.right_to_left))

    def line(start: int, end: int) -> VisualLine:
        end = _before_spaces(source, start, end)
        return visual_line(order.setLine(start, end), source[start:end], style.fonts, style.size)

    whole = line(0, len(source))
    if whole.width <= width:
        yield whole
        return
    space = style.fonts.latin.width(" ", style.size)
    start = end = 0
    used = 0.0
    for limit in _breaks(source, style.language):
        word = line(end, limit).width
        if end > start and used + word > width:
            yield line(start, end)
            start, used = end, 0.0
        while word > width and limit > start + 1:
            fitting = _fitting(line, start, limit, width)
            yield line(start, fitting)
            start, word = fitting, line(fitting, limit).width
        used += word + space * (limit - _before_spaces(source, end, limit))
        end = limit
    if start < end:
        yield line(start, end)


def _breaks(source: UnicodeString, language: str) -> Iterator[int]:
    iterator = BreakIterator.createLineInstance(Locale(language))
    iterator.setText(source)
    yield from iterator


def _before_spaces(source: UnicodeString, start: int, end: int) -> int:
    """The end of a part without the spaces that it ends with; at least one character stays."""
    while end > start + 1 and str(source[end - 1 : end]) in _SPACES:
        end -= 1
    return end


def _fitting(line: Callable[[int, int], VisualLine], start: int, limit: int, width: float) -> int:
    """Where the line must end at the latest; at least one character always fits."""
    end = start + 1
    while end + 1 < limit and line(start, end + 1).width <= width:
        end += 1
    return end
