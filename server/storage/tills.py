# SPDX-License-Identifier: GPL-3.0-or-later
"""Tills in the database: each one's log, and the row drawn from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from typing import get_args

import msgspec
from sqlalchemy import Connection, insert, select, update

from common.domain.identifiers import ClerkId, CounterId, OfficeId, TillId
from common.domain.payment.till import (
    CashPaidOut,
    CashTaken,
    Till,
    TillEvent,
    TillOpened,
    evolve_till,
)
from server.storage.instants import from_micros, to_micros
from server.storage.payment_tables import till as row
from server.storage.payment_tables import till_entry as entry

_KINDS: dict[str, type[TillEvent]] = {each.__name__: each for each in get_args(TillEvent)}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a till stands, and who works at it."""

    office: OfficeId
    counter: CounterId
    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class Drawer:
    """A till, and how many entries tell of it."""

    till: Till
    seq: int


@dataclass(frozen=True, slots=True)
class Owner:
    """Who opened a till, and when."""

    clerk: ClerkId
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened to a till."""

    at: datetime
    clerk: ClerkId
    event: TillEvent


@dataclass(frozen=True, slots=True)
class TillLine:
    """A till as the report lists it."""

    till: TillId
    counter: CounterId
    clerk: ClerkId
    currency: str
    balance: int
    counted: int | None


@dataclass(frozen=True, slots=True)
class TillDay:
    """What went in and out of a till within a day, and how its count differed; minor units."""

    till: TillId
    counter: CounterId
    currency: str
    taken: int
    paid_out: int
    difference: int | None


def load(connection: Connection, till: TillId) -> Drawer | None:
    """A till by its id."""
    query = select(entry.c.type, entry.c.data).where(entry.c.till == till).order_by(entry.c.seq)
    rows = connection.execute(query).all()
    if not rows:
        return None
    opened, *later = (msgspec.json.decode(each.data, type=_KINDS[each.type]) for each in rows)
    return Drawer(reduce(evolve_till, later, evolve_till(None, opened)), len(rows))


def open_at(connection: Connection, office: OfficeId, counter: CounterId) -> TillId | None:
    """The till that is open at a counter."""
    here = (row.c.office == office, row.c.open_at == counter)
    found: str | None = connection.execute(select(row.c.id).where(*here)).scalar()
    return None if found is None else TillId(found)


def append(
    connection: Connection,
    drawer: Drawer | None,
    events: Sequence[TillEvent],
    *,
    place: Place,
    at: datetime,
) -> Till:
    """Write ``events``, and the till they lead to.

    Raises IntegrityError if another process has written there first, or if another till is open
    at this counter.
    """
    before = None if drawer is None else drawer.till
    first, *later = events
    till = reduce(evolve_till, later, evolve_till(before, first))
    closed = till.counted is not None
    values = {
        "balance": till.balance,
        "counted": till.counted,
        "closed_at": to_micros(at) if closed else None,
        "open_at": None if closed else place.counter,
    }
    if isinstance(first, TillOpened):
        connection.execute(
            insert(row).values(
                id=till.id,
                office=place.office,
                counter=place.counter,
                clerk=place.clerk,
                currency=till.currency,
                opening=till.opening,
                opened_at=to_micros(at),
                **values,
            )
        )
    else:
        connection.execute(update(row).where(row.c.id == till.id).values(values))
    connection.execute(
        insert(entry),
        [
            {
                "till": till.id,
                "seq": (0 if drawer is None else drawer.seq) + number,
                "at": to_micros(at),
                "clerk": place.clerk,
                "type": type(event).__name__,
                "data": msgspec.json.encode(event).decode(),
            }
            for number, event in enumerate(events, start=1)
        ],
    )
    return till


def lines(
    connection: Connection, office: OfficeId, begin: datetime, end: datetime
) -> tuple[TillLine, ...]:
    """The tills that were closed from ``begin`` until before ``end``, and those open then."""
    closed = (row.c.closed_at >= to_micros(begin)) & (row.c.closed_at < to_micros(end))
    still_open = row.c.closed_at.is_(None) & (row.c.opened_at < to_micros(end))
    query = select(row).where(row.c.office == office, closed | still_open).order_by(row.c.id)
    return tuple(
        TillLine(
            TillId(each.id),
            CounterId(each.counter),
            ClerkId(each.clerk),
            each.currency,
            each.balance,
            each.counted,
        )
        for each in connection.execute(query)
    )


def owner_of(connection: Connection, till: TillId) -> Owner | None:
    """Who opened a till; None if there is no such till."""
    found = connection.execute(select(row.c.clerk, row.c.opened_at).where(row.c.id == till)).first()
    return None if found is None else Owner(ClerkId(found.clerk), from_micros(found.opened_at))


def happened(connection: Connection, till: TillId) -> tuple[Happened, ...]:
    """All that happened to a till, oldest first."""
    query = select(entry).where(entry.c.till == till).order_by(entry.c.seq)
    return tuple(
        Happened(
            from_micros(each.at),
            ClerkId(each.clerk),
            msgspec.json.decode(each.data, type=_KINDS[each.type]),
        )
        for each in connection.execute(query)
    )


def days(
    connection: Connection, office: OfficeId, begin: datetime, end: datetime
) -> tuple[TillDay, ...]:
    """The tills of ``lines``, with what moved from ``begin`` until before ``end``."""
    return tuple(
        TillDay(
            line.till,
            line.counter,
            line.currency,
            *_moved(connection, line.till, begin, end),
            None if line.counted is None else line.counted - line.balance,
        )
        for line in lines(connection, office, begin, end)
    )


def _moved(connection: Connection, till: TillId, begin: datetime, end: datetime) -> tuple[int, int]:
    within = (entry.c.at >= to_micros(begin)) & (entry.c.at < to_micros(end))
    query = select(entry.c.type, entry.c.data).where(entry.c.till == till, within)
    events = [
        msgspec.json.decode(each.data, type=_KINDS[each.type]) for each in connection.execute(query)
    ]
    taken = sum(each.amount for each in events if isinstance(each, CashTaken))
    paid_out = sum(each.amount for each in events if isinstance(each, CashPaidOut))
    return taken, paid_out


def stands_at(connection: Connection, till: TillId) -> tuple[OfficeId, CounterId] | None:
    """The office and the counter of a till."""
    query = select(row.c.office, row.c.counter).where(row.c.id == till)
    found = connection.execute(query).first()
    return None if found is None else (OfficeId(found.office), CounterId(found.counter))
