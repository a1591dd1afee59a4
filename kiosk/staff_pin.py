# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's PIN of one kiosk, kept as a salted scrypt hash (RFC 7914) in ``kiosk.toml``."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import tomllib
from pathlib import Path

PIN_FILE = "kiosk.toml"
"""Name of the file in a kiosk's data folder."""

SHORTEST = 4
LONGEST = 12

_COST, _BLOCK, _LANES = 2**14, 8, 1


class BadPinError(ValueError):
    """A PIN is digits only, ``SHORTEST`` to ``LONGEST`` of them: the kiosk has no keyboard."""


def set_pin(folder: Path, pin: str) -> None:
    """Keep ``pin`` for the kiosk whose data lies in ``folder``. Raises BadPinError, OSError."""
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        message = f"a PIN has {SHORTEST} to {LONGEST} digits"
        raise BadPinError(message)
    salt = secrets.token_bytes(16)
    text = f'staff_pin_salt = "{salt.hex()}"\nstaff_pin_hash = "{_hash(pin, salt).hex()}"\n'
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f"{PIN_FILE}.{secrets.token_hex(4)}"
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    fresh.replace(folder / PIN_FILE)


def is_right(folder: Path, pin: str) -> bool | None:
    """Whether ``pin`` is the kiosk's; None if none was set or its file is unreadable.

    Takes some tens of milliseconds on purpose: for a worker thread.
    """
    try:
        kept = tomllib.loads((folder / PIN_FILE).read_text("utf-8"))
        salt = bytes.fromhex(kept["staff_pin_salt"])
        expected = bytes.fromhex(kept["staff_pin_hash"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return hmac.compare_digest(_hash(pin, salt), expected)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
