# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar that tells the clerk something: calm, alarming, or with something to press."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from common.ui.icons import widget_icon
from common.ui.tokens import Colours
from counter.widgets.key_button import KeyButton

_ICON_SIDE = 20


class Tone(StrEnum):
    """How a bar looks."""

    INFORMATION = "information"
    CAUTION = "caution"
    ALERT = "alert"


class NoticeBar(QFrame):
    """An icon, a bold line, a text and perhaps a button; hidden while there is nothing."""

    def __init__(
        self,
        name: str,
        tone: Tone,
        icon: str,
        button: KeyButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet. ``button`` stands at the end."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", tone.value)
        self._tone = tone
        self._aloud = ""
        self._icon_name = icon
        self._ink: str | None = None
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("kind", "told")
        self._text = QLabel(self)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        if button is not None:
            button.setParent(self)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def colour(self, colours: Colours) -> None:
        """Show the icon in another variant; it is drawn when there is something to tell."""
        inks = {
            Tone.INFORMATION: colours.on_tint,
            Tone.CAUTION: colours.on_caution,
            Tone.ALERT: colours.on_alert_tint,
        }
        self._ink = inks[self._tone]
        if not self.isHidden():
            self._draw_icon()

    @property
    def told(self) -> str:
        """All that is told, empty while hidden."""
        if self.isHidden():
            return ""
        return f"{self._title.text()} {self._text.text()}".strip()

    def tell(self, title: str, text: str = "", aloud: str | None = None) -> None:
        """Show something else, or hide for nothing; screen readers are told of news.

        ``aloud`` is what counts as news where the rest changes all the time, such as an age.
        """
        news = f"{title} {text}".strip()
        if news == f"{self._title.text()} {self._text.text()}".strip():
            return
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(news)
        if news and self.isHidden():
            self._draw_icon()
        self.setVisible(bool(news))
        before, self._aloud = self._aloud, news if aloud is None else aloud
        if self._aloud not in {"", before} and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._aloud))

    def _draw_icon(self) -> None:
        if self._ink is not None:
            icon = widget_icon(self._icon_name, self._ink, _ICON_SIDE)
            self._icon.setPixmap(icon.pixmap(_ICON_SIDE))
