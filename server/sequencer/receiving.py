# SPDX-License-Identifier: GPL-3.0-or-later
"""Receiving a device's outbox: an answer for every event, and nothing dropped silently."""

from __future__ import annotations

from sqlalchemy import Connection

from common.domain.admit import admit, turning_time
from common.domain.events import Event, TicketIssued
from common.domain.identifiers import EventId, TicketId
from common.domain.numbering import day_of_ticket
from common.domain.office import DeviceSetup
from common.domain.refusals import Superseded, SupersededReason
from common.wire.events import UnknownEvent, from_message
from common.wire.messages import OutboxAnswer, OutboxAnswers, OutboxItem, Outcome
from server.replies import Reply, ok
from server.security.rights import Unfit, may_send
from server.sequencer.draft import Draft
from server.sequencer.jobs import Receive
from server.sequencer.soundness import unsound_event
from server.storage import devices, log
from server.storage.personal import SealedPerson

GAP = "gap"
"""Reason of an answer that is not final: earlier events are missing, send again from there."""

_LARGEST_SEALED = 4096


def receive(connection: Connection, draft: Draft, job: Receive) -> Reply:
    """Answer each item, in order. After the first gap nothing is taken in."""
    draft.turn_day()
    ids = [item.event.id for item in job.items]
    known = log.known_events(connection, draft.ledger.office, ids)
    device = job.device.id
    heard = draft.heard.get(device)
    if heard is None:
        # Not from memory: another process may have answered this device meanwhile.
        heard = devices.heard(connection, draft.ledger.office, device)
    if heard == devices.UNHEARD:
        # What it did before this server's time is not told by a count.
        heard = min((item.event.device_seq for item in job.items), default=1) - 1
    answers: list[OutboxAnswer] = []
    for item in job.items:
        seq = item.event.device_seq
        if seq > heard + 1:
            rest = job.items[len(answers) :]
            answers += [OutboxAnswer(late.event.id, Outcome.REJECTED, GAP) for late in rest]
            break
        answers.append(repeated(draft, known, item.event.id) or _new(draft, job.device, item))
        heard = max(heard, seq)
    draft.heard[device] = heard
    return ok(OutboxAnswers(tuple(answers), heard + 1))


def repeated(
    draft: Draft, known: dict[EventId, SupersededReason | None], event: EventId
) -> OutboxAnswer | None:
    """The answer to an event that is in the log already."""
    for there in (draft.events, known):
        if event in there:
            reason = there[event]
            outcome = Outcome.DUPLICATE if reason is None else Outcome.SUPERSEDED
            return OutboxAnswer(event, outcome, reason)
    return None


def _new(draft: Draft, device: DeviceSetup, item: OutboxItem) -> OutboxAnswer:
    event = _readable(draft, device, item)
    if isinstance(event, Unfit):
        return OutboxAnswer(item.event.id, Outcome.REJECTED, event.reason)
    draft.turn_day(turning_time(event, draft.now))
    admission = admit(draft.standing.state, event)
    if isinstance(admission, Superseded):
        draft.append(event, admission.reason)
        return OutboxAnswer(event.id, Outcome.SUPERSEDED, admission.reason)
    draft.decided(admission.first, event.cause, event.actor)
    draft.append(event)
    draft.decided(admission.after, event.cause, event.actor)
    if isinstance(event.body, TicketIssued) and item.sealed is not None:
        _keep(draft, event.body.ticket, item.sealed)
    return OutboxAnswer(event.id, Outcome.ACCEPTED)


def _keep(draft: Draft, ticket: TicketId, person: bytes) -> None:
    """Keep sealed data of today only: yesterday's has nobody to be shown to any more."""
    day = day_of_ticket(ticket)
    if day >= draft.standing.state.day:
        draft.persons[ticket] = SealedPerson(ticket, day, person)


def _readable(draft: Draft, device: DeviceSetup, item: OutboxItem) -> Event | Unfit:
    if item.event.office != draft.ledger.office or item.event.device != device.id:
        return Unfit("not_permitted")
    event = from_message(item.event)
    if isinstance(event, UnknownEvent):
        return Unfit("unreadable")
    if unsound_event(event) is not None:
        return Unfit("unreadable")
    if item.sealed is not None and len(item.sealed) > _LARGEST_SEALED:
        return Unfit("sealed_too_large")
    return may_send(draft.standing.office, device, event) or event
