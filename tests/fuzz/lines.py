# SPDX-License-Identifier: GPL-3.0-or-later
"""What serial lines deliver to the framings of scanners: split, glued, cut and spoilt."""

from __future__ import annotations

from random import Random

from common.devices.code_scanner.lines import CodeLines
from common.devices.document_scanner.framings import FramingName, framing_named
from common.devices.frames import Frame, FrameReader
from tests.fuzz.zones import printed
from tests.virtual.scanner import framed

_NAMES = list(FramingName)
_NEXT = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


def _pieces(chance: Random, stream: bytes) -> list[bytes]:
    cuts = sorted(chance.randint(0, len(stream)) for _ in range(chance.randint(0, 6)))
    return [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


def split_and_glued(chance: Random) -> str:
    """Whole reads, however they are cut and joined, come out whole."""
    name = chance.choice(_NAMES)
    zones = [printed(chance).lines() for _ in range(chance.randint(1, 3))]
    if name is FramingName.ELYCTIS:
        # A card that lies on and is asked about again is told once.
        zones = [zone for place, zone in enumerate(zones) if zone not in zones[:place]]
    reader = FrameReader(framing_named(name))
    stream = b"".join(framed(zone, name) for zone in zones)
    found = [told for piece in _pieces(chance, stream) for told in reader.feed(piece)]
    found += reader.idle()
    assert found == [Frame(zone) for zone in zones], f"{name}: {len(zones)} reads came otherwise"
    return "whole"


def spoilt(chance: Random) -> str:
    """Whatever the bytes: nothing raises, and after a pause the next card is read."""
    name = chance.choice(_NAMES)
    reader = FrameReader(framing_named(name))
    stream = bytearray(framed(printed(chance).lines(), name))
    match chance.randrange(4):
        case 0:
            stream = stream[: chance.randint(0, len(stream))]
        case 1:
            stream = bytearray(chance.randbytes(chance.randint(0, 1500)))
        case 2:
            place = chance.randint(0, len(stream))
            stream[place:place] = chance.randbytes(chance.randint(1, 30))
        case _:
            for _ in range(chance.randint(1, 6)):
                stream[chance.randrange(len(stream))] = chance.randrange(256)
    found = [told for piece in _pieces(chance, bytes(stream)) for told in reader.feed(piece)]
    found += reader.idle()
    if found and chance.random() < 0.2:
        reader.reset()
    assert reader.feed(framed(_NEXT, name)) == [Frame(_NEXT)], f"{name}: the next card is lost"
    return "read" if any(isinstance(each, Frame) for each in found) else "told"


def codes(chance: Random) -> str:
    """Lines of a code scanner."""
    reader = FrameReader(CodeLines())
    stream = chance.randbytes(chance.randint(0, 200)) + chance.choice((b"", b"\r", b"\r\n"))
    found = [told for piece in _pieces(chance, stream) for told in reader.feed(piece)]
    found += reader.idle()
    return "read" if found else "silent"
