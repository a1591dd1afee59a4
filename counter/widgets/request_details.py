# SPDX-License-Identifier: GPL-3.0-or-later
"""The checklist of a request, its answers once they were opened, and what has happened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from common.domain.catalogue import FieldKind
from common.ui.bidi import isolated
from counter.flow.request_sheet import AnswerRow, Sheet
from counter.request_history_sentences import happened
from counter.request_sentences import document_sentence
from counter.sentences import Sentences
from counter.widgets.labels import begin_with_language

_INDENT = 14


@dataclass(frozen=True, slots=True, repr=False)
class _Line:
    """One line; ``title`` begins a part."""

    text: str
    title: bool = False
    depth: int = 0


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
            column.addWidget(_label(line, inside))
        column.addStretch(1)
        begin_with_language(inside, self.layoutDirection())
        # The area deletes what it held before.
        self.setWidget(inside)

    def forget(self) -> None:
        """Show nothing any more: what stood here may be personal."""
        self._shown = ()
        # The area deletes what it held before.
        self.setWidget(QWidget())

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands here, line by line."""
        return tuple(line.text for line in self._shown)


def _lines(sheet: Sheet, sentences: Sentences) -> list[_Line]:
    words = sentences.formats.words
    found: list[_Line] = []
    if sheet.documents:
        found.append(_Line(words.translate("Request", "Documents"), title=True))
    for row in sheet.documents:
        named = isolated(sentences.named(row.names))
        found.append(_Line(f"{named} · {document_sentence(sentences, row)}"))
    if sheet.wanted:
        found.append(_Line(words.translate("Request", "To be answered anew"), title=True))
    found += [_Line(sentences.named(names)) for names in sheet.wanted]
    if sheet.answers is not None:
        found.append(_Line(words.translate("Request", "Answers"), title=True))
        found += [_answer(row, sentences) for row in sheet.answers]
    found.append(_Line(words.translate("Request", "What has happened"), title=True))
    found += [_Line(happened(sentences, row)) for row in sheet.history]
    return found


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
    return row.value


def _label(line: _Line, parent: QWidget) -> QLabel:
    label = QLabel(line.text, parent)
    label.setProperty("kind", "section" if line.title else "plain")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setContentsMargins(line.depth * _INDENT, 6 if line.title else 0, 0, 0)
    return label
