# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command travels and comes back the same; a wrong one is refused by its field."""

from contextlib import suppress
from typing import Any, get_args
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import CallNext, Command, ParkTicket
from common.domain.identifiers import CommandId, CounterId
from common.wire.commands import COMMAND_TYPES, CommandMessage, decode_command, encode_command
from tests.common.wire.values import any_of

ID = "019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b"
IDS = st.uuids().map(lambda value: CommandId(str(value)))


def body(**changes: object) -> dict[str, Any]:
    """A command as a client would write it; a change to None leaves the key out."""
    whole = {"id": ID, "type": "call_next", "counter": "3", **changes}
    return {key: value for key, value in whole.items() if value is not None}


def test_every_command_has_a_name_of_its_own() -> None:
    assert set(COMMAND_TYPES.values()) == set(get_args(Command))


@pytest.mark.parametrize("name", COMMAND_TYPES)
@given(data=st.data(), id_=IDS)
def test_a_command_comes_back_as_it_was(name: str, data: st.DataObject, id_: CommandId) -> None:
    message = CommandMessage(id_, data.draw(any_of(COMMAND_TYPES[name])))
    raw = encode_command(message)
    assert msgspec.json.decode(raw)["type"] == name
    assert decode_command(raw) == message


def test_a_command_is_read_from_what_the_description_of_the_api_shows() -> None:
    raw = msgspec.json.encode(body())
    assert decode_command(raw) == CommandMessage(CommandId(ID), CallNext(CounterId("3")))


def test_what_has_a_default_may_be_left_out() -> None:
    raw = msgspec.json.encode(body(type="park_ticket"))
    assert decode_command(raw).command == ParkTicket(CounterId("3"), minutes=None)


def test_an_identity_is_kept_in_one_form_however_it_was_written() -> None:
    raw = msgspec.json.encode(body(id=UUID(ID).hex.upper()))
    assert decode_command(raw).id == ID


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"type": "fly"}, "Invalid value 'fly'", id="unknown type"),
        pytest.param({"type": None}, "missing required field `type`", id="no type"),
        pytest.param({"id": None}, "missing required field `id`", id="no identity"),
        pytest.param({"id": "7"}, r"Invalid UUID - at `\$.id`", id="an identity that is none"),
        pytest.param({"counter": None}, "missing required field `counter`", id="no counter"),
        pytest.param({"counter": 3}, r"Expected `str`, got `int` - at `\$.counter`", id="number"),
        pytest.param({"actor": "me"}, "unknown field `actor`", id="a claim to be somebody"),
        pytest.param(
            {"type": "pause_counter", "reason": "tired"},
            r"Invalid enum value 'tired' - at `\$.reason`",
            id="unknown reason",
        ),
    ],
)
def test_a_wrong_command_is_refused_by_its_field(changes: dict[str, object], problem: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=problem):
        decode_command(msgspec.json.encode(body(**changes)))


@given(raw=st.binary())
def test_bytes_that_are_no_command_are_refused_in_one_way(raw: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_command(raw)


@given(command=any_of(Command), at=st.integers(0, 400), flip=st.integers(1, 255))
def test_a_command_with_a_wrong_byte_is_read_or_refused(
    command: Command, at: int, flip: int
) -> None:
    raw = bytearray(encode_command(CommandMessage(CommandId(ID), command)))
    raw[at % len(raw)] ^= flip
    with suppress(msgspec.DecodeError):
        assert isinstance(decode_command(bytes(raw)), CommandMessage)
