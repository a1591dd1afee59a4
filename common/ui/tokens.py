# SPDX-License-Identifier: GPL-3.0-or-later
"""Design tokens: colours of each variant, type scales, spacing, radii, and their contrast.

Plain data, no Qt: the QML theme, the style sheet of the counter and the ticket printer all
read the same values, and the contrast of every pair is tested by computation.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Variant(StrEnum):
    """The looks a person or an office can choose."""

    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of one variant as ``#RRGGBB``; each ``on_x`` is the text colour that goes on ``x``.

    ``line`` only separates; ``outline`` is the edge of something that can be touched. ``alert``
    is the ground of an icon or a single large sign; sentences of alarm stand on ``alert_tint``.
    """

    ink: str
    ink_soft: str
    paper: str
    surface: str
    sunken: str
    line: str
    outline: str
    accent: str
    action: str
    action_pressed: str
    on_action: str
    bar: str
    on_bar: str
    on_bar_soft: str
    tint: str
    on_tint: str
    call: str
    on_call: str
    caution: str
    on_caution: str
    alert: str
    on_alert: str
    alert_ink: str
    alert_tint: str
    on_alert_tint: str
    wait_ink: str
    focus: str
    disabled: str
    on_disabled: str


LIGHT: Final = Colours(
    ink="#10201F",
    ink_soft="#43514D",
    paper="#F6F4EE",
    surface="#FFFFFF",
    sunken="#EAE7DC",
    line="#D9D5C9",
    outline="#86827A",
    accent="#0B6B62",
    action="#0A6159",
    action_pressed="#083F3A",
    on_action="#FFFFFF",
    bar="#083F3A",
    on_bar="#FFFFFF",
    on_bar_soft="#CFE3DD",
    tint="#E2EEEB",
    on_tint="#083F3A",
    call="#F2A900",
    on_call="#10201F",
    caution="#FFF2D1",
    on_caution="#5A4100",
    alert="#B3261E",
    on_alert="#FFFFFF",
    alert_ink="#8E1911",
    alert_tint="#FBE7E4",
    on_alert_tint="#8E1911",
    wait_ink="#5A4100",
    focus="#10201F",
    disabled="#E4E1D7",
    on_disabled="#5B6562",
)

DARK: Final = Colours(
    ink="#FFFFFF",
    ink_soft="#B9D4CC",
    paper="#0A2320",
    surface="#0F302B",
    sunken="#071A18",
    line="#23483F",
    outline="#7FA69C",
    accent="#5CC4B5",
    action="#5CC4B5",
    action_pressed="#8ADBCF",
    on_action="#06201D",
    bar="#083F3A",
    on_bar="#FFFFFF",
    on_bar_soft="#CFE3DD",
    tint="#12413A",
    on_tint="#DDF3EE",
    call="#F2A900",
    on_call="#10201F",
    caution="#584000",
    on_caution="#FFE9B8",
    alert="#8C1D18",
    on_alert="#FFFFFF",
    alert_ink="#FFB4AB",
    alert_tint="#5C1410",
    on_alert_tint="#FFDAD6",
    wait_ink="#F6DA8C",
    focus="#F2A900",
    disabled="#1C3732",
    on_disabled="#9DB5AF",
)

HIGH_CONTRAST: Final = Colours(
    ink="#FFFFFF",
    ink_soft="#FFFFFF",
    paper="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    outline="#FFFFFF",
    accent="#FFD400",
    action="#FFD400",
    action_pressed="#FFFFFF",
    on_action="#000000",
    bar="#000000",
    on_bar="#FFFFFF",
    on_bar_soft="#FFFFFF",
    tint="#1A1A1A",
    on_tint="#FFFFFF",
    call="#FFD400",
    on_call="#000000",
    caution="#332A00",
    on_caution="#FFE97A",
    alert="#FFB4AB",
    on_alert="#000000",
    alert_ink="#FFB4AB",
    alert_tint="#3A0A07",
    on_alert_tint="#FFDAD6",
    wait_ink="#FFE97A",
    focus="#00E5FF",
    disabled="#262626",
    on_disabled="#B0B0B0",
)

COLOURS: Final[dict[Variant, Colours]] = {
    Variant.LIGHT: LIGHT,
    Variant.HIGH_CONTRAST: HIGH_CONTRAST,
    Variant.DARK: DARK,
}


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Six sizes in pixels at the design size of one kind of screen."""

    caption: int
    body: int
    lead: int
    heading: int
    title: int
    number: int


KIOSK_TYPE: Final = TypeScale(caption=25, body=30, lead=36, heading=54, title=66, number=220)
COUNTER_TYPE: Final = TypeScale(caption=12, body=15, lead=17, heading=22, title=28, number=64)
DISPLAY_TYPE: Final = TypeScale(caption=32, body=38, lead=44, heading=58, title=76, number=168)


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances and corner radii in pixels at the design size."""

    tiny: int = 8
    small: int = 16
    medium: int = 24
    large: int = 40
    huge: int = 64
    radius_small: int = 12
    radius: int = 24
    radius_large: int = 40
    edge: int = 2


SPACING: Final = Spacing()

TOUCH_TARGET_MM: Final = 20.0
"""Least side of anything to touch on a kiosk, in millimetres."""

MOTION_MS: Final = 200
"""Length of a transition in milliseconds, when motion is not reduced."""

TEXT_CONTRAST: Final = 7.0
"""Least contrast of text against its ground (WCAG 2.2, 1.4.6 enhanced)."""

CONTROL_CONTRAST: Final = 3.0
"""Least contrast of a control's edge, icon or focus ring (WCAG 2.2, 1.4.11)."""

TEXT_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink_soft", "paper"),
    ("ink_soft", "surface"),
    ("on_action", "action"),
    ("on_action", "action_pressed"),
    ("on_bar", "bar"),
    ("on_bar_soft", "bar"),
    ("on_tint", "tint"),
    ("on_call", "call"),
    ("on_caution", "caution"),
    ("alert_ink", "paper"),
    ("alert_ink", "surface"),
    ("on_alert_tint", "alert_tint"),
    ("wait_ink", "surface"),
    ("wait_ink", "paper"),
)
"""Text and ground that stand together somewhere; each reaches ``TEXT_CONTRAST``."""

CONTROL_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("outline", "paper"),
    ("outline", "surface"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "tint"),
    ("action", "paper"),
    ("action", "surface"),
    ("alert", "on_alert"),
    ("focus", "paper"),
    ("focus", "surface"),
    ("on_bar", "bar"),
    ("on_disabled", "disabled"),
)
"""Edges, icons and rings with their ground; each reaches ``CONTROL_CONTRAST``."""


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2, definition)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


_LINEAR_BELOW: Final = 0.04045


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return math.pow((channel + 0.055) / 1.055, 2.4)
