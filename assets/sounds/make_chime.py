# SPDX-License-Identifier: GPL-3.0-or-later
"""Make ``chime.wav``: two soft bell tones, a fall of a major third, as before a station call.

Run it only to change the chime; the file beside it is what the display plays.
"""

import math
import struct
import wave
from pathlib import Path
from typing import Final

RATE: Final = 22_050
SECONDS: Final = 1.6
CHIME: Final = Path(__file__).with_name("chime.wav")

_TONES: Final = ((0.0, 659.26), (0.45, 523.25))
"""Start in seconds and frequency in hertz: E5, then C5."""

_PARTIALS: Final = ((1.0, 1.0, 2.6), (2.0, 0.35, 4.5), (3.01, 0.12, 7.0))
"""Of each tone: multiple of its frequency, strength, and how fast it dies away per second."""

_ATTACK_S: Final = 0.008
_FADE_S: Final = 0.15
_PEAK: Final = 0.55


def loudness(at: float) -> float:
    """Return the sound pressure ``at`` seconds, not yet scaled."""
    total = 0.0
    for start, frequency in _TONES:
        age = at - start
        if age < 0:
            continue
        attack = min(1.0, age / _ATTACK_S)
        for multiple, strength, decay in _PARTIALS:
            wave_at = math.sin(2 * math.pi * frequency * multiple * age)
            total += attack * strength * math.exp(-decay * age) * wave_at
    return total * min(1.0, (SECONDS - at) / _FADE_S)


def samples() -> list[int]:
    """Return the chime as 16-bit samples."""
    raw = [loudness(number / RATE) for number in range(round(RATE * SECONDS))]
    scale = _PEAK * 32767 / max(map(abs, raw))
    return [round(value * scale) for value in raw]


def main() -> None:
    """Write the file."""
    frames = samples()
    with wave.open(str(CHIME), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(frames)}h", *frames))


if __name__ == "__main__":
    main()
