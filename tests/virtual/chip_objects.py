# SPDX-License-Identifier: GPL-3.0-or-later
"""Data objects as a virtual travel document writes and reads them (ISO/IEC 8825-1)."""

from __future__ import annotations


def tlv(tag: int, *parts: bytes) -> bytes:
    """One object of ``parts``, with the shortest length that holds them."""
    value = b"".join(parts)
    head = tag.to_bytes((tag.bit_length() + 7) // 8 or 1, "big")
    size = len(value)
    if size < 0x80:
        return head + bytes((size,)) + value
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return head + bytes((0x80 | len(length),)) + length + value


def objects(data: bytes) -> dict[int, bytes]:
    """The objects side by side in ``data`` by their tags, in order; all of it is objects."""
    found: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        start = at
        at += 1
        if data[start] & 0x1F == 0x1F:
            while data[at] & 0x80:
                at += 1
            at += 1
        tag = int.from_bytes(data[start:at], "big")
        size = data[at]
        at += 1
        if size & 0x80:
            more = size & 0x7F
            size = int.from_bytes(data[at : at + more], "big")
            at += more
        if at + size > len(data):
            message = "an object ends after its data"
            raise ValueError(message)
        found[tag] = data[at : at + size]
        at += size
    return found


def oid(dotted: str) -> bytes:
    """An object identifier with its tag."""
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    body = bytearray()
    for arc in (40 * first + second, *rest):
        group = [arc & 0x7F]
        while arc := arc >> 7:
            group.append(0x80 | arc & 0x7F)
        body += bytes(reversed(group))
    return tlv(0x06, bytes(body))


def integer(value: int) -> bytes:
    """An INTEGER that is not negative."""
    return tlv(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))
