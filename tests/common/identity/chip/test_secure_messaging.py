# SPDX-License-Identifier: GPL-3.0-or-later
"""What a secured channel sends, and what it believes."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.apdu import Command, Response
from common.identity.chip.channel import GarbledError
from common.identity.chip.ciphers import Suite, decrypt, encrypt, mac, pad, unpad
from common.identity.chip.key_derivation import session_keys
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.tlv import Malformed, first_of, read_all, write

SECRET = b"a shared secret"
READ = Command(0x00, 0xB0, 0, 0, expected=16)
SUITES = list(Suite)


@dataclass
class Card:
    """Answers with what a test wrote for the one command it waits for."""

    suite: Suite
    answer: Response = field(default_factory=lambda: Response(b"", 0x6988))
    asked: list[Command] = field(default_factory=list)

    def send(self, command: Command) -> Response:
        self.asked.append(command)
        return self.answer

    def protected(self, objects: bytes, status: int = 0x9000, *, counter: int = 2) -> Response:
        """``objects`` with the MAC of the answer to the first command."""
        block = self.suite.block_size
        message = counter.to_bytes(block, "big") + objects
        if self.suite is not Suite.TRIPLE_DES:
            message = pad(message, block)
        code = mac(self.suite, session_keys(SECRET, self.suite).mac, message)
        return Response(objects + write(0x8E, code), status)

    def encrypted(self, padded: bytes) -> bytes:
        """``padded`` as the card encrypts it in the answer to the first command."""
        key = session_keys(SECRET, self.suite).encryption
        counter = (2).to_bytes(self.suite.block_size, "big")
        vector = None
        if self.suite is not Suite.TRIPLE_DES:
            vector = encrypt(self.suite, key, counter)
        return encrypt(self.suite, key, padded, vector)

    def data(self, plain: bytes) -> bytes:
        """DO'87' with ``plain`` in it."""
        return write(0x87, b"\x01" + self.encrypted(pad(plain, self.suite.block_size)))


def channel(card: Card) -> SecureChannel:
    return SecureChannel(card, session_keys(SECRET, card.suite))


STATUS = bytes.fromhex("99029000")


@pytest.mark.parametrize("suite", SUITES)
def test_a_verified_answer_is_opened(suite: Suite) -> None:
    card = Card(suite)
    card.answer = card.protected(card.data(b"secret") + STATUS)
    assert channel(card).send(READ) == Response(b"secret", 0x9000)


@pytest.mark.parametrize("suite", SUITES)
def test_data_of_odd_instructions_is_opened(suite: Suite) -> None:
    card = Card(suite)
    text = card.encrypted(pad(b"\x53\x01a", suite.block_size))
    card.answer = card.protected(write(0x85, text) + STATUS)
    command = Command(0x00, 0xB1, 0, 0, bytes.fromhex("54028000"), 16)
    assert channel(card).send(command).data == b"\x53\x01a"
    assert card.asked[0].data[0] == 0x85


def test_a_verified_error_is_an_answer_and_the_session_goes_on() -> None:
    card = Card(Suite.AES_128)
    card.answer = card.protected(bytes.fromhex("99026A82"), 0x6A82)
    secured = channel(card)
    assert secured.send(READ).status == 0x6A82
    assert secured.is_open


@pytest.mark.parametrize("suite", SUITES)
def test_an_answer_without_status_object_is_believed_for_its_data(suite: Suite) -> None:
    card = Card(suite)
    card.answer = card.protected(card.data(b"secret"))
    assert channel(card).send(READ).data == b"secret"


@pytest.mark.parametrize("status", [0x6988, 0x6A82, 0x6700, 0x6985])
def test_a_bare_error_ends_the_session(status: int) -> None:
    card = Card(Suite.AES_256, Response(b"", status))
    secured = channel(card)
    assert secured.send(READ) == Response(b"", status)
    assert not secured.is_open
    with pytest.raises(GarbledError):
        secured.send(READ)


@pytest.mark.parametrize("status", [0x9000, 0x6282, 0x6300, 0x63C1, 0x6100])
def test_bare_success_or_warning_is_not_believed(status: int) -> None:
    with pytest.raises(GarbledError):
        channel(Card(Suite.AES_128, Response(b"", status))).send(READ)


@pytest.mark.parametrize("status", [0x9000, 0x6A82])
def test_data_in_the_clear_is_not_believed(status: int) -> None:
    with pytest.raises(GarbledError):
        channel(Card(Suite.AES_128, Response(b"sixteen bytes ok", status))).send(READ)


@pytest.mark.parametrize("suite", SUITES)
def test_an_answer_of_another_moment_is_not_believed(suite: Suite) -> None:
    card = Card(suite)
    card.answer = card.protected(STATUS, counter=4)
    with pytest.raises(GarbledError):
        channel(card).send(READ)


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize(
    "objects",
    [
        pytest.param(write(0x87, b"\x01") + STATUS, id="no text"),
        pytest.param(write(0x87, b"") + STATUS, id="no mark"),
        pytest.param(write(0x87, b"\x02" + bytes(16)) + STATUS, id="another mark"),
        pytest.param(write(0x87, b"\x01" + bytes(7)) + STATUS, id="half a block"),
        pytest.param(write(0x87, b"\x01" + bytes(16)) + STATUS, id="no padding within"),
        pytest.param(write(0x81, b"plain") + STATUS, id="plain data"),
        pytest.param(bytes.fromhex("99026A82"), id="another status"),
        pytest.param(bytes.fromhex("9901 90"), id="half a status"),
        pytest.param(b"\x87", id="half an object"),
        pytest.param(write(0x87, b"\x01") + write(0x85, bytes(16)), id="both kinds of text"),
    ],
)
def test_what_is_authentic_but_makes_no_sense_is_refused(suite: Suite, objects: bytes) -> None:
    card = Card(suite)
    card.answer = card.protected(objects)
    secured = channel(card)
    with pytest.raises(GarbledError):
        secured.send(READ)
    assert not secured.is_open


@given(st.binary(max_size=80), st.sampled_from([0x9000, 0x6282, 0x6A82]), st.sampled_from(SUITES))
def test_no_bytes_are_believed_without_a_valid_mac(data: bytes, status: int, suite: Suite) -> None:
    try:
        response = channel(Card(suite, Response(data, status))).send(READ)
    except GarbledError:
        return
    assert response == Response(b"", 0x6A82)


@given(
    st.binary(min_size=1, max_size=400),
    st.sampled_from(SUITES),
    st.sampled_from([0xD6, 0xD7]),
)
def test_the_data_of_a_command_comes_out_on_the_other_side(
    data: bytes, suite: Suite, ins: int
) -> None:
    card = Card(suite)
    channel(card).send(Command(0x00, ins, 1, 2, data, 16))
    sent = card.asked[0]
    assert sent.header == bytes((0x0C, ins, 1, 2))
    body, code = sent.data[:-10], sent.data[-8:]
    keys, block = session_keys(SECRET, suite), suite.block_size
    message = (1).to_bytes(block, "big") + pad(sent.header, block) + body
    padded = message if suite is Suite.TRIPLE_DES else pad(message, block)
    assert mac(suite, keys.mac, padded) == code
    objects = read_all(body)
    assert not isinstance(objects, Malformed)
    text = (first_of(objects, 0x87) or b"")[1:] or first_of(objects, 0x85) or b""
    vector = None
    if suite is not Suite.TRIPLE_DES:
        vector = encrypt(suite, keys.encryption, (1).to_bytes(block, "big"))
    assert unpad(decrypt(suite, keys.encryption, text, vector)) == data
    assert first_of(objects, 0x97) == (b"\x10" if len(data) <= 255 else b"\x00\x10")


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        (Command(0, 0xB0, 0, 0, b"", 256), 256),
        (Command(0, 0xB0, 0, 0, b"", 257), 65536),
        (Command(0, 0xD6, 0, 0, bytes(240)), 65536),
        (Command(0, 0xD6, 0, 0, bytes(100)), 256),
    ],
)
def test_length_fields_are_long_where_short_ones_do_not_hold_the_message(
    command: Command, asked: int
) -> None:
    card = Card(Suite.AES_128)
    channel(card).send(command)
    assert card.asked[0].expected == asked


@pytest.mark.parametrize(("suite", "room"), [(Suite.TRIPLE_DES, 231), (Suite.AES_128, 223)])
def test_the_room_in_a_short_answer_is_used_to_the_last_block(suite: Suite, room: int) -> None:
    card = Card(suite)
    assert channel(card).room(256) == room
    assert len(card.protected(card.data(bytes(room)) + STATUS).data) <= 256
    assert len(card.protected(card.data(bytes(room + 1)) + STATUS).data) > 256


@given(st.integers(256, 65536), st.sampled_from(SUITES))
def test_what_has_room_fits(answer: int, suite: Suite) -> None:
    card = Card(suite)
    room = channel(card).room(answer)
    assert len(card.protected(card.data(bytes(room)) + STATUS).data) <= answer
    assert room > answer - 50


def test_renewed_keys_count_from_the_start_and_end_the_old_session() -> None:
    card = Card(Suite.AES_256)
    old = SecureChannel(card, session_keys(b"another secret", Suite.TRIPLE_DES), counter=77)
    new = old.renewed(session_keys(SECRET, Suite.AES_256))
    card.answer = card.protected(STATUS)
    assert new.send(READ).succeeded
    assert not old.is_open


def test_a_channel_shows_its_cipher_only() -> None:
    assert repr(channel(Card(Suite.AES_192))) == "<SecureChannel AES_192>"
