# SPDX-License-Identifier: GPL-3.0-or-later
"""What a voice and a loudspeaker promise. Neither ever raises for what goes wrong with it."""

from enum import Enum, unique
from threading import Event
from typing import Protocol

from common.domain.identifiers import Language


@unique
class VoiceTrouble(Enum):
    """Why a call was not heard, or not whole."""

    NO_SPEECH = "no_speech"
    """The speech program is not installed or cannot be started."""
    NO_VOICE = "no_voice"
    """There is no sentence or no voice for a language."""
    SPEECH_FAILED = "speech_failed"
    """The speech program ended with an error, too late, or without a sound."""
    NO_SOUND = "no_sound"
    """The audio device is missing or refuses."""
    HANGING = "hanging"
    """The audio device takes sounds and never ends them."""
    BACKLOG = "backlog"
    """More tickets wait to be called than are kept."""
    CANCELLED = "cancelled"
    """It was told to stop."""


class Speech(Protocol):
    """Turns text into sound. Blocks; may be called from one thread at a time."""

    def speak(self, text: str, language: Language, cancelled: Event) -> bytes | VoiceTrouble:
        """Return a WAV file, within a few seconds, or at once when ``cancelled`` is set."""
        ...


class Player(Protocol):
    """Makes sound heard. Blocks; may be called from one thread at a time."""

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play a WAV file to its end and return the seconds it took.

        Returns earlier, within a fraction of a second, when ``cancelled`` is set, and never
        much later than the sound is long, whatever the device does.
        """
        ...
