# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists as Qt asks for them: who waits, and below a heading who is parked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter.flow.screen import DockPage
from counter.flow.waiting import Row, Target
from counter.sentences import Sentences

Index = QModelIndex | QPersistentModelIndex
NUMBER_ROLE = int(Qt.ItemDataRole.UserRole)
LINE_ROLE = NUMBER_ROLE + 1
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; a heading has neither number nor time."""

    number: str
    text: str
    time: str
    target: Target

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.number, self.text, self.time) if part)


def lines_of(page: DockPage, sentences: Sentences) -> list[Line]:
    """Everybody who waits, then those whom this counter has parked."""
    found = [_waiting(row, sentences) for row in page.waiting]
    if page.parked:
        words = sentences.formats.words
        count = sentences.formats.number(len(page.parked))
        heading = words.translate("Counter", "Parked · {count}", count=count)
        found.append(Line("", heading, "", Target.WITHIN))
        found += [
            Line(row.label, sentences.row(row), sentences.back(row), Target.WITHIN)
            for row in page.parked
        ]
    return found


def _waiting(row: Row, sentences: Sentences) -> Line:
    return Line(
        row.label,
        sentences.row(row),
        sentences.formats.minutes(row.waited_minutes),
        row.target,
    )


class WaitingModel(QAbstractListModel):
    """Lines by row; ``NUMBER_ROLE`` gives the ticket's number, empty for a heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nobody."""
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Hold other lines; what stays the same is not drawn again."""
        if lines == self._lines:
            return
        if len(lines) == len(self._lines):
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are (called by Qt)."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only tickets be chosen (called by Qt)."""
        if index.isValid() and self._lines[index.row()].number:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a line shows (called by Qt)."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return line.text
            case _ if role == NUMBER_ROLE:
                return line.number
            case _ if role == LINE_ROLE:
                return line
            case _:
                return None
