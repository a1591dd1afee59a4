# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours can be told apart in every variant; contrast is computed, not looked at."""

import re
from dataclasses import asdict, fields

import pytest

from common.ui.tokens import (
    COLOURS,
    CONTROL_CONTRAST,
    CONTROL_PAIRS,
    COUNTER_TYPE,
    DISPLAY_TYPE,
    KIOSK_TYPE,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    Colours,
    TypeScale,
    Variant,
    contrast,
)

VARIANTS = list(Variant)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)


def test_contrast_agrees_with_the_published_example() -> None:
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_sevenfold(variant: Variant, text: str, ground: str) -> None:
    colours = asdict(COLOURS[variant])
    assert contrast(colours[text], colours[ground]) >= TEXT_CONTRAST


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(("edge", "ground"), CONTROL_PAIRS)
def test_edges_icons_and_rings_stand_out_threefold(
    variant: Variant, edge: str, ground: str
) -> None:
    colours = asdict(COLOURS[variant])
    assert contrast(colours[edge], colours[ground]) >= CONTROL_CONTRAST


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_colour_is_written_in_full(variant: Variant) -> None:
    for name, colour in asdict(COLOURS[variant]).items():
        assert re.fullmatch(r"#[0-9A-F]{6}", colour), name


def test_every_text_colour_is_checked_on_its_ground() -> None:
    checked = {pair[0] for pair in (*TEXT_PAIRS, *CONTROL_PAIRS)} | {
        pair[1] for pair in CONTROL_PAIRS
    }
    texts = {field.name for field in fields(Colours) if field.name.startswith("on_")}
    assert texts <= checked


@pytest.mark.parametrize("scale", [KIOSK_TYPE, COUNTER_TYPE, DISPLAY_TYPE])
def test_the_six_sizes_grow(scale: TypeScale) -> None:
    sizes = list(asdict(scale).values())
    assert sizes == sorted(set(sizes))
