# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for QML that repaint only the lines that have changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlAnonymous

QML_IMPORT_NAME = "Nobat.Display"
QML_IMPORT_MAJOR_VERSION = 1

Row: TypeAlias = tuple[object, ...]

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)


@QmlAnonymous
class Rows(QAbstractListModel):
    """Lines of equal shape; what is in a line goes by the names given at the start."""

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        """Begin without a line."""
        super().__init__(parent)
        self._roles = {_FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(names)}
        self._rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show these lines; only what differs from the lines before is told to QML."""
        fresh, before = tuple(rows), len(self._rows)
        if len(fresh) < before:
            self.beginRemoveRows(QModelIndex(), len(fresh), before - 1)
            self._rows = self._rows[: len(fresh)]
            self.endRemoveRows()
        old, kept = self._rows, min(len(fresh), before)
        self._rows = fresh[:kept]
        for n in range(kept):
            if fresh[n] != old[n]:
                self.dataChanged.emit(self.index(n), self.index(n))
        if len(fresh) > before:
            self.beginInsertRows(QModelIndex(), before, len(fresh) - 1)
            self._rows = fresh
            self.endInsertRows()

    def roleNames(self) -> dict[int, QByteArray]:
        """Return what is in a line."""
        return self._roles

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return one value of a line."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._roles):
            return None
        return self._rows[index.row()][place]
