# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking stretches of offices' logs into the centre's database, many offices in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry, Position
from common.wire.upstream import OTHER_HISTORY, ReplicaBatch
from server.storage import copying, heads, log, office_keys, uplinks
from server.storage.uplinks import Heard
from server.upstream.following_on import Adds, Misfit, follow_on


@dataclass(frozen=True, slots=True)
class Offer:
    """A batch from an office's server."""

    office: OfficeId
    batch: ReplicaBatch


@dataclass(frozen=True, slots=True)
class Taken:
    """Everything of an offer is in the copy, which now ends at ``head``."""

    head: Position


@dataclass(frozen=True, slots=True)
class Declined:
    """Nothing of an offer was taken; the copy ends at ``head`` as before."""

    code: str
    head: Position


Verdict = Taken | Declined


def _nothing(_connection: Connection, _office: OfficeId, _new: Sequence[LogEntry]) -> None:
    pass


def take_in(connection: Connection, offers: Sequence[Offer], now: datetime) -> Sequence[Verdict]:
    """A verdict on each of ``offers``, which are of as many offices; for one transaction.

    Raises KeyError if one of the offices is not here.
    """
    offices = [each.office for each in offers]
    heads.hold(connection, offices)
    before = heads.heads(connection, offices)
    fits = {each.office: _fit(connection, each, before[each.office]) for each in offers}
    added = {office: fit for office, fit in fits.items() if isinstance(fit, Adds) and fit.new}
    if not _append(connection, added, before, now):
        # Some event is elsewhere in its office's log already. Only that office is to suffer.
        for office, fit in added.items():
            if not _append(connection, {office: fit}, before, now, copying.leave_earlier_places):
                fits[office] = Misfit(OTHER_HISTORY)
    told = {each.office: each.batch.document_key for each in offers}
    keys = {office: key for office, key in told.items() if key is not None}
    office_keys.learn(connection, keys, now)
    uplinks.hear(connection, [Heard(o.office, now, o.batch.head, o.batch.clock) for o in offers])
    return [_verdict(fits[each.office], before[each.office]) for each in offers]


def _fit(connection: Connection, offer: Offer, head: Position) -> Adds | Misfit:
    fit = follow_on(offer.batch, head)
    if isinstance(fit, Adds) and fit.known and not _same(connection, offer.office, fit.known):
        return Misfit(OTHER_HISTORY)
    return fit


def _same(connection: Connection, office: OfficeId, known: Sequence[LogEntry]) -> bool:
    before = Position(known[0].epoch, known[0].seq - 1)
    there = log.after(connection, office, before, len(known))
    return tuple(there) == tuple(known)


def _append(
    connection: Connection,
    added: Mapping[OfficeId, Adds],
    before: Mapping[OfficeId, Position],
    now: datetime,
    first: Callable[[Connection, OfficeId, Sequence[LogEntry]], None] = _nothing,
) -> bool:
    """Append it all, or nothing if an event is there already, even after ``first`` was done."""
    try:
        with connection.begin_nested():
            for office, fit in added.items():
                first(connection, office, fit.new)
            copying.copy_in(connection, {office: fit.new for office, fit in added.items()}, now)
            copying.end_at(
                connection, {office: fit.head(before[office]) for office, fit in added.items()}
            )
    except IntegrityError:
        return False
    return True


def _verdict(fit: Adds | Misfit, before: Position) -> Verdict:
    match fit:
        case Misfit(code):
            return Declined(code, before)
        case Adds():
            return Taken(fit.head(before))
