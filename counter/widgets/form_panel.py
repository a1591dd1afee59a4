# SPDX-License-Identifier: GPL-3.0-or-later
"""The form on the page beside the queue, filled in by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from common.domain.forms import FieldPath
from counter.flow.case_page import CasePage
from counter.flow.form_acts import FormAct, FormKey, Typed
from counter.flow.form_page import FormPage
from counter.flow.form_sheet import FormRow
from counter.form_sentences import FormWords
from counter.sentences import Sentences
from counter.widgets.form_rows import (
    ADD,
    OURS,
    REMOVE,
    THEIRS,
    EntryHeadRow,
    GroupFootRow,
    GroupHeadRow,
    QuestionRow,
    RowWidget,
    render_row,
    row_widget,
)
from counter.widgets.key_button import KeyButton
from counter.widgets.labels import begin_with_language

FINISH, FETCH, LEAVE = "Ctrl+Return", "Ctrl+G", "Esc"
_REST_MS: Final = 800
"""When nobody has typed for so long, what is there is kept."""

_RETURNS: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_Key = tuple[type[FormRow], FieldPath]


class FormPanel(QWidget):
    """Shows a ``FormPage``; ``acted`` tells what the clerk does."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self.setObjectName("form")
        self._rows: dict[_Key, RowWidget] = {}
        self._serial = 0
        self._fetched_at: RowWidget | None = None
        self._title = QLabel(self)
        self._title.setProperty("kind", "lead")
        self._title.setWordWrap(True)
        self.state = QLabel(self)
        self.state.setObjectName("formState")
        self.state.setWordWrap(True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._fee = QLabel(self)
        self._fee.setProperty("kind", "caption")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(2, 4, 10, 4)
        self._column.setSpacing(2)
        self._scroll.setWidget(self._inside)
        self.finish = self._button("formFinish", FINISH, FormKey.FINISH)
        self.fetch = self._button("formFetch", FETCH, FormKey.FETCH)
        self.leave = self._button("formLeave", LEAVE, FormKey.LEAVE)
        self.acted.connect(self._remember)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.acted.emit(FormKey.REST))
        self._bind()
        self._lay_out()

    def render_page(self, page: CasePage, form: FormPage, sentences: Sentences) -> None:
        """Show the form as it stands."""
        words = FormWords(sentences)
        self._title.setText(sentences.named(form.names))
        self.state.setText(words.state(form))
        self.state.setProperty("kind", "late" if form.wrong else "caption")
        self.state.style().polish(self.state)
        self._fee.setText(words.fee(form))
        self.finish.show_face(words.goal(form))
        self.fetch.show_face(words.fetch())
        self.fetch.setVisible(page.fetchable)
        self.fetch.setEnabled(not page.busy)
        self.leave.show_face(words.leave())
        self._show_rows(form.rows)
        for row in form.rows:
            render_row(self._rows[_key(row)], row, sentences)
        self._fit()
        if form.focus.serial != self._serial:
            self._serial = form.focus.serial
            if not form.focus.unhurried or self._focused() in {None, self._fetched_at}:
                self._go_to(form.focus.path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines may be longer or shorter now (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def forget(self) -> None:
        """Ask nothing any more: what stood here is personal."""
        self._rest.stop()
        self._serial = 0
        self._fetched_at = None
        for widget in self._rows.values():
            widget.hide()
            widget.deleteLater()
        self._rows = {}

    def answers(self) -> dict[FieldPath, QuestionRow]:
        """The questions that are asked, by their places."""
        return {w.path: w for w in self._rows.values() if isinstance(w, QuestionRow)}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button, and goes on from a field (called by Qt)."""
        if event.key() not in _RETURNS or event.modifiers():
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.focusNextChild()

    def _show_rows(self, rows: tuple[FormRow, ...]) -> None:
        """Have a widget for each row, in their order; those that stay keep what is in them."""
        wanted = [_key(row) for row in rows]
        if wanted == list(self._rows):
            return
        kept = {key: self._rows.pop(key) for key in wanted if key in self._rows}
        for widget in self._rows.values():
            widget.hide()
            widget.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        made = {_key(row): kept.get(_key(row)) or self._made(row) for row in rows}
        self._rows = made
        for widget in made.values():
            self._column.addWidget(widget)
            widget.show()
        self._column.addStretch(1)
        begin_with_language(self._inside, self.layoutDirection())
        stops = [stop for widget in made.values() for stop in widget.stops]
        stops += [self.finish, self.fetch, self.leave]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        """Leave every row the height that its wrapped lines need."""
        self._column.activate()
        needed = self._column.heightForWidth(self._scroll.viewport().width())
        self._inside.setMinimumHeight(max(0, needed))

    def _made(self, row: FormRow) -> RowWidget:
        return row_widget(row, self._act, self._inside)

    def _act(self, act: FormAct) -> None:
        if isinstance(act, Typed):
            self._rest.start()
        self.acted.emit(act)

    def _go_to(self, path: FieldPath) -> None:
        """Put the focus where ``path`` leads: a question, a group, or an entry's first question."""
        at = [
            widget
            for widget in self._rows.values()
            if isinstance(widget, QuestionRow | GroupFootRow) and widget.path[: len(path)] == path
        ]
        if not at:
            return
        at[0].begin()
        # Its place is known once the rows have been laid out.
        QTimer.singleShot(0, self._scroll, lambda: self._show_whole(at[0]))

    def _show_whole(self, widget: QWidget) -> None:
        if widget in self._rows.values():
            self._scroll.ensureWidgetVisible(widget, 0, 12)

    def _remember(self, act: FormAct) -> None:
        """Where registers were asked from; None once something is typed after that."""
        if act is FormKey.FETCH:
            self._fetched_at = self._focused()
        elif isinstance(act, Typed):
            self._fetched_at = None

    def _focused(self) -> RowWidget | None:
        """The row in which the focus is."""
        focused = QApplication.focusWidget()
        for widget in self._rows.values():
            if focused is not None and (widget is focused or widget.isAncestorOf(focused)):
                return widget
        return None

    def _of_group(self, kind: type[GroupFootRow | EntryHeadRow]) -> RowWidget | None:
        """The row of this kind that belongs to where the focus is; else the first one."""
        focused = self._focused()
        found = [widget for widget in self._rows.values() if isinstance(widget, kind)]
        if focused is None:
            return None
        inside = [w for w in found if focused.path[: len(w.path)] == w.path]
        around = [w for w in found if w.path[:1] == focused.path[:1]]
        if kind is EntryHeadRow:
            return inside[0] if inside else None
        return next(iter((*around, *found)), None)

    def _add(self) -> None:
        foot = self._of_group(GroupFootRow)
        if isinstance(foot, GroupFootRow) and foot.button.isVisible():
            foot.button.click()

    def _remove(self) -> None:
        head = self._of_group(EntryHeadRow)
        if isinstance(head, EntryHeadRow) and head.button.isVisible():
            head.button.click()

    def _clashing(self) -> QuestionRow | GroupHeadRow | None:
        focused = self._focused()
        rows = [focused, *self._rows.values()]
        return next(
            (
                row
                for row in rows
                if isinstance(row, QuestionRow | GroupHeadRow) and not row.clash.isHidden()
            ),
            None,
        )

    def _use_theirs(self) -> None:
        row = self._clashing()
        if row is not None:
            row.clash.choose_theirs()

    def _keep_ours(self) -> None:
        row = self._clashing()
        if row is not None:
            row.clash.choose_ours()

    def _button(self, name: str, key: str, means: FormKey) -> KeyButton:
        shown = "Ctrl+Enter" if key == FINISH else key
        button = KeyButton("action", name, shown, self)
        button.clicked.connect(lambda: self.acted.emit(means))
        return button

    def _bind(self) -> None:
        doings: dict[str, Callable[[], None]] = {
            FINISH: self.finish.click,
            "Ctrl+Enter": self.finish.click,
            FETCH: self.fetch.click,
            ADD: self._add,
            REMOVE: self._remove,
            THEIRS: self._use_theirs,
            OURS: self._keep_ours,
        }
        for key, do in doings.items():
            shortcut = QShortcut(QKeySequence(key), self)
            # While the form is there, wherever the focus is.
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            # A key held down is one press.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(do)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._fee, 0, Qt.AlignmentFlag.AlignBottom)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.fetch, 3)
        keys.addWidget(self.leave, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.state)
        column.addWidget(self.finish)
        column.addLayout(keys)


def _key(row: FormRow) -> _Key:
    return type(row), row.path
