# SPDX-License-Identifier: GPL-3.0-or-later
"""What a chip may answer: data objects, the files that list and hold data, answers of commands."""

from __future__ import annotations

from datetime import date
from random import Random

from common.identity.chip.data_groups import listed_groups, read_dg1
from common.identity.chip.details import read_dg11, read_dg12
from common.identity.chip.portrait import read_portrait
from common.identity.chip.security_infos import read_pace_infos
from common.identity.chip.tlv import Malformed, read_all, read_first, write
from common.identity.document import Document
from tests.fuzz.zones import printed

_TODAY = date(2026, 11, 22)
_TAGS = (0x02, 0x30, 0x5C, 0x5F1F, 0x60, 0x61, 0x75, 0x7F61, 0x87, 0x99)


def _object(chance: Random, depth: int) -> bytes:
    if depth == 0 or chance.random() < 0.3:
        return write(chance.choice(_TAGS), chance.randbytes(chance.randint(0, 40)))
    inner = b"".join(_object(chance, depth - 1) for _ in range(chance.randint(0, 3)))
    return write(chance.choice(_TAGS), inner)


def _spoilt(chance: Random, data: bytes) -> bytes:
    found = bytearray(data)
    for _ in range(chance.randint(0, 4)):
        if found:
            found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found[: chance.randint(0, len(found))] if chance.random() < 0.3 else found)


def objects(chance: Random) -> str:
    """Data objects, whole, spoilt and made of nothing."""
    if chance.random() < 0.3:
        data = chance.randbytes(chance.randint(0, 80))
    else:
        data = _spoilt(chance, _object(chance, 3))
    every, first = read_all(data), read_first(data)
    if isinstance(every, Malformed):
        return every.value
    assert sum(len(each.value) for each in every) <= len(data), "an object grew"
    assert not every or every[0] == first, "the first object depends on what follows it"
    return "read"


def files(chance: Random) -> str:
    """EF.COM and DG1, spoilt: no zone comes out that a scanner would not have read alike."""
    zone = "".join(printed(chance).lines()).encode()
    data = _spoilt(chance, write(0x61, write(0x5F1F, zone)))
    listed_groups(data if chance.random() < 0.5 else write(0x60, data))
    return "read" if isinstance(read_dg1(data, _TODAY), Document) else "unreadable"


def _holder(chance: Random) -> bytes:
    """DG11 or DG12 with any of their fields, in bytes of any script."""
    tags = (0x5C, 0x5F0E, 0x5F10, 0x5F2B, 0x5F11, 0x5F42, 0x5F19, 0x5F26)
    texts = ("نوروزی<<مریم", "KYIV<UKRAINE", "19901224", "", "\ufffd<<")
    fields = (
        write(chance.choice(tags), chance.choice(texts).encode()[: chance.randint(0, 30)])
        for _ in range(chance.randint(0, 5))
    )
    return write(chance.choice((0x6B, 0x6C)), b"".join(fields))


def _portrait(chance: Random) -> bytes:
    """DG2 with what may be a picture."""
    picture = chance.choice(
        (b"\xff\xd8\xff\xe0", b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51", b"")
    )
    record = b"FAC\x00010\x00" + chance.randbytes(chance.randint(0, 40)) + picture
    block = write(chance.choice((0x5F2E, 0x7F2E)), record + chance.randbytes(20))
    return write(0x75, write(0x7F61, write(0x02, b"\x01") + write(0x7F60, block)))


def _offer(chance: Random) -> bytes:
    """EF.CardAccess of ICAO 9303-11, appendix G.1, alone or several times over."""
    info = bytes.fromhex("3012060A04007F0007020204020202010202010D")
    return write(0x31, info * chance.randint(1, 3))


def contents(chance: Random) -> str:
    """The holder's details, the portrait, and the list of ways to open a chip."""
    file = chance.choice((_holder, _portrait, _offer))(chance)
    spoilt = _spoilt(chance, file)
    found = (read_dg11(spoilt), read_dg12(spoilt), read_portrait(spoilt))
    offered = read_pace_infos(spoilt)
    return "read" if offered or any(each is not None for each in found) else "refused"
