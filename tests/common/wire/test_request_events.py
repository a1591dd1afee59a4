# SPDX-License-Identifier: GPL-3.0-or-later
"""Every event of a request travels and comes back the same; what cannot be read is named."""

from dataclasses import replace
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.request.events import RequestBody, RequestEvent
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.wire.events import UnknownEvent
from common.wire.request_events import (
    REQUEST_BODY_TYPES,
    RequestEntry,
    RequestRefusalMessage,
    from_entry,
    from_refusal_message,
    to_entry,
    to_refusal_message,
)
from tests.common.wire.values import any_of

EVENTS = any_of(RequestEvent)
ENTRIES = EVENTS.map(to_entry)


def over_the_wire(entry: RequestEntry) -> RequestEntry:
    return msgspec.json.decode(msgspec.json.encode(entry), type=RequestEntry)


def test_every_event_has_a_name_of_its_own() -> None:
    assert set(REQUEST_BODY_TYPES.values()) == set(get_args(RequestBody))
    assert REQUEST_BODY_TYPES["request_started"].__name__ == "RequestStarted"


@pytest.mark.parametrize("name", REQUEST_BODY_TYPES)
@given(data=st.data())
def test_an_event_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    event = replace(data.draw(EVENTS), body=data.draw(any_of(REQUEST_BODY_TYPES[name])))
    entry = over_the_wire(to_entry(event))
    assert entry.type == name
    assert from_entry(entry) == event


@given(entry=ENTRIES)
def test_an_event_of_a_later_version_is_named_and_keeps_its_data(entry: RequestEntry) -> None:
    later = over_the_wire(msgspec.structs.replace(entry, type="request_framed"))
    assert from_entry(later) == UnknownEvent("request_framed", "unknown type")
    assert bytes(later.data) == bytes(entry.data)


@given(entry=ENTRIES, name=st.sampled_from(sorted(REQUEST_BODY_TYPES)), data=st.binary())
def test_damaged_data_never_raises(entry: RequestEntry, name: str, data: bytes) -> None:
    damaged = msgspec.structs.replace(entry, type=name, data=msgspec.Raw(data))
    assert isinstance(from_entry(damaged), RequestEvent | UnknownEvent)


def test_damaged_data_is_named() -> None:
    entry = msgspec.json.decode(
        b'{"request":"r","seq":1,"id":"e","office":"o","device":"d","at":"2026-11-22T08:00:00Z",'
        b'"actor":"clerk","clerk":"rima","cause":"c","type":"review_started","data":{}}',
        type=RequestEntry,
    )
    assert from_entry(entry) == UnknownEvent(
        "review_started", "Object missing required field `clerk`"
    )


@given(reason=st.sampled_from(RequestRefusalReason))
def test_a_refusal_comes_back_with_its_details_and_brings_its_sentence(
    reason: RequestRefusalReason,
) -> None:
    names = "number holder stage fields documents register document until office"
    refusal = RequestRefusal(reason, dict.fromkeys(names.split(), "x"))
    raw = msgspec.json.encode(to_refusal_message(refusal))
    message = msgspec.json.decode(raw, type=RequestRefusalMessage)
    assert message.message == refusal.message
    assert from_refusal_message(message) == refusal
