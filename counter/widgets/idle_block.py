# SPDX-License-Identifier: GPL-3.0-or-later
"""The upper part of the dock while nobody is at the counter: what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from common.ui.fonts import number_font
from common.ui.tokens import COUNTER_TYPE
from counter.flow.screen import DockPage
from counter.flow.situation import DeskStage
from counter.sentences import Sentences
from counter.widgets.labels import show_whole


@dataclass(frozen=True, slots=True)
class IdleWords:
    """A line, a number to ask for, and a sentence; empty ones are left out."""

    title: str
    number: str = ""
    text: str = ""


def idle_words(page: DockPage, sentences: Sentences) -> IdleWords:
    """What the clerk reads while nobody is at the counter."""
    words = sentences.formats.words
    match page.stage:
        case DeskStage.CLOSED:
            text = (
                words.translate(
                    "Counter", "Another clerk has it open. If you open it, it becomes yours."
                )
                if page.others_clerk
                else words.translate("Counter", "Open it to call people.")
            )
            return IdleWords(words.translate("Counter", "Your counter is closed"), "", text)
        case DeskStage.PAUSED:
            since = "" if page.paused_since is None else sentences.formats.time(page.paused_since)
            title = words.translate("Counter", "Paused since {time}", time=since)
            return IdleWords(title, "", words.translate("Counter", "Nobody is called here."))
        case _ if page.suggestion is not None:
            return IdleWords(
                words.translate("Counter", "Ask for"),
                page.suggestion.label,
                words.translate(
                    "Counter", "Next, as far as this computer knows. Take the ticket to be sure."
                ),
            )
        case _ if page.waiting:
            return IdleWords(
                words.translate("Counter", "Nobody is at your counter"),
                "",
                words.translate("Counter", "%n people wait for you.", n=len(page.waiting)),
            )
        case _:
            return IdleWords(
                words.translate("Counter", "Nobody is waiting"),
                "",
                words.translate("Counter", "Whoever comes appears below by itself."),
            )


class IdleBlock(QWidget):
    """A title, sometimes a large number, and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("idle")
        self._title = self._label("heading")
        self._number = QLabel(self)
        self._number.setProperty("kind", "asked-for")
        self._number.setFont(number_font(COUNTER_TYPE.title))
        self._text = self._label("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._number)
        column.addLayout(row)
        column.addWidget(self._text)

    def render_idle(self, page: DockPage, sentences: Sentences) -> None:
        """Show what to do now."""
        said = idle_words(page, sentences)
        show_whole(self._title, said.title)
        self._number.setText(said.number)
        self._number.setVisible(bool(said.number))
        show_whole(self._text, said.text)
        self.setAccessibleName(f"{said.title} {said.number} {said.text}")

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label
