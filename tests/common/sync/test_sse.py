# SPDX-License-Identifier: GPL-3.0-or-later
"""Server-Sent Events: however the network cuts the stream, the same events come out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.sync.sse import ServerEvent, SseParser, StreamTooLong

TEXTS = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=20)
EVENTS = st.lists(st.tuples(TEXTS, TEXTS, st.lists(TEXTS, min_size=1, max_size=3)), max_size=6)
ENDS = st.sampled_from(["\n", "\r", "\r\n"])


def parse(*chunks: bytes) -> list[ServerEvent]:
    parser = SseParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


@given(EVENTS, ENDS, st.lists(st.integers(0, 10_000), max_size=8))
def test_events_do_not_depend_on_where_the_stream_is_cut(
    events: list[tuple[str, str, list[str]]], end: str, places: list[int]
) -> None:
    stream = ""
    expected = []
    for kind, name, lines in events:
        fields = [f"event: {kind}", f"id: {name}", *(f"data: {line}" for line in lines), "", ""]
        stream += end.join(fields)
        expected.append(ServerEvent(kind or "message", "\n".join(lines), name))
    assert parse(*cut(stream.encode(), places)) == expected


@given(st.lists(st.binary(max_size=40), max_size=8))
def test_any_bytes_can_be_read_and_cutting_them_changes_nothing(chunks: list[bytes]) -> None:
    assert parse(*chunks) == parse(b"".join(chunks))


@given(EVENTS.filter(bool), st.integers(1, 10_000))
def test_a_stream_that_breaks_off_gives_whole_events_only(
    events: list[tuple[str, str, list[str]]], missing: int
) -> None:
    stream = "".join(
        f"event: {kind}\nid: {name}\n" + "".join(f"data: {line}\n" for line in lines) + "\n"
        for kind, name, lines in events
    ).encode()
    whole = parse(stream)
    kept = parse(stream[: max(0, len(stream) - missing)])
    assert kept == whole[: len(kept)]
    assert len(kept) < len(whole)


def test_the_examples_of_the_standard() -> None:
    stream = (
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third\n\n"
    )
    assert parse(stream) == [
        ServerEvent("message", "first event", "1"),
        ServerEvent("message", "second event", ""),
        ServerEvent("message", " third", ""),
    ]
    assert parse(b"data\n\ndata\ndata\n\ndata:") == [
        ServerEvent("message", "", ""),
        ServerEvent("message", "\n", ""),
    ]


def test_a_byte_order_mark_and_unknown_fields_are_passed_over() -> None:
    assert parse(b"\xef\xbb", b"\xbfdata: a\nretry: 5\ncolour: red\n\n") == [
        ServerEvent("message", "a", "")
    ]


def test_an_id_with_a_null_is_not_taken() -> None:
    assert parse(b"id: 1\n\nid: 2\0\ndata: x\n\n") == [ServerEvent("message", "x", "1")]


def test_the_position_asked_for_stands_until_another_comes() -> None:
    parser = SseParser("1.42")
    assert parser.feed(b"data: x\n\n") == [ServerEvent("message", "x", "1.42")]


def test_an_event_without_end_is_given_up() -> None:
    parser = SseParser()
    endless = b"data: " + b"x" * 1_000_000

    def feed() -> None:
        for _ in range(10):
            parser.feed(endless)

    with pytest.raises(StreamTooLong):
        feed()


def test_a_long_day_of_heartbeats_is_no_endless_event() -> None:
    parser = SseParser()
    for _ in range(3000):
        assert parser.feed(b": " + b"x" * 2000 + b"\n\n") == []
