# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a form: a question with its answer, and what stands around a group's entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode
from counter.flow.form_acts import (
    AddEntry,
    FormAct,
    KeepOurs,
    Left,
    RemoveEntry,
    Typed,
    UseTheirs,
)
from counter.flow.form_sheet import Asked, EntryHead, FormRow, GroupFoot, GroupHead
from counter.form_sentences import FormWords
from counter.sentences import Sentences
from counter.widgets.form_editors import editor_of
from counter.widgets.key_button import KeyButton

ADD, REMOVE, THEIRS, OURS = "Ctrl+N", "Ctrl+Shift+N", "Ctrl+O", "Ctrl+J"

Act = Callable[[FormAct], None]
_INDENT = 16


class QuestionRow(QWidget):
    """A question, its answer, what is wrong with it, and what somebody else has answered."""

    def __init__(self, row: Asked, act: Act, parent: QWidget) -> None:
        """Ask ``row``; ``act`` is told what the clerk does."""
        super().__init__(parent)
        self.path: FieldPath = row.path
        self._label = _text("told", self)
        self._hint = _text("caption", self)
        self._note = _text("caption", self)
        self._problem = _text("late", self)
        self.editor = editor_of(row.field, self)
        self.editor.entry.setObjectName("answer-" + "-".join(str(each) for each in row.path))
        self._label.setBuddy(self.editor)
        self.clash = ClashRow(row.path, act, self)
        self.editor.typed.connect(lambda text: act(Typed(self.path, text)))
        self.editor.left.connect(lambda: act(Left(self.path)))
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT if len(row.path) > 1 else 0, 0, 0, 6)
        column.setSpacing(3)
        for part in (self._label, self._hint, self.editor, self._problem, self._note, self.clash):
            column.addWidget(part)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (*self.editor.stops, *self.clash.stops)

    def render_row(self, row: Asked, sentences: Sentences) -> None:
        """Show how the answer stands."""
        words = FormWords(sentences)
        asked, hint, problem = words.question(row.field), words.hint(row.field), words.problem(row)
        self._label.setText(asked)
        _tell(self._hint, hint)
        _tell(self._problem, problem)
        _tell(self._note, words.note(row))
        self.editor.show_value(row.value, sentences)
        self.editor.name(asked, " ".join(each for each in (problem, hint) if each))
        self.clash.render_clash(words.theirs(row), words)

    def begin(self) -> None:
        """Take the focus."""
        self.editor.begin()


class ClashRow(QWidget):
    """What somebody else has answered, and which of the two holds."""

    def __init__(self, path: FieldPath, act: Act, parent: QWidget) -> None:
        """Nobody has answered anything else yet."""
        super().__init__(parent)
        self._told = _text("plain", self)
        self._theirs = KeyButton("action", "useTheirs", THEIRS, self)
        self._ours = KeyButton("action", "keepOurs", OURS, self)
        code = str(path[0])
        self._theirs.clicked.connect(lambda: act(UseTheirs(FieldCode(code))))
        self._ours.clicked.connect(lambda: act(KeepOurs(FieldCode(code))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._theirs)
        row.addWidget(self._ours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addWidget(self._told)
        column.addLayout(row)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return self._theirs, self._ours

    def render_clash(self, told: str, words: FormWords) -> None:
        """Show what somebody else has answered; nothing for an empty text."""
        self._told.setText(told)
        self._theirs.show_face(words.use_theirs())
        self._ours.show_face(words.keep_ours())
        self.setVisible(bool(told))

    def choose_theirs(self) -> None:
        """As if the button were pressed."""
        self._theirs.click()

    def choose_ours(self) -> None:
        """As if the button were pressed."""
        self._ours.click()


class GroupHeadRow(QWidget):
    """The name of a group, and what is wrong with it as a whole."""

    def __init__(self, row: GroupHead, act: Act, parent: QWidget) -> None:
        """Stand over the entries of ``row``."""
        super().__init__(parent)
        self.path: FieldPath = row.path
        self._label = _text("heading", self)
        self._problem = _text("late", self)
        self._note = _text("caption", self)
        self.clash = ClashRow(row.path, act, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 2)
        column.setSpacing(3)
        for part in (self._label, self._problem, self._note, self.clash):
            column.addWidget(part)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return self.clash.stops

    def render_row(self, row: GroupHead, sentences: Sentences) -> None:
        """Show how the group stands."""
        words = FormWords(sentences)
        self._label.setText(words.question(row.field))
        _tell(self._problem, words.problem(row))
        _tell(self._note, words.note(row))
        self.clash.render_clash(words.theirs(row), words)


class EntryHeadRow(QWidget):
    """Which entry it is, and a button to remove it."""

    def __init__(self, row: EntryHead, act: Act, parent: QWidget) -> None:
        """Stand over the entry ``row``."""
        super().__init__(parent)
        self.path: FieldPath = row.path
        self._label = _text("section", self)
        self.button = KeyButton("action", "removeEntry", REMOVE, self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: act(RemoveEntry(self.path)))
        line = QHBoxLayout(self)
        line.setContentsMargins(_INDENT, 4, 0, 2)
        line.addWidget(self._label, 1)
        line.addWidget(self.button)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (self.button,)

    def render_row(self, row: EntryHead, sentences: Sentences) -> None:
        """Show which entry it is."""
        words = FormWords(sentences)
        self._label.setText(words.entry(row))
        self.button.show_face(words.remove())
        self.button.setAccessibleName(f"{words.remove()}: {words.entry(row)}")
        self.button.setVisible(row.may_remove)


class GroupFootRow(QWidget):
    """A button for one more entry."""

    def __init__(self, row: GroupFoot, act: Act, parent: QWidget) -> None:
        """Stand under the entries of ``row``."""
        super().__init__(parent)
        self.path: FieldPath = row.path
        self.button = KeyButton("action", "addEntry", ADD, self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: act(AddEntry(self.path)))
        line = QHBoxLayout(self)
        line.setContentsMargins(_INDENT, 0, 0, 8)
        line.addWidget(self.button)
        line.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (self.button,)

    def render_row(self, row: GroupFoot, sentences: Sentences) -> None:
        """Offer one more while there may be more."""
        words = FormWords(sentences)
        self.button.show_face(words.add())
        self.button.setAccessibleName(f"{words.add()}: {sentences.named(row.field.names)}")
        self.button.setVisible(row.may_add)

    def begin(self) -> None:
        """Take the focus."""
        self.button.setFocus()


RowWidget: TypeAlias = QuestionRow | GroupHeadRow | EntryHeadRow | GroupFootRow


def row_widget(row: FormRow, act: Act, parent: QWidget) -> RowWidget:
    """The widget for a row."""
    match row:
        case Asked():
            return QuestionRow(row, act, parent)
        case GroupHead():
            return GroupHeadRow(row, act, parent)
        case EntryHead():
            return EntryHeadRow(row, act, parent)
        case GroupFoot():
            return GroupFootRow(row, act, parent)


def render_row(widget: RowWidget, row: FormRow, sentences: Sentences) -> None:
    """Show ``row`` in the widget that was made for it."""
    match widget, row:
        case QuestionRow(), Asked():
            widget.render_row(row, sentences)
        case GroupHeadRow(), GroupHead():
            widget.render_row(row, sentences)
        case EntryHeadRow(), EntryHead():
            widget.render_row(row, sentences)
        case GroupFootRow(), GroupFoot():
            widget.render_row(row, sentences)
        case _:
            message = f"{type(widget).__name__} cannot show {type(row).__name__}"
            raise TypeError(message)


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _text(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
