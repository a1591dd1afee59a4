# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's list of the office's devices: how each is, since when, and what to do.

Loaded when it is first opened.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from common.ui.icons import widget_icon
from common.ui.tokens import COLOURS, Colours, Variant
from counter.device_sentences import DeviceText, device_text, devices_line
from counter.flow.actions import Panel
from counter.flow.device_findings import Need
from counter.flow.device_watch import DevicesPage
from counter.sentences import PANELS, Sentences
from counter.widgets.card_list import CardList, card_label

_ICON_SIDE: Final = 18
_ICONS: Final = {
    Need.NONE: "circle-check",
    Need.UNTOLD: "info",
    Need.SOON: "alert",
    Need.NOW: "alert-circle",
    Need.SILENT: "wifi-off",
}

_Entry: TypeAlias = tuple[Need, DeviceText]


class DevicePanel(QFrame):
    """How many devices need somebody, and a card for each, the most needy on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("devices")
        self._colours = COLOURS[Variant.LIGHT]
        self._list: CardList[_Entry] = CardList(self, "deviceArea", self._card)

    @property
    def area(self) -> QScrollArea:
        """What the cards are scrolled in."""
        return self._list.area

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self._colours = colours
        self._list.redraw()

    def show_page(self, page: DevicesPage, sentences: Sentences) -> None:
        """Show these devices."""
        self._list.show_cards(
            sentences.say(PANELS[Panel.DEVICES]),
            devices_line(sentences, page),
            tuple((row.need, device_text(sentences, row)) for row in page.rows),
        )

    def _card(self, entry: _Entry) -> QFrame:
        need, text = entry
        card = QFrame()
        card.setProperty("kind", "device")
        card.setProperty("need", need.name.lower())
        card.setAccessibleName(". ".join(text.lines))
        icon = QLabel(card)
        ink = self._ink(need)
        icon.setPixmap(widget_icon(_ICONS[need], ink, _ICON_SIDE).pixmap(_ICON_SIDE))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(card_label("told", card, text.name), 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(card_label("state", card, text.state))
        for what, to_do in text.findings:
            if what:
                column.addWidget(card_label("plain", card, what))
            if to_do:
                column.addWidget(card_label("to-do", card, to_do))
        if text.facts:
            column.addWidget(card_label("caption", card, text.facts))
        return card

    def _ink(self, need: Need) -> str:
        match need:
            case Need.NOW | Need.SILENT:
                return self._colours.alert_ink
            case Need.SOON:
                return self._colours.wait_ink
            case Need.NONE | Need.UNTOLD:
                return self._colours.ink_soft
