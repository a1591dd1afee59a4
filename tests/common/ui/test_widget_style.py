# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets get the theme by a style sheet and a palette made from the tokens."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from common.ui.tokens import COLOURS, COUNTER_TYPE, Variant
from common.ui.widget_style import palette, stylesheet
from tests.screens import keep, picture


@pytest.fixture
def sheet(application: QApplication) -> Iterator[QWidget]:
    """A window with one widget of each kind."""
    window = QWidget()
    window.setProperty("kind", "page")
    rows = QVBoxLayout(window)
    rows.addWidget(_frame("bar", QLabel("Counter 3"), _kind(QLabel("Rima S."), "caption")))
    labels = [
        _kind(QLabel(kind), kind)
        for kind in ("number", "heading", "lead", "caption", "late", "key", "pill", "pill-caution")
    ]
    rows.addWidget(_frame("card", *labels))
    buttons = [QPushButton("Recall"), _kind(QPushButton("Approve"), "confirm")]
    disabled = QPushButton("No-show")
    disabled.setEnabled(False)
    rows.addWidget(_kind(QPushButton("Finish"), "primary"))
    rows.addWidget(_frame("card", *buttons, disabled, QLineEdit("0101 2345 678")))
    waiting = QListWidget()
    waiting.addItems(["PA 018", "PB 003"])
    waiting.setCurrentRow(0)
    rows.addWidget(waiting)
    rows.addWidget(_frame("caution", QLabel("Working on your own.")))
    window.resize(640, 600)
    yield window
    window.deleteLater()


def _kind(widget: QWidget, kind: str) -> QWidget:
    widget.setProperty("kind", kind)
    return widget


def _frame(kind: str, *widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", kind)
    row = QHBoxLayout(frame)
    for widget in widgets:
        row.addWidget(widget)
    return frame


@pytest.mark.parametrize("variant", Variant)
def test_the_theme_reaches_widgets(sheet: QWidget, variant: Variant) -> None:
    colours = COLOURS[variant]
    sheet.setStyleSheet(stylesheet(colours, COUNTER_TYPE))
    sheet.setPalette(palette(colours))
    sheet.show()
    image = picture(sheet)
    keep(image, f"widgets/{variant}")
    assert image.pixelColor(2, 2).name().upper() == colours.sunken
    assert "$" not in sheet.styleSheet()


def test_the_palette_has_the_colours_of_text_and_ground() -> None:
    made = palette(COLOURS[Variant.DARK])
    assert made.color(QPalette.ColorRole.Text).name().upper() == COLOURS[Variant.DARK].ink
    assert made.color(QPalette.ColorRole.Base).name().upper() == COLOURS[Variant.DARK].surface
