# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a ticket as it is drawn is the life of a ticket as it is lived."""

import re
from pathlib import Path

from common.domain.events import Body, TicketCalled, TicketIssued
from common.domain.life import MOVES
from common.domain.tickets import ENDED, Stage

TEXT = (Path(__file__).parents[3] / "docs" / "architecture.md").read_text(encoding="utf-8")
ARROW = re.compile(r"^ +(\S+) --> ([^\s:]+)(?:: (.+))?$", re.MULTILINE)
OUTSIDE = "[*]"

Edge = tuple[str, str, str]


def drawn() -> set[Edge]:
    """Return the arrows of the drawing: from, to, and each event on it; a doubled one fails."""
    (drawing,) = re.findall(r"```mermaid\nstateDiagram-v2\n(.+?)```", TEXT, re.DOTALL)
    arrows = ARROW.findall(drawing)
    assert len(arrows) == len(drawing.splitlines())
    edges = [
        (source, target, event)
        for source, target, events in arrows
        for event in (events.split(", ") if events else [""])
    ]
    assert len(edges) == len(set(edges))
    return set(edges)


def lived() -> set[Edge]:
    """Return the moves of the code in the same form."""
    moves = {
        (source.value, (move.target or source).value, event.__name__)
        for event, move in MOVES.items()
        for source in move.sources
    }
    # A ticket begins with its issue, or with its paper at a counter that had not heard of it.
    begins: set[tuple[Stage, type[Body]]] = {
        (Stage.WAITING, TicketIssued),
        (Stage.CALLED, TicketCalled),
    }
    moves |= {(OUTSIDE, stage.value, event.__name__) for stage, event in begins}
    return moves | {(stage.value, OUTSIDE, "") for stage in ENDED}


def test_the_drawing_shows_every_move_and_no_other() -> None:
    assert drawn() - lived() == set()
    assert lived() - drawn() == set()


def test_the_table_under_the_drawing_has_a_row_for_every_stage() -> None:
    _, _, table = TEXT.partition("| stage |")
    rows = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert sorted(rows) == sorted(stage.value for stage in Stage)
