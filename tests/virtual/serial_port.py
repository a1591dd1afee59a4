# SPDX-License-Identifier: GPL-3.0-or-later
"""A serial device that exists in software: a pseudo-terminal that can be unplugged (POSIX)."""

from __future__ import annotations

import os
import select
import tty
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_SEND_LIMIT_S = 2.0


class VirtualSerialPort:
    """Owns a pseudo-terminal and gives its other end a path that outlives unplugging."""

    def __init__(self, path: Path) -> None:
        """Plug in at ``path``, which must not exist in a folder that does."""
        self._path = path
        self._ends: tuple[int, int] | None = None
        self.plug()

    def __enter__(self) -> Self:
        """Give the port, which is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Unplug for good."""
        self.unplug()

    @property
    def path(self) -> str:
        """What a driver opens."""
        return str(self._path)

    def plug(self) -> None:
        """Put the cable in; does nothing if it is in."""
        if self._ends is not None:
            return
        ours, theirs = os.openpty()
        # Our own hold on the driver's end keeps bytes from being lost between two drivers.
        tty.setraw(theirs)
        self._path.symlink_to(os.ttyname(theirs))
        self._ends = (ours, theirs)

    def unplug(self) -> None:
        """Pull the cable out: the path is gone and an open driver gets an error."""
        if self._ends is None:
            return
        self._path.unlink()
        for end in self._ends:
            os.close(end)
        self._ends = None

    def send(self, data: bytes) -> None:
        """Deliver ``data`` to the driver. Raises TimeoutError if nobody takes it for two seconds.

        Without a cable the bytes are lost, as they would be.
        """
        while data and self._ends is not None:
            ours = self._ends[0]
            if not select.select([], [ours], [], _SEND_LIMIT_S)[1]:
                message = f"nobody reads {self._path.name}"
                raise TimeoutError(message)
            # One small piece at a time: a blocking write would wait for room for all of it.
            data = data[os.write(ours, data[:256]) :]

    def receive(self, limit_s: float) -> bytes:
        """What the driver sent, empty if nothing came within ``limit_s`` seconds."""
        if self._ends is None:
            return b""
        ours = self._ends[0]
        with suppress(OSError):  # unplugged while waiting
            if select.select([ours], [], [], limit_s)[0]:
                return os.read(ours, 256)
        return b""
