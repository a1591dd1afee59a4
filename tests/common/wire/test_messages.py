# SPDX-License-Identifier: GPL-3.0-or-later
"""The API's questions and answers travel and come back the same."""

from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.wire import messages
from common.wire.messages import CommandAccepted, CommandAnswer, CommandRefused, Person
from tests.common.wire.small_office import SMALL, office_of
from tests.common.wire.values import any_of

TYPES = [
    value
    for value in vars(messages).values()
    if isinstance(value, type)
    and issubclass(value, msgspec.Struct)
    and value is not messages.Configuration
]


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
@given(data=st.data())
def test_a_message_comes_back_as_it_was(cls: type[Any], data: st.DataObject) -> None:
    message = data.draw(any_of(cls))
    assert msgspec.json.decode(msgspec.json.encode(message), type=cls) == message


@given(answer=st.one_of(*map(any_of, get_args(CommandAnswer))))
def test_an_answer_says_itself_what_it_is(answer: CommandAccepted | CommandRefused) -> None:
    raw = msgspec.json.encode(answer)
    assert msgspec.json.decode(raw, type=CommandAccepted | CommandRefused) == answer
    assert msgspec.json.decode(raw)["outcome"] in {"accepted", "refused"}


def test_a_configuration_comes_back_as_it_was() -> None:
    sent = messages.Configuration("7", office_of(SMALL))
    raw = msgspec.json.encode(sent)
    assert msgspec.json.decode(raw, type=messages.Configuration) == sent


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
@given(raw=st.binary(max_size=60))
def test_damaged_bytes_are_refused(cls: type[Any], raw: bytes) -> None:
    with pytest.raises((msgspec.MsgspecError, UnicodeDecodeError)):
        msgspec.json.decode(raw, type=cls)


def test_a_person_is_not_shown_where_values_are_logged() -> None:
    person = Person(name="Leila Haddad", document_number="N1234567")
    assert repr(person) == str(person) == "Person(…)"
