# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer emulator emupos: other people's reading of ESC/POS, to check ours by.

It needs Python 3.13, which our programs do not, so it is a program beside them: install it by
``pip install emupos`` there, and name it by the variable EMUPOS if it is not on the PATH.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Self

PROGRAM = os.environ.get("EMUPOS") or shutil.which("emupos")

_STARTS_WITHIN_S = 30.0
_PAUSE_S = 0.1
_SET_UP = """schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - id: front
    type: printer
    profile: epson-tm-t20iii
    connections:
      - tcp: {{ port: {port} }}
    receipts_dir: ./receipts
"""


class Emupos:
    """A running emulator with one printer of 576 dots at ``port``."""

    def __init__(self, folder: Path) -> None:
        self.port, self._api = _free_ports()
        self._folder = folder
        text = _SET_UP.format(api=self._api, port=self.port)
        (folder / "emupos.yaml").write_text(text, encoding="utf-8")

    def __enter__(self) -> Self:
        assert PROGRAM is not None
        self._process = subprocess.Popen(
            [PROGRAM, "run"],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(int(_STARTS_WITHIN_S / _PAUSE_S)):
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return self
            assert self._process.poll() is None, "the emulator ended"
            Event().wait(_PAUSE_S)
        self.__exit__()
        raise TimeoutError

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)

    def fault(self, what: str, *, there: bool) -> None:
        """Break the printer, or mend it: paper-out, paper-near-end, cover-open or offline."""
        assert PROGRAM is not None
        act = "set" if there else "clear"
        api = f"http://127.0.0.1:{self._api}"
        subprocess.run(
            [PROGRAM, "--api", api, "fault", act, "front", what],
            check=True,
            capture_output=True,
            timeout=30,
        )

    def receipts(self) -> list[Path]:
        """A picture of each paper that was cut off, oldest first."""
        return sorted((self._folder / "receipts").glob("*.png"))


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]
