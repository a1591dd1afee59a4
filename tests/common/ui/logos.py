# SPDX-License-Identifier: GPL-3.0-or-later
"""Logos as an office would give them, drawn here."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF


def emblem(side: int = 360) -> bytes:
    """A PNG file: a ring with a star, dark on nothing at all."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#083F3A"), side / 18))
    rim = side / 18
    painter.drawEllipse(QPointF(side / 2, side / 2), side / 2 - rim, side / 2 - rim)
    painter.setBrush(QColor("#083F3A"))
    star = [(0.5, 0.22), (0.66, 0.74), (0.22, 0.4), (0.78, 0.4), (0.34, 0.74)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        QPolygonF([QPointF(x * side, y * side) for x, y in star]), Qt.FillRule.WindingFill
    )
    painter.end()
    return png_of(image)


def png_of(image: QImage) -> bytes:
    """The picture as a file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub asks for bytes
    return bytes(content.data())
