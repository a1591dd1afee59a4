# SPDX-License-Identifier: GPL-3.0-or-later
"""The card's side of secure messaging (ICAO 9303-11 section 9.8; ISO/IEC 7816-4 section 10)."""

from __future__ import annotations

from dataclasses import dataclass

from tests.virtual.chip_crypto import Suite, decrypt, encrypt, mac, pad, unpad
from tests.virtual.chip_objects import objects, tlv


class BadMessageError(Exception):
    """A command that is not protected as it must be; ``status`` is the card's answer."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(frozen=True)
class Plain:
    """A command without its protection."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes
    expected: int | None


def parse(apdu: bytes) -> Plain:
    """A command of short or extended length (ISO/IEC 7816-3, 12.1.3)."""
    cla, ins, p1, p2 = apdu[:4]
    body = apdu[4:]
    if not body:
        return Plain(cla, ins, p1, p2, b"", None)
    if len(body) == 1:
        return Plain(cla, ins, p1, p2, b"", body[0] or 0x100)
    width = 1 if body[0] else 3
    if width == 3 and len(body) == 3:
        return Plain(cla, ins, p1, p2, b"", int.from_bytes(body[1:], "big") or 0x10000)
    size = int.from_bytes(body[:width], "big")
    data, rest = body[width : width + size], body[width + size :]
    if len(data) != size:
        raise BadMessageError(0x6700)
    most = 0x100 if width == 1 else 0x10000
    expected = (int.from_bytes(rest, "big") or most) if rest else None
    return Plain(cla, ins, p1, p2, data, expected)


class Session:
    """Keys and counter of one session, from both sides' agreement on."""

    def __init__(self, enc: bytes, auth: bytes, counter: int, suite: Suite) -> None:
        self._enc = enc
        self._auth = auth
        self._counter = counter
        self.suite = suite

    def open(self, command: Plain) -> Plain:
        """Check and decrypt a command. Raises BadMessageError: the session is over then."""
        try:
            found = objects(command.data)
        except (ValueError, IndexError) as error:
            raise BadMessageError(0x6988) from error
        if 0x8E not in found:
            raise BadMessageError(0x6987)
        self._counter += 1
        block = self.suite.block
        cla = command.cla | 0x0C
        header = pad(bytes((cla, command.ins, command.p1, command.p2)), block)
        signed = b"".join(tlv(tag, value) for tag, value in found.items() if tag != 0x8E)
        if self._mac(header + signed) != found[0x8E]:
            raise BadMessageError(0x6988)
        data = b""
        if 0x87 in found:
            data = unpad(self._decrypt(found[0x87][1:]))
        elif 0x85 in found:
            data = unpad(self._decrypt(found[0x85]))
        expected = None
        if 0x97 in found:
            most = 0x100 if len(found[0x97]) == 1 else 0x10000
            expected = int.from_bytes(found[0x97], "big") or most
        return Plain(command.cla & ~0x0C, command.ins, command.p1, command.p2, data, expected)

    def seal(self, data: bytes, status: int, *, odd: bool, spoilt: bool) -> bytes:
        """Protect an answer; ``spoilt`` changes a bit of its MAC."""
        self._counter += 1
        told = b""
        if data:
            secret = self._encrypt(pad(data, self.suite.block))
            told = tlv(0x85, secret) if odd else tlv(0x87, b"\x01", secret)
        told += tlv(0x99, status.to_bytes(2, "big"))
        code = self._mac(told)
        if spoilt:
            code = bytes((code[0] ^ 1,)) + code[1:]
        return told + tlv(0x8E, code) + status.to_bytes(2, "big")

    def _mac(self, data: bytes) -> bytes:
        block = self.suite.block
        whole = (self._counter % (1 << 8 * block)).to_bytes(block, "big") + data
        # The retail MAC pads by itself; CMAC is taken over what is padded already.
        return mac(self._auth, whole if self.suite is Suite.TDES else pad(whole, block), self.suite)

    def _start(self) -> bytes | None:
        if self.suite is Suite.TDES:
            return None
        return encrypt(self._enc, self._counter.to_bytes(16, "big"), self.suite)

    def _encrypt(self, data: bytes) -> bytes:
        return encrypt(self._enc, data, self.suite, self._start())

    def _decrypt(self, data: bytes) -> bytes:
        if not data or len(data) % self.suite.block:
            raise BadMessageError(0x6988)
        return decrypt(self._enc, data, self.suite, self._start())
