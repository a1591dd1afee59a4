# SPDX-License-Identifier: GPL-3.0-or-later
"""Who works here today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from common.ui.bidi import isolated
from common.ui.icons import widget_icon
from common.ui.tokens import Colours
from counter.flow.actions import Action, Panel
from counter.flow.screen import SignInPage
from counter.keys import KEYS
from counter.sentences import ACTIONS, Sentences
from counter.widgets.choice_panel import ChoicePanel
from counter.widgets.key_button import KeyButton

_ICON_SIDE = 36


class SignInForm(QWidget):
    """User name, password, and the language of this window."""

    submitted = Signal(str, str)

    def __init__(self, press: Callable[[Action], None], parent: QWidget | None = None) -> None:
        """Ask nothing yet; ``press`` is told of the buttons."""
        super().__init__(parent)
        self.setObjectName("signIn")
        self._office = QLabel(self)
        self._office.setProperty("kind", "lead")
        self._office.setWordWrap(True)
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("kind", "heading")
        self._clerk_label, self.clerk = self._field("clerk")
        self._password_label, self.password = self._field("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.submit = KeyButton("primary", "signInButton", "Enter", self)
        self.submit.clicked.connect(self._submit)
        self.clerk.returnPressed.connect(self._next)
        self.password.returnPressed.connect(self._submit)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.panel = ChoicePanel(self)
        self._language = KeyButton("action", "languageButton", KEYS[Action.LANGUAGE], self)
        self._contrast = KeyButton("action", "contrastButton", KEYS[Action.CONTRAST], self)
        self._language.clicked.connect(lambda: press(Action.LANGUAGE))
        self._contrast.clicked.connect(lambda: press(Action.CONTRAST))
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setProperty("kind", "bar")
        bar_row = QHBoxLayout(bar)
        bar_row.setContentsMargins(18, 12, 18, 12)
        bar_row.addWidget(self._office)
        body = QVBoxLayout()
        body.setContentsMargins(18, 24, 18, 14)
        body.setSpacing(6)
        body.addWidget(self._icon)
        body.addWidget(self._title)
        body.addSpacing(12)
        body.addWidget(self._clerk_label)
        body.addWidget(self.clerk)
        body.addSpacing(8)
        body.addWidget(self._password_label)
        body.addWidget(self.password)
        body.addSpacing(14)
        body.addWidget(self.submit)
        body.addWidget(self.progress)
        body.addSpacing(14)
        body.addWidget(self.panel, 1)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._language)
        foot.addWidget(self._contrast)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(bar)
        column.addLayout(body, 1)

    def colour(self, colours: Colours) -> None:
        """Draw the icon for another variant."""
        icon = widget_icon("user-check", colours.accent, _ICON_SIDE)
        self._icon.setPixmap(icon.pixmap(_ICON_SIDE))

    def render_page(self, page: SignInPage, sentences: Sentences) -> None:
        """Show how signing in stands."""
        words, office = sentences.formats.words, page.shared.office
        self._office.setText("Nobat" if office is None else isolated(sentences.named(office.names)))
        self._title.setText(words.translate("Counter", "Sign in"))
        for label, field, text in (
            (self._clerk_label, self.clerk, words.translate("Counter", "User name")),
            (self._password_label, self.password, words.translate("Counter", "Password")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self.submit.show_face(words.translate("Counter", "Sign in"))
        self.submit.setEnabled(page.ready and not page.shared.busy)
        self._language.show_face(sentences.say(ACTIONS[Action.LANGUAGE]))
        self._contrast.show_face(sentences.say(ACTIONS[Action.CONTRAST]))
        self.progress.setVisible(page.shared.slow)
        if page.choosing and page.languages:
            self.panel.show()
            self.panel.open(Panel.LANGUAGE, page.languages, "", sentences)
        elif not self.panel.isHidden():
            self.panel.hide()
            self.panel.close_panel()
            self.focus_field()

    def focus_field(self) -> None:
        """Put the cursor where something is missing."""
        (self.password if self.clerk.text() else self.clerk).setFocus()

    def forget_password(self) -> None:
        """Empty the password: it was wrong, or it has done its work."""
        self.password.clear()

    def _next(self) -> None:
        if self.password.text():
            self._submit()
        else:
            self.password.setFocus()

    def _submit(self) -> None:
        if self.submit.isEnabled():
            self.submitted.emit(self.clerk.text(), self.password.text())

    def _field(self, name: str) -> tuple[QLabel, QLineEdit]:
        label, field = QLabel(self), QLineEdit(self)
        field.setObjectName(name)
        label.setBuddy(field)
        label.setProperty("kind", "caption")
        # Names and passwords are typed in Latin letters whatever the language of the window.
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        return label, field
