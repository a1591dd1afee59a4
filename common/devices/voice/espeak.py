# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech by espeak-ng, run as a program of its own: it speaks offline and every language here."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final, assert_never

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.process import Ended, Killed, NotStarted, run_program
from common.devices.voice.wav import seconds_of
from common.domain.identifiers import Language
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_LONGEST_S: Final = 5.0


class EspeakSpeech:
    """Runs ``espeak-ng`` once per sentence; about 50 ms each."""

    def __init__(
        self, clock: Clock, program: str = "espeak-ng", words_per_minute: int = 140
    ) -> None:
        """Speak with ``program``, found on the path; the pace suits a hall that echoes."""
        self._clock = clock
        self._program = program
        self._pace = str(words_per_minute)

    def speak(self, text: str, language: Language, cancelled: Event) -> bytes | VoiceTrouble:
        """Return the spoken sentence as a WAV file, within five seconds."""
        with TemporaryDirectory(prefix="nobat-voice-") as folder:
            wav = Path(folder) / "speech.wav"
            # The text goes in by standard input: no limit of length, no quoting, no code page.
            options = ["-v", language, "-s", self._pace, "-b", "1", "-w", str(wav), "--stdin"]
            trouble = self._run([self._program, *options], text.encode(), cancelled)
            if trouble is not None:
                return trouble
            sound = wav.read_bytes() if wav.exists() else b""
        if seconds_of(sound) is None:
            _log.info("no sound from %s for language %s", self._program, language)
            return VoiceTrouble.SPEECH_FAILED
        return sound

    def _run(self, command: list[str], text: bytes, cancelled: Event) -> VoiceTrouble | None:
        ended = run_program(command, text, self._clock, _LONGEST_S, cancelled)
        match ended:
            case Ended(0):
                return None
            case Ended(status):
                _log.info("speech failed with status %s", status)
                return VoiceTrouble.NO_VOICE
            case NotStarted(detail):
                _log.info("speech cannot be started: %s", detail)
                return VoiceTrouble.NO_SPEECH
            case Killed.CANCELLED:
                return VoiceTrouble.CANCELLED
            case Killed.TOO_LONG:
                _log.info("speech took longer than %s s", _LONGEST_S)
                return VoiceTrouble.SPEECH_FAILED
            case _:
                assert_never(ended)
