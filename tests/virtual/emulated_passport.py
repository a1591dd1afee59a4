# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's own emulator of a passport's chip (``vicc --type ePass``), on the virtual reader.

vicc is written for Python 2: under the Python 3 that Debian runs it with, its ePass ends at
``import sha``. It runs as it is under Python 2.7 with pycryptodome and Pillow below 7; where
those lie outside of that Python, VICC_PACKAGES names their folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

from tests.virtual import card_service
from tests.virtual.card_service import LIMIT_S, CardService

_VICC = Path("/usr/bin/vicc")
_LIBRARY = Path("/usr/lib/python3/site-packages/virtualsmartcard")
_PROBE = (
    "import Crypto.Cipher.DES3, PIL.Image\nfrom virtualsmartcard.CardGenerator import CardGenerator"
)


class EmulatedPassport:
    """Lies on the reader of ``service`` while the context lasts."""

    def __init__(self, service: CardService, lines: tuple[str, ...], picture: Path) -> None:
        self._service = service
        self._asked = f"{''.join(lines)}\n{picture}\n"
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> EmulatedPassport:
        command = [_python(), str(_VICC), "--type", "ePass", "-H", "127.0.0.1"]
        process = subprocess.Popen(
            [*command, "-P", str(self._service.port)],
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._process = process
        if process.stdin is not None:
            process.stdin.write(self._asked)
            process.stdin.flush()
        return self

    def __exit__(self, *_: object) -> None:
        self.take()

    def take(self) -> None:
        """Pull the passport off the reader."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.communicate(timeout=LIMIT_S)


@cache
def installed() -> bool:
    """Whether the emulator runs on this machine."""
    if not card_service.installed() or not _VICC.exists() or not _python():
        return False
    probe = [_python(), "-c", _PROBE]
    return (
        subprocess.run(probe, env=_environment(), capture_output=True, check=False).returncode == 0
    )


@cache
def _python() -> str:
    """A Python 2.7; empty without one."""
    kept = sorted(Path.home().glob(".pyenv/versions/2.7*/bin/python2.7"))
    return str(kept[-1]) if kept else shutil.which("python2.7") or ""


def _environment() -> dict[str, str]:
    packages = os.environ.get("VICC_PACKAGES", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(_LIBRARY), packages))}
