# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what can be done to a request: chosen by arrow keys, or found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from counter.flow.case_page import CasePage
from counter.flow.request_questions import (
    Question,
    WhatMore,
    WhichKept,
    WhichOther,
    WhichService,
)
from counter.flow.request_steps import Step, Tick
from counter.request_step_sentences import StepWords
from counter.sentences import Sentences
from counter.widgets.wrapped_rows import WrappedRows

_TALLEST = 190
_FRAME = 4
_UNBOUND = 16_777_215
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_PAGE = 5
_LONG = (WhichService, WhatMore, WhichOther, WhichKept)
"""Questions with so many answers that they take all the room there is."""


class RequestStepsList(QWidget):
    """Shows the steps of a ``CasePage``; ``chosen`` tells which one is taken."""

    chosen = Signal(object)

    def __init__(self, search: QLineEdit, parent: QWidget | None = None) -> None:
        """Offer nothing yet; what is typed into ``search`` narrows a long list."""
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._asked: Question | None = None
        self._search = search
        self._question = QLabel(self)
        self._question.setProperty("kind", "section")
        self._question.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("requestSteps")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WrappedRows(self.list)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.installEventFilter(self)
        search.installEventFilter(self)
        search.textChanged.connect(self._narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._question)
        column.addWidget(self.list, 1)

    @property
    def takes_all(self) -> bool:
        """Whether the list needs all the room there is."""
        return isinstance(self._asked, _LONG)

    @property
    def searches(self) -> bool:
        """Whether what is typed narrows the list."""
        return isinstance(self._asked, WhichService)

    def render_steps(self, page: CasePage, sentences: Sentences) -> None:
        """Show what can be done now."""
        if page.busy:
            # What could be done before is not to be done twice; it does not flicker either.
            self._steps = ()
            self.list.setEnabled(self.list.hasFocus())
            return
        self.list.setEnabled(True)
        words = StepWords(sentences, page.catalogue, page.service, page.question)
        self._question.setText(words.question)
        self.list.setAccessibleName(self._question.text())
        self.setVisible(bool(page.steps))
        texts = [words.step(step) for step in page.steps]
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        same = type(page.question) is type(self._asked)
        self._steps, self._asked = page.steps, page.question
        if texts != shown:
            row = self.list.currentRow() if same and len(texts) == len(shown) else 0
            self.list.clear()
            self.list.addItems(texts)
            self.list.setCurrentRow(row)
        self._fit()
        self._tick(page)
        self._narrow(self._search.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def take_marked(self) -> None:
        """Take the step that is marked, as Enter in the list does."""
        if any(item is self.list.currentItem() for item in self._there()):
            self._take(self.list.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list also from the field; Space takes a step (called by Qt)."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.list and event.key() == Qt.Key.Key_Space:
            self.take_marked()
            return True
        if watched is self._search and event.key() in _MOVES:
            self._move(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as tall as the steps are, as far as there is room."""
        tall = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        height = min(_TALLEST, tall + _FRAME)
        self.list.setMinimumHeight(height)
        self.list.setMaximumHeight(_UNBOUND if self.takes_all else height)

    def _tick(self, page: CasePage) -> None:
        ticked = page.question.ticked if isinstance(page.question, WhatMore) else ()
        for row, step in enumerate(page.steps):
            if isinstance(step, Tick):
                on = step.item in ticked
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                self.list.item(row).setCheckState(state)

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold() if self.searches else ""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
        there = self._there()
        if there and self.list.currentItem() not in there:
            self.list.setCurrentItem(there[0])

    def _there(self) -> list[QListWidgetItem]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item for item in items if not item.isHidden()]

    def _move(self, key: Qt.Key) -> None:
        there, current = self._there(), self.list.currentItem()
        if not there:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE}.get(key, _PAGE)
        at = there.index(current) if current in there else 0
        self.list.setCurrentItem(there[min(max(0, at + step), len(there) - 1)])

    def _take(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if 0 <= row < len(self._steps):
            self.chosen.emit(self._steps[row])
