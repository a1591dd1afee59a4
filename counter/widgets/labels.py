# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels and fields that begin where the language begins; labels are never squeezed.

Qt aligns them by their text: a ticket number, a foreign name, or nothing typed yet would stand on
the wrong side.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget


def begin_with_language(window: QWidget, direction: Qt.LayoutDirection) -> None:
    """Align every label and field of ``window`` to the side where lines begin."""
    right = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    alignment = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for label in window.findChildren(QLabel):
        label.setAlignment(alignment)
    for field in window.findChildren(QLineEdit):
        field.setAlignment(alignment)


def show_whole(label: QLabel, text: str) -> None:
    """Show ``text``, wrapped, and have the layout leave the height that it needs."""
    if label.text() != text:
        label.setText(text)
    needed = label.heightForWidth(label.width())
    if label.minimumHeight() != needed:
        label.setMinimumHeight(max(0, needed))
