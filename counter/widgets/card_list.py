# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor's list in place of the waiting list: cards, read and scrolled by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

T = TypeVar("T")


class CardList(Generic[T]):
    """A title, a line under it, and a card for each entry, laid out in ``frame``."""

    def __init__(self, frame: QFrame, area: str, card: Callable[[T], QFrame]) -> None:
        """Show nothing yet; the scrolled part is named ``area``, ``card`` makes a card."""
        self._card = card
        self._shown: tuple[T, ...] | None = None
        self._title = card_label("told", frame)
        self._line = card_label("caption", frame)
        for above in (self._title, self._line):
            above.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        escape = QLabel("Esc", frame)
        escape.setProperty("kind", "key")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(escape, 0, Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(frame)
        self.area.setObjectName(area)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self.area, 1)
        self._filler = QWidget(frame)
        column.addWidget(self._filler, 1)

    def redraw(self) -> None:
        """Draw the same cards anew, in other colours."""
        self._fill(self._shown or ())

    def show_cards(self, title: str, line: str, entries: Sequence[T]) -> None:
        """Show these, and keep the place in the list while they are the same."""
        self._title.setText(title)
        self._line.setText(line)
        self.area.setVisible(bool(entries))
        self._filler.setVisible(not entries)
        self.area.setAccessibleName(f"{title} {line}")
        fresh = tuple(entries)
        if fresh != self._shown:
            self._fill(fresh)

    def _fill(self, shown: tuple[T, ...]) -> None:
        self._shown = shown
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        for entry in shown:
            column.addWidget(self._card(entry))
        column.addStretch(1)
        place = self.area.verticalScrollBar().value()
        # The area deletes what it held before.
        self.area.setWidget(inside)
        self.area.verticalScrollBar().setValue(place)


def card_label(kind: str, parent: QWidget, text: str = "") -> QLabel:
    """Return a text that wraps, in one of the window's styles."""
    made = QLabel(text, parent)
    made.setProperty("kind", kind)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # As high as it is at its width: by what it would like to be, a list would end in a void.
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
