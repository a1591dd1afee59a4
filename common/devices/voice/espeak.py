# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech by espeak-ng, run as a program of its own: it speaks offline and every language here."""

import logging
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.wav import seconds_of
from common.domain.identifiers import Language
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_LONGEST_S: Final = 5.0
_POLL_S: Final = 0.05


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
        try:
            process = subprocess.Popen(  # noqa: S603 - fixed program, no shell, text by stdin
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            _log.info("speech cannot be started: %s", error)
            return VoiceTrouble.NO_SPEECH
        with process:
            try:
                return self._await(process, text, cancelled)
            finally:
                if process.poll() is None:
                    process.kill()

    def _await(
        self, process: "subprocess.Popen[bytes]", text: bytes, cancelled: Event
    ) -> VoiceTrouble | None:
        deadline = self._clock.monotonic() + _LONGEST_S
        unsent: bytes | None = text
        while True:
            try:
                process.communicate(unsent, timeout=_POLL_S)
            except subprocess.TimeoutExpired:
                # It keeps what it was given and goes on from there.
                unsent = None
                if not cancelled.is_set() and self._clock.monotonic() < deadline:
                    continue
                if cancelled.is_set():
                    return VoiceTrouble.CANCELLED
                _log.info("speech took longer than %s s", _LONGEST_S)
                return VoiceTrouble.SPEECH_FAILED
            if process.returncode != 0:
                _log.info("speech failed with status %s", process.returncode)
                return VoiceTrouble.NO_VOICE
            return None
