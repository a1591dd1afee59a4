# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's data opens with its own key and in its own place, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.request_sealing import (
    Part,
    RequestKey,
    new_request_key,
    open_part,
    seal_part,
    secret_digest,
    status_secret,
)
from common.identity.sealing import Unsealable, UnsealableReason

KEY = RequestKey(bytes(range(32)))
NOT_AUTHENTIC = Unsealable(UnsealableReason.NOT_AUTHENTIC)


@given(st.binary(max_size=200))
def test_what_was_sealed_opens_again(content: bytes) -> None:
    sealed = seal_part(content, KEY, "r1", Part.ANSWERS, "all")
    assert open_part(sealed, KEY, "r1", Part.ANSWERS, "all") == content


@pytest.mark.parametrize(
    ("request_id", "part", "name"),
    [("r2", Part.ANSWERS, "all"), ("r1", Part.INQUIRY, "all"), ("r1", Part.ANSWERS, "other")],
)
def test_it_does_not_open_in_another_place(request_id: str, part: Part, name: str) -> None:
    sealed = seal_part(b"Leila", KEY, "r1", Part.ANSWERS, "all")
    assert open_part(sealed, KEY, request_id, part, name) == NOT_AUTHENTIC


def test_it_does_not_open_with_another_requests_key() -> None:
    sealed = seal_part(b"Leila", KEY, "r1", Part.FILE, "photo")
    assert open_part(sealed, new_request_key(), "r1", Part.FILE, "photo") == NOT_AUTHENTIC


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_changed_byte_is_noticed(at: int, flip: int) -> None:
    sealed = bytearray(seal_part(b"Leila", KEY, "r1", Part.NOTE, "1"))
    sealed[at % len(sealed)] ^= flip
    assert isinstance(open_part(bytes(sealed), KEY, "r1", Part.NOTE, "1"), Unsealable)


@pytest.mark.parametrize("sealed", [b"", b"\x01short", b"\x02" + bytes(60)])
def test_what_is_not_of_this_format_is_told(sealed: bytes) -> None:
    opened = open_part(sealed, KEY, "r1", Part.NOTE, "1")
    assert opened == Unsealable(UnsealableReason.UNKNOWN_FORMAT)


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes, not 16"):
        RequestKey(bytes(16))


def test_a_key_shows_itself_to_nobody() -> None:
    assert repr(KEY) == "<RequestKey>"


def test_the_secret_of_a_request_is_the_same_every_time_and_of_no_other() -> None:
    secret = status_secret(KEY)
    assert secret == status_secret(RequestKey(bytes(range(32))))
    assert [len(each) for each in secret.split("-")] == [4, 4, 4]
    assert len({status_secret(new_request_key()) for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "typed",
    ["7K2M-9QXD-0H1P", "7k2m9qxdoh1p", " 7K2M 9QXD OHLP ", "٧K٢M-۹QXD-٠H١P", "7k2m–9qxd–ohip"],
)
def test_a_secret_is_known_however_it_is_typed(typed: str) -> None:
    assert secret_digest(typed) == secret_digest("7K2M-9QXD-0H1P")


@given(st.text())
def test_no_text_is_too_strange_to_be_a_wrong_secret(typed: str) -> None:
    assert len(secret_digest(typed)) == 32
