# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one answer is typed or chosen: one editor for each kind of field.

Each has the signals ``typed`` (a text) and ``left``, shows an answer by ``show_value`` unless that
is what has just been typed, is named for screen readers by ``name``, and takes the focus by
``begin``; ``entry`` is the widget in it that takes the keys, ``stops`` is where Tab stops.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from common.domain.catalogue import Field, FieldKind
from common.domain.forms_answers import NO, YES, tidied
from common.ui.formats import Formats
from common.ui.typed_dates import typed_day, written_day
from counter.form_sentences import FormWords
from counter.sentences import Sentences

_LEFT_TO_RIGHT: Final = frozenset(
    {
        FieldKind.LATIN_TEXT,
        FieldKind.NUMBER,
        FieldKind.DATE,
        FieldKind.PHONE,
        FieldKind.EMAIL,
        FieldKind.NATIONAL_NUMBER,
    }
)
"""What is written from left to right in every language."""

_FIGURES: Final = frozenset({FieldKind.NUMBER, FieldKind.PHONE, FieldKind.NATIONAL_NUMBER})


class LineEditor(QLineEdit):
    """A line of text, in the direction of its kind."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Nothing is answered yet."""
        super().__init__(parent)
        self._field = field
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    @property
    def entry(self) -> QWidget:
        """What takes the keys."""
        return self

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (self,)

    def show_value(self, value: str, sentences: Sentences) -> None:
        """Show an answer."""
        _direct(self, self._field.kind)
        if tidied(self._field, self.text()) != tidied(self._field, value):
            kind = self._field.kind
            self.setText(sentences.formats.figures(value) if kind in _FIGURES else value)

    def name(self, text: str, description: str) -> None:
        """Tell screen readers what is asked."""
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)

    def begin(self) -> None:
        """Take the focus."""
        self.setFocus()
        self.selectAll()


class DateEditor(QWidget):
    """A date in the calendar of the language, and beside it the same in words."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is answered yet."""
        super().__init__(parent)
        self._formats: Formats | None = None
        self.line = QLineEdit(self)
        self.line.setFixedWidth(150)
        self._told = QLabel(self)
        self._told.setProperty("kind", "caption")
        self._told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.line)
        row.addWidget(self._told, 1)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.left)
        self.setFocusProxy(self.line)

    @property
    def entry(self) -> QWidget:
        """What takes the keys."""
        return self.line

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (self.line,)

    def show_value(self, value: str, sentences: Sentences) -> None:
        """Show an answer; a date that is one comes in ISO 8601."""
        _direct(self.line, FieldKind.DATE)
        formats = sentences.formats
        fresh, self._formats = self._formats != formats, formats
        day = typed_day(value, formats.facts)
        if fresh or self._answer(self.line.text()) != value:
            shown = value if day is None else formats.figures(written_day(day, formats.facts))
            self.line.setText(shown)
        self._told.setText("" if day is None else _in_words(day, formats))

    def name(self, text: str, description: str) -> None:
        """Tell screen readers what is asked."""
        self.line.setAccessibleName(text)
        self.line.setAccessibleDescription(description)

    def begin(self) -> None:
        """Take the focus."""
        self.line.setFocus()
        self.line.selectAll()

    def _typed(self, text: str) -> None:
        self.typed.emit(self._answer(text))

    def _answer(self, text: str) -> str:
        day = None if self._formats is None else typed_day(text, self._formats.facts)
        return text if day is None else day.isoformat()


class ChoiceEditor(QComboBox):
    """One of several answers: by arrow keys or by its first letters."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Nothing is chosen yet."""
        super().__init__(parent)
        self._field = field
        self._codes = ("", *(each.code for each in field.choices))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentIndexChanged.connect(self._chosen)

    @property
    def entry(self) -> QWidget:
        """What takes the keys."""
        return self

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return (self,)

    def show_value(self, value: str, sentences: Sentences) -> None:
        """Show an answer."""
        none = sentences.formats.words.translate("Form", "Choose…")
        names = [none, *(sentences.named(each.names) for each in self._field.choices)]
        with QSignalBlocker(self):
            if [self.itemText(row) for row in range(self.count())] != names:
                self.clear()
                self.addItems(names)
            known = value if value in self._codes else ""
            self.setCurrentIndex(self._codes.index(known))

    def name(self, text: str, description: str) -> None:
        """Tell screen readers what is asked."""
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)

    def begin(self) -> None:
        """Take the focus."""
        self.setFocus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the clerk goes on (called by Qt)."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: an answer is not to be changed by passing over it (Qt)."""
        event.ignore()

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._codes):
            self.typed.emit(self._codes[row])


class YesNoEditor(QWidget):
    """Yes or no, by arrow keys."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is chosen yet."""
        super().__init__(parent)
        self._yes, self._no = QRadioButton(self), QRadioButton(self)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for button, code in ((self._yes, YES), (self._no, NO)):
            self._group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(lambda on, code=code: self.typed.emit(code) if on else None)
            button.installEventFilter(self)
        row.addStretch(1)
        self.setFocusProxy(self._yes)

    @property
    def entry(self) -> QWidget:
        """What takes the keys."""
        return self._yes

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops."""
        return self._yes, self._no

    def show_value(self, value: str, sentences: Sentences) -> None:
        """Show an answer."""
        words = FormWords(sentences)
        self._yes.setText(words.yes())
        self._no.setText(words.no())
        chosen = {YES: self._yes, NO: self._no}.get(value)
        if self._group.checkedButton() is chosen:
            return
        # A group lets nobody take back the last choice otherwise.
        self._group.setExclusive(False)
        for button in (self._yes, self._no):
            with QSignalBlocker(button):
                button.setChecked(button is chosen)
        self._group.setExclusive(True)

    def name(self, text: str, description: str) -> None:
        """Tell screen readers what is asked."""
        for button in (self._yes, self._no):
            button.setAccessibleName(f"{text}: {button.text()}")
            button.setAccessibleDescription(description)

    def begin(self) -> None:
        """Take the focus."""
        (self._group.checkedButton() or self._yes).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the clerk goes on to something else (called by Qt)."""
        if event.type() == QEvent.Type.FocusOut and self.window().focusWidget() not in (
            self._yes,
            self._no,
        ):
            self.left.emit()
        return super().eventFilter(watched, event)


AnyEditor: TypeAlias = LineEditor | DateEditor | ChoiceEditor | YesNoEditor


def editor_of(field: Field, parent: QWidget) -> AnyEditor:
    """An editor for answers to ``field``."""
    match field.kind:
        case FieldKind.DATE:
            return DateEditor(parent)
        case FieldKind.CHOICE:
            return ChoiceEditor(field, parent)
        case FieldKind.YES_NO:
            return YesNoEditor(parent)
        case _:
            return LineEditor(field, parent)


def _in_words(day: date, formats: Formats) -> str:
    return formats.long_date(datetime.combine(day, time(12), formats.zone))


def _direct(line: QLineEdit, kind: FieldKind) -> None:
    """Have the line begin where the language begins, and run the way its kind is written."""
    window = line.parentWidget()
    right = window is not None and window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    runs = Qt.LayoutDirection.LeftToRight if kind in _LEFT_TO_RIGHT else None
    if runs is not None and line.layoutDirection() != runs:
        line.setLayoutDirection(runs)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
