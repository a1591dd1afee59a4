# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a list that are as tall as their text, broken into lines, needs.

Qt measures a row of a styled list without the style's padding, and then cuts off what it thought
would fit.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

_SIDES: Final = 2 * 10
_ABOVE_AND_BELOW: Final = 2 * 7
"""Padding and border of ``QListWidget::item`` in the counter's style."""
_INSIDE: Final = 8
"""What Qt leaves free around a text, pixels."""
_ENDLESS: Final = 10_000


class WrappedRows(QStyledItemDelegate):
    """Measures the rows of ``view``."""

    def __init__(self, view: QListView) -> None:
        """Belong to ``view``, whose lines break from now on."""
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        view.setItemDelegate(self)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return what the text needs in the width there is (called by Qt)."""
        width = self._view.viewport().width()
        room = width - _SIDES - _INSIDE
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            style = self._view.style()
            room -= style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + _INSIDE
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        taken = option.fontMetrics.boundingRect(
            QRect(0, 0, max(1, room), _ENDLESS), Qt.TextFlag.TextWordWrap, text
        )
        return QSize(width, taken.height() + _ABOVE_AND_BELOW)
