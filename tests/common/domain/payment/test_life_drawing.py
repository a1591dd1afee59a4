# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a payment as it is drawn is the one that is lived."""

from __future__ import annotations

import re
from pathlib import Path

from common.domain.payment.life import MOVES

TEXT = (Path(__file__).parents[4] / "docs" / "payments.md").read_text(encoding="utf-8")
ARROW = re.compile(r"^ +(\S+) --> (\w+): (\w+)$", re.MULTILINE)


def test_the_drawing_has_every_move_and_no_other() -> None:
    (drawing,) = re.findall(r"```mermaid\nstateDiagram-v2\n(.+?)```", TEXT, re.DOTALL)
    drawn = ARROW.findall(drawing)
    assert len(drawn) == len(drawing.splitlines())
    lived = {
        ("[*]" if source is None else source.value, move.target.value, event.__name__)
        for event, move in MOVES.items()
        for source in move.sources
    }
    assert set(drawn) == lived
