# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel in place of the waiting list: choose an entry or type a number, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from counter.flow.actions import Panel
from counter.sentences import PANELS, Sentences

if TYPE_CHECKING:
    # The window shows its first page before the rules are loaded.
    from counter.flow.choices import Choice

_FILTER_FROM = 7
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ChoicePanel(QFrame):
    """A title, a field to type in, and a list. Enter takes the marked entry."""

    chosen = Signal(object)
    number_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.setObjectName("panel")
        self._panel: Panel | None = None
        self._choices: tuple[Choice, ...] = ()
        self._title = QLabel(self)
        self._title.setProperty("kind", "told")
        self._title.setWordWrap(True)
        escape = QLabel("Esc", self)
        escape.setProperty("kind", "key")
        self.field = QLineEdit(self)
        self.field.setObjectName("panelField")
        self.list = QListWidget(self)
        self.list.setObjectName("panelList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(1)
        self._hint = QLabel(self)
        self._hint.setProperty("kind", "caption")
        self._hint.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(escape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self._filler = QWidget(self)
        column.addWidget(self._filler, 1)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)

    def open(
        self, panel: Panel, choices: tuple[Choice, ...], prefilled: str, sentences: Sentences
    ) -> None:
        """Offer other choices, or the same in another language."""
        # Loads the rules, which the window's first page can do without.
        from counter.choice_sentences import choice_sentence  # noqa: PLC0415 - see above

        fresh = panel is not self._panel
        texts = [choice_sentence(sentences, choice) for choice in choices]
        words = sentences.formats.words
        self._title.setText(sentences.say(PANELS[panel]))
        typed = panel is Panel.NUMBER
        self.field.setVisible(typed or len(choices) >= _FILTER_FROM)
        self.list.setVisible(not typed)
        self._filler.setVisible(typed)
        self.field.setPlaceholderText(
            "PA 017" if typed else words.translate("Counter", "Type to search")
        )
        self.field.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self._title.text())
        self._hint.setText(
            words.translate("Counter", "Type the number and press Enter, or scan the ticket.")
            if typed
            else words.translate("Counter", "↑ ↓ and Enter to choose")
        )
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        if fresh or choices != self._choices or shown != texts:
            self._fill(choices, texts)
        if fresh:
            self._panel = panel
            self.list.setCurrentRow(0)
            self.field.setText(prefilled)
            self.field.selectAll()
            (self.list if self.field.isHidden() else self.field).setFocus()

    def close_panel(self) -> None:
        """Offer nothing."""
        self._panel = None
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys mark entries while the field has the focus (called by Qt)."""
        if watched is self.field and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress and event.key() in _MOVES
            if pressed and self.list.isVisible():
                self._move(event)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, choices: tuple[Choice, ...], texts: list[str]) -> None:
        row = max(0, self.list.currentRow()) if choices == self._choices else 0
        self._choices = choices
        self.list.clear()
        self.list.addItems(texts)
        self.list.setCurrentRow(row)
        self._filter(self.field.text())

    def _filter(self, typed: str) -> None:
        if self.list.isHidden():
            return
        wanted = typed.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
        visible = self._visible()
        if visible and (self.list.currentRow() < 0 or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(visible[0])

    def _visible(self) -> list[QListWidgetItem]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item for item in items if not item.isHidden()]

    def _move(self, event: QKeyEvent) -> None:
        items = self._visible()
        if not items:
            return
        current = self.list.currentItem()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}.get(
            Qt.Key(event.key()), 5
        )
        at = items.index(current) if current in items else 0
        self.list.setCurrentItem(items[min(max(0, at + step), len(items) - 1)])

    def _enter(self) -> None:
        if self._panel is Panel.NUMBER:
            self.number_entered.emit(self.field.text())
            return
        if self._visible():
            self._take(self.list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if 0 <= row < len(self._choices):
            self.chosen.emit(self._choices[row])
