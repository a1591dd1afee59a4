# SPDX-License-Identifier: GPL-3.0-or-later
"""The page beside the queue: one request, read, filled in and taken further by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from common.ui.tokens import Colours
from counter.flow.actions import Action
from counter.flow.case_page import CasePage
from counter.flow.request_questions import Question, WhichService, WhichTracking
from counter.keys import KEYS
from counter.request_trouble_sentences import case_notice
from counter.sentences import ACTIONS, Sentences
from counter.widgets.key_button import KeyButton
from counter.widgets.labels import begin_with_language
from counter.widgets.notice_bar import NoticeBar, Tone
from counter.widgets.request_details import RequestDetails
from counter.widgets.request_head import RequestHead
from counter.widgets.request_steps_list import RequestStepsList

if TYPE_CHECKING:
    # Made when the first form is opened.
    from counter.widgets.form_panel import FormPanel

WIDTH = 480
_EDGE = 18
_TYPED = (WhichService, WhichTracking)
"""Questions that are answered by typing."""


class RequestPane(QFrame):
    """Shows a ``CasePage`` and says what the clerk does; knows nothing of what follows.

    ``entered`` is a number that was typed, ``acted`` what is done to the part that lies open.
    """

    chosen = Signal(object)
    number_entered = Signal(str)
    acted = Signal(object)

    def __init__(self, press: Callable[[Action], None], parent: QWidget | None = None) -> None:
        """Show nothing yet; ``press`` is told of the button."""
        super().__init__(parent)
        self.setObjectName("request")
        self.setFixedWidth(WIDTH)
        self._asked: Question | None = None
        self._number: str | None = None
        self._wants_focus = False
        self._form: FormPanel | None = None
        self._shut = KeyButton("on-bar", "requestShut", KEYS[Action.REQUEST], self)
        self._shut.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shut.clicked.connect(lambda: press(Action.REQUEST))
        self._title = QLabel(self)
        self._title.setProperty("kind", "lead")
        self.field = QLineEdit(self)
        self.field.setObjectName("requestNumber")
        self.field.returnPressed.connect(self._enter)
        self.notice = NoticeBar("requestNotice", Tone.CAUTION, "info", None, self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        place = self.progress.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(place)
        self.head = RequestHead(self)
        self.steps = RequestStepsList(self.field, self)
        self.steps.chosen.connect(self.chosen)
        self.list = self.steps.list
        self.details = RequestDetails(self)
        self._filler = QWidget(self)
        self._parts = QVBoxLayout()
        self._lay_out()

    @property
    def form(self) -> FormPanel:
        """The form; made when the first one is opened."""
        if self._form is None:
            # Loads the editors, which a clerk who only decides never needs.
            from counter.widgets.form_panel import FormPanel  # noqa: PLC0415 - see above

            self._form = FormPanel(self)
            self._form.acted.connect(self.acted)
            begin_with_language(self._form, self.layoutDirection())
            self._parts.addWidget(self._form, 1)
            self._form.hide()
        return self._form

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self.notice.colour(colours)
        self.details.colour(colours)

    def open(self) -> None:
        """Begin where a number can be typed; once a request is there, at what can be done."""
        self._number = None
        self._wants_focus = False
        self.field.clear()
        self.field.setFocus()

    def forget(self) -> None:
        """Show nothing of any request any more."""
        self.field.clear()
        self.details.forget()
        if self._form is not None:
            self._form.forget()
            self._form.hide()

    def render_page(self, page: CasePage, sentences: Sentences) -> None:
        """Show how things stand."""
        words = sentences.formats.words
        self._title.setText(sentences.say(ACTIONS[Action.REQUEST]))
        self._shut.show_face(words.translate("Request", "Close"))
        self.notice.tell("" if page.notice is None else case_notice(sentences, page.notice))
        self.progress.setVisible(page.slow)
        sheet = page.sheet
        if sheet is None and self._number is not None:
            self.forget()
        arrived = sheet is not None and sheet.number != self._number
        self._number = None if sheet is None else sheet.number
        shut = self._render_part(page, sentences)
        if page.part is not None:
            return
        if sheet is not None:
            self.head.render_head(sheet, page.offline, sentences)
            self.details.render_details(sheet, sentences)
        asked, self._asked = self._asked, page.question
        self._render_field(page, sentences)
        self.steps.render_steps(page, sentences)
        whole = self.steps.takes_all and not self.steps.isHidden()
        self.head.setVisible(sheet is not None)
        self.details.setVisible(sheet is not None and not whole)
        self._filler.setVisible(sheet is None and not whole)
        self._wants_focus = self._wants_focus or arrived or shut
        self._focus(asked, page)

    def _render_part(self, page: CasePage, sentences: Sentences) -> bool:
        """Show what lies open in place of the steps; return whether it has just been shut."""
        form = page.part
        shown = self._form is not None and not self._form.isHidden()
        if form is None:
            if shown:
                self.form.forget()
                self.form.hide()
                self.field.show()
            return shown
        for part in (self.field, self.head, self.steps, self.details, self._filler):
            part.hide()
        panel = self.form
        panel.show()
        panel.render_page(page, form, sentences)
        return False

    def _render_field(self, page: CasePage, sentences: Sentences) -> None:
        words = sentences.formats.words
        match page.question:
            case WhichService():
                told = words.translate("Request", "Type to search")
            case WhichTracking():
                told = words.translate("Request", "The carrier’s number, then Enter")
            case _:
                told = words.translate("Request", "Number of a request, then Enter")
        self.field.setPlaceholderText(told)
        self.field.setAccessibleName(told)

    def _focus(self, asked: Question | None, page: CasePage) -> None:
        """Put the focus where the next key belongs."""
        if isinstance(self._asked, _TYPED) != isinstance(asked, _TYPED):
            self.field.clear()
            (self.field if isinstance(self._asked, _TYPED) else self.list).setFocus()
        elif self._wants_focus and page.steps:
            self.field.clear()
            self.list.setFocus()
            self._wants_focus = False

    def _enter(self) -> None:
        # While nothing is open, Enter alone begins what is marked.
        if self.steps.searches or (self._number is None and not self.field.text().strip()):
            self.steps.take_marked()
        else:
            self.number_entered.emit(self.field.text())

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setProperty("kind", "bar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(_EDGE, 5, 8, 6)
        top.addWidget(self._title, 1)
        top.addWidget(self._shut)
        inside = self._parts
        inside.setContentsMargins(_EDGE, 8, _EDGE, 8)
        inside.setSpacing(8)
        inside.addWidget(self.field)
        inside.addWidget(self.progress)
        inside.addWidget(self.head)
        inside.addWidget(self.steps)
        inside.addWidget(self.details, 1)
        inside.addWidget(self._filler, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.notice)
        column.addLayout(inside, 1)
