# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command on a request travels and comes back the same; a wrong one is refused."""

from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.catalogue import Delivery
from common.domain.identifiers import CommandId
from common.domain.request.commands import RequestCommand, SubmitRequest
from common.wire.request_commands import (
    REQUEST_COMMAND_TYPES,
    RequestCommandMessage,
    decode_request_command,
    encode_request_command,
)
from tests.common.wire.values import any_of

ID = "019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b"


def body(**changes: object) -> dict[str, Any]:
    """A command as a client would write it."""
    return {"id": ID, "type": "submit_request", "fee": 2500, "delivery": "post", **changes}


def test_every_command_has_a_name_of_its_own() -> None:
    assert set(REQUEST_COMMAND_TYPES.values()) == set(get_args(RequestCommand))


@pytest.mark.parametrize("name", REQUEST_COMMAND_TYPES)
@given(data=st.data())
def test_a_command_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    message = RequestCommandMessage(CommandId(ID), data.draw(any_of(REQUEST_COMMAND_TYPES[name])))
    raw = encode_request_command(message)
    assert msgspec.json.decode(raw)["type"] == name
    assert decode_request_command(raw) == message


def test_a_command_is_read_from_what_the_description_of_the_api_shows() -> None:
    read = decode_request_command(msgspec.json.encode(body()))
    assert read == RequestCommandMessage(CommandId(ID), SubmitRequest(2500, Delivery.POST))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"type": "fly"}, "Invalid value 'fly'", id="unknown type"),
        pytest.param({"id": "7"}, r"Invalid UUID - at `\$.id`", id="an identity that is none"),
        pytest.param({"fee": 1.5}, r"Expected `int`, got `float` - at `\$.fee`", id="fractions"),
        pytest.param({"delivery": "drone"}, r"Invalid enum value 'drone'", id="unknown way"),
        pytest.param({"clerk": "me"}, "unknown field `clerk`", id="a claim to be somebody"),
    ],
)
def test_a_wrong_command_is_refused_by_its_field(changes: dict[str, object], problem: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=problem):
        decode_request_command(msgspec.json.encode(body(**changes)))


@given(raw=st.binary())
def test_bytes_that_are_no_command_are_refused_in_one_way(raw: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_request_command(raw)
