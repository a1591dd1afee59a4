# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip whose side of PACE and of secure messaging is done by libeac, the library of OpenPACE.

Nothing here is taken from what is tested: two programs by different hands must understand each
other. The library is Debian's package ``libeac3``.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass

LIBRARY = "libeac.so.3"

_PACE_CONTEXT = 0
_SECURED = 0x0C
_CARD_ACCESS = 0x011C


class _Buffer(ctypes.Structure):
    """BUF_MEM of OpenSSL."""

    _fields_ = (
        ("length", ctypes.c_size_t),
        ("data", ctypes.c_void_p),
        ("max", ctypes.c_size_t),
        ("flags", ctypes.c_ulong),
    )


def is_installed() -> bool:
    """Whether the library can be loaded here."""
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        return False
    return True


@dataclass(frozen=True)
class Password:
    """Digits printed on the card, or the lines of its zone joined; ``kind`` as in MSE:Set AT."""

    kind: int
    text: str


class Library:
    """The functions of libeac that a chip needs, on bytes."""

    def __init__(self, card_access: bytes, password: Password) -> None:
        """Take the first way of PACE that ``card_access`` offers."""
        self._library = ctypes.CDLL(LIBRARY)
        self._library.EAC_init()
        self._context = self._pointer("EAC_CTX_new")
        size = ctypes.c_size_t(len(card_access))
        assert self._library.EAC_CTX_init_ef_cardaccess(card_access, size, self._context) == 1
        text = password.text.encode()
        self._secret = self._pointer(
            "PACE_SEC_new", text, ctypes.c_size_t(len(text)), password.kind
        )

    def nonce(self) -> bytes:
        """Draw a nonce and encrypt it."""
        return self._bytes("PACE_STEP1_enc_nonce", self._context, self._secret)

    def map(self, public_key: bytes) -> bytes:
        """Map the nonce with the other side's key; return our own."""
        own = self._bytes("PACE_STEP3A_generate_mapping_data", self._context)
        self._do("PACE_STEP3A_map_generator", self._buffer(public_key))
        return own

    def agree(self, public_key: bytes) -> bytes:
        """Agree on a secret with the other side's key; return our own."""
        own = self._bytes("PACE_STEP3B_generate_ephemeral_key", self._context)
        self._do("PACE_STEP3B_compute_shared_secret", self._buffer(public_key))
        self._do("PACE_STEP3C_derive_keys")
        return own

    def confirm(self, token: bytes, public_key: bytes) -> bytes | None:
        """Return our token if the other side's is right, and begin secure messaging."""
        name = "PACE_STEP3D_verify_authentication_token"
        if getattr(self._library, name)(self._context, self._buffer(token)) != 1:
            return None
        own = self._bytes(
            "PACE_STEP3D_compute_authentication_token", self._context, self._buffer(public_key)
        )
        assert self._library.EAC_CTX_set_encryption_ctx(self._context, _PACE_CONTEXT) == 1
        return own

    def count(self) -> None:
        """Count a message."""
        assert self._library.EAC_increment_ssc(self._context) == 1

    def pad(self, data: bytes) -> bytes:
        """Fill up to whole blocks."""
        return self._bytes("EAC_add_iso_pad", self._context, self._buffer(data))

    def mac(self, data: bytes) -> bytes:
        """Make the MAC over the counter and padded data."""
        return self._bytes("EAC_authenticate", self._context, self._buffer(self.pad(data)))

    def encrypt(self, data: bytes) -> bytes:
        """Pad and encrypt."""
        return self._bytes("EAC_encrypt", self._context, self._buffer(self.pad(data)))

    def decrypt(self, text: bytes) -> bytes:
        """Decrypt and take the padding off."""
        padded = self._bytes("EAC_decrypt", self._context, self._buffer(text))
        return self._bytes("EAC_remove_iso_pad", self._buffer(padded))

    def _pointer(self, name: str, *arguments: object) -> ctypes.c_void_p:
        function = getattr(self._library, name)
        function.restype = ctypes.c_void_p
        found = function(*arguments)
        assert found, f"libeac: {name} failed"
        return ctypes.c_void_p(found)

    def _do(self, name: str, *arguments: object) -> None:
        assert getattr(self._library, name)(self._context, *arguments) == 1, f"libeac: {name}"

    def _buffer(self, data: bytes) -> ctypes.c_void_p:
        return self._pointer("BUF_MEM_create_init", data, ctypes.c_size_t(len(data)))

    def _bytes(self, name: str, *arguments: object) -> bytes:
        found = self._pointer(name, *arguments)
        buffer = ctypes.cast(found, ctypes.POINTER(_Buffer)).contents
        return ctypes.string_at(buffer.data, buffer.length)


