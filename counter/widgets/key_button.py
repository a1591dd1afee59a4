# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that shows the key that presses it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class KeyButton(QPushButton):
    """A label at the beginning, the key's name at the end; mirrored with the language."""

    def __init__(self, kind: str, name: str, key: str, parent: QWidget | None = None) -> None:
        """Look as ``kind`` says; ``name`` is the object name, ``key`` is shown, not bound."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self._key = key
        self._face = QLabel(self)
        self._face.setProperty("kind", "face")
        shown = QLabel(key, self)
        shown.setProperty("kind", "key-on-action" if kind == "primary" else "key")
        layout = QHBoxLayout(self)
        edge = 16 if kind == "primary" else 12
        layout.setContentsMargins(edge, 2, edge - 4, 2)
        layout.setSpacing(6)
        layout.addWidget(self._face, 1)
        layout.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._face, shown):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._face.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def face(self) -> str:
        """What stands on the button."""
        return self._face.text()

    def show_face(self, text: str, hint: str = "") -> None:
        """Show ``text``; ``hint`` says why it cannot be pressed, or nothing."""
        if self._face.text() != text:
            self._face.setText(text)
            self.setAccessibleName(f"{text} ({self._key})")
        if self.toolTip() != hint:
            self.setToolTip(hint)
            self.setAccessibleDescription(hint)

    def fits(self) -> bool:
        """Whether the text is shown whole."""
        return self._face.sizeHint().width() <= self._face.width()

    def sizeHint(self) -> QSize:
        """Leave room for both labels (called by Qt)."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()
