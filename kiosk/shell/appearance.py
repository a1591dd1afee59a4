# SPDX-License-Identifier: GPL-3.0-or-later
"""Language, colours and sizes of the whole window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtGui import QScreen

from common.ui.interface import QmlInterface
from common.ui.languages import AR, Digits
from common.ui.texts import Texts
from common.ui.theme import Theme
from common.ui.tokens import Variant
from common.ui.translation_files import TranslationFiles

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.domain.office import Office
    from kiosk.flow.state import FlowState

LARGER = 1.25

_MM_PER_INCH = 25.4
_LIKELY_PER_MM = (2.5, 8.0)
_USUAL_PER_MM = 3.78


class WindowLooks:
    """Follows the office and the visit; touches Qt only where something has changed."""

    def __init__(self, interface: QmlInterface, files: TranslationFiles) -> None:
        """Change ``interface``; an office's texts come from ``files``."""
        self._interface = interface
        self._files = files
        self._settled = False

    def settle(self, office: Office) -> None:
        """Take on an office's languages, digits and time zone."""
        texts = Texts(self._files, {AR: Digits(office.digits.value)})
        self._interface.language.settle(texts, ZoneInfo(office.time_zone))
        self._interface.current.offer(office.languages)
        self._settled = False

    def follow(self, state: FlowState) -> None:
        """Show the visit's language and looks."""
        interface, looks = self._interface, state.looks
        if not self._settled or interface.current.language != state.language:
            self._settled = True
            interface.language.use(state.language)
        variant = Variant.HIGH_CONTRAST if looks.high_contrast else Variant.LIGHT
        if interface.theme.variant is not variant:
            interface.theme.use_variant(variant)
        scale = LARGER if looks.larger_text else 1.0
        if interface.theme.text_scale != scale:
            interface.theme.use_text_scale(scale)


@dataclass(frozen=True, slots=True)
class Fit:
    """Sizes for one window: pixels of a design pixel, and of a millimetre."""

    unit: float
    per_mm: float


def fit(width: int, height: int, screen: QScreen) -> Fit:
    """Sizes for a window: designed at 1080 x 1920; lying, less room in height is left."""
    unit = min(width / 1600, height / 1290) if width > height else min(width / 1080, height / 1920)
    per_mm = screen.physicalDotsPerInch() / _MM_PER_INCH / screen.devicePixelRatio()
    low, high = _LIKELY_PER_MM
    # Some screens tell no size, or that of another one.
    return Fit(unit, per_mm if low <= per_mm <= high else _USUAL_PER_MM)


def use_fit(theme: Theme, sizes: Fit) -> None:
    """Fit the theme."""
    theme.use_pixels(sizes.unit, sizes.per_mm)
