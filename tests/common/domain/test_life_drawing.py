# SPDX-License-Identifier: GPL-3.0-or-later
"""The lives of a ticket and of a request as they are drawn are those that are lived."""

import re
from pathlib import Path

from common.domain.events import Body, TicketCalled, TicketIssued
from common.domain.life import MOVES
from common.domain.request.events import Reopened, RequestStarted
from common.domain.request.life import REOPENED_ON_SHELF, REQUEST_MOVES
from common.domain.request.stages import ENDED as REQUEST_ENDED
from common.domain.request.stages import RequestStage
from common.domain.tickets import ENDED, Stage

TEXT = (Path(__file__).parents[3] / "docs" / "architecture.md").read_text(encoding="utf-8")
ARROW = re.compile(r"^ +(\S+) --> ([^\s:]+)(?:: (.+))?$", re.MULTILINE)
OUTSIDE = "[*]"
TICKET = "The life of a ticket"
REQUEST = "The life of a request"

Edge = tuple[str, str, str]


def section(life: str) -> str:
    """Return what the page says under one heading."""
    _, _, rest = TEXT.partition(f"\n## {life}\n")
    return rest.partition("\n## ")[0]


def drawn(life: str) -> set[Edge]:
    """Return the arrows of the drawing: from, to, and each event on it; a doubled one fails."""
    (drawing,) = re.findall(r"```mermaid\nstateDiagram-v2\n(.+?)```", section(life), re.DOTALL)
    arrows = ARROW.findall(drawing)
    assert len(arrows) == len(drawing.splitlines())
    edges = [
        (source, target, event)
        for source, target, events in arrows
        for event in (events.split(", ") if events else [""])
    ]
    assert len(edges) == len(set(edges))
    return set(edges)


def rows(life: str) -> list[str]:
    """Return the stages that the table under the drawing explains, in alphabetical order."""
    _, _, table = section(life).partition("| stage |")
    table = table.partition("\n\n")[0]
    return sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


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


def lived_by_a_request() -> set[Edge]:
    """Return the moves of a request; what leaves every stage as it is, is told in words."""
    ways = [*REQUEST_MOVES.items(), (Reopened, REOPENED_ON_SHELF)]
    moves = {
        (source.value, move.target.value, event.__name__)
        for event, move in ways
        for source in move.sources
        if move.target is not None
    }
    moves.add((OUTSIDE, RequestStage.DRAFT.value, RequestStarted.__name__))
    return moves | {(stage.value, OUTSIDE, "") for stage in REQUEST_ENDED}


def kept_in_words() -> dict[str, set[str]]:
    """Return what the page says about events that keep the stage: where each may happen."""
    _, _, table = section(REQUEST).partition("| event |")
    table = table.partition("\n\n")[0]
    found = re.findall(r"^\| `(\w+)` \| (.+?) \|", table, re.MULTILINE)
    return {event: set(re.findall(r"`(\w+)`", stages)) or {stages} for event, stages in found}


def test_the_drawing_shows_every_move_of_a_ticket_and_no_other() -> None:
    assert drawn(TICKET) - lived() == set()
    assert lived() - drawn(TICKET) == set()


def test_the_drawing_shows_every_move_of_a_request_and_no_other() -> None:
    assert drawn(REQUEST) - lived_by_a_request() == set()
    assert lived_by_a_request() - drawn(REQUEST) == set()


def test_the_page_says_of_every_event_that_keeps_the_stage_where_it_may_happen() -> None:
    kept = {event: move for event, move in REQUEST_MOVES.items() if move.target is None}
    assert kept_in_words() == {
        event.__name__: {"any"}
        if move.sources == frozenset(RequestStage)
        else {stage.value for stage in move.sources}
        for event, move in kept.items()
    }


def test_the_table_under_a_drawing_has_a_row_for_every_stage() -> None:
    assert rows(TICKET) == sorted(stage.value for stage in Stage)
    assert rows(REQUEST) == sorted(stage.value for stage in RequestStage)
