# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are read to the length they announce, and no further."""

from dataclasses import dataclass

import pytest

from common.identity.chip.apdu import Command, Response
from common.identity.chip.channel import GarbledError
from common.identity.chip.files import NoFile, longest_answer, read_file
from common.identity.chip.tlv import first_of, read_all, write

FILE = 0x0102
SIZES = write(0x02, b"\x10\x00")


@dataclass
class Card:
    """One file in the clear. ``extra`` bytes more than asked for are given."""

    content: bytes
    extra: int = 0
    far_tag: int = 0x53
    refuses_far: bool = False
    most: int = 0x1_0000

    def send(self, command: Command) -> Response:
        if command.ins == 0xA4:
            return Response(b"", 0x9000)
        size = min((command.expected or 0) + self.extra, self.most)
        if command.ins == 0xB0:
            start = command.p1 << 8 | command.p2
            piece = self.content[start : start + size]
            return Response(piece, 0x9000 if len(piece) == size else 0x6282)
        if self.refuses_far:
            return Response(b"", 0x6D00)
        objects = read_all(command.data)
        assert isinstance(objects, tuple)
        start = int.from_bytes(first_of(objects, 0x54) or b"", "big")
        return Response(write(self.far_tag, self.content[start : start + size]), 0x9000)


def read(card: Card, block: int = 200) -> bytes | NoFile:
    return read_file(card, FILE, block, lambda _done, _size: None)


@pytest.mark.parametrize("size", [0, 1, 5, 6, 7, 8, 127, 128, 192, 199, 200, 255, 256, 70_000])
def test_a_file_of_any_size_is_read_without_what_lies_behind_it(size: int) -> None:
    content = write(0x75, bytes(index % 251 for index in range(size)))
    assert read(Card(content)) == content
    assert read(Card(content + b"\xff" * 300)) == content


@pytest.mark.parametrize("block", [1, 7, 8, 231, 4096, 65536])
def test_any_size_of_pieces_gives_the_same(block: int) -> None:
    content = write(0x75, bytes(300))
    assert read(Card(content), max(block, 20)) == content


def test_far_pieces_that_count_their_header_or_not_are_joined() -> None:
    content = write(0x75, bytes(index % 253 for index in range(0x8000 + 999)))
    assert read(Card(content)) == content


def test_more_than_was_asked_for_is_garbage() -> None:
    with pytest.raises(GarbledError):
        read(Card(write(0x75, bytes(300)), extra=1))


@pytest.mark.parametrize("most", [1, 9, 30])
def test_a_chip_that_gives_a_few_bytes_a_time_is_not_waited_for(most: int) -> None:
    with pytest.raises(GarbledError):
        read(Card(write(0x75, bytes(30_000)), most=most))


def test_a_far_piece_that_is_none_is_garbage() -> None:
    with pytest.raises(GarbledError):
        read(Card(write(0x75, bytes(0x8100)), far_tag=0x81))


def test_a_chip_that_does_not_reach_far_breaks_off() -> None:
    assert read(Card(write(0x75, bytes(0x8100)), refuses_far=True)) is NoFile.BROKEN_OFF


@pytest.mark.parametrize(
    ("content", "longest"),
    [
        pytest.param(write(0x7F66, SIZES + SIZES), 4094, id="announced"),
        pytest.param(write(0x47, b"\x80") + write(0x7F66, SIZES + SIZES), 4094, id="among others"),
        pytest.param(write(0x7F66, SIZES), 256, id="of commands only"),
        pytest.param(write(0x7F66, SIZES + write(0x02, b"\x40")), 256, id="too small"),
        pytest.param(write(0x7F66, SIZES + write(0x02, bytes([9] * 9))), 65536, id="too large"),
        pytest.param(write(0x7F66, SIZES + write(0x04, b"\x10\x00")), 256, id="no number"),
        pytest.param(b"\x00" * 20, 256, id="zeros"),
        pytest.param(b"", 256, id="nothing"),
    ],
)
def test_the_longest_answer_is_what_the_chip_announces(content: bytes, longest: int) -> None:
    assert longest_answer(Card(content), 0x2F01) == longest
