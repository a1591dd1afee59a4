# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of the office: one program, its small disk, its clock, and its plug.

Programs are started, killed and stopped each by its own process id.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue

import msgspec

from tests.chaos.clock import clock_environment
from tests.chaos.stopwatch import seconds_now
from tests.chaos.words import Answer, Request, Said, Status

_START_S = 40.0
_END_S = 8.0


class Gone(Exception):  # noqa: N818 - an outcome with a name of its own
    """The program ended, was killed, or did not answer in time."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What a program is given: the words before its own, and additions to the environment.

    ``clock`` is whether its wall clock can be set. That costs the processor: a thread that
    waits for another turns round and round under libfaketime.
    """

    before: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    clock: bool = False


class Machine:
    """One program under one name. Thread-safe; requests are answered one at a time."""

    def __init__(self, name: str, module: Sequence[str], folder: Path, wiring: Wiring) -> None:
        """Run ``python -m module…`` at :meth:`start`; ``folder`` takes its log and its clock."""
        self.name = name
        self.status: Status | None = None
        self.up_since = 0.0
        self.has_clock = wiring.clock
        self._module = list(module)
        self._wiring = wiring
        self._log = folder / f"{name}.log"
        self._clock = folder / f"{name}.clock"
        self._clock.write_text("+0\n", "utf-8")
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._first: SimpleQueue[bytes] = SimpleQueue()
        self._asking = threading.Lock()
        self._changing = threading.Lock()
        self._stopped = False

    @property
    def runs(self) -> bool:
        """Whether it works: started, not killed, not stopped."""
        process = self._process
        return process is not None and process.poll() is None and not self._stopped

    def start(self) -> bytes:
        """Start it, and wait for its first line. Raises Gone."""
        with self._changing, self._log.open("ab") as log:
            process = self._process = subprocess.Popen(
                [*self._wiring.before, sys.executable, "-m", *self._module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={
                    **os.environ,
                    **(clock_environment(self._clock) if self.has_clock else {}),
                    **self._wiring.environment,
                },
                start_new_session=True,
            )
            self._stopped = False
            answers: SimpleQueue[Answer | None] = SimpleQueue()
            first: SimpleQueue[bytes] = SimpleQueue()
            self._answers, self._first = answers, first
            threading.Thread(
                target=self._listen, args=(process, answers, first), daemon=True
            ).start()
        line = self._wait_first(first)
        self.up_since = seconds_now()
        return line

    def ask(self, request: Request, patience_s: float = 90.0) -> Answer:
        """Ask, and wait for the answer. Raises Gone."""
        with self._asking:
            process, answers = self._process, self._answers
            if process is None or process.stdin is None:
                raise Gone(self.name)
            try:
                process.stdin.write(msgspec.json.encode(request) + b"\n")
                process.stdin.flush()
                answer = answers.get(timeout=patience_s)
            except (OSError, ValueError, Empty) as error:
                raise Gone(self.name) from error
            if answer is None:
                raise Gone(self.name)
            return answer

    @contextmanager
    def left_alone(self) -> Iterator[None]:
        """Nobody asks anything of it inside the block."""
        with self._asking:
            yield

    def tell(self, line: bytes) -> None:
        """Say something that is not answered. Raises Gone."""
        with self._asking:
            process = self._process
            if process is None or process.stdin is None:
                raise Gone(self.name)
            process.stdin.write(line + b"\n")
            process.stdin.flush()

    def kill(self) -> None:
        """Cut its power."""
        with self._changing:
            process, self._process = self._process, None
            self.status = None
            if process is not None:
                process.kill()
                process.wait()
                _close(process)

    def stop(self) -> None:
        """Ask it to end, and see to it that it does."""
        with self._changing:
            process, self._process = self._process, None
            if process is None:
                return
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
            process.terminate()
            try:
                process.wait(_END_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            _close(process)

    def freeze(self) -> None:
        """Hold it up in whatever it does (SIGSTOP)."""
        self._signal(signal.SIGSTOP)
        self._stopped = True

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)
        self.up_since = seconds_now()
        self._stopped = False

    def set_clock(self, seconds: float) -> None:
        """Have its wall clock be off by so many seconds, at once."""
        fresh = self._clock.with_suffix(".new")
        fresh.write_text(f"{seconds:+.0f}\n", "utf-8")
        fresh.replace(self._clock)

    def _signal(self, number: signal.Signals) -> None:
        process = self._process
        if process is not None and process.poll() is None:
            process.send_signal(number)

    def _wait_first(self, first: SimpleQueue[bytes]) -> bytes:
        try:
            line = first.get(timeout=_START_S)
        except Empty as error:
            message = f"{self.name} did not start"
            raise Gone(message) from error
        if not line:
            end = self._log.read_text("utf-8", "replace").strip().splitlines()[-8:]
            raise Gone("\n".join([f"{self.name} did not start:", *end]))
        return line

    def _listen(
        self,
        process: subprocess.Popen[bytes],
        answers: SimpleQueue[Answer | None],
        first: SimpleQueue[bytes],
    ) -> None:
        """Take what the program says until it ends."""
        begun = False
        with suppress(OSError, ValueError):  # the pipe was closed by kill
            for line in process.stdout or ():
                if not begun:
                    begun = True
                    first.put(line)
                self._hear(process, line, answers)
        first.put(b"")
        answers.put(None)

    def _hear(
        self,
        process: subprocess.Popen[bytes],
        line: bytes,
        answers: SimpleQueue[Answer | None],
    ) -> None:
        try:
            said = msgspec.json.decode(line, type=Said)
        except msgspec.DecodeError:
            # Servers and printers say where they listen, and nothing else.
            return
        if isinstance(said, Answer):
            answers.put(said)
        elif process is self._process:
            self.status = said


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was still to be written has no reader
                pipe.close()
