# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages have the colours of the screens, whose contrast is tested there."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import server.web
from common.ui.tokens import COLOURS, Variant

_STYLE = (Path(server.web.__file__).parent / "static" / "style.css").read_text("utf-8")
_ROOTS = re.findall(r":root \{([^}]*)\}", _STYLE)
_IN_ORDER = (Variant.LIGHT, Variant.DARK, Variant.HIGH_CONTRAST)


def test_every_variant_has_the_colours_of_the_tokens() -> None:
    assert len(_ROOTS) == len(_IN_ORDER)
    for variant, root in zip(_IN_ORDER, _ROOTS, strict=True):
        told = dict(re.findall(r"--(\w+): (#\w{6})", root))
        tokens = asdict(COLOURS[variant])
        assert told == {name: tokens[name] for name in told}
        assert {"ink", "paper", "surface", "action", "alert_ink", "focus"} <= told.keys()


def test_every_colour_comes_from_a_token() -> None:
    rules = _STYLE[_STYLE.index("*, ::before") :]
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgb|hsl", rules)


def test_nothing_is_placed_by_left_or_right() -> None:
    assert not re.findall(r"(?<!-)\b(left|right)\b\s*[:;]|-(left|right):", _STYLE)
