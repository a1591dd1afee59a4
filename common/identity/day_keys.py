# SPDX-License-Identifier: GPL-3.0-or-later
"""The secret of one office and business day, and the keys that are derived from it.

Everything personal of a day hangs on its 32-byte data key: once that is destroyed, sealed
data cannot be opened and pseudonyms cannot be tied to anybody, in any copy or backup.

cryptography is loaded with the first derived key: many kiosks have no scanner, and see no card.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

KEY_BYTES = 32


def _derive(data_key: bytes, label: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - see above

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=label).derive(data_key)


@dataclass(frozen=True, slots=True, repr=False)
class DayKeys:
    """The keys of one business day. Raises ValueError if ``data_key`` has not 32 bytes."""

    data_key: bytes

    def __post_init__(self) -> None:
        """Refuse a key of another length: it would be a weaker one or none."""
        if len(self.data_key) != KEY_BYTES:
            message = f"a data key has {KEY_BYTES} bytes, not {len(self.data_key)}"
            raise ValueError(message)

    def __repr__(self) -> str:
        """Show that there is a key, not which."""
        return "<DayKeys>"

    def pseudonym_key(self) -> bytes:
        """The key of pseudonyms (HKDF-SHA-256, RFC 5869)."""
        return _derive(self.data_key, b"nobat pseudonym 1")

    def sealing_key(self) -> bytes:
        """The key that personal data is sealed with (HKDF-SHA-256, RFC 5869)."""
        return _derive(self.data_key, b"nobat sealing 1")


def new_day_keys() -> DayKeys:
    """Keys that nobody has had before, from the machine's secure random source."""
    return DayKeys(secrets.token_bytes(KEY_BYTES))
