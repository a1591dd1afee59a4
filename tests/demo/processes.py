# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that the demo starts, watches and ends: only its own, each by its process id."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event
from typing import TypeVar

from common.storage.system import SystemClock

T = TypeVar("T")

PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.02
_END_S = 5.0


class DemoError(Exception):
    """The demo cannot go on; the message says where it stood."""


def eventually(what: str, look: Callable[[], T | None], patience_s: float = PATIENCE_S) -> T:
    """Look again and again until there is something to see.

    Raises:
        DemoError: it did not come; ``what`` names it.
    """
    clock, pause = SystemClock(), Event()
    deadline = clock.monotonic() + patience_s
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if clock.monotonic() > deadline:
            message = f"waited {patience_s:.0f} s in vain for {what}"
            raise DemoError(message)
        pause.wait(_LOOK_EVERY_S)


class Program:
    """A Python module running as a process of its own; what it logs is kept in a file."""

    def __init__(
        self,
        name: str,
        module: Sequence[str],
        log: Path,
        environment: Mapping[str, str] | None = None,
        before: Sequence[str] = (),
    ) -> None:
        """Start ``python -m module…``; its standard input and output are pipes of lines.

        ``before`` are words of a command that becomes the program it is given.
        """
        self.name = name
        log.parent.mkdir(parents=True, exist_ok=True)
        self.log = log
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [*before, sys.executable, "-m", *module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
                env={**os.environ, **(environment or {})},
                # Ctrl+C is for the demo, which then ends its programs one after the other.
                start_new_session=True,
            )

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def ask(self, line: str) -> str:
        """Send a line, and return the one that comes back.

        Raises:
            DemoError: the program has ended.
        """
        self.tell(line)
        return self.line()

    def tell(self, line: str) -> None:
        """Send a line.

        Raises:
            DemoError: the program has ended.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise DemoError(self._why()) from error

    def line(self) -> str:
        """Return the next line it writes.

        Raises:
            DemoError: the program has ended.
        """
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise DemoError(self._why())
        return line

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        self._process.kill()
        self._close()

    def stop(self) -> None:
        """Ask it to end, and see to it that it does."""
        self._process.terminate()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._close()

    def _close(self) -> None:
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _why(self) -> str:
        end = self.log.read_text("utf-8", "replace").strip().splitlines()[-12:]
        return "\n".join([f"{self.name} has ended:", *end])


def run(module: Sequence[str], given: str = "") -> str:
    """Run ``python -m module…`` to its end with ``given`` as input, and return its output.

    Raises:
        DemoError: it failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", *module],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        message = f"{' '.join(module[:3])}: {done.stderr.strip()}"
        raise DemoError(message)
    return done.stdout
