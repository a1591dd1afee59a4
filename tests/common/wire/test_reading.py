# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong with a message, it is told in one way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.wire.commands import decode_command
from common.wire.events import EventMessage, UnknownEvent, from_message
from common.wire.messages import SignIn
from common.wire.reading import read_json, read_msgpack
from tests.common.storage.rows import message

DEEP = b"[" * 100_000 + b"]" * 100_000
"""More brackets than anybody means."""


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b'{"clerk":"\xff","password":"x"}', "the message is not UTF-8"),
        (b'{"clerk":"a","password":"x","more":' + DEEP + b"}", "the message is nested too deeply"),
        (b'{"clerk":"a"}', "password"),
        (b'{"clerk":1,"password":"x"}', "clerk"),
        (b'{"clerk":"\\ud800","password":"x"}', "malformed"),
        (b"", "truncated"),
    ],
)
def test_an_unreadable_message_says_what_is_wrong(raw: bytes, told: str) -> None:
    with pytest.raises(msgspec.DecodeError, match=told):
        read_json(raw, SignIn)


@pytest.mark.parametrize("raw", [b"\x91\xa1\xff", b"\x91" * 100_000, b"\x92\xa1a\xa1"])
def test_unreadable_messagepack_is_told_in_the_same_way(raw: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_msgpack(raw, tuple[object, ...])


@pytest.mark.parametrize("read", [lambda raw: read_json(raw, SignIn), decode_command])
@given(raw=st.binary())
def test_no_bytes_raise_anything_else(read: Callable[[bytes], object], raw: bytes) -> None:
    with suppress(msgspec.DecodeError):
        read(raw)


def test_a_command_that_is_nested_too_deeply_is_told_too() -> None:
    with pytest.raises(msgspec.DecodeError, match="nested too deeply"):
        decode_command(b'{"id":"x","more":' + DEEP + b"}")


@pytest.mark.parametrize("data", [b'{"ticket":"\xff"}', b'{"more":' + DEEP + b"}"])
def test_an_event_whose_data_cannot_be_read_is_unknown(data: bytes) -> None:
    damaged: EventMessage = msgspec.structs.replace(message(1), data=msgspec.Raw(data))
    assert isinstance(from_message(damaged), UnknownEvent)
