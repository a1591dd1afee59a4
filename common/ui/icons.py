# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled icons, drawn in any colour and size, for QML and for Widgets."""

import logging
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from common.ui.assets import ICONS

_DRAWN_IN: Final = b"#000000"
_UNKNOWN: Final = "help"
_log = logging.getLogger(__name__)


def icon_names() -> frozenset[str]:
    """Return the names of all bundled icons."""
    return frozenset(file.stem for file in ICONS.glob("*.svg"))


def draw_icon(name: str, colour: str, side: int) -> QImage:
    """Return an icon as a square picture of ``side`` pixels; ``colour`` is ``#RRGGBB``.

    An unknown name is logged and drawn as a question mark: a service's icon is a setting, and
    a wrong one must not take a screen away.
    """
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(_DRAWN_IN, colour.encode())))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def widget_icon(name: str, colour: str, side: int) -> QIcon:
    """Return an icon for a widget, drawn at once, twice and three times its size."""
    made = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap.fromImage(draw_icon(name, colour, side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    file = ICONS / f"{name}.svg"
    if not file.is_file():
        _log.warning("no icon is named %r", name)
        file = ICONS / f"{_UNKNOWN}.svg"
    return file.read_bytes()
