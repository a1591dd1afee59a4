# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program that speaks or plays: never longer than it may take, and not once it is told."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from threading import Event
from typing import Final

from common.domain.ports import Clock

_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Ended:
    """The program ended by itself; 0 says that it did what it was asked."""

    status: int


@dataclass(frozen=True, slots=True)
class NotStarted:
    """There is no such program, or it cannot be run."""

    detail: str


@unique
class Killed(Enum):
    """Why the program was ended."""

    TOO_LONG = "too_long"
    CANCELLED = "cancelled"


def run_program(
    command: Sequence[str], text: bytes, clock: Clock, limit_s: float, cancelled: Event
) -> Ended | NotStarted | Killed:
    """Run ``command`` with ``text`` on its standard input, for at most ``limit_s`` seconds."""
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; the program is the administrator's
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        return NotStarted(str(error))
    with process:
        try:
            return _await(process, text, clock, limit_s, cancelled)
        finally:
            if process.poll() is None:
                process.kill()


def _await(
    process: subprocess.Popen[bytes], text: bytes, clock: Clock, limit_s: float, cancelled: Event
) -> Ended | Killed:
    deadline = clock.monotonic() + limit_s
    unsent: bytes | None = text
    while True:
        try:
            process.communicate(unsent, timeout=_POLL_S)
        except subprocess.TimeoutExpired:
            # It keeps what it was given and goes on from there.
            unsent = None
            if cancelled.is_set():
                return Killed.CANCELLED
            if clock.monotonic() >= deadline:
                return Killed.TOO_LONG
            continue
        return Ended(process.returncode)
