# SPDX-License-Identifier: GPL-3.0-or-later
"""A loudspeaker behind a program, such as ``aplay -q``: for machines that Qt finds no device on."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final, assert_never

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.process import Ended, Killed, NotStarted, run_program
from common.devices.voice.wav import seconds_of, softer
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_LATE_S: Final = 2.0
"""How much longer than the sound the program may take."""


class ProgramPlayer:
    """Runs the program once per sound, with the WAV file's path after its own arguments."""

    def __init__(self, command: Sequence[str], clock: Clock) -> None:
        """Play with ``command`` at full volume. Raises ValueError if it is empty."""
        if not command:
            message = "no program to play with"
            raise ValueError(message)
        self._command = tuple(command)
        self._clock = clock
        self._volume = 100

    def set_volume(self, percent: int) -> None:
        """Play from the next sound on at 0 to 100 percent of what the machine gives."""
        self._volume = percent

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play to the end; a program that does not end is ended."""
        seconds = seconds_of(wav)
        if seconds is None:
            return VoiceTrouble.NO_SOUND
        if cancelled.is_set():
            return VoiceTrouble.CANCELLED
        with TemporaryDirectory(prefix="nobat-voice-") as folder:
            file = Path(folder) / "sound.wav"
            file.write_bytes(softer(wav, self._volume))
            limit = seconds + _LATE_S
            ended = run_program([*self._command, str(file)], b"", self._clock, limit, cancelled)
        match ended:
            case Ended(0):
                return seconds
            case Ended(status):
                _log.info("%s ended with status %s", self._command[0], status)
                return VoiceTrouble.NO_SOUND
            case NotStarted(detail):
                _log.info("sound cannot be played: %s", detail)
                return VoiceTrouble.NO_SOUND
            case Killed.CANCELLED:
                return VoiceTrouble.CANCELLED
            case Killed.TOO_LONG:
                return VoiceTrouble.HANGING
            case _:
                assert_never(ended)
