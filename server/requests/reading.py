# SPDX-License-Identifier: GPL-3.0-or-later
"""A request as this server knows it, folded from its log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from common.domain.identifiers import RequestId
from common.domain.request.evolve import fold
from common.domain.request.state import RequestState
from common.wire.events import UnknownEvent
from common.wire.request_events import RequestEntry, from_entry
from server.storage import request_intakes, request_log


class UnreadableRequestError(Exception):
    """The log of a request holds what this version cannot read; the message names no person."""


@dataclass(frozen=True, slots=True)
class KnownRequest:
    """A request's log and what follows from it."""

    state: RequestState
    entries: Sequence[RequestEntry]


def known_request(connection: Connection, request: RequestId) -> KnownRequest | None:
    """The request, if there is one. Raises UnreadableRequestError."""
    entries = request_log.entries(connection, request)
    state = folded(entries)
    return None if state is None else KnownRequest(state, entries)


def folded(entries: Sequence[RequestEntry]) -> RequestState | None:
    """What a log tells of its request. Raises UnreadableRequestError."""
    events = []
    for entry in entries:
        event = from_entry(entry)
        if isinstance(event, UnknownEvent):
            message = f"request {entry.request}, entry {entry.seq}: {event.type}: {event.problem}"
            raise UnreadableRequestError(message)
        events.append(event)
    return fold(events)


def last_heard(connection: Connection, state: RequestState, now: datetime) -> datetime:
    """Until when this server knows what the request's holder, which is another one, has done."""
    recorded = request_log.recorded_at(connection, state.id) or now
    heard = request_intakes.one(connection, state.holder)
    in_step = None if heard is None else heard.in_step_at
    return recorded if in_step is None else max(recorded, in_step)
