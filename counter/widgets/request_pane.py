# SPDX-License-Identifier: GPL-3.0-or-later
"""The page beside the queue: one request, read and taken further by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from common.ui.tokens import Colours
from counter.flow.actions import Action
from counter.flow.casework import CasePage
from counter.flow.request_steps import Question, Step
from counter.keys import KEYS
from counter.request_sentences import case_notice, question_sentence, step_sentence
from counter.sentences import ACTIONS, Sentences
from counter.widgets.key_button import KeyButton
from counter.widgets.notice_bar import NoticeBar, Tone
from counter.widgets.request_details import RequestDetails
from counter.widgets.request_head import RequestHead

WIDTH = 480
_EDGE = 18
_STEPS_HEIGHT = 190


class RequestPane(QFrame):
    """Shows a ``CasePage`` and says what the clerk does; knows nothing of what follows."""

    chosen = Signal(object)
    number_entered = Signal(str)

    def __init__(self, press: Callable[[Action], None], parent: QWidget | None = None) -> None:
        """Show nothing yet; ``press`` is told of the button."""
        super().__init__(parent)
        self.setObjectName("request")
        self.setFixedWidth(WIDTH)
        self._steps: tuple[Step, ...] = ()
        self._asked: Question | None = None
        self._number: str | None = None
        self._shut = KeyButton("on-bar", "requestShut", KEYS[Action.REQUEST], self)
        self._shut.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shut.clicked.connect(lambda: press(Action.REQUEST))
        self._title = QLabel(self)
        self._title.setProperty("kind", "lead")
        self.field = QLineEdit(self)
        self.field.setObjectName("requestNumber")
        self.field.returnPressed.connect(lambda: self.number_entered.emit(self.field.text()))
        self.notice = NoticeBar("requestNotice", Tone.CAUTION, "info", None, self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        place = self.progress.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(place)
        self.head = RequestHead(self)
        self._question = QLabel(self)
        self._question.setProperty("kind", "section")
        self.list = QListWidget(self)
        self.list.setObjectName("requestSteps")
        self.list.setFixedHeight(_STEPS_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.details = RequestDetails(self)
        self._filler = QWidget(self)
        self._lay_out()

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self.notice.colour(colours)

    def open(self) -> None:
        """Begin where a number can be typed; once a request is there, at what can be done."""
        self._number = None
        self.field.clear()
        self.field.setFocus()

    def forget(self) -> None:
        """Show nothing of any request any more."""
        self.field.clear()
        self.details.forget()

    def render_page(self, page: CasePage, sentences: Sentences) -> None:
        """Show how things stand."""
        words = sentences.formats.words
        self._title.setText(sentences.say(ACTIONS[Action.REQUEST]))
        self._shut.show_face(words.translate("Request", "Close"))
        self.field.setPlaceholderText(words.translate("Request", "Number of a request, then Enter"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.notice.tell("" if page.notice is None else case_notice(sentences, page.notice))
        self.progress.setVisible(page.slow)
        sheet = page.sheet
        for part in (self.head, self.details):
            part.setVisible(sheet is not None)
        self._filler.setVisible(sheet is None)
        if sheet is not None:
            self.head.render_head(sheet, page.offline, sentences)
            self.details.render_details(sheet, sentences)
        elif self._number is not None:
            self.forget()
        self._render_steps(page, sentences)
        arrived = sheet is not None and sheet.number != self._number
        self._number = None if sheet is None else sheet.number
        if arrived and self.list.count():
            self.field.clear()
            self.list.setFocus()

    def _render_steps(self, page: CasePage, sentences: Sentences) -> None:
        if page.busy:
            # What could be done before is not to be done twice; it does not flicker either.
            self._steps = ()
            self.list.setEnabled(self.list.hasFocus())
            return
        self.list.setEnabled(True)
        self._question.setText(question_sentence(sentences, page.question))
        self.list.setAccessibleName(self._question.text())
        for part in (self._question, self.list):
            part.setVisible(bool(page.steps))
        documents = () if page.sheet is None else page.sheet.documents
        names = {str(row.code): sentences.named(row.names) for row in documents}
        texts = [step_sentence(sentences, step, names) for step in page.steps]
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        same = page.question == self._asked
        self._steps, self._asked = page.steps, page.question
        if texts != shown:
            row = self.list.currentRow() if same and len(texts) == len(shown) else 0
            self.list.clear()
            self.list.addItems(texts)
            self.list.setCurrentRow(row)

    def _take(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if 0 <= row < len(self._steps):
            self.chosen.emit(self._steps[row])

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setProperty("kind", "bar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(_EDGE, 5, 8, 6)
        top.addWidget(self._title, 1)
        top.addWidget(self._shut, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout()
        inside.setContentsMargins(_EDGE, 8, _EDGE, 8)
        inside.setSpacing(8)
        inside.addWidget(self.field)
        inside.addWidget(self.progress)
        inside.addWidget(self.head)
        inside.addWidget(self._question)
        inside.addWidget(self.list)
        inside.addWidget(self.details, 1)
        inside.addWidget(self._filler, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.notice)
        column.addLayout(inside, 1)
