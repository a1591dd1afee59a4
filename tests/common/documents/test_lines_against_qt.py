# SPDX-License-Identifier: GPL-3.0-or-later
"""The same lines as Qt draws them: words in the same order, letters joined alike.

Qt orders and shapes text by code of its own. Both pictures are reduced to how much ink each
narrow column holds, and compared; a small shift of hinting does no harm, but words in another
order, letters that are not joined or a line turned round are far off.
"""

from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout, QTextOption
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from common.documents.fonts import Weight
from common.documents.press import Box, Press
from common.documents.structure import Structure
from common.texts.isolates import isolated, left_to_right
from common.ui.fonts import FAMILIES, load_fonts
from tests.common.documents.rasterised import picture

_WIDTH, _HEIGHT, _SIZE = 900, 40, 18
_SCALE = 2
_COLUMN = 4
_ALIKE = 0.97
_UNLIKE = 0.75

LINES = {
    "ar": "قُيِّد طلبك رقم " + left_to_right("D-2026-000123") + " (شهادة ميلاد) في ٢٢ آذار",
    "ar-latin": "السيد " + isolated("Jean-Luc Lefèvre") + "، الطابق 3 – الكوّة B-17.",
    "ar-marks": "هالة مُحَمَّد العلي: لا إله، أُعطيت بناءً على طلبها",
    "fa": "گواهی‌نامهٔ شمارهٔ " + left_to_right("C-45") + " تا ۱ خرداد ۱۴۰۶ معتبر است؛ پی‌گیری کنید.",
    "fa-uk": "آقای " + isolated("Олександр Їжак") + " «متقاضی» در تهران (۱۲٪)",
    "uk": "Ім’я: " + isolated("سامر الخطيب") + ", запис № 4/2016 (Київ)",
    "fr": "Né à Évry, Œuvrard – " + isolated("هيلين بن علي") + " : 12 €",
    "en": "Issued to O’Neill (flat B), No. 45 – " + isolated("پریسا") + ".",
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_looks_as_qt_draws_it(name: str) -> None:
    ours, theirs = _profiles(name, LINES[name])
    assert _likeness(ours, theirs) > _ALIKE


@pytest.mark.parametrize("name", ["ar", "ar-latin", "fa", "fa-uk"])
def test_words_in_another_order_would_be_noticed(name: str) -> None:
    words = LINES[name].split(" ")
    ours, _ = _profiles(name, " ".join(reversed(words)))
    _, theirs = _profiles(name, LINES[name])
    assert _likeness(ours, theirs) < _UNLIKE


@pytest.mark.parametrize("name", ["ar", "ar-marks", "fa"])
def test_letters_that_are_not_joined_would_be_noticed(name: str) -> None:
    ours, _ = _profiles(name, "\u200c".join(LINES[name]))
    _, theirs = _profiles(name, LINES[name])
    assert _likeness(ours, theirs) < _UNLIKE


@pytest.mark.parametrize("name", ["ar-latin", "fa-uk"])
def test_a_line_set_in_the_wrong_direction_would_be_noticed(name: str) -> None:
    ours, _ = _profiles("en", LINES[name])
    _, theirs = _profiles(name, LINES[name])
    assert _likeness(ours, theirs) < _UNLIKE


def _profiles(name: str, text: str) -> tuple[list[int], list[list[int]]]:
    """Our line, and Qt's without and with kerning: we kern Arabic letters, and Latin ones not."""
    right_to_left = name.startswith(("ar", "fa"))
    theirs = [_ink(_by_qt(text, right_to_left, kerned)) for kerned in (0, 1)]
    return _ink(_by_us(text, right_to_left)), theirs


def _by_us(text: str, right_to_left: bool) -> QImage:
    target = BytesIO()
    canvas = Canvas(target, pagesize=(_WIDTH, _HEIGHT), invariant=1)
    structure = Structure(canvas)
    press = Press(canvas, structure, "ar" if right_to_left else "en", right_to_left)
    style = press.style(_SIZE, Weight.REGULAR)
    lines = press.lines(text, style, _WIDTH)
    assert len(lines) == 1
    press.draw(lines, style, Box(0, _HEIGHT, _WIDTH), black)
    structure.end_page()
    structure.write()
    canvas.save()
    return picture(target.getvalue(), dots_per_inch=72 * _SCALE)


def _by_qt(text: str, right_to_left: bool, kerned: int) -> QImage:
    load_fonts()
    paper = QImage(_WIDTH * _SCALE, _HEIGHT * _SCALE, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    font = QFont(list(FAMILIES))
    font.setPixelSize(_SIZE * _SCALE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setKerning(bool(kerned))
    layout = QTextLayout(text, font)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDTH * _SCALE)
    layout.endLayout()
    painter = QPainter(paper)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    return paper


def _ink(page: QImage) -> list[int]:
    """How dark each column of some pixels is."""
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    row, raw = grey.bytesPerLine(), bytes(grey.constBits())
    dark = [0] * (grey.width() // _COLUMN)
    for top in range(grey.height()):
        line = raw[top * row : top * row + grey.width()]
        for number in range(len(dark)):
            part = line[number * _COLUMN : (number + 1) * _COLUMN]
            dark[number] += 255 * _COLUMN - sum(part)
    return dark


def _likeness(one: list[int], others: list[list[int]]) -> float:
    """Correlation with the nearest of other profiles, 1 for the same, at the best shift."""
    return max(
        _correlation(one, other[shift:] + other[:shift])
        for other in others
        for shift in (-2, -1, 0, 1, 2)
    )


def _correlation(one: list[int], other: list[int]) -> float:
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    pairs = [(a - mean_one, b - mean_other) for a, b in zip(one, other, strict=True)]
    top = sum(a * b for a, b in pairs)
    under = sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs)
    return float(top / under**0.5) if under else 0.0
