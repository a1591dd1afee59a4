# SPDX-License-Identifier: GPL-3.0-or-later
"""A wall clock per process that can be set while it runs (libfaketime).

Only the wall clock: durations, by which programs wait, go on as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

_FOLDERS = (Path("/usr/lib"), Path("/usr/local/lib"), Path("/usr/lib64"))
_NAME = "libfaketimeMT.so.1"


def library() -> Path | None:
    """Where libfaketime is, for programs with threads."""
    if sys.platform != "linux":
        return None
    found = (hit for folder in _FOLDERS for hit in sorted(folder.glob(f"*/faketime/{_NAME}")))
    near = (folder / "faketime" / _NAME for folder in _FOLDERS)
    return next((path for path in (*found, *near) if path.is_file()), None)


def clock_environment(clock: Path) -> Mapping[str, str]:
    """What has a process read its wall clock's error from the file ``clock``."""
    path = library()
    if path is None:
        return {}
    return {
        "LD_PRELOAD": str(path),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
    }
