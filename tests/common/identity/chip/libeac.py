# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip whose side of PACE and of secure messaging is done by libeac, the library of OpenPACE.

Nothing here is taken from what is tested: two programs by different hands must understand each
other. The library is Debian's package ``libeac3``.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

LIBRARY = "libeac.so.3"

_PACE_CONTEXT = 0
_HEADER = 5


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
    """A chip with one file, which is read through secure messaging after PACE."""

    def __init__(self, card_access: bytes, password: Password, file: bytes) -> None:
        """Offer what ``card_access`` says, and hold ``file``."""
        self._library = Library(card_access, password)
        self._file = file
        self._password = password
        self._other_key = b""
        self.commands = 0

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command of short length."""
        self.commands += 1
        header, data = apdu[:4], apdu[_HEADER : _HEADER + apdu[4]]
        if header.hex() == "0022c1a4":
            named = bytes((0x83, 0x01, self._password.kind)) in data
            return bytes.fromhex("9000" if named else "6A88")
        if header[1] == 0x86:
            return self._general_authenticate(data)
        return self._read(header, data)

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
                return bytes.fromhex("6300") if token is None else _dynamic(0x86, token)
            case _:
                return bytes.fromhex("6A80")

    def _read(self, header: bytes, data: bytes) -> bytes:
        """READ BINARY at the offset that the command's *data* name, to show that they come over."""
        body, mac = data[:-10], data[-8:]
        self._library.count()
        if self._library.mac(self._library.pad(header) + body) != mac:
            return bytes.fromhex("6988")
        text, expected = _encrypted_and_expected(body)
        start = int.from_bytes(self._library.decrypt(text), "big")
        self._library.count()
        encrypted = self._library.encrypt(self._file[start : start + expected])
        answer = _object(0x87, b"\x01" + encrypted) + bytes.fromhex("99029000")
        return answer + _object(0x8E, self._library.mac(answer)) + bytes.fromhex("9000")


def _value(data: bytes) -> bytes:
    """The value of the object that ``data`` is; of less than 256 bytes."""
    start = 3 if data[1] == 0x81 else 2
    assert len(data) == start + data[start - 1]
    return data[start:]


def _encrypted_and_expected(body: bytes) -> tuple[bytes, int]:
    size = body[1]
    assert (body[0], body[2], body[2 + size : 4 + size]) == (0x87, 1, b"\x97\x01")
    return body[3 : 2 + size], body[4 + size]


def _object(tag: int, value: bytes) -> bytes:
    size = bytes((len(value),)) if len(value) < 0x80 else bytes((0x81, len(value)))
    return bytes((tag,)) + size + value


def _dynamic(tag: int, value: bytes) -> bytes:
    return _object(0x7C, _object(tag, value)) + bytes.fromhex("9000")
