# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files as pictures and as text, by a program that had no part in making them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

_POINTS_PER_INCH = 72


@contextmanager
def opened(content: bytes) -> Iterator[QPdfDocument]:
    """Open a file's bytes; a file that cannot be read fails the test."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    assert buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.error() is QPdfDocument.Error.None_
    try:
        yield document
    finally:
        document.close()


def picture(content: bytes, dots_per_inch: float, page: int = 0) -> QImage:
    """One page, on white."""
    with opened(content) as document:
        points = document.pagePointSize(page)
        scale = dots_per_inch / _POINTS_PER_INCH
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        drawn = document.render(page, size)
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
