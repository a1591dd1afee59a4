# SPDX-License-Identifier: GPL-3.0-or-later
"""Every event travels and comes back the same; what cannot be read is kept and named."""

from dataclasses import replace
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.events import Body, Event
from common.wire.events import (
    BODY_TYPES,
    EventMessage,
    LogEntry,
    Position,
    UnknownEvent,
    from_message,
    to_message,
)
from tests.common.wire.values import any_of

EVENTS = any_of(Event)
MESSAGES = EVENTS.map(to_message)


def over_the_wire(message: EventMessage) -> EventMessage:
    return msgspec.json.decode(msgspec.json.encode(message), type=EventMessage)


def test_every_event_has_a_name_of_its_own() -> None:
    assert set(BODY_TYPES.values()) == set(get_args(Body))
    assert BODY_TYPES["ticket_issued"].__name__ == "TicketIssued"


@pytest.mark.parametrize("name", BODY_TYPES)
@given(data=st.data())
def test_an_event_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    event = replace(data.draw(EVENTS), body=data.draw(any_of(BODY_TYPES[name])))
    message = over_the_wire(to_message(event))
    assert message.type == name
    assert from_message(message) == event


@given(message=MESSAGES)
def test_a_message_is_the_same_however_often_it_travels(message: EventMessage) -> None:
    raw = msgspec.json.encode(message)
    assert msgspec.json.encode(over_the_wire(message)) == raw


@given(message=MESSAGES)
def test_an_event_of_a_later_version_is_named_and_keeps_its_data(message: EventMessage) -> None:
    later = over_the_wire(msgspec.structs.replace(message, type="ticket_framed"))
    assert from_message(later) == UnknownEvent("ticket_framed", "unknown type")
    assert bytes(later.data) == bytes(message.data)


@given(event=EVENTS)
def test_a_key_of_a_later_version_is_no_hindrance(event: Event) -> None:
    message = to_message(event)
    fields = {**msgspec.json.decode(message.data), "added_later": 1}
    later = msgspec.structs.replace(message, data=msgspec.Raw(msgspec.json.encode(fields)))
    assert from_message(later) == event


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b'{"day":"2026-11-2', "Input data was truncated", id="cut off"),
        pytest.param(b"{}", "Object missing required field `day`", id="a field is missing"),
        pytest.param(
            b'{"day":"2026-02-30"}', "Invalid RFC3339 encoded date - at `$.day`", id="day"
        ),
        pytest.param(b'"day"', "Expected `object`, got `str`", id="of another shape"),
    ],
)
def test_damaged_data_is_named(data: bytes, problem: str) -> None:
    message = msgspec.json.decode(
        b'{"id":"e","office":"o","device":"d","device_seq":1,"at":"2026-11-22T08:00:00Z",'
        b'"actor":null,"cause":"c","type":"day_closed","data":{"day":"2026-11-22"}}',
        type=EventMessage,
    )
    assert isinstance(from_message(message), Event)
    damaged = from_message(msgspec.structs.replace(message, data=msgspec.Raw(data)))
    assert damaged == UnknownEvent("day_closed", problem)


@given(message=MESSAGES, name=st.sampled_from(sorted(BODY_TYPES)), data=st.binary())
def test_damaged_data_never_raises(message: EventMessage, name: str, data: bytes) -> None:
    damaged = msgspec.structs.replace(message, type=name, data=msgspec.Raw(data))
    assert isinstance(from_message(damaged), Event | UnknownEvent)


@given(message=MESSAGES, cut=st.integers(0, 400), flip=st.integers(0, 255))
def test_one_wrong_byte_never_raises(message: EventMessage, cut: int, flip: int) -> None:
    data = bytearray(message.data)
    data[cut % len(data)] ^= flip
    damaged = msgspec.structs.replace(message, data=msgspec.Raw(bytes(data)))
    assert isinstance(from_message(damaged), Event | UnknownEvent)


@given(entry=any_of(LogEntry))
def test_an_entry_of_the_log_comes_back_as_it_was(entry: LogEntry) -> None:
    sent = msgspec.json.decode(msgspec.json.encode(entry), type=LogEntry)
    assert sent == entry
    assert (sent.position.epoch, sent.position.seq) == (entry.epoch, entry.seq)


@given(epoch=st.integers(0, 10**9 - 1), seq=st.integers(0, 10**18 - 1))
def test_a_position_is_read_as_it_is_written(epoch: int, seq: int) -> None:
    assert Position.parse(str(Position(epoch, seq))) == Position(epoch, seq)


@pytest.mark.parametrize("text", ["", "1", "1.", ".1", "1.2.3", "-1.2", "1.x", "1.2 ", "١.٢"])
def test_what_is_no_position_is_none(text: str) -> None:
    assert Position.parse(text) is None


def test_a_later_epoch_comes_after_every_place_of_an_earlier_one() -> None:
    assert sorted([Position(2, 1), Position(), Position(1, 99)]) == [
        Position(0, 0),
        Position(1, 99),
        Position(2, 1),
    ]
