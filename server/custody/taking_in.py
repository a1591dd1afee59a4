# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in what another server tells of requests, in one transaction with how far that goes.

A request's log is only ever added to. What is sealed is taken from its holder alone, or from
whoever tells more of the log than is known here. So whatever comes twice, or late, does nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, OfficeId, RequestId
from common.domain.request.events import CustodyMoved
from common.domain.request.state import RequestState
from common.wire.events import UnknownEvent
from common.wire.request_events import RequestEntry, from_entry
from common.wire.request_exchange import FeedMark, RequestBatch, RequestBundle
from server.custody.following import Behind, Disputed, Same, follow
from server.requests import applicants
from server.requests.carrying_out import RequestsHere
from server.requests.paying import arrive
from server.requests.reading import folded
from server.requests.refund_orders import heed
from server.requests.rows import Told, row_as_told
from server.storage import (
    record_copies,
    request_copies,
    request_data,
    request_feeds,
    request_intakes,
    request_log,
    request_numbers,
    request_wanted,
)

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Taken:
    """All of a batch is here; the copy has come to ``mark``."""

    mark: FeedMark


@dataclass(frozen=True, slots=True)
class Declined:
    """Nothing of a batch was taken; the copy is at ``mark``, and goes on from there."""

    mark: FeedMark


Verdict: TypeAlias = Taken | Declined


def take_in(
    connection: Connection,
    here: RequestsHere,
    peer: OfficeId,
    batch: RequestBatch,
    now: datetime,
) -> Verdict:
    """Take a batch of the peer's feed in, if it follows on. Raises UnreadableRequestError."""
    mark = request_intakes.hold(connection, peer, now)
    feed = batch.after.feed
    expected = mark if feed == mark.feed else FeedMark(feed)
    if batch.after != expected:
        return Declined(expected)
    if feed != mark.feed and mark.feed and peer != CENTRE:
        # The office's server was put back, or is another one: more may be known here.
        request_feeds.begin(connection, peer)
        request_feeds.fill(connection, peer)
    for each in batch.bundles:
        _Telling(connection, here, peer, each, now).take()
    to = FeedMark(feed, batch.to)
    request_intakes.move(connection, peer, to, batch.waiting, now)
    return Taken(to)


@dataclass(frozen=True, slots=True)
class _Telling:
    """A peer tells of one request."""

    connection: Connection
    here: RequestsHere
    peer: OfficeId
    told: RequestBundle
    now: datetime

    def take(self) -> None:
        """Take in what is new of it, if the peer may tell it."""
        request, told = self.told.request, self.told.entries
        known = request_log.entries(self.connection, request)
        before, after = folded(known), folded(told)
        fit = follow(known, told)
        if isinstance(fit, Disputed):
            _LOG.error(
                "request %s: %s gives another account from %d on", request, self.peer, fit.seq
            )
        elif isinstance(fit, Behind):
            # It was put back to an earlier state, and has to hear what it knew once.
            request_feeds.tell(self.connection, request, self.peer)
        elif after is None:
            _LOG.error("request %s: %s tells of no beginning", request, self.peer)
        elif isinstance(fit, Same):
            if self._theirs(after):
                self._write(before, after, ())
        elif self.peer == CENTRE or may_tell(before, fit.new, self.peer):
            self._write(before, after, fit.new)
        else:
            _LOG.error("request %s: %s tells of what it did not hold", request, self.peer)
        if self.peer != CENTRE and record_copies.is_here(self.connection, request):
            self._write_records(request)

    def _write_records(self, request: RequestId) -> None:
        """What the office's server has on record of its own; it holds good whoever decides."""
        connection, peer, told = self.connection, self.peer, self.told
        record_copies.put_looks(connection, request, peer, told.looks)
        record_copies.put_inquiries(connection, request, peer, told.inquiries)
        record_copies.put_payments(connection, request, peer, told.payments)

    def _theirs(self, state: RequestState) -> bool:
        """Whether the peer's word counts for what is not in the log."""
        if self.peer == CENTRE:
            return not self.here.holds(self.connection, state.holder)
        return state.holder == self.peer

    def _write(
        self, before: RequestState | None, state: RequestState, new: Sequence[RequestEntry]
    ) -> None:
        connection, request = self.connection, state.id
        told = self.told
        rest = Told(
            told.office,
            told.secret_digest,
            told.updated_at,
            told.expires_at,
            self._erase_at(request),
        )
        request_copies.put_row(connection, row_as_told(state, rest))
        request_log.append(connection, new, self.now)
        if self.told.key is None:
            request_copies.erase(connection, request)
            request_wanted.want(connection, request, (), self.peer)
        else:
            request_copies.put_key(connection, request, self.told.key)
            self._write_parts(request)
            applicants.index_copy(connection, self.here.book, request)
        request_copies.put_issued(connection, request, self.told.documents)
        if before is None:
            self._count(state)
        heed(connection, self.here, state, new, self.now)
        if new and self.here.holds(connection, state.holder):
            arrive(connection, self.here.book, state, self.told.office, self.now)
            self.here.moved.tell(request)
        request_feeds.known_by(connection, request, self.peer)
        request_feeds.touch(connection, request, self.peer)

    def _write_parts(self, request: RequestId) -> None:
        connection, told = self.connection, self.told.parts
        there = request_copies.marks(connection, request)
        missing: list[tuple[str, str]] = []
        for each in told:
            place = (each.part, each.name)
            if there.pop(place, None) == each.mark:
                continue
            if each.sealed is None:
                missing.append(place)
            else:
                request_copies.put_part(connection, request, each)
        request_copies.drop_parts(connection, request, there)
        request_wanted.want(connection, request, missing, self.peer)

    def _erase_at(self, request: RequestId) -> datetime | None:
        """Now, where something is erased now: so that the files are scrubbed in due course."""
        there = request_data.key_of(self.connection, request) is not None
        return self.now if there and self.told.key is None else self.told.erase_at

    def _count(self, state: RequestState) -> None:
        """A number that this server gave before it was put back is not given again."""
        giver = self.told.entries[0].office
        if self.here.holds(self.connection, giver):
            request_numbers.at_least(self.connection, giver, state.number)


def may_tell(before: RequestState | None, new: Sequence[RequestEntry], peer: OfficeId) -> bool:
    """Whether an office can know these entries first: it held the request, or was given it."""
    if before is None or before.holder == peer:
        return True
    bodies = (event.body for event in map(from_entry, new) if not isinstance(event, UnknownEvent))
    return any(isinstance(body, CustodyMoved) and body.to_office == peer for body in bodies)
