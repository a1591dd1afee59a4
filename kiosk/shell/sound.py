# SPDX-License-Identifier: GPL-3.0-or-later
"""A loudspeaker by Qt, for reading aloud; silent where there is none."""

from __future__ import annotations

import io
import wave
from threading import Event

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from common.devices.voice.port import VoiceTrouble

_POLL_S = 0.05


class QtPlayer:
    """Plays WAV files from the worker's thread, which has no event loop: it is pulled by Qt."""

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play to the end, or until cancelled."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return VoiceTrouble.NO_SOUND
        with wave.open(io.BytesIO(wav)) as sound:
            form = QAudioFormat()
            form.setSampleRate(sound.getframerate())
            form.setChannelCount(sound.getnchannels())
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            seconds = sound.getnframes() / sound.getframerate()
            samples = sound.readframes(sound.getnframes())
        buffer = QBuffer()
        buffer.setData(QByteArray(samples))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(device, form)
        sink.start(buffer)
        try:
            if sink.error() is not QtAudio.Error.NoError:
                return VoiceTrouble.NO_SOUND
            stopped = cancelled.wait(seconds + _POLL_S)
        finally:
            sink.stop()
        return VoiceTrouble.CANCELLED if stopped else seconds
