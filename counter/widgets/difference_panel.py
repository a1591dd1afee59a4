# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's list of what was done today and did not count, read and scrolled by keys."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from common.ui.icons import widget_icon
from common.ui.tokens import COLOURS, Colours, Variant
from counter.difference_sentences import DifferenceText, difference_text
from counter.flow.actions import Panel
from counter.flow.differences import DifferenceRow, Told
from counter.sentences import PANELS, Sentences
from counter.widgets.card_list import CardList, card_label

_ICON_SIDE = 18
_ICONS = {Told.READ: "user-check", Told.NOT_YET: "alert-circle", Told.NOBODY: "user"}

_Entry: TypeAlias = tuple[DifferenceRow, DifferenceText]


class DifferencePanel(QFrame):
    """How many nobody has read, and a card for each act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("differences")
        self._colours = COLOURS[Variant.LIGHT]
        self._list: CardList[_Entry] = CardList(self, "differenceArea", self._card)

    @property
    def area(self) -> QScrollArea:
        """What the cards are scrolled in."""
        return self._list.area

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self._colours = colours
        self._list.redraw()

    def show_rows(self, rows: tuple[DifferenceRow, ...], sentences: Sentences) -> None:
        """Show these acts."""
        words = sentences.formats.words
        unread = sum(row.told is Told.NOT_YET for row in rows)
        self._list.show_cards(
            sentences.say(PANELS[Panel.DIFFERENCES]),
            words.translate("Counter", "%n not read by their clerk", n=unread)
            if rows
            else words.translate("Counter", "Everything that was done today counts."),
            tuple((row, difference_text(sentences, row)) for row in rows),
        )

    def _card(self, entry: _Entry) -> QFrame:
        row, text = entry
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
        who.addWidget(card_label("who", card, text.who), 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(card_label("told", card, text.what))
        column.addWidget(card_label("caption", card, text.where))
        column.addWidget(card_label("plain", card, text.why))
        column.addLayout(who)
        return card
