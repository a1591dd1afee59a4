# SPDX-License-Identifier: GPL-3.0-or-later
"""Players without a loudspeaker: one that keeps the time, one that keeps the sound."""

from pathlib import Path
from threading import Event

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.wav import seconds_of


class SilentPlayer:
    """Plays nothing and takes as long as the sound would: for a display without audio."""

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Wait as long as ``wav`` sounds."""
        seconds = seconds_of(wav)
        if seconds is None:
            return VoiceTrouble.NO_SOUND
        return VoiceTrouble.CANCELLED if cancelled.wait(seconds) else seconds


class FilePlayer:
    """Writes each sound into a folder, ``sound-0001.wav`` on, and takes no time."""

    def __init__(self, folder: Path) -> None:
        """Write into ``folder``, which is made if it is missing."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._number = len(list(folder.glob("sound-*.wav")))

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Keep ``wav``; a folder that takes no file is a device that refuses."""
        seconds = seconds_of(wav)
        if cancelled.is_set():
            return VoiceTrouble.CANCELLED
        if seconds is None:
            return VoiceTrouble.NO_SOUND
        self._number += 1
        try:
            (self._folder / f"sound-{self._number:04}.wav").write_bytes(wav)
        except OSError:
            return VoiceTrouble.NO_SOUND
        return seconds
