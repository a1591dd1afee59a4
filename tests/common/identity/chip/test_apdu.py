# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands and answers on the wire."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.apdu import Command, Response, chained
from common.identity.chip.channel import GarbledError, PlainChannel

GET_CHALLENGE = Command(0x00, 0x84, 0, 0, expected=8)


class Card:
    """Answers from a list, the last one for ever; remembers what it was asked."""

    def __init__(self, *answers: str) -> None:
        self._answers = [bytes.fromhex(answer) for answer in answers]
        self.asked: list[str] = []

    def transmit(self, apdu: bytes) -> bytes:
        self.asked.append(apdu.hex())
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


@pytest.mark.parametrize(
    ("data", "expected", "wire"),
    [
        (b"", None, "00b08100"),
        (b"", 8, "00b0810008"),
        (b"", 256, "00b0810000"),
        (b"\x01\x1e", None, "00b08100" + "02011e"),
        (b"\x01\x1e", 256, "00b08100" + "02011e" + "00"),
        (b"", 257, "00b08100" + "000101"),
        (b"", 65536, "00b08100" + "000000"),
        (b"\x01\x1e", 65536, "00b08100" + "000002011e" + "0000"),
        (bytes(256), None, "00b08100" + "000100" + "00" * 256),
        (bytes(256), 16, "00b08100" + "000100" + "00" * 256 + "0010"),
    ],
)
def test_lengths_are_short_where_they_fit(data: bytes, expected: int | None, wire: str) -> None:
    assert Command(0x00, 0xB0, 0x81, 0x00, data, expected).encode().hex() == wire


@given(st.binary(max_size=700), st.integers(1, 255))
def test_a_chain_carries_all_data_and_only_its_last_command_asks(data: bytes, size: int) -> None:
    command = Command(0x0C, 0x86, 0, 0, data, 256)
    chain = chained(command, size)
    assert b"".join(each.data for each in chain) == data
    assert all(len(each.data) <= size for each in chain)
    assert chain[-1] == replace(command, data=chain[-1].data)
    assert all((each.cla, each.expected) == (0x1C, None) for each in chain[:-1])


def test_neither_command_nor_answer_shows_its_data() -> None:
    assert repr(Command(0x00, 0x82, 0, 0, b"secret")) == "<Command 00820000>"
    assert repr(Response(b"secret", 0x9000)) == "<Response 9000, 6 bytes>"


def test_an_answer_is_parted_from_its_status() -> None:
    response = PlainChannel(Card("4608F91988702212" + "9000")).send(GET_CHALLENGE)
    assert response == Response(bytes.fromhex("4608F91988702212"), 0x9000)
    assert response.succeeded


def test_an_error_status_is_an_answer_like_any_other() -> None:
    response = PlainChannel(Card("6A82")).send(GET_CHALLENGE)
    assert response == Response(b"", 0x6A82)
    assert not response.succeeded


def test_the_rest_of_an_answer_is_fetched_when_the_card_says_that_it_waits() -> None:
    card = Card("AABB" + "6102", "CCDD" + "6100", "EE" + "9000")
    assert PlainChannel(card).send(GET_CHALLENGE).data.hex() == "aabbccddee"
    assert card.asked == ["0084000008", "00c0000002", "00c0000000"]


def test_a_command_is_sent_again_with_the_length_that_the_card_wants() -> None:
    card = Card("6C04", "AABBCCDD" + "9000")
    assert PlainChannel(card).send(GET_CHALLENGE) == Response(b"\xaa\xbb\xcc\xdd", 0x9000)
    assert card.asked == ["0084000008", "0084000004"]


def test_a_card_that_wants_other_lengths_for_ever_is_not_asked_for_ever() -> None:
    card = Card("6C04")
    assert PlainChannel(card).send(GET_CHALLENGE).status == 0x6C04
    assert len(card.asked) == 2


def test_a_card_whose_answer_never_ends_is_given_up() -> None:
    card = Card("AA6101")
    with pytest.raises(GarbledError):
        PlainChannel(card).send(GET_CHALLENGE)
    assert len(card.asked) < 1000


@pytest.mark.parametrize("answer", ["", "90"])
def test_an_answer_without_status_is_garbage(answer: str) -> None:
    with pytest.raises(GarbledError):
        PlainChannel(Card(answer)).send(GET_CHALLENGE)
