# SPDX-License-Identifier: GPL-3.0-or-later
"""Secure messaging: commands and answers encrypted and authenticated (ICAO 9303-11, 9.8)."""

from __future__ import annotations

import hmac
from dataclasses import replace

from common.identity.chip.apdu import (
    EXTENDED_ANSWER,
    SHORT_ANSWER,
    SHORT_DATA,
    SUCCESS,
    Command,
    Response,
)
from common.identity.chip.channel import Channel, GarbledError
from common.identity.chip.ciphers import MAC_SIZE, Suite, decrypt, encrypt, mac, pad, unpad
from common.identity.chip.key_derivation import SessionKeys
from common.identity.chip.tlv import Malformed, first_of, read_all, write, write_length

_SECURED = 0x0C
_TLV_ENCRYPTED = 0x85
_ENCRYPTED = 0x87
_EXPECTED = 0x97
_STATUS = 0x99
_MAC = 0x8E
_PADDED = b"\x01"
_STATUS_SIZE = 2
# Of an answer: the object of the MAC, that of the status, and tag, length and padding mark of
# the data. The last grow with the data.
_MAC_OBJECT = 2 + MAC_SIZE
_STATUS_OBJECT = 2 + _STATUS_SIZE


class SecureChannel:
    """A channel whose two ends hold session keys and count every message.

    A card reports that it lost the session by a status without secure messaging. Such a status
    is handed up like any other, as it can claim nothing but failure, and the session is over:
    ``is_open`` tells. Success, a warning or data without a valid MAC is never believed.
    """

    def __init__(self, channel: Channel, keys: SessionKeys, counter: int = 0) -> None:
        """Secure ``channel`` with ``keys``; ``counter`` is where the send sequence starts."""
        self._channel = channel
        self._keys = keys
        self._counter = counter
        self._open = True

    def __repr__(self) -> str:
        """Show the cipher only."""
        return f"<SecureChannel {self._keys.suite.name}>"

    @property
    def is_open(self) -> bool:
        """Whether the card still answers in this session."""
        return self._open

    @property
    def suite(self) -> Suite:
        """The cipher of the session."""
        return self._keys.suite

    def room(self, answer: int) -> int:
        """How many bytes of data fit into an answer of ``answer`` bytes, without its status."""
        block = self.suite.block_size
        left = answer - _MAC_OBJECT - _STATUS_OBJECT
        # Tag, length field and the mark of the padding, then whole blocks, one byte of padding.
        left -= 1 + len(write_length(max(left, 0))) + 1
        return max(left // block * block - 1, 0)

    def renewed(self, keys: SessionKeys) -> SecureChannel:
        """The same card under new keys, counting from the start; this session is over (6.2.4)."""
        self._open = False
        return SecureChannel(self._channel, keys)

    def send(self, command: Command) -> Response:
        """Send ``command`` protected; return what its verified answer holds.

        Raises GarbledError for an answer that is not authentic, or in a session that is over.
        """
        if not self._open:
            raise GarbledError
        # Over, unless what comes is verified.
        self._open = False
        response = self._channel.send(self._protect(command))
        if not response.data and _claims_failure(response.status):
            return response
        verified = self._verified(response)
        self._open = True
        return verified

    def _protect(self, command: Command) -> Command:
        secured = replace(command, cla=command.cla | _SECURED)
        body = self._encrypted(command) if command.data else b""
        if command.expected is not None:
            body += write(_EXPECTED, _length_expected(command))
        padded_header = pad(secured.header, self.suite.block_size)
        body += write(_MAC, self._mac_of_next(padded_header + body))
        extended = command.is_extended or len(body) > SHORT_DATA
        return replace(secured, data=body, expected=EXTENDED_ANSWER if extended else SHORT_ANSWER)

    def _encrypted(self, command: Command) -> bytes:
        # The counter belongs to the whole message, whose MAC is about to move it on.
        vector = self._vector(self._counter + 1)
        padded = pad(command.data, self.suite.block_size)
        text = encrypt(self.suite, self._keys.encryption, padded, vector)
        if command.ins % 2:
            return write(_TLV_ENCRYPTED, text)
        return write(_ENCRYPTED, _PADDED + text)

    def _verified(self, response: Response) -> Response:
        body, end = response.data[:-_MAC_OBJECT], response.data[-_MAC_OBJECT:]
        expected = write(_MAC, self._mac_of_next(body))
        if not hmac.compare_digest(expected, end):
            raise GarbledError
        objects = read_all(body)
        known = (_ENCRYPTED, _TLV_ENCRYPTED, _STATUS)
        if isinstance(objects, Malformed) or any(each.tag not in known for each in objects):
            raise GarbledError
        # A card that leaves out the status object has all the same authenticated the data, and
        # that it answers this very command: what is left open is only success or warning.
        status = first_of(objects, _STATUS)
        if status is not None and status != response.status.to_bytes(_STATUS_SIZE, "big"):
            raise GarbledError
        data = self._data(first_of(objects, _ENCRYPTED), first_of(objects, _TLV_ENCRYPTED))
        return Response(data, response.status)

    def _data(self, marked: bytes | None, plain: bytes | None) -> bytes:
        if marked is None and plain is None:
            return b""
        if marked is not None and (plain is not None or not marked.startswith(_PADDED)):
            raise GarbledError
        text = plain if marked is None else marked[len(_PADDED) :]
        if not text or len(text) % self.suite.block_size:
            raise GarbledError
        data = unpad(decrypt(self.suite, self._keys.encryption, text, self._vector(self._counter)))
        if data is None:
            raise GarbledError
        return data

    def _mac_of_next(self, message: bytes) -> bytes:
        """Count the next message, and make its MAC."""
        self._counter += 1
        counted = self._count(self._counter) + message
        if self.suite is not Suite.TRIPLE_DES:
            # The retail MAC pads by itself; CMAC is made over text padded in the same way.
            counted = pad(counted, self.suite.block_size)
        return mac(self.suite, self._keys.mac, counted)

    def _vector(self, counter: int) -> bytes | None:
        """The initial vector: zero for triple DES, the encrypted counter for AES (9.8.7.2)."""
        if self.suite is Suite.TRIPLE_DES:
            return None
        return encrypt(self.suite, self._keys.encryption, self._count(counter))

    def _count(self, counter: int) -> bytes:
        size = self.suite.block_size
        return (counter % (1 << 8 * size)).to_bytes(size, "big")


def _length_expected(command: Command) -> bytes:
    expected = command.expected or 0
    if command.is_extended:
        return (expected % EXTENDED_ANSWER).to_bytes(2, "big")
    return bytes((expected % SHORT_ANSWER,))


def _claims_failure(status: int) -> bool:
    """Whether a status is neither success (9000, 61xx) nor warning (62xx, 63xx)."""
    return status != SUCCESS and status >> 8 not in {0x61, 0x62, 0x63}
