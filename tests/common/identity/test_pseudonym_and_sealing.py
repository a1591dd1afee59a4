# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen has a pseudonym per office and day, and a name that only the right ticket opens."""

import re
from datetime import date

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import TicketId
from common.identity.day_keys import DayKeys, new_day_keys
from common.identity.document import Document
from common.identity.mrz import read_mrz
from common.identity.pseudonym import pseudonym_of
from common.identity.sealing import (
    Person,
    Unsealable,
    UnsealableReason,
    person_of,
    seal,
    unseal,
)
from tests.virtual.specimens import SPECIMENS

KEYS = DayKeys(bytes(range(32)))
OTHER_DAY = DayKeys(bytes(range(1, 33)))
TICKET = TicketId("2026-11-22.PA017")
PERSON = Person("LAYAL AL HAMWI", "04010987654", "SYR")


def test_a_pseudonym_has_32_hexadecimal_digits_and_holds_nothing_of_the_document() -> None:
    pseudonym = pseudonym_of(KEYS, "SYR", "04010987654")
    assert re.fullmatch(r"[0-9a-f]{32}", pseudonym)
    assert "04010987654" not in pseudonym


def test_the_pseudonym_of_a_known_key_stays_what_it_is_in_every_release() -> None:
    assert pseudonym_of(KEYS, "UTO", "L898902C3") == "761aad52ad90da91ac6a53a83ca9522c"


@pytest.mark.parametrize("number", ["ab-123 456", "AB123456", "AB١٢٣٤٥٦", "ab۱۲۳ ۴۵۶", "AB<123456"])
def test_spellings_of_one_number_give_one_pseudonym(number: str) -> None:
    assert pseudonym_of(KEYS, "irn", number) == pseudonym_of(KEYS, "IRN", "AB123456")


@given(st.tuples(st.text("ABC1", min_size=1), st.text("ABC1", min_size=1)))
def test_issuer_and_number_do_not_run_into_each_other(parts: tuple[str, str]) -> None:
    issuer, number = parts
    moved = (issuer + number[0], number[1:] or "0")
    assert pseudonym_of(KEYS, *parts) != pseudonym_of(KEYS, *moved)


def test_another_day_another_state_or_another_number_gives_another_pseudonym() -> None:
    pseudonyms = {
        pseudonym_of(KEYS, "SYR", "1"),
        pseudonym_of(OTHER_DAY, "SYR", "1"),
        pseudonym_of(KEYS, "IRN", "1"),
        pseudonym_of(KEYS, "SYR", "2"),
    }
    assert len(pseudonyms) == 4


@pytest.mark.parametrize("number", ["", "  ", "<<<", "-"])
def test_a_number_without_letters_and_digits_has_no_pseudonym(number: str) -> None:
    with pytest.raises(ValueError, match="names nobody"):
        pseudonym_of(KEYS, "SYR", number)


@given(st.builds(Person, st.text(), st.text(), st.text()), st.text().map(TicketId))
def test_a_sealed_person_opens_for_the_ticket_and_day_it_was_sealed_for(
    person: Person, ticket: TicketId
) -> None:
    assert unseal(seal(person, KEYS, ticket), KEYS, ticket) == person


def test_another_ticket_or_another_day_does_not_open_it() -> None:
    sealed = seal(PERSON, KEYS, TICKET)
    refusal = Unsealable(UnsealableReason.NOT_AUTHENTIC)
    assert unseal(sealed, KEYS, TicketId("2026-11-22.PA018")) == refusal
    assert unseal(sealed, OTHER_DAY, TICKET) == refusal


@given(st.integers(0), st.integers(1, 255))
def test_one_changed_byte_is_found(position: int, change: int) -> None:
    sealed = bytearray(seal(PERSON, KEYS, TICKET))
    sealed[position % len(sealed)] ^= change
    assert isinstance(unseal(bytes(sealed), KEYS, TICKET), Unsealable)


@given(st.binary())
def test_no_bytes_raise(sealed: bytes) -> None:
    assert isinstance(unseal(sealed, KEYS, TICKET), Unsealable)
    assert isinstance(unseal(b"\x01" + sealed, KEYS, TICKET), Unsealable)


def test_something_sealed_that_is_no_person_is_malformed() -> None:
    nonce = bytes(12)
    text = msgspec.msgpack.encode(["nobody"])
    sealed = b"\x01" + nonce + AESGCM(KEYS.sealing_key()).encrypt(nonce, text, TICKET.encode())
    assert unseal(sealed, KEYS, TICKET) == Unsealable(UnsealableReason.MALFORMED)


def test_a_person_sealed_before_chips_were_read_is_one_whose_chip_was_not() -> None:
    nonce = bytes(12)
    text = msgspec.msgpack.encode(
        {"name": "LAYAL AL HAMWI", "document_number": "04010987654", "issuer": "SYR"}
    )
    sealed = b"\x01" + nonce + AESGCM(KEYS.sealing_key()).encrypt(nonce, text, TICKET.encode())
    assert unseal(sealed, KEYS, TICKET) == PERSON
    assert PERSON.check is DocumentCheck.NOT_READ


def test_the_same_person_sealed_twice_looks_different() -> None:
    assert seal(PERSON, KEYS, TICKET) != seal(PERSON, KEYS, TICKET)


def test_the_clerk_gets_name_number_and_issuer_of_the_document() -> None:
    document = read_mrz(SPECIMENS["syria-id-layal"].lines(), date(2026, 11, 22))
    assert isinstance(document, Document)
    assert person_of(document) == PERSON


def test_the_derived_keys_differ_from_each_other_and_from_the_data_key() -> None:
    assert len({KEYS.data_key, KEYS.pseudonym_key(), KEYS.sealing_key()}) == 3


def test_new_keys_are_new() -> None:
    assert new_day_keys() != new_day_keys()


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_data_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DayKeys(bytes(size))


def test_keys_and_people_do_not_show_themselves() -> None:
    assert f"{KEYS!r} {PERSON!r} {PERSON}" == "<DayKeys> <Person> <Person>"
