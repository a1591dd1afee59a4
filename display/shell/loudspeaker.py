# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound through Qt, in whichever thread asks for it; silence of the same length without a device.

Importing this module loads QtMultimedia: do it when the first sound is due.
"""

from __future__ import annotations

import io
import logging
import wave
from dataclasses import dataclass
from threading import Event
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.wav import seconds_of

_log = logging.getLogger(__name__)

_LATE_S: Final = 0.5
"""How much longer than the sound a device may take before it is given up."""

_POLL_MS: Final = 40
_SAMPLE_FORMATS: Final = {
    1: QAudioFormat.SampleFormat.UInt8,
    2: QAudioFormat.SampleFormat.Int16,
    4: QAudioFormat.SampleFormat.Int32,
}


@dataclass(frozen=True, slots=True)
class _Sound:
    form: QAudioFormat
    frames: bytes
    seconds: float


class QtLoudspeaker:
    """Plays on the machine's default device, which may come and go between two sounds."""

    def __init__(self) -> None:
        """Start at full volume."""
        self._volume = 1.0

    def set_volume(self, percent: int) -> None:
        """Play from the next sound on at 0 to 100 percent of what the machine gives."""
        linear, scale = QtAudio.VolumeScale.LinearVolumeScale, percent / 100
        self._volume = QtAudio.convertVolume(
            scale, QtAudio.VolumeScale.LogarithmicVolumeScale, linear
        )

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play to the end; without a device, wait as long, so that calls keep their pace."""
        sound = _read(wav)
        if sound is None:
            return VoiceTrouble.NO_SOUND
        if cancelled.is_set():
            return VoiceTrouble.CANCELLED
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not device.isFormatSupported(sound.form):
            return _silence(sound.seconds, cancelled)
        return self._through(QAudioSink(device, sound.form), sound, cancelled)

    def _through(self, sink: QAudioSink, sound: _Sound, cancelled: Event) -> float | VoiceTrouble:
        buffer = QBuffer()
        buffer.setData(sound.frames)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        loop, poll, limit = QEventLoop(), QTimer(), QTimer()
        poll.timeout.connect(lambda: loop.quit() if cancelled.is_set() else None)
        limit.timeout.connect(loop.quit)
        sink.stateChanged.connect(
            lambda state: loop.quit() if state is not QtAudio.State.ActiveState else None
        )
        sink.setVolume(self._volume)
        sink.start(buffer)
        if sink.error() is QtAudio.Error.NoError:
            poll.start(_POLL_MS)
            limit.start(round((sound.seconds + _LATE_S) * 1000))
            loop.exec()
        failed = sink.error() not in {QtAudio.Error.NoError, QtAudio.Error.UnderrunError}
        sink.stop()
        if cancelled.is_set():
            return VoiceTrouble.CANCELLED
        if failed:
            _log.info("the audio device refuses: %s", sink.error())
            return VoiceTrouble.NO_SOUND
        return sound.seconds


def _silence(seconds: float, cancelled: Event) -> VoiceTrouble:
    return VoiceTrouble.CANCELLED if cancelled.wait(seconds) else VoiceTrouble.NO_SOUND


def _read(wav: bytes) -> _Sound | None:
    seconds = seconds_of(wav)
    if seconds is None:
        return None
    with wave.open(io.BytesIO(wav)) as sound:
        sample = _SAMPLE_FORMATS.get(sound.getsampwidth())
        if sample is None:
            return None
        form = QAudioFormat()
        form.setSampleRate(sound.getframerate())
        form.setChannelCount(sound.getnchannels())
        form.setSampleFormat(sample)
        return _Sound(form, sound.readframes(sound.getnframes()), seconds)
