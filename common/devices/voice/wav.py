# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a WAV file sounds, and how loud."""

import io
import sys
import wave
from array import array
from typing import Final

_FULL: Final = 100
_SAMPLE_BYTES: Final = 2


def seconds_of(wav: bytes) -> float | None:
    """Return the duration of a WAV file, or None if it is none or has no sound in it."""
    try:
        with wave.open(io.BytesIO(wav)) as sound:
            frames, rate = sound.getnframes(), sound.getframerate()
    except (EOFError, wave.Error):
        return None
    return frames / rate if frames and rate else None


def softer(wav: bytes, percent: int) -> bytes:
    """The same sound at 0 to 100 percent of its loudness, as it is heard.

    What is heard as half as loud has about a tenth of the power; the amplitude goes by the square.
    Sounds of other than 16 bits stay as they are, and so does what is no WAV file.
    """
    if percent >= _FULL or seconds_of(wav) is None:
        return wav
    factor = (max(percent, 0) / _FULL) ** 2
    target = io.BytesIO()
    with wave.open(io.BytesIO(wav)) as sound:
        if sound.getsampwidth() != _SAMPLE_BYTES:
            return wav
        form, frames = sound.getparams(), array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        frames.byteswap()
    frames = array("h", (round(frame * factor) for frame in frames))
    if sys.byteorder == "big":
        frames.byteswap()
    with wave.open(target, "wb") as sound:
        sound.setparams(form)
        sound.writeframes(frames.tobytes())
    return target.getvalue()
