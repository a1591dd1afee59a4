# SPDX-License-Identifier: GPL-3.0-or-later
"""A small disk of a machine's own, which can be filled up."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

_SIZE = "64m"
_FILLER = "filler"
_PIECE = 1 << 20


class Disk:
    """The folder ``path``; a file system of its own where it is ``small``."""

    def __init__(self, path: Path, *, small: bool) -> None:
        """Make it. A small one needs the right to mount, in a namespace that ends with the run."""
        self.path = path
        path.mkdir(parents=True)
        if small:
            words = ("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "chaos", str(path))
            subprocess.run(words, check=True, capture_output=True, timeout=20)

    def fill(self) -> None:
        """Leave not a byte free. Only ever on a small disk."""
        with (self.path / _FILLER).open("ab", buffering=0) as filler:
            piece = _PIECE
            while piece:
                try:
                    written = os.write(filler.fileno(), bytes(piece))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    piece //= 2
                    continue
                if written < piece:
                    piece //= 2

    def free(self) -> None:
        """Take away what filled it."""
        (self.path / _FILLER).unlink(missing_ok=True)
