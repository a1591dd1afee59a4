# SPDX-License-Identifier: GPL-3.0-or-later
"""The page beside the queue for till, fee, papers and hand-over, worked by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from common.ui.tokens import Colours
from counter.paying_face import Face, FaceLine
from counter.widgets.labels import begin_with_language
from counter.widgets.notice_bar import NoticeBar, Tone
from counter.widgets.wrapped_rows import WrappedRows

WIDTH = 480
_EDGE = 18
_TALLEST = 288
_FRAME = 4


class PayingPane(QFrame):
    """Shows a ``Face`` and says what the clerk does; knows nothing of what follows."""

    chosen = Signal(object)
    entered = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("paying")
        self.setFixedWidth(WIDTH)
        self._face: Face | None = None
        self._shown: tuple[FaceLine, ...] = ()
        self._title = QLabel(self)
        self._title.setProperty("kind", "lead")
        escape = QLabel("Esc", self)
        escape.setProperty("kind", "key")
        self.notice = NoticeBar("payingNotice", Tone.CAUTION, "info", None, self)
        self.news = NoticeBar("payingNews", Tone.INFORMATION, "circle-check", None, self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        place = self.progress.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(place)
        self._lines = QWidget(self)
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._prompt = _label("told", self)
        self.field = QLineEdit(self)
        self.field.setObjectName("payingField")
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        self.field.textChanged.connect(self.typed)
        self.echo = _label("lead", self)
        self._question = _label("section", self)
        self.list = QListWidget(self)
        self.list.setObjectName("payingSteps")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WrappedRows(self.list)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._lay_out(escape)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is told, line by line."""
        return tuple(line.text for line in self._shown)

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self.notice.colour(colours)
        self.news.colour(colours)

    def forget(self) -> None:
        """Show nothing any more: what stood here may be personal."""
        self._face = None
        self.field.clear()
        self._render_lines(())

    def render_face(self, face: Face) -> None:
        """Show how things stand."""
        before, self._face = self._face, face
        fresh = before is None or (before.asked, before.title) != (face.asked, face.title)
        self._title.setText(face.title)
        self.notice.tell(face.notice)
        self.news.tell(face.good_news)
        self.progress.setVisible(face.slow)
        self._render_lines(face.lines)
        self._render_field(face, before, fresh=fresh)
        self._render_steps(face, before)
        self._place_focus(fresh=fresh)

    def _render_lines(self, lines: tuple[FaceLine, ...]) -> None:
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            label = _label(line.kind, self._lines)
            label.setText(line.text)
            self._column.addWidget(label)
            label.show()
        begin_with_language(self._lines, self.layoutDirection())

    def _render_field(self, face: Face, before: Face | None, *, fresh: bool) -> None:
        asks = face.prompt is not None
        for part in (self._prompt, self.field):
            part.setVisible(asks)
        self._prompt.setText(face.prompt or "")
        self.field.setAccessibleName(face.prompt or "")
        self.echo.setText(face.echo)
        self.echo.setVisible(bool(face.echo))
        if fresh:
            self.field.clear()
        if face.filled and (fresh or before is None or before.filled != face.filled):
            self.field.setText(face.filled)
            self.field.selectAll()

    def _render_steps(self, face: Face, before: Face | None) -> None:
        self._question.setText(face.question)
        self._question.setVisible(bool(face.question))
        texts = [text for text, _ in face.steps]
        self.list.setVisible(bool(texts))
        self.list.setAccessibleName(face.question or face.title)
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        if texts == shown:
            return
        same = before is not None and before.asked == face.asked
        row = self.list.currentRow() if same and len(texts) == len(shown) else 0
        self.list.clear()
        self.list.addItems(texts)
        self.list.setCurrentRow(max(0, row))
        tall = sum(self.list.sizeHintForRow(row) for row in range(len(texts)))
        self.list.setFixedHeight(min(tall, _TALLEST) + _FRAME)

    def _place_focus(self, *, fresh: bool) -> None:
        wanted = self.field if not self.field.isHidden() else self.list
        lost = not self.isAncestorOf(QApplication.focusWidget() or self.window())
        if (fresh or lost) and not wanted.isHidden():
            wanted.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if self._face is not None and 0 <= row < len(self._face.steps):
            self.chosen.emit(self._face.steps[row][1])

    def _lay_out(self, escape: QLabel) -> None:
        bar = QFrame(self)
        bar.setProperty("kind", "bar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(_EDGE, 12, _EDGE, 12)
        top.addWidget(self._title, 1)
        top.addWidget(escape, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout()
        inside.setContentsMargins(_EDGE, 8, _EDGE, 8)
        inside.setSpacing(8)
        parts = (
            self.progress,
            self._lines,
            self._prompt,
            self.field,
            self.echo,
            self._question,
            self.list,
        )
        for part in parts:
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.notice)
        column.addWidget(self.news)
        column.addLayout(inside, 1)


def _label(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
