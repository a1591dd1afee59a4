# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of a chip: selected, and read in pieces to the length they announce (ICAO 9303-10, 3.6)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique

from common.identity.chip.apdu import (
    END_OF_FILE,
    EXTENDED_ANSWER,
    SHORT_ANSWER,
    Command,
    Response,
)
from common.identity.chip.channel import Channel, GarbledError
from common.identity.chip.tlv import (
    LONGEST_HEADER,
    Malformed,
    first_of,
    read_all,
    read_first,
    read_header,
    write,
)

LARGEST_FILE = 0x8_0000
"""Half a mebibyte: some ten times what a portrait takes. A file that announces more is refused."""

_SELECT = 0xA4
_MASTER_FILE = bytes.fromhex("3F00")
_APPLICATION = bytes.fromhex("A0000002471001")
_NO_ANSWER = 0x0C
_BY_FILE_ID, _BY_APPLICATION, _BELOW_CURRENT = 0x00, 0x04, 0x02

_READ_BINARY = 0xB0
_READ_BINARY_FAR = 0xB1
_LAST_NEAR_OFFSET = 0x7FFF
_OFFSET = 0x54
_PIECE = 0x53
# Tag and length of the object in which far pieces come, at most.
_PIECE_HEADER = 5

_EXTENDED_LENGTH = 0x7F66
_INTEGER = 0x02
_STATUS_BYTES = 2
# A chip that gives fewer bytes than this a time, on an average, is not waited for.
_FEWEST_BYTES = 32
_SPARE_READS = 16

Told = Callable[[int, int], None]
"""Told how many bytes of a file were read, and how many it has."""


@unique
class NoFile(Enum):
    """Why there is no content of a file."""

    ABSENT = "absent"
    """The chip does not select it, or it is empty."""
    UNREADABLE = "unreadable"
    """The chip does not give its first bytes away."""
    BROKEN_OFF = "broken_off"
    """The chip gave its first bytes but refuses those that follow."""


def select_master_file(channel: Channel) -> Response:
    """Go up to where the files that everybody may read are."""
    return channel.send(Command(0x00, _SELECT, _BY_FILE_ID, _NO_ANSWER, _MASTER_FILE))


def select_application(channel: Channel) -> Response:
    """Go to the files of the travel document (ICAO 9303-10, 3.4.1)."""
    return channel.send(Command(0x00, _SELECT, _BY_APPLICATION, _NO_ANSWER, _APPLICATION))


def read_file(channel: Channel, file: int, block: int, told: Told) -> bytes | NoFile:
    """The data object that the file of identifier ``file`` holds, ``block`` bytes at a time.

    Raises GarbledError where the chip announces what it does not give, or more than
    LARGEST_FILE, or gives it in ever smaller pieces; and what ``channel`` raises.
    """
    if not _select(channel, file):
        return NoFile.ABSENT
    head = _read(channel, 0, min(LONGEST_HEADER, block))
    if head is None:
        return NoFile.UNREADABLE
    if not head:
        return NoFile.ABSENT
    header = read_header(head)
    if isinstance(header, Malformed) or header.total > LARGEST_FILE:
        raise GarbledError
    content = bytearray(head[: header.total])
    for _ in range(_SPARE_READS + header.total // _FEWEST_BYTES):
        told(len(content), header.total)
        if len(content) == header.total:
            return bytes(content)
        piece = _read(channel, len(content), min(block, header.total - len(content)))
        if piece is None:
            return NoFile.BROKEN_OFF
        if not piece:
            raise GarbledError
        content += piece
    raise GarbledError


def longest_answer(channel: Channel, file: int) -> int:
    """The bytes of data that an answer may have, as EF.ATR/INFO says (ISO/IEC 7816-4, 12.7.1).

    That of answers of short length where the file is not there or says nothing of it.
    """
    content = _read(channel, 0, SHORT_ANSWER) if _select(channel, file) else None
    objects = read_all(content or b"")
    if isinstance(objects, Malformed):
        return SHORT_ANSWER
    sizes = read_all(first_of(objects, _EXTENDED_LENGTH) or b"")
    match sizes:
        # The first is of commands, the second of answers with their status.
        case (command, answer) if command.tag == answer.tag == _INTEGER:
            announced = int.from_bytes(answer.value, "big") - _STATUS_BYTES
            return min(max(announced, SHORT_ANSWER), EXTENDED_ANSWER)
        case _:
            return SHORT_ANSWER


def _select(channel: Channel, file: int) -> bool:
    data = file.to_bytes(2, "big")
    return channel.send(Command(0x00, _SELECT, _BELOW_CURRENT, _NO_ANSWER, data)).succeeded


def _read(channel: Channel, offset: int, size: int) -> bytes | None:
    """Up to ``size`` bytes from ``offset``; None where the chip refuses."""
    if offset > _LAST_NEAR_OFFSET:
        return _read_far(channel, offset, size)
    piece = _given(channel, Command(0x00, _READ_BINARY, *divmod(offset, 0x100), b"", size))
    if piece is not None and len(piece) > size:
        raise GarbledError
    return piece


def _read_far(channel: Channel, offset: int, size: int) -> bytes | None:
    """As ``_read``, where the offset no longer fits into two parameters (ICAO 9303-10, 3.6.3.2)."""
    where = write(_OFFSET, offset.to_bytes(3, "big"))
    # What is asked for includes tag and length of the object around the piece; a chip that does
    # not count them gives some bytes more.
    asked = max(size, _PIECE_HEADER + 1)
    data = _given(channel, Command(0x00, _READ_BINARY_FAR, 0, 0, where, asked))
    if data is None:
        return None
    piece = read_first(data)
    if isinstance(piece, Malformed) or piece.tag != _PIECE:
        raise GarbledError
    return piece.value[:size]


def _given(channel: Channel, command: Command) -> bytes | None:
    """What the chip gives, be it less than was asked for; None for an error."""
    answer = channel.send(command)
    return answer.data if answer.succeeded or answer.status == END_OF_FILE else None
