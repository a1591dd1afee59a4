# SPDX-License-Identifier: GPL-3.0-or-later
"""The place beside the queue where a request is shown: there while one is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.ui.tokens import Colours
from counter.flow.actions import Action
from counter.widgets.labels import begin_with_language

if TYPE_CHECKING:
    # The window shows its first page before the rules are loaded.
    from counter.flow.case_page import CasePage
    from counter.flow.paying_desk import MoneyPage
    from counter.sentences import Sentences
    from counter.widgets.paying_pane import PayingPane
    from counter.widgets.request_pane import RequestPane


class RequestSide(QObject):
    """Widens the window for the page, and makes it narrow again."""

    step_chosen = Signal(object)
    number_entered = Signal(str)
    part_acted = Signal(object)
    money_chosen = Signal(object)
    money_entered = Signal(str)
    money_typed = Signal(str)

    def __init__(self, window: QWidget, row: QHBoxLayout, press: Callable[[Action], None]) -> None:
        """Stand at the end of ``row`` in ``window``; ``press`` is told of the button."""
        super().__init__(window)
        self._window = window
        self._row = row
        self._press = press
        self._narrow = window.width()
        self._colours: Colours | None = None
        self._pane: RequestPane | None = None
        self._money: PayingPane | None = None
        self._open = self._covered = False

    @property
    def pane(self) -> RequestPane:
        """The page; made when it is first asked for."""
        if self._pane is None:
            # Loads the rules of requests, which most counters never need.
            from counter.widgets.request_pane import RequestPane  # noqa: PLC0415 - see above

            self._pane = RequestPane(self._press, self._window)
            self._pane.chosen.connect(self.step_chosen)
            self._pane.number_entered.connect(self.number_entered)
            self._pane.acted.connect(self.part_acted)
            if self._colours is not None:
                self._pane.colour(self._colours)
            begin_with_language(self._pane, self._window.layoutDirection())
            self._row.addWidget(self._pane)
            self._pane.hide()
        return self._pane

    def colour(self, colours: Colours) -> None:
        """Draw in another variant."""
        self._colours = colours
        if self._pane is not None:
            self._pane.colour(colours)
        if self._money is not None:
            self._money.colour(colours)

    @property
    def money(self) -> PayingPane:
        """Till, fee, papers or hand-over; made when it is first asked for."""
        if self._money is None:
            # Loads their rules, which most counters never need.
            from counter.widgets.paying_pane import PayingPane  # noqa: PLC0415 - see above

            self._money = PayingPane(self._window)
            self._money.chosen.connect(self.money_chosen)
            self._money.entered.connect(self.money_entered)
            self._money.typed.connect(self.money_typed)
            if self._colours is not None:
                self._money.colour(self._colours)
            begin_with_language(self._money, self._window.layoutDirection())
            self._row.addWidget(self._money)
            self._money.hide()
        return self._money

    def show_pages(
        self,
        page: CasePage | None,
        money: MoneyPage | None,
        sentences: Sentences,
        shut: Callable[[], None],
    ) -> None:
        """Show the pages, ``money`` over the other; ``shut`` is told once neither is there."""
        widest = max(
            0 if page is None else self.pane.width(), 0 if money is None else self.money.width()
        )
        before = self._window.width()
        self._show_request(page, sentences, covered=money is not None)
        self._show_money(money, sentences)
        if before != self._narrow + widest:
            self._window.setFixedWidth(self._narrow + widest)
            if not widest:
                shut()

    def _show_request(self, page: CasePage | None, sentences: Sentences, *, covered: bool) -> None:
        if page is None:
            if self._open:
                self.pane.forget()
                self.pane.hide()
                self._open = False
            return
        self.pane.setVisible(not covered)
        if not self._open:
            self._open = True
            self.pane.open()
        self.pane.render_page(page, sentences)
        if self._covered and not covered:
            self.pane.list.setFocus()
        self._covered = covered

    def _show_money(self, page: MoneyPage | None, sentences: Sentences) -> None:
        shown = self._money is not None and not self._money.isHidden()
        if page is None:
            if shown:
                self.money.hide()
                self.money.forget()
            return
        # Loads the words for it, which most counters never need.
        from counter.money_faces import face_of  # noqa: PLC0415 - see above

        if not shown:
            self.money.show()
        self.money.render_face(face_of(sentences, page))
