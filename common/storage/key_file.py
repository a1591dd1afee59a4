# SPDX-License-Identifier: GPL-3.0-or-later
"""The device's secret key, a second time outside the database.

If the database is lost, a key made anew would not be believed by anybody until the device is
enrolled again, and the tickets it has printed would not be either.
"""

from __future__ import annotations

import logging
from pathlib import Path

_log = logging.getLogger(__name__)

_BYTES = 32


def read_key(path: Path) -> bytes | None:
    """The key; None where the file is missing or holds none."""
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.info("the key file cannot be read: %s", error.strerror)
        return None
    return found if len(found) == _BYTES else None


def write_key(path: Path, key: bytes) -> None:
    """Keep the key where only the device's user may read it; without it, the database has it."""
    try:
        path.touch(mode=0o600)
        path.write_bytes(key)
    except OSError as error:
        _log.info("the key file cannot be written: %s", error.strerror)
