# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out what a clerk's page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from common.domain.identifiers import TicketId
from common.domain.reconciliation import Reconciliation
from common.domain.state import CounterStage
from common.domain.tickets import Stage, Ticket
from common.wire.messages import Person
from counter.flow.actions import Panel
from counter.flow.choices import choices
from counter.flow.differences import difference_rows
from counter.flow.notices import Done
from counter.flow.offers import offers, primary
from counter.flow.screen import Current, DockPage, Shared
from counter.flow.situation import DeskStage, Situation
from counter.flow.waiting import (
    Target,
    parked_rows,
    target_of,
    waited_seconds,
    waiting_rows,
)

if TYPE_CHECKING:
    from common.sync.view import SettledRequest, WaitingRequest

    # The rules of requests are loaded when the first of them is opened.
    from counter.flow.case_page import CasePage

    # Loaded when a supervisor first asks how the devices are.
    from counter.flow.device_watch import DevicesPage
    from counter.flow.paying_desk import MoneyPage


@dataclass(frozen=True, slots=True)
class Marks:
    """What the desk itself remembers, beside what the office's log says."""

    panel: Panel | None = None
    prefilled: str = ""
    last: TicketId | None = None
    done: Done | None = None
    person: tuple[TicketId, Person] | None = None
    devices: DevicesPage | None = None


def dock_page(
    situation: Situation,
    shared: Shared,
    marks: Marks,
    reconciliation: Reconciliation,
    case: CasePage | None,
    money: MoneyPage | None,
    kept: tuple[WaitingRequest, ...],
    unsent: tuple[SettledRequest, ...],
) -> DockPage:
    """The page of a signed-in clerk.

    ``case`` and ``money`` are what is open beside the queue, ``kept`` what was done to requests
    and has not been sent, ``unsent`` what of it came to nothing for this clerk.
    """
    rows = waiting_rows(situation)
    stage, mine = situation.stage, situation.mine
    ticket = situation.ticket
    done = marks.done
    return DockPage(
        shared=shared,
        counter_label=situation.setup.label,
        services=situation.services,
        clerk=situation.session.name,
        stage=stage,
        paused_since=mine.since if mine is not None and stage is DeskStage.PAUSED else None,
        others_clerk=_held_by_another(situation),
        current=None if ticket is None else _current(situation, ticket, marks.person),
        primary=primary(situation),
        offers=offers(situation, marks.last),
        waiting=rows,
        parked=parked_rows(situation),
        suggestion=rows[0] if rows and situation.isolated else None,
        panel=marks.panel,
        choices=() if marks.panel is None else choices(marks.panel, situation),
        differences=(
            difference_rows(situation.office, reconciliation)
            if marks.panel is Panel.DIFFERENCES
            else ()
        ),
        devices=marks.devices,
        prefilled=marks.prefilled,
        done=done if done is not None and situation.now < done.until else None,
        kept=sum(each.clerk == situation.session.clerk for each in kept),
        unsent=unsent,
        takes_requests=situation.office.requests is not None,
        case=case,
        money=money,
    )


def _held_by_another(situation: Situation) -> bool:
    at = situation.state.counters.get(situation.counter)
    return at is not None and at.stage is not CounterStage.CLOSED and situation.mine is None


def _current(
    situation: Situation, ticket: Ticket, person: tuple[TicketId, Person] | None
) -> Current:
    service = situation.office.service(ticket.service)
    serving = ticket.stage is Stage.SERVING
    begun = ticket.started_at if serving else ticket.called_at
    seconds = 0.0 if begun is None else max(0.0, (situation.now - begun).total_seconds())
    aimed = service.target_serve_minutes if service is not None and serving else None
    plain = situation.office.classes[0].code
    waited = waited_seconds(ticket, ticket.called_at or situation.now)
    return Current(
        ticket=ticket.id,
        label=ticket.label,
        service=ticket.service,
        priority_class=None if ticket.priority_class == plain else ticket.priority_class,
        language=ticket.language,
        seconds=seconds,
        target_minutes=aimed,
        target=Target.WITHIN if aimed is None else target_of(seconds, aimed),
        waited_minutes=int(waited // 60),
        recalls=ticket.recalls,
        then=ticket.then,
        person=person[1] if person is not None and person[0] == ticket.id else None,
    )
