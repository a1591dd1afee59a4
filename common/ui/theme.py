# SPDX-License-Identifier: GPL-3.0-or-later
"""The theme as QML sees it: ``Theme`` in ``Nobat.Ui``.

Every property changes together when the variant, the text size, the size of the window or
reduced motion changes, so bindings follow by themselves.
"""

import math
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from common.ui.tokens import (
    COLOURS,
    KIOSK_TYPE,
    MOTION_MS,
    SPACING,
    TOUCH_TARGET_MM,
    Colours,
    TypeScale,
    Variant,
)

QML_IMPORT_NAME = "Nobat.Ui"
QML_IMPORT_MAJOR_VERSION = 1


def _colour(name: str) -> Callable[["Theme"], QColor]:
    return lambda theme: QColor(getattr(theme.colours, name))


def _size(name: str) -> Callable[["Theme"], int]:
    return lambda theme: round(getattr(theme.type_scale, name) * theme.text_scale * theme.pixels)


def _space(name: str) -> Callable[["Theme"], int]:
    return lambda theme: max(1, round(getattr(SPACING, name) * theme.pixels))


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Colours, sizes and distances of the variant in use, in device-independent pixels."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start light, at the design size of a kiosk, with motion."""
        super().__init__(parent)
        self.variant = Variant.LIGHT
        self.type_scale: TypeScale = KIOSK_TYPE
        self.text_scale = 1.0
        self.pixels = 1.0
        self.pixels_per_mm = 3.6
        self.motion_is_reduced = False

    @property
    def colours(self) -> Colours:
        """The colours of the variant in use."""
        return COLOURS[self.variant]

    def use_variant(self, variant: Variant) -> None:
        """Change to another variant."""
        self.variant = variant
        self.changed.emit()

    def use_type_scale(self, scale: TypeScale) -> None:
        """Use the six sizes of another kind of screen."""
        self.type_scale = scale
        self.changed.emit()

    def use_text_scale(self, factor: float) -> None:
        """Make all text larger by a factor; 1.0 is the design size."""
        self.text_scale = factor
        self.changed.emit()

    def use_pixels(self, unit: float, per_mm: float) -> None:
        """Fit a screen: pixels for one design pixel, and physical pixels for a millimetre."""
        self.pixels = unit
        self.pixels_per_mm = per_mm
        self.changed.emit()

    def reduce_motion(self) -> None:
        """Stop every transition."""
        self.motion_is_reduced = True
        self.changed.emit()

    def allow_motion(self) -> None:
        """Let transitions run again."""
        self.motion_is_reduced = False
        self.changed.emit()

    variantName = Property(str, lambda theme: theme.variant.value, notify=changed)
    highContrast = Property(
        bool, lambda theme: theme.variant is Variant.HIGH_CONTRAST, notify=changed
    )
    unit = Property(float, lambda theme: theme.pixels, notify=changed)
    textScale = Property(float, lambda theme: theme.text_scale, notify=changed)
    reducedMotion = Property(bool, lambda theme: theme.motion_is_reduced, notify=changed)
    motion = Property(
        int, lambda theme: 0 if theme.motion_is_reduced else MOTION_MS, notify=changed
    )
    touchTarget = Property(
        int, lambda theme: math.ceil(TOUCH_TARGET_MM * theme.pixels_per_mm), notify=changed
    )
    ink = Property(QColor, _colour("ink"), notify=changed)
    inkSoft = Property(QColor, _colour("ink_soft"), notify=changed)
    paper = Property(QColor, _colour("paper"), notify=changed)
    surface = Property(QColor, _colour("surface"), notify=changed)
    sunken = Property(QColor, _colour("sunken"), notify=changed)
    line = Property(QColor, _colour("line"), notify=changed)
    outline = Property(QColor, _colour("outline"), notify=changed)
    accent = Property(QColor, _colour("accent"), notify=changed)
    action = Property(QColor, _colour("action"), notify=changed)
    actionPressed = Property(QColor, _colour("action_pressed"), notify=changed)
    onAction = Property(QColor, _colour("on_action"), notify=changed)
    bar = Property(QColor, _colour("bar"), notify=changed)
    onBar = Property(QColor, _colour("on_bar"), notify=changed)
    onBarSoft = Property(QColor, _colour("on_bar_soft"), notify=changed)
    tint = Property(QColor, _colour("tint"), notify=changed)
    onTint = Property(QColor, _colour("on_tint"), notify=changed)
    call = Property(QColor, _colour("call"), notify=changed)
    onCall = Property(QColor, _colour("on_call"), notify=changed)
    caution = Property(QColor, _colour("caution"), notify=changed)
    onCaution = Property(QColor, _colour("on_caution"), notify=changed)
    alert = Property(QColor, _colour("alert"), notify=changed)
    onAlert = Property(QColor, _colour("on_alert"), notify=changed)
    alertInk = Property(QColor, _colour("alert_ink"), notify=changed)
    alertTint = Property(QColor, _colour("alert_tint"), notify=changed)
    onAlertTint = Property(QColor, _colour("on_alert_tint"), notify=changed)
    waitInk = Property(QColor, _colour("wait_ink"), notify=changed)
    focus = Property(QColor, _colour("focus"), notify=changed)
    disabled = Property(QColor, _colour("disabled"), notify=changed)
    onDisabled = Property(QColor, _colour("on_disabled"), notify=changed)
    caption = Property(int, _size("caption"), notify=changed)
    body = Property(int, _size("body"), notify=changed)
    lead = Property(int, _size("lead"), notify=changed)
    heading = Property(int, _size("heading"), notify=changed)
    title = Property(int, _size("title"), notify=changed)
    number = Property(int, _size("number"), notify=changed)
    tiny = Property(int, _space("tiny"), notify=changed)
    small = Property(int, _space("small"), notify=changed)
    medium = Property(int, _space("medium"), notify=changed)
    large = Property(int, _space("large"), notify=changed)
    huge = Property(int, _space("huge"), notify=changed)
    radiusSmall = Property(int, _space("radius_small"), notify=changed)
    radius = Property(int, _space("radius"), notify=changed)
    radiusLarge = Property(int, _space("radius_large"), notify=changed)
    edge = Property(int, _space("edge"), notify=changed)
