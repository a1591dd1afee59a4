# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a virtual travel document's chip (ICAO 9303-10 section 4), from a specimen."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PIL import Image, ImageDraw

from tests.virtual.chip_agreements import ChipKeys, Pace
from tests.virtual.chip_card import CARD_ACCESS, COM, SOD, Chip, group_file
from tests.virtual.chip_objects import integer, oid, tlv
from tests.virtual.specimens import Specimen

Sign = Callable[[Mapping[int, bytes]], bytes]
"""Gives EF.SOD over the data groups by their numbers."""

_GROUP_TAGS = {1: 0x61, 2: 0x75, 11: 0x6B, 14: 0x6E, 15: 0x6F}
_KEY_OF_CHIP = "0.4.0.127.0.7.2.2.1.2"
_ON_CURVE = "1.2.840.10045.2.1"
_NAMED = {12: "1.2.840.10045.3.1.7", 13: "1.3.36.3.3.2.8.1.1.7"}


def portrait(kind: str = "JPEG", side: int = 240) -> bytes:
    """A drawn face that is nobody's, as JPEG or JPEG2000."""
    image = Image.new("RGB", (side, side * 4 // 3), "#d8dde0")
    pen = ImageDraw.Draw(image)
    pen.ellipse((side // 4, side // 5, 3 * side // 4, side), fill="#b98a68", outline="#5b4130")
    for left in (3 * side // 8, 9 * side // 16):
        pen.ellipse((left, side // 2, left + side // 16, side // 2 + side // 16), fill="#20302f")
    pen.arc((3 * side // 8, side // 2, 5 * side // 8, 7 * side // 8), 20, 160, fill="#5b2020")
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()


def lines_group(specimen: Specimen) -> bytes:
    """Data group 1."""
    return tlv(0x61, tlv(0x5F1F, "".join(specimen.lines()).encode()))


def portrait_group(picture: bytes) -> bytes:
    """Data group 2: one face record (ISO/IEC 19794-5) in its wrapping (9303-10, 4.7.2)."""
    is_jpeg = picture.startswith(b"\xff\xd8")
    information = bytes((1, 0 if is_jpeg else 1)) + bytes(10)
    block = (len(picture) + 32).to_bytes(4, "big") + bytes(16) + information + picture
    record = b"FAC\x00010\x00" + (14 + len(block)).to_bytes(4, "big") + b"\x00\x01" + block
    header = tlv(0xA1, tlv(0x87, b"\x01\x01"), tlv(0x88, b"\x00\x08"))
    return tlv(0x75, tlv(0x7F61, tlv(0x02, b"\x01"), tlv(0x7F60, header, tlv(0x5F2E, record))))


def details_group(full_name: str, personal_number: str) -> bytes:
    """Data group 11, with a name in the letters of its own language."""
    listed = tlv(0x5C, bytes.fromhex("5F0E5F10"))
    name = tlv(0x5F0E, full_name.encode())
    return tlv(0x6B, listed, name, tlv(0x5F10, personal_number.encode()))


def options_group(keys: ChipKeys, pace: Pace | None = None) -> bytes:
    """Data group 14: the key and the way of chip authentication, and what EF.CardAccess says."""
    named = tlv(0x30, oid(_ON_CURVE), oid(_NAMED[keys.curve.number]))
    public = tlv(0x30, named, tlv(0x03, b"\x00", keys.public))
    key = tlv(0x30, oid(_KEY_OF_CHIP), public)
    way = tlv(0x30, oid(keys.protocol), integer(1))
    offered = b"" if pace is None else pace_info(pace)
    return tlv(0x6E, tlv(0x31, key, way, offered))


def active_group(keys: ChipKeys) -> bytes:
    """Data group 15: the public key of active authentication."""
    if keys.active is None:
        message = "no key for active authentication"
        raise ValueError(message)
    public = keys.active.public_key()
    return tlv(0x6F, public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def card_access(pace: Pace) -> bytes:
    """EF.CardAccess: one way of PACE."""
    return tlv(0x31, pace_info(pace))


def pace_info(pace: Pace) -> bytes:
    """What a chip says of one way of PACE (9303-11, 9.2.1)."""
    return tlv(0x30, oid(pace.protocol), integer(2), integer(pace.curve.number))


def zone_key(specimen: Specimen) -> str:
    """Number, birth and expiry with their check digits, as the zone has them (9303-11, 4.3.2)."""
    number = specimen.number.replace(" ", "<").ljust(9, "<")
    fields = (number, specimen.birth, specimen.expiry)
    return "".join(field + _digit(field) for field in fields)


def _digit(field: str) -> str:
    """The check digit (9303-3, 4.9)."""
    weights = (7, 3, 1)
    values = (0 if sign == "<" else int(sign, 36) for sign in field)
    return str(sum(value * weights[at % 3] for at, value in enumerate(values)) % 10)


def chip_of(
    specimen: Specimen,
    groups: Mapping[int, bytes],
    sign: Sign | None,
    *,
    pace: Pace | None = None,
    bac: bool = True,
    can: str = "",
    keys: ChipKeys | None = None,
) -> Chip:
    """A chip with ``groups`` and an EF.SOD over them; ``sign`` None leaves EF.SOD out."""
    files = {group_file(number): group for number, group in groups.items()}
    tags = bytes(_GROUP_TAGS[number] for number in sorted(groups))
    versions = tlv(0x5F01, b"0107") + tlv(0x5F36, b"040000")
    files[COM] = tlv(0x60, versions, tlv(0x5C, tags))
    if sign is not None:
        files[SOD] = sign(groups)
    if pace is not None:
        files[CARD_ACCESS] = card_access(pace)
    return Chip(files, zone_key(specimen), can, pace, bac, keys or ChipKeys())
