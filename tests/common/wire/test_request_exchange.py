# SPDX-License-Identifier: GPL-3.0-or-later
"""What office servers and the centre tell each other of requests, and what logs show of it."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from common.domain.identifiers import (
    CatalogueId,
    DeviceId,
    FieldCode,
    Language,
    OfficeId,
    RequestId,
    ServiceCode,
)
from common.domain.request.origin import ActorKind, Channel
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.wire.request_exchange import (
    CarriedAnswer,
    FoundRequest,
    OrderAnswer,
    PassedCommand,
    RequestBundle,
    SealedPart,
)

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
REQUEST = RequestId("r")
NORTH = OfficeId("north")
SECRET = "Layla"

PART = SealedPart("answers", SECRET, AT, b"mark", SECRET.encode())
BUNDLE = RequestBundle(
    REQUEST, 1, NORTH, SECRET.encode(), AT, None, None, SECRET.encode(), (), (PART,)
)
PASSED = PassedCommand(
    request=REQUEST,
    command=msgspec.Raw(b'{"type":"save_answers"}'),
    actor=ActorKind.APPLICANT,
    origin=NORTH,
    channel=Channel.KIOSK,
    clerk=None,
    role=None,
    partner=None,
    office=NORTH,
    device=DeviceId("kiosk-a"),
    answers={FieldCode("name"): SECRET},
)
STATE = RequestState(
    id=REQUEST,
    number="D-2026-000001",
    service=ServiceCode("passport"),
    catalogue=CatalogueId("sample"),
    version=1,
    channel=Channel.KIOSK,
    holder=NORTH,
    language=Language("en"),
    started_at=AT,
    stage=RequestStage.DRAFT,
    stage_since=AT,
    touched_at=AT,
    seq=1,
)
CARRIED = CarriedAnswer(STATE, (), SECRET)
FOUND = FoundRequest(NORTH, SECRET.encode(), AT, None, None, (), AT)
ALL = [PART, BUNDLE, PASSED, CARRIED, FOUND]


@pytest.mark.parametrize("message", ALL, ids=lambda each: type(each).__name__)
def test_a_message_shows_nothing_of_what_is_personal_in_it(message: msgspec.Struct) -> None:
    assert SECRET not in repr(message)


@pytest.mark.parametrize("message", ALL, ids=lambda each: type(each).__name__)
def test_a_message_arrives_as_it_was_sent(message: msgspec.Struct) -> None:
    assert msgspec.json.decode(msgspec.json.encode(message), type=type(message)) == message


def test_an_answer_is_read_as_what_it_is() -> None:
    raw = b'{"id":"0192a000-0000-7000-8000-000000000001","answer":{"type":"not_yours"}}'
    read = msgspec.json.decode(raw, type=OrderAnswer)
    assert msgspec.json.decode(msgspec.json.encode(read), type=OrderAnswer) == read
