# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request is and how it stands, in a few lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from common.ui.bidi import isolated, left_to_right
from common.ui.money import amount_text
from counter.flow.request_sheet import Sheet
from counter.request_sentences import next_sentence, stage_sentence
from counter.sentences import Sentences


class RequestHead(QWidget):
    """Number, service, stage, what comes next, and what presses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.number = _label("asked-for", self)
        self.service = _label("told", self)
        self.stage = _label("told", self)
        self.number.setObjectName("requestShown")
        self.stage.setObjectName("requestStage")
        self.next = _label("plain", self)
        self.facts = _label("plain", self)
        self.age = _label("caption", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.number, self.service, self.stage, self.next, self.facts, self.age):
            column.addWidget(label)

    def render_head(self, sheet: Sheet, offline: bool, sentences: Sentences) -> None:
        """Show how a request stands."""
        words = sentences.formats.words
        unnumbered = words.translate("Request", "The number comes from the server")
        self.number.setText(left_to_right(sheet.number) if sheet.number else unnumbered)
        self.service.setText(
            isolated(sheet.service) if sheet.names is None else sentences.named(sheet.names)
        )
        self.stage.setText(stage_sentence(sentences, sheet.stage))
        self.next.setText(next_sentence(sentences, sheet.stage))
        facts = _facts(sheet, sentences)
        self.facts.setText("\n".join(facts))
        self.facts.setVisible(bool(facts))
        self.age.setText(_age(sheet, offline, sentences))


def _facts(sheet: Sheet, sentences: Sentences) -> list[str]:
    formats, words = sentences.formats, sentences.formats.words
    found = []
    if sheet.due_at is not None:
        day = formats.long_date(sheet.due_at)
        if sheet.late:
            found.append(words.translate("Request", "Late: it was due by {day}", day=day))
        else:
            found.append(words.translate("Request", "Due by {day}", day=day))
    if sheet.urgent:
        found.append(words.translate("Request", "Urgent"))
    if sheet.to_pay:
        told = amount_text(formats, sheet.to_pay, sheet.currency)
        found.append(words.translate("Request", "To pay: {amount}", amount=told))
    if sheet.holder is not None:
        held = isolated(sheet.holder)
        found.append(words.translate("Request", "Another office has it: {office}", office=held))
    return found


def _age(sheet: Sheet, offline: bool, sentences: Sentences) -> str:
    words, formats = sentences.formats.words, sentences.formats
    time = formats.time(sheet.known_at)
    if sheet.is_old:
        day = formats.short_date(sheet.known_at.astimezone(formats.zone).date())
        time = f"{day}, {time}"
    if offline:
        return words.translate(
            "Request", "The server is away: this is how it stood at {time}.", time=time
        )
    if sheet.holder is not None:
        return words.translate("Request", "Last heard of it at {time}", time=time)
    return words.translate("Request", "As it stood at {time}", time=time)


def _label(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
