# SPDX-License-Identifier: GPL-3.0-or-later
"""The hash functions of travel documents (ICAO 9303-12 section 4.4)."""

from __future__ import annotations

import hashlib
from enum import Enum, unique


@unique
class Hash(Enum):
    """A hash function; the value is the name that hashlib knows it by."""

    SHA1 = "sha1"
    SHA224 = "sha224"
    SHA256 = "sha256"
    SHA384 = "sha384"
    SHA512 = "sha512"

    def of(self, data: bytes) -> bytes:
        """The hash of ``data``."""
        return hashlib.new(self.value, data, usedforsecurity=True).digest()

    @property
    def size(self) -> int:
        """The length of a hash, in bytes."""
        return hashlib.new(self.value, usedforsecurity=True).digest_size


HASHES = {
    "1.3.14.3.2.26": Hash.SHA1,
    "2.16.840.1.101.3.4.2.4": Hash.SHA224,
    "2.16.840.1.101.3.4.2.1": Hash.SHA256,
    "2.16.840.1.101.3.4.2.2": Hash.SHA384,
    "2.16.840.1.101.3.4.2.3": Hash.SHA512,
}
"""By object identifier (RFC 5754 section 2)."""
