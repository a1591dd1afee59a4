# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled icons for QML: ``image://icons/NAME/RRGGBB``."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from common.ui.icons import draw_icon

PROVIDER: Final = "icons"
"""Name of the image provider: ``image://icons/NAME/RRGGBB``."""

_DESIGN_SIDE: Final = 24


class IconProvider(QQuickImageProvider):
    """Draws ``image://icons/NAME/RRGGBB`` at the size that the image asks for."""

    def __init__(self) -> None:
        """Provide images, drawn on the GUI thread."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Return the picture for ``NAME/RRGGBB`` (called by Qt)."""
        name, _, colour = id.partition("/")
        side = requestedSize.width() if requestedSize.width() > 0 else _DESIGN_SIDE
        size.setWidth(side)
        size.setHeight(side)
        return draw_icon(name, f"#{colour}", side)
