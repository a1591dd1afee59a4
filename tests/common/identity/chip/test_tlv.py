# SPDX-License-Identifier: GPL-3.0-or-later
"""Data objects of tag, length and value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.tlv import (
    LONGEST_HEADER,
    Element,
    Header,
    Malformed,
    first_of,
    read_all,
    read_first,
    read_header,
    write,
)

TAGS = st.one_of(
    st.integers(0x01, 0xFE).filter(lambda tag: tag & 0x1F != 0x1F),
    st.builds(
        lambda head, tail: head << 8 | tail,
        st.sampled_from((0x1F, 0x5F, 0x7F, 0xBF)),
        st.integers(0, 0x7F),
    ),
    st.builds(
        lambda head, middle, tail: head << 16 | middle << 8 | tail,
        st.sampled_from((0x1F, 0x5F, 0x7F, 0xBF)),
        st.integers(0x80, 0xFF),
        st.integers(0, 0x7F),
    ),
)
VALUES = st.one_of(st.binary(max_size=300), st.integers(0, 70_000).map(bytes))


@given(st.lists(st.tuples(TAGS, VALUES), max_size=4))
def test_what_is_written_is_read_again(objects: list[tuple[int, bytes]]) -> None:
    read = read_all(b"".join(write(tag, value) for tag, value in objects))
    assert read == tuple(Element(tag, value) for tag, value in objects)


@given(TAGS, VALUES, st.binary(max_size=20))
def test_the_first_object_is_read_whatever_follows(tag: int, value: bytes, rest: bytes) -> None:
    assert read_first(write(tag, value) + rest) == Element(tag, value)


@given(TAGS, VALUES)
def test_an_object_cut_anywhere_is_cut_short(tag: int, value: bytes) -> None:
    whole = write(tag, value)
    for end in {each for each in (1, 2, 3, len(whole) // 2, len(whole) - 1) if each < len(whole)}:
        assert read_first(whole[:end]) is Malformed.CUT_SHORT
        assert read_all(whole[:end]) is Malformed.CUT_SHORT


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read = read_all(data)
    if not isinstance(read, Malformed):
        assert sum(len(each.value) for each in read) <= len(data)
    header = read_header(data)
    assert isinstance(header, Malformed) or 2 <= header.size <= LONGEST_HEADER


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", Malformed.CUT_SHORT),
        ("0000", Malformed.TAG),
        ("7F8181810102", Malformed.TAG),
        ("30", Malformed.CUT_SHORT),
        ("7F", Malformed.CUT_SHORT),
        ("3080", Malformed.LENGTH),
        ("30850000000001AA", Malformed.LENGTH),
        ("3083FFFF", Malformed.CUT_SHORT),
        ("30FF", Malformed.LENGTH),
    ],
)
def test_garbage_is_refused_with_its_reason(data: str, reason: Malformed) -> None:
    assert read_header(bytes.fromhex(data)) is reason


def test_the_header_of_a_portrait_takes_five_bytes_and_tells_its_length() -> None:
    assert read_header(bytes.fromhex("7F6182A1B2")) == Header(0x7F61, 5, 0xA1B2)


def test_a_length_may_be_written_longer_than_need_be() -> None:
    assert read_first(bytes.fromhex("04820001AA")) == Element(0x04, b"\xaa")


def test_a_length_of_four_bytes_asks_for_no_memory() -> None:
    assert read_all(bytes.fromhex("3084FFFFFFFF00")) is Malformed.CUT_SHORT


def test_the_first_object_of_a_tag_is_found() -> None:
    elements = (Element(0x80, b"a"), Element(0x81, b"b"), Element(0x81, b"c"))
    assert first_of(elements, 0x81) == b"b"
    assert first_of(elements, 0x82) is None


def test_a_value_is_not_shown() -> None:
    assert repr(Element(0x7F61, b"secret")) == "<Element 7F61, 6 bytes>"
