# SPDX-License-Identifier: GPL-3.0-or-later
"""The checklist of a request, its answers once they were opened, and what has happened."""

from __future__ import annotations

from dataclasses import dataclass

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

from common.domain.catalogue import FieldKind
from common.ui.bidi import isolated, left_to_right
from common.ui.icons import widget_icon
from common.ui.tokens import Colours
from common.ui.typed_dates import typed_day, written_day
from counter.flow.request_sheet import AnswerRow, DocumentRow, Sheet, Standing
from counter.request_history_sentences import happened
from counter.request_sentences import document_sentence
from counter.sentences import Sentences
from counter.widgets.labels import begin_with_language

_INDENT = 14
_ICON_SIDE = 18

_NO_ICON = "none"

_ICONS = {
    Standing.FETCHED: "circle-check",
    Standing.TAKEN: "circle-check",
    Standing.EXCEPTION: "circle-check",
    Standing.TO_FETCH: "check",
}
"""What is ticked: what is there, and what nobody needs to bring."""


_FIGURES = frozenset({FieldKind.NUMBER, FieldKind.PHONE, FieldKind.NATIONAL_NUMBER})
"""What is written in the language's own figures, as the form does."""


@dataclass(frozen=True, slots=True, repr=False)
class _Line:
    """One line; ``title`` begins a part, ``icon`` stands before a document."""

    text: str
    title: bool = False
    depth: int = 0
    icon: str = ""


class RequestDetails(QScrollArea):
    """Scrolled by the arrow keys once it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("requestDetails")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown: tuple[_Line, ...] = ()
        self._ink: str | None = None

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant, from the next request on."""
        self._ink = colours.accent
        self._shown = ()

    def render_details(self, sheet: Sheet, sentences: Sentences) -> None:
        """Show these lines, and keep the place while they are the same."""
        self.setAccessibleName(sentences.formats.words.translate("Request", "Documents"))
        lines = tuple(_lines(sheet, sentences))
        if lines == self._shown:
            return
        self._shown = lines
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        for line in lines:
            column.addLayout(self._laid(line, inside))
        column.addStretch(1)
        begin_with_language(inside, self.layoutDirection())
        # The area deletes what it held before.
        self.setWidget(inside)

    def forget(self) -> None:
        """Show nothing any more: what stood here may be personal."""
        self._shown = ()
        # The area deletes what it held before.
        self.setWidget(QWidget())

    def _laid(self, line: _Line, inside: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if line.icon:
            mark = QLabel(inside)
            mark.setFixedWidth(_ICON_SIDE)
            if self._ink is not None and line.icon != _NO_ICON:
                icon = widget_icon(line.icon, self._ink, _ICON_SIDE)
                mark.setPixmap(icon.pixmap(_ICON_SIDE))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_label(line, inside), 1)
        return row

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands here, line by line."""
        return tuple(line.text for line in self._shown)


def _lines(sheet: Sheet, sentences: Sentences) -> list[_Line]:
    words = sentences.formats.words
    found: list[_Line] = []
    if sheet.documents:
        found.append(_Line(words.translate("Request", "Documents"), title=True))
    found += [_document(row, sentences) for row in sheet.documents]
    if sheet.wanted:
        found.append(_Line(words.translate("Request", "To be answered anew"), title=True))
    found += [_Line(sentences.named(names)) for names in sheet.wanted]
    if sheet.answers is not None:
        found.append(_Line(words.translate("Request", "Answers"), title=True))
        found += [_answer(row, sentences) for row in sheet.answers]
    found.append(_Line(words.translate("Request", "What has happened"), title=True))
    names = {str(row.code): row.names for row in sheet.documents}
    found += [_Line(happened(sentences, row, names)) for row in sheet.history]
    return found


def _document(row: DocumentRow, sentences: Sentences) -> _Line:
    named = isolated(sentences.named(row.names))
    told = f"{named} · {document_sentence(sentences, row)}"
    return _Line(told, icon=_ICONS.get(row.standing, _NO_ICON))


def _answer(row: AnswerRow, sentences: Sentences) -> _Line:
    question = sentences.named(row.question.names)
    return _Line(f"{question}: {isolated(_value(row, sentences))}", depth=row.depth)


def _value(row: AnswerRow, sentences: Sentences) -> str:
    words = sentences.formats.words
    chosen = next((each for each in row.question.choices if each.code == row.value), None)
    if chosen is not None:
        return sentences.named(chosen.names)
    if row.question.kind is FieldKind.YES_NO:
        yes = row.value == "yes"
        return words.translate("Request", "Yes") if yes else words.translate("Request", "No")
    if row.question.kind is FieldKind.DATE:
        day, formats = typed_day(row.value, sentences.formats.facts), sentences.formats
        return row.value if day is None else formats.figures(written_day(day, formats.facts))
    if row.question.kind in _FIGURES:
        return left_to_right(sentences.formats.figures(row.value))
    return row.value


def _label(line: _Line, parent: QWidget) -> QLabel:
    label = QLabel(line.text, parent)
    label.setProperty("kind", "section" if line.title else "plain")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setContentsMargins(line.depth * _INDENT, 6 if line.title else 0, 0, 0)
    return label
