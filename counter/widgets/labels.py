# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels that begin where the language begins, and are never squeezed.

Qt aligns a label by its text: a ticket number or a foreign name would stand on the wrong side.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def begin_with_language(window: QWidget, direction: Qt.LayoutDirection) -> None:
    """Align every label of ``window`` to the side where lines begin."""
    right = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    alignment = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for label in window.findChildren(QLabel):
        label.setAlignment(alignment)


def show_whole(label: QLabel, text: str) -> None:
    """Show ``text``, wrapped, and have the layout leave the height that it needs."""
    if label.text() != text:
        label.setText(text)
    needed = label.heightForWidth(label.width())
    if label.minimumHeight() != needed:
        label.setMinimumHeight(max(0, needed))