class EacChip:
    """A chip whose files are read through secure messaging after PACE, and EF.CardAccess before."""

    def __init__(self, card_access: bytes, password: Password, files: Mapping[int, bytes]) -> None:
        """Offer what ``card_access`` says, and hold ``files`` in the application, if any."""
        self._library = Library(card_access, password)
        self._outside = {_CARD_ACCESS: card_access}
        self._files = files
        self._password = password
        self._other_key = b""
        self._is_open = False
        self._content: bytes | None = None

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command of short length."""
        header, body = apdu[:4], apdu[4:]
        if header[0] == _SECURED and self._is_open:
            return self._secured(header, body[1 : 1 + body[0]])
        if header[1] == 0x22:
            named = bytes((0x83, 0x01, self._password.kind)) in body
            return bytes.fromhex("9000" if named else "6A88")
        if header[1] == 0x86:
            return self._general_authenticate(body[1 : 1 + body[0]])
        has_data = len(body) > 1
        data, expected = (body[1:], 0) if has_data else (b"", body[0] or 256)
        answer, status = self._do(header, data, expected, self._outside)
        return answer + status

    def _general_authenticate(self, data: bytes) -> bytes:
        inner = _value(data)
        match inner[:1]:
            case b"":
                return _dynamic(0x80, self._library.nonce())
            case b"\x81":
                return _dynamic(0x82, self._library.map(_value(inner)))
            case b"\x83":
                self._other_key = _value(inner)
                return _dynamic(0x84, self._library.agree(self._other_key))
            case b"\x85":
                token = self._library.confirm(_value(inner), self._other_key)
                self._is_open = token is not None
                return bytes.fromhex("6300") if token is None else _dynamic(0x86, token)
            case _:
                return bytes.fromhex("6A80")

    def _secured(self, header: bytes, data: bytes) -> bytes:
        body, mac = data[:-10], data[-8:]
        self._library.count()
        if self._library.mac(self._library.pad(header) + body) != mac:
            self._is_open = False
            return bytes.fromhex("6988")
        text, expected = _encrypted_and_expected(body)
        plain = self._library.decrypt(text) if text else b""
        answer, status = self._do(header, plain, expected, self._files)
        self._library.count()
        sealed = _object(0x87, b"\x01" + self._library.encrypt(answer)) if answer else b""
        sealed += _object(0x99, status)
        return sealed + _object(0x8E, self._library.mac(sealed)) + status

    def _do(
        self, header: bytes, data: bytes, expected: int, files: Mapping[int, bytes]
    ) -> tuple[bytes, bytes]:
        """SELECT a file or what is no file, or READ BINARY."""
        if header[1] == 0xA4:
            if header[2] != 0x02:
                is_there = header[2] == 0x00 or bool(self._files)
                return b"", bytes.fromhex("9000" if is_there else "6A82")
            self._content = files.get(int.from_bytes(data, "big"))
            return b"", bytes.fromhex("6A82" if self._content is None else "9000")
        if self._content is None:
            return b"", bytes.fromhex("6986")
        start = int.from_bytes(header[2:], "big")
        piece = self._content[start : start + expected]
        return piece, bytes.fromhex("9000" if len(piece) == expected else "6282")


def _value(data: bytes) -> bytes:
    """The value of the object that ``data`` is; of less than 256 bytes."""
    start = 3 if data[1] == 0x81 else 2
    assert len(data) == start + data[start - 1]
    return data[start:]


def _encrypted_and_expected(body: bytes) -> tuple[bytes, int]:
    """The text in DO'87' and the length in DO'97'; nothing and 0 where they are not."""
    text = b""
    if body[:1] == b"\x87":
        size = body[1]
        assert body[2] == 1
        text, body = body[3 : 2 + size], body[2 + size :]
    if not body:
        return text, 0
    assert body[:2] == b"\x97\x01"
    return text, body[2] or 256


def _object(tag: int, value: bytes) -> bytes:
    size = bytes((len(value),)) if len(value) < 0x80 else bytes((0x81, len(value)))
    return bytes((tag,)) + size + value


def _dynamic(tag: int, value: bytes) -> bytes:
    return _object(0x7C, _object(tag, value)) + bytes.fromhex("9000")
