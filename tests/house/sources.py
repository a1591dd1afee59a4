# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that the house rules speak of: what git tracks, or would."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The folder of the repository."""

PACKAGES = ("common", "counter", "display", "kiosk", "server")
"""The packages that are installed; the tests are not."""


def files(*suffixes: str) -> list[Path]:
    """Return the repository's files whose names end in one of ``suffixes``, ignored ones left out.

    Files that are new and not yet added count; files deleted but still known to git do not.
    """
    listed = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    names = sorted({name for name in listed.split("\0") if name.endswith(suffixes)})
    return [path for path in (ROOT / name for name in names) if path.is_file()]
