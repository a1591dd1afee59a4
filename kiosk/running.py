# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a kiosk at work on a data folder? It holds a lock file there as long as it runs.

The lock forbids nothing: it tells other programs that the devices are taken. One that a crash
has left behind is known by its process, which is gone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

_LOCK_FILE: Final = "kiosk.lock"


def hold(folder: Path) -> QLockFile:
    """Tell others that a kiosk works on ``folder``, until the lock is let go of."""
    lock = _lock(folder)
    lock.tryLock(0)
    return lock


def is_running(folder: Path) -> bool:
    """Whether another process works on ``folder``."""
    if not (folder / _LOCK_FILE).exists():
        return False
    lock = _lock(folder)
    if not lock.tryLock(0):
        return lock.error() is QLockFile.LockError.LockFailedError
    lock.unlock()
    return False


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK_FILE))
    # However long it runs, it is no older than its process.
    lock.setStaleLockTime(0)
    return lock
