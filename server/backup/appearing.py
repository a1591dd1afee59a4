# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that is there as a whole or not at all, and that its owner alone can read.

It grows under another name beside the final one. What a killed program has left of it is removed
by the next one, since it holds secrets.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkstemp

_SUFFIX = ".partial"
_LEFT_BEHIND_AFTER = timedelta(minutes=10)
"""A file that is being written is never this old."""


@contextmanager
def appearing(final: Path, now: datetime) -> Iterator[Path]:
    """An empty file to fill (mode 0600), which is on the disk and named ``final`` afterwards.

    After an exception nothing is left of it. Raises OSError.
    """
    _sweep(final, now)
    handle, name = mkstemp(_SUFFIX, _prefix(final), final.parent)
    os.close(handle)
    partial = Path(name)
    try:
        yield partial
        _flush(partial)
        partial.replace(final)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        _flush_folder(final.parent)


def _prefix(final: Path) -> str:
    return f".{final.name}."


def _sweep(final: Path, now: datetime) -> None:
    for left in final.parent.glob(f"{_prefix(final)}*{_SUFFIX}"):
        written = datetime.fromtimestamp(left.stat().st_mtime, UTC)
        if now - written > _LEFT_BEHIND_AFTER:
            left.unlink(missing_ok=True)


def _flush(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
