# SPDX-License-Identifier: GPL-3.0-or-later
"""``evolve`` moves tickets by the table of their life, and only by it."""

from collections.abc import Callable
from typing import get_args

import pytest

from common.domain.commands import CancelTicket, ParkTicket, RecordNoShow
from common.domain.events import (
    CallKind,
    CancelReason,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketMove,
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.identifiers import TicketId
from common.domain.life import MOVES
from common.domain.office import QueueRules
from common.domain.tickets import Stage
from tests.common.domain.kit import ARCHIVE, ONE, RIMA, Hall, clerk, with_rules
from tests.fakes import START

TICKET = TicketId("2026-03-02.PA001")
AT_ONCE = QueueRules(recalls_before_no_show=0, seconds_between_recalls=0, no_show_returns=0)

HAPPENS: list[TicketCalled | TicketMove] = [
    TicketCalled(TICKET, ONE, clerk(RIMA), CallKind.PAPER),
    TicketRecalled(TICKET, ONE),
    ServingStarted(TICKET, ONE),
    ServingFinished(TICKET, ONE),
    TicketForwarded(TICKET, ARCHIVE, START),
    TicketTransferred(TICKET, ONE, ARCHIVE, START),
    TicketParked(TICKET, ONE),
    TicketReleased(TICKET),
    NoShowRecorded(TICKET, ONE),
    TicketReturned(TICKET, START),
    TicketCancelled(TICKET, CancelReason.CLERK),
]

LIVES: dict[Stage, list[Callable[[Hall], object]]] = {
    Stage.WAITING: [],
    Stage.CALLED: [lambda hall: hall.call(TICKET)],
    Stage.SERVING: [lambda hall: hall.call(TICKET), Hall.start],
    Stage.PARKED: [
        lambda hall: hall.call(TICKET),
        lambda hall: hall.do(ParkTicket(ONE), RIMA),
    ],
    Stage.SERVED: [lambda hall: hall.serve(TICKET)],
    Stage.NO_SHOW: [
        lambda hall: hall.call(TICKET),
        lambda hall: hall.do(RecordNoShow(ONE), RIMA),
    ],
    Stage.CANCELLED: [lambda hall: hall.do(CancelTicket(TICKET), RIMA)],
}


@pytest.mark.parametrize("body", HAPPENS, ids=lambda body: type(body).__name__)
@pytest.mark.parametrize("stage", list(Stage))
def test_an_event_moves_a_ticket_by_the_table_or_not_at_all(
    stage: Stage, body: TicketCalled | TicketMove
) -> None:
    hall = Hall(with_rules(AT_ONCE))
    hall.open()
    hall.issue()
    for live in LIVES[stage]:
        live(hall)
    assert hall.stage(TICKET) is stage
    before = hall.state
    hall.append(hall.event(body, RIMA))
    move = MOVES[type(body)]
    if stage in move.sources:
        assert hall.stage(TICKET) is (move.target or stage)
        assert hall.state != before
    else:
        assert hall.state == before


def test_the_table_names_every_event_that_moves_a_known_ticket() -> None:
    assert set(MOVES) == {TicketCalled, *get_args(TicketMove)}
    assert {type(body) for body in HAPPENS} == set(MOVES)
