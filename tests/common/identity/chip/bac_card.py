# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip with files, opened by Basic Access Control, that misbehaves on order.

Made of the parts that are tested elsewhere against the examples of the standard; it serves to
test what is above them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from common.identity.chip.access_key import MrzKey, bac_seed
from common.identity.chip.ciphers import Suite, decrypt, encrypt, mac, pad, unpad
from common.identity.chip.key_derivation import SessionKeys, session_keys
from common.identity.chip.link import CardGoneError
from common.identity.chip.tlv import Element, Malformed, first_of, read_all, write

KEY = MrzKey("L898902C", "690806", "940623")
COM, SOD, CARD_ACCESS, ATR_INFO = 0x011E, 0x011D, 0x011C, 0x2F01

_SUITE = Suite.TRIPLE_DES
_NONCE = bytes(range(8))


@dataclass
class Manners:
    """How the chip behaves."""

    gone_at: int | None = None
    """The card is away from this command on, counted from 1."""
    longest: int | None = None
    """More bytes than these in an answer are refused with 6700, in the clear as by a reader."""
    most_bytes: int = 0x1_0000
    """No answer to READ BINARY has more bytes of data than these."""
    bare_errors: bool = False
    """Errors come without secure messaging, and end the session."""
    omits_status: bool = False
    """DO'99' is left out."""
    has_application: bool = True
    opens: int | None = None
    """So often it lets itself be opened."""
    mute: frozenset[int] = frozenset()
    """Instructions that are answered with nothing, not even a status."""
    refused: frozenset[int] = frozenset()
    """Files that are selected but not given."""
    cut: Mapping[int, int] = field(default_factory=dict)
    """Files from which nothing comes after so many bytes."""
    change: Callable[[bytes], bytes] = bytes
    """What somebody in between makes of each protected answer."""


class BacCard:
    """The chip; ``commands`` counts and ``plain`` lists what came, protected or not."""

    def __init__(self, files: Mapping[int, bytes], manners: Manners | None = None) -> None:
        self._files = files
        self._manners = manners or Manners()
        self._keys: SessionKeys | None = None
        self._counter = 0
        self._selected: int | None = None
        self._in_application = False
        self.commands = 0
        self.openings = 0

    def transmit(self, apdu: bytes) -> bytes:
        self.commands += 1
        if self._manners.gone_at is not None and self.commands >= self._manners.gone_at:
            raise CardGoneError
        header, data, expected = _parsed(apdu)
        if header[0] == 0x0C:
            return self._manners.change(self._secured(header, data))
        self._keys = None
        if header[1] in self._manners.mute:
            return b""
        answer, status = self._answer(header, data, expected)
        return answer + status.to_bytes(2, "big")

    def _answer(self, header: bytes, data: bytes, expected: int) -> tuple[bytes, int]:
        match header[1], header[2]:
            case 0xA4, 0x00:
                self._in_application = False
                return b"", 0x9000
            case 0xA4, 0x04:
                self._in_application = self._manners.has_application
                return b"", 0x9000 if self._in_application else 0x6A82
            case 0xA4, _:
                return self._select(int.from_bytes(data, "big"))
            case 0x84, _ if self.openings == self._manners.opens:
                return b"", 0x6985
            case 0x84, _:
                return _NONCE, 0x9000
            case 0x82, _:
                return self._authenticate(data)
            case 0xB0, _:
                return self._read(int.from_bytes(header[2:], "big"), expected)
            case 0xB1, _:
                offset = int.from_bytes(first_of(_objects(data), 0x54) or b"", "big")
                piece, status = self._read(offset, expected - 4)
                return write(0x53, piece), status
            case _:
                return b"", 0x6D00

    def _select(self, file: int) -> tuple[bytes, int]:
        is_open = file in {CARD_ACCESS, ATR_INFO} and not self._in_application
        may = is_open or (self._in_application and self._keys is not None)
        self._selected = file if may and file in self._files else None
        return b"", 0x9000 if self._selected else 0x6A82

    def _read(self, offset: int, expected: int) -> tuple[bytes, int]:
        if self._selected is None or self._selected in self._manners.refused:
            return b"", 0x6982
        content = self._files[self._selected]
        end = self._manners.cut.get(self._selected, len(content))
        if end < len(content) and offset >= end:
            return b"", 0x6B00
        piece = content[:end][offset : offset + min(expected, self._manners.most_bytes)]
        return piece, 0x9000 if len(piece) == expected else 0x6282

    def _authenticate(self, data: bytes) -> tuple[bytes, int]:
        keys = session_keys(bac_seed(KEY), _SUITE)
        text, code = data[:-8], data[-8:]
        if mac(_SUITE, keys.mac, text) != code:
            return b"", 0x6988
        opened = decrypt(_SUITE, keys.encryption, text)
        own = bytes(16)
        answer = encrypt(_SUITE, keys.encryption, opened[8:16] + opened[:8] + own)
        # Our half of the key is zero.
        self._keys = session_keys(opened[16:], _SUITE)
        self._counter = int.from_bytes(_NONCE[4:] + opened[4:8], "big")
        self.openings += 1
        return answer + mac(_SUITE, keys.mac, answer), 0x9000

    def _secured(self, header: bytes, data: bytes) -> bytes:
        keys = self._keys
        if keys is None:
            return bytes.fromhex("6988")
        fields = _objects(data)
        self._counter += 1
        if self._mac(keys, pad(header, 8) + data[:-10]) != first_of(fields, 0x8E):
            self._keys = None
            return bytes.fromhex("6988")
        text = (first_of(fields, 0x87) or b"")[1:] or first_of(fields, 0x85) or b""
        plain = (unpad(decrypt(_SUITE, keys.encryption, text)) or b"") if text else b""
        expected = first_of(fields, 0x97) or b""
        most = 0x100 if len(expected) == 1 else 0x1_0000
        answer, status = self._answer(header, plain, int.from_bytes(expected, "big") or most)
        return self._protected(keys, answer, status, header[1])

    def _protected(self, keys: SessionKeys, answer: bytes, status: int, ins: int) -> bytes:
        tail = status.to_bytes(2, "big")
        body = b""
        if answer:
            text = encrypt(_SUITE, keys.encryption, pad(answer, 8))
            body = write(0x85, text) if ins % 2 else write(0x87, b"\x01" + text)
        if not self._manners.omits_status:
            body += write(0x99, tail)
        too_long = self._manners.longest is not None and len(body) + 10 > self._manners.longest
        bare = self._manners.bare_errors and status not in {0x9000, 0x6282}
        if too_long or bare:
            self._keys = None
            return b"\x67\x00" if too_long else tail
        self._counter += 1
        return body + write(0x8E, self._mac(keys, body)) + tail

    def _mac(self, keys: SessionKeys, message: bytes) -> bytes:
        return mac(_SUITE, keys.mac, self._counter.to_bytes(8, "big") + message)


def _objects(data: bytes) -> tuple[Element, ...]:
    read = read_all(data)
    assert not isinstance(read, Malformed)
    return read


def _parsed(apdu: bytes) -> tuple[bytes, bytes, int]:
    """Header, data, and the length expected; 0 without one."""
    header, body = apdu[:4], apdu[4:]
    if len(body) <= 1:
        return header, b"", int.from_bytes(body, "big") or 0x100
    width, most = (1, 0x100) if body[0] else (3, 0x1_0000)
    if len(body) == width:
        return header, b"", int.from_bytes(body, "big") or most
    size = int.from_bytes(body[:width], "big")
    data, rest = body[width : width + size], body[width + size :]
    assert len(data) == size
    return header, data, int.from_bytes(rest, "big") or most
