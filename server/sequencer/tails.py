# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in the tail of the log before this server's: what others have of it and this one lacks.

An entry counts as an event that comes late. It keeps its identity, its device and its number; what
contradicts the log by now is superseded. What the log before had superseded stays so.
"""

from __future__ import annotations

from sqlalchemy import Connection

from common.domain.admit import admit, turning_time
from common.domain.events import DayClosed, DayOpened, Event
from common.domain.identifiers import SERVER
from common.domain.refusals import Superseded
from common.wire.events import LogEntry, UnknownEvent, from_message
from common.wire.messages import OutboxAnswer, OutboxAnswers, Outcome
from server.replies import Reply, ok
from server.sequencer.draft import Draft
from server.sequencer.jobs import TakeTail
from server.sequencer.receiving import repeated
from server.sequencer.soundness import unsound_event
from server.storage import devices, log

NOT_BEFORE = "not_before"
"""Reason of an answer: the entry is of no earlier epoch than the server's own."""


def take_tail(connection: Connection, draft: Draft, job: TakeTail) -> Reply:
    """Answer each entry, in order."""
    draft.turn_day()
    ids = [entry.event.id for entry in job.entries]
    known = log.known_events(connection, draft.ledger.office, ids)
    answers = [
        repeated(draft, known, entry.event.id) or _new(connection, draft, entry)
        for entry in job.entries
    ]
    return ok(OutboxAnswers(tuple(answers)))


def _new(connection: Connection, draft: Draft, entry: LogEntry) -> OutboxAnswer:
    message = entry.event
    if entry.epoch >= draft.standing.epoch:
        return OutboxAnswer(message.id, Outcome.REJECTED, NOT_BEFORE)
    event = from_message(message)
    if (
        isinstance(event, UnknownEvent)
        or unsound_event(event) is not None
        or event.office != draft.ledger.office
    ):
        return OutboxAnswer(message.id, Outcome.REJECTED, "unreadable")
    if isinstance(event.body, DayOpened | DayClosed):
        # Each server turns the days itself; another's turning says nothing that is not known.
        return OutboxAnswer(message.id, Outcome.DUPLICATE)
    _hear(connection, draft, event)
    if entry.superseded is not None:
        draft.append(event, entry.superseded)
        return OutboxAnswer(event.id, Outcome.SUPERSEDED, entry.superseded)
    draft.turn_day(turning_time(event, draft.now))
    admission = admit(draft.standing.state, event)
    if isinstance(admission, Superseded):
        draft.append(event, admission.reason)
        return OutboxAnswer(event.id, Outcome.SUPERSEDED, admission.reason)
    draft.decided(admission.first, event.cause, event.actor)
    draft.append(event)
    draft.decided(admission.after, event.cause, event.actor)
    return OutboxAnswer(event.id, Outcome.ACCEPTED)


def _hear(connection: Connection, draft: Draft, event: Event) -> None:
    """The device's own count must not find a gap where others have told what it did."""
    device = event.device
    if device == SERVER or draft.standing.office.device(device) is None:
        return
    heard = draft.heard.get(device)
    if heard is None:
        heard = devices.heard(connection, draft.ledger.office, device)
    if heard != devices.UNHEARD:
        draft.heard[device] = max(heard, event.device_seq)
