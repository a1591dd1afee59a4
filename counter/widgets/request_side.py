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
    from counter.sentences import Sentences
    from counter.widgets.request_pane import RequestPane


class RequestSide(QObject):
    """Widens the window for the page, and makes it narrow again."""

    step_chosen = Signal(object)
    number_entered = Signal(str)
    part_acted = Signal(object)

    def __init__(self, window: QWidget, row: QHBoxLayout, press: Callable[[Action], None]) -> None:
        """Stand at the end of ``row`` in ``window``; ``press`` is told of the button."""
        super().__init__(window)
        self._window = window
        self._row = row
        self._press = press
        self._narrow = window.width()
        self._colours: Colours | None = None
        self._pane: RequestPane | None = None

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

    def show_page(
        self, page: CasePage | None, sentences: Sentences, shut: Callable[[], None]
    ) -> None:
        """Show the page; None: nothing of it stays, and ``shut`` is told if it was there."""
        shown = self._pane is not None and not self._pane.isHidden()
        if page is None:
            if shown:
                self.pane.forget()
                self.pane.hide()
                self._window.setFixedWidth(self._narrow)
                shut()
            return
        if not shown:
            self._window.setFixedWidth(self._narrow + self.pane.width())
            self.pane.show()
            self.pane.open()
        self.pane.render_page(page, sentences)
