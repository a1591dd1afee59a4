# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a WAV file sounds."""

import io
import wave


def seconds_of(wav: bytes) -> float | None:
    """Return the duration of a WAV file, or None if it is none or has no sound in it."""
    try:
        with wave.open(io.BytesIO(wav)) as sound:
            frames, rate = sound.getnframes(), sound.getframerate()
    except (EOFError, wave.Error):
        return None
    return frames / rate if frames and rate else None
