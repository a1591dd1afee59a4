# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's list of what was done today and did not count, read and scrolled by keys."""

from __future__ import annotations

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

from common.ui.icons import widget_icon
from common.ui.tokens import COLOURS, Colours, Variant
from counter.difference_sentences import DifferenceText, difference_text
from counter.flow.actions import Panel
from counter.flow.differences import DifferenceRow, Told
from counter.sentences import PANELS, Sentences

_ICON_SIDE = 18
_ICONS = {Told.READ: "user-check", Told.NOT_YET: "alert-circle", Told.NOBODY: "user"}


class DifferencePanel(QFrame):
    """A title, how many nobody has read, and a card for each act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("differences")
        self._colours = COLOURS[Variant.LIGHT]
        self._shown: tuple[tuple[DifferenceRow, DifferenceText], ...] | None = None
        self._title = _label("told", self)
        self._count = _label("caption", self)
        escape = QLabel("Esc", self)
        escape.setProperty("kind", "key")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(escape, 0, Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setObjectName("differenceArea")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._count)
        column.addWidget(self.area, 1)
        self._filler = QWidget(self)
        column.addWidget(self._filler, 1)

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self._colours = colours
        self._fill(self._shown or ())

    def show_rows(self, rows: tuple[DifferenceRow, ...], sentences: Sentences) -> None:
        """Show these acts, and keep the place in the list while they are the same."""
        words = sentences.formats.words
        unread = sum(row.told is Told.NOT_YET for row in rows)
        self._title.setText(sentences.say(PANELS[Panel.DIFFERENCES]))
        self._count.setText(
            words.translate("Counter", "%n not read by their clerk", n=unread)
            if rows
            else words.translate("Counter", "Everything that was done today counts.")
        )
        self.area.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self.area.setAccessibleName(f"{self._title.text()} {self._count.text()}")
        fresh = tuple((row, difference_text(sentences, row)) for row in rows)
        if fresh != self._shown:
            self._fill(fresh)

    def _fill(self, shown: tuple[tuple[DifferenceRow, DifferenceText], ...]) -> None:
        self._shown = shown
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        for row, text in shown:
            column.addWidget(self._card(row, text))
        column.addStretch(1)
        place = self.area.verticalScrollBar().value()
        # The area deletes what it held before.
        self.area.setWidget(inside)
        self.area.verticalScrollBar().setValue(place)

    def _card(self, row: DifferenceRow, text: DifferenceText) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "difference")
        card.setProperty("told", row.told.value)
        card.setAccessibleName(". ".join((text.what, text.where, text.why, text.who)))
        icon = QLabel(card)
        ink = self._colours.alert_ink if row.told is Told.NOT_YET else self._colours.ink_soft
        icon.setPixmap(widget_icon(_ICONS[row.told], ink, _ICON_SIDE).pixmap(_ICON_SIDE))
        who = QHBoxLayout()
        who.setSpacing(6)
        who.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(_label("who", card, text.who), 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(_label("told", card, text.what))
        column.addWidget(_label("caption", card, text.where))
        column.addWidget(_label("plain", card, text.why))
        column.addLayout(who)
        return card


def _label(kind: str, parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
