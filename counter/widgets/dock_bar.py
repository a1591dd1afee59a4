# SPDX-License-Identifier: GPL-3.0-or-later
"""The line on top of the dock: which counter, what it serves, who works here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from common.ui.bidi import isolated
from counter.flow.actions import Action
from counter.flow.screen import DockPage
from counter.keys import KEYS
from counter.sentences import Sentences
from counter.widgets.key_button import KeyButton


class DockBar(QFrame):
    """The clerk's name is a button: language, contrast and signing out are behind it."""

    def __init__(self, press: Callable[[Action], None], parent: QWidget | None = None) -> None:
        """Name nobody yet; ``press`` is told of the button."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._counter = QLabel(self)
        self._counter.setProperty("kind", "lead")
        self._services = QLabel(self)
        self._services.setProperty("kind", "bar-soft")
        for label in (self._counter, self._services):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clerk = KeyButton("on-bar", "moreButton", KEYS[Action.MORE], self)
        self.clerk.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clerk.clicked.connect(lambda: press(Action.MORE))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._counter)
        names.addWidget(self._services)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 8, 6)
        row.addLayout(names, 1)
        row.addWidget(self.clerk, 0, Qt.AlignmentFlag.AlignVCenter)

    def render_bar(self, page: DockPage, sentences: Sentences) -> None:
        """Show where and who this is."""
        self._counter.setText(sentences.heading(page.counter_label))
        services = sentences.services(page.services)
        room = max(60, self._services.width())
        self._services.setText(
            self._services.fontMetrics().elidedText(services, Qt.TextElideMode.ElideRight, room)
        )
        self._services.setToolTip(services)
        self.clerk.show_face(isolated(page.clerk))
