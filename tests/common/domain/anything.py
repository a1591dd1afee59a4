# SPDX-License-Identifier: GPL-3.0-or-later
"""Strategies for values of any domain type: likely ones, odd ones and nonsense."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import EnumMeta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    OfficeId,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from tests.fakes import START

DAYS = [date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 3)]
TICKETS = [f"{day}.PA00{count}" for day in DAYS for count in (1, 2)]
INSTANTS = [START + timedelta(minutes=minutes) for minutes in (-2000, -5, 0, 1, 7, 90, 1500)]

PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    TicketId: st.sampled_from([*TICKETS[2:4] * 4, *TICKETS, "nonsense", "2026-03-02.PA1"]),
    ServiceCode: st.sampled_from(["P", "P", "C", "R", "X"]),
    ClassCode: st.sampled_from(["standard", "urgent", "unknown"]),
    CounterId: st.sampled_from(["1", "1", "2", "9"]),
    ClerkId: st.sampled_from(["rima", "rima", "sami"]),
    CommandId: st.sampled_from(["a", "b", "c"]),
    Pseudonym: st.sampled_from(["ann", "bob"]),
    DeviceId: st.sampled_from(["kiosk-1", "counter-1"]),
    OfficeId: st.just("damascus-1"),
    EventId: st.uuids().map(str),
    Language: st.sampled_from(["ar", "en"]),
    date: st.sampled_from([*DAYS[1:2] * 6, *DAYS, date.max]),
    datetime: st.sampled_from(
        [*INSTANTS * 3, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]
    ),
    str: st.sampled_from(["PA 001", "pa2", "A", "B", ""]) | st.text(max_size=6),
    int: st.integers(0, 3) | st.integers(),
    bool: st.booleans(),
    float: st.floats(0, 1e6),
    NoneType: st.none(),
}


def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of a domain type."""
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, EnumMeta):
        return st.sampled_from(list(hint))
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return st.builds(hint, **{f.name: anything(hints[f.name]) for f in fields(hint)})
    arguments, origin = get_args(hint), get_origin(hint)
    if origin in {Union, UnionType}:
        return st.one_of([anything(argument) for argument in arguments])
    if origin is tuple:
        return st.lists(anything(arguments[0]), max_size=2).map(tuple)
    return st.dictionaries(anything(arguments[0]), anything(arguments[1]), max_size=2)
