# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a line of the waiting list: number, service and class, wait with its target's icon."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from common.ui.fonts import font, number_font
from common.ui.icons import widget_icon
from common.ui.tokens import COUNTER_TYPE, LIGHT, Colours
from counter.flow.waiting import Target
from counter.widgets.waiting_model import LINE_ROLE, Index, Line

HEIGHT = 36
_NUMBER_WIDTH = 74
_ICON_SIDE = 16
_GAP = 8
_ICONS = {Target.NEAR: "hourglass", Target.OVER: "alert-circle"}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WaitingPainter(QStyledItemDelegate):
    """Mirrors with the language; numbers stay left to right."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw in the light variant until told otherwise."""
        super().__init__(parent)
        self.colours: Colours = LIGHT

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - as Qt calls it
        index: Index,  # noqa: ARG002 - as Qt calls it
    ) -> QSize:
        """Return the height of a line (called by Qt)."""
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line (called by Qt)."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        whole: QRect = option.rect
        state = option.state
        colours = self.colours
        painter.save()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused:
            painter.fillRect(whole, QColor(colours.tint))
            painter.setPen(QColor(colours.accent))
            painter.drawRect(whole.adjusted(0, 0, -1, -1))
        else:
            painter.setPen(QColor(colours.line))
            painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        area = whole.adjusted(2, 0, -2, 0)
        if line.number:
            self._paint_ticket(painter, area, line, option)
        else:
            painter.setFont(font(COUNTER_TYPE.caption, font(1).weight().Bold))
            self._text(painter, area, line.text, colours.ink_soft, option)
        painter.restore()

    def _paint_ticket(
        self, painter: QPainter, area: QRect, line: Line, option: QStyleOptionViewItem
    ) -> None:
        colours = self.colours
        ink = {Target.OVER: colours.alert_ink, Target.NEAR: colours.wait_ink}.get(
            line.target, colours.ink
        )
        painter.setFont(number_font(COUNTER_TYPE.body))
        self._text(
            painter, self._slice(area, 0, _NUMBER_WIDTH, option), line.number, colours.ink, option
        )
        weight = font(1).weight()
        plain = line.target is Target.WITHIN
        time_font = font(COUNTER_TYPE.body - 1, weight.Normal if plain else weight.DemiBold)
        time_width = QFontMetrics(time_font).horizontalAdvance(line.time) + 2
        painter.setFont(time_font)
        time_at = area.width() - time_width
        self._text(painter, self._slice(area, time_at, time_width, option), line.time, ink, option)
        end = time_at - _GAP
        icon = _ICONS.get(line.target)
        if icon is not None:
            end -= _ICON_SIDE
            place = self._slice(area, end + _GAP // 2, _ICON_SIDE, option)
            place.setTop(place.center().y() - _ICON_SIDE // 2)
            place.setHeight(_ICON_SIDE)
            widget_icon(icon, ink, _ICON_SIDE).paint(painter, place)
        painter.setFont(font(COUNTER_TYPE.body - 1))
        room = self._slice(area, _NUMBER_WIDTH, end - _NUMBER_WIDTH - _GAP, option)
        self._text(painter, room, line.text, colours.ink_soft, option)

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        ink: str,
        option: QStyleOptionViewItem,
    ) -> None:
        direction: Qt.LayoutDirection = option.direction
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, place.width() + 1
        )
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(direction)
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(side | absolute | _MIDDLE), shown)

    def _slice(self, area: QRect, at: int, width: int, option: QStyleOptionViewItem) -> QRect:
        """A part of the line, ``at`` from its beginning in reading direction."""
        direction: Qt.LayoutDirection = option.direction
        place = QRect(area.left() + at, area.top(), max(0, width), area.height())
        return QStyle.visualRect(direction, area, place)
