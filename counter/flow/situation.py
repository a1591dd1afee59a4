# SPDX-License-Identifier: GPL-3.0-or-later
"""How things stand at this counter at one instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.commands import Origin, Role
from common.domain.identifiers import CounterId, DeviceId, ServiceCode
from common.domain.office import CounterSetup, Office
from common.domain.opening import business_day
from common.domain.state import CounterStage, CounterState, OfficeState
from common.domain.tickets import Stage, Ticket
from common.sync.view import View
from common.wire.messages import Session


class DeskStage(StrEnum):
    """What this clerk's counter is doing."""

    CLOSED = "closed"
    PAUSED = "paused"
    IDLE = "idle"
    CALLED = "called"
    SERVING = "serving"


@dataclass(frozen=True, slots=True)
class Situation:
    """The signed-in clerk's counter. ``isolated``: the server cannot be asked."""

    office: Office
    state: OfficeState
    setup: CounterSetup
    device: DeviceId
    session: Session
    now: datetime
    isolated: bool

    @property
    def counter(self) -> CounterId:
        """Which counter this is."""
        return self.setup.id

    @property
    def origin(self) -> Origin:
        """Who commands come from; the server makes its own from the sign-in."""
        return Origin(self.device, None, self.session.clerk, self.session.role)

    @property
    def supervises(self) -> bool:
        """Whether a supervisor is signed in."""
        return self.session.role is Role.SUPERVISOR

    @property
    def may_promote(self) -> bool:
        """Whether this computer may be made the server now: the one there is does not answer."""
        setup = self.office.device(self.device)
        return self.isolated and self.supervises and setup is not None and setup.promotable

    @property
    def mine(self) -> CounterState | None:
        """The counter, if this clerk has opened it."""
        at = self.state.counters.get(self.counter)
        if at is None or at.stage is CounterStage.CLOSED or at.clerk != self.session.clerk:
            return None
        return at

    @property
    def ticket(self) -> Ticket | None:
        """Who was called here or is being served."""
        return None if self.mine is None else self.state.ticket_at(self.counter)

    @property
    def stage(self) -> DeskStage:
        """What the counter is doing for this clerk."""
        mine, ticket = self.mine, self.ticket
        if mine is None:
            return DeskStage.CLOSED
        if ticket is not None:
            return DeskStage.SERVING if ticket.stage is Stage.SERVING else DeskStage.CALLED
        return DeskStage.PAUSED if mine.stage is CounterStage.PAUSED else DeskStage.IDLE

    @property
    def services(self) -> tuple[ServiceCode, ...]:
        """What this clerk serves here."""
        if self.mine is not None:
            return self.mine.services
        skills = self.session.skills
        return tuple(s for s in self.setup.services if skills is None or s in skills)


def state_today(office: Office, state: OfficeState, now: datetime) -> OfficeState:
    """The state of the business day that ``now`` is in; an empty one on a new day.

    Without a server nobody has opened the new day yet, and yesterday's queue is over.
    """
    today = business_day(office, now)
    return OfficeState(day=today) if state.day < today else state


def situation_of(view: View, device: DeviceId, now: datetime, isolated: bool) -> Situation | None:
    """The counter at which ``device`` stands; None if there is none, or nobody is signed in."""
    if view.office is None or view.session is None:
        return None
    here = view.office.device(device)
    setup = None if here is None or here.counter is None else view.office.counter(here.counter)
    if setup is None:
        return None
    state = state_today(view.office, view.state, now)
    return Situation(view.office, state, setup, device, view.session, now, isolated)
