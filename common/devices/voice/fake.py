# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice and a loudspeaker for tests, which fail on script."""

import io
import wave
from collections.abc import Iterable, Sequence
from enum import Enum, unique
from threading import Condition, Event

from common.devices.voice.port import VoiceTrouble
from common.devices.voice.wav import seconds_of
from common.domain.identifiers import Language


def silence(seconds: float, rate: int = 8000) -> bytes:
    """Return a WAV file without a sound in it."""
    target = io.BytesIO()
    with wave.open(target, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(bytes(2 * round(seconds * rate)))
    return target.getvalue()


class FakeSpeech:
    """Says nothing, remembers everything."""

    def __init__(self, seconds: float = 0.01) -> None:
        """Make every sentence ``seconds`` long."""
        self._seconds = seconds
        self._said: list[tuple[Language, str]] = []
        self._trouble: VoiceTrouble | None = None
        self._changed = Condition()

    @property
    def said(self) -> tuple[tuple[Language, str], ...]:
        """Return languages and sentences, oldest first."""
        with self._changed:
            return tuple(self._said)

    def fail_with(self, trouble: VoiceTrouble | None) -> None:
        """Answer ``trouble`` from now on, or speak again for None."""
        with self._changed:
            self._trouble = trouble

    def wait_for(self, count: int, timeout_s: float = 5) -> Sequence[tuple[Language, str]]:
        """Wait until ``count`` sentences were asked for.

        Raises:
            TimeoutError: they were not within ``timeout_s``.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._said) >= count, timeout_s):
                message = f"{len(self._said)} sentences after {timeout_s} s, not {count}"
                raise TimeoutError(message)
            return tuple(self._said)

    def speak(self, text: str, language: Language, cancelled: Event) -> bytes | VoiceTrouble:
        """Remember the sentence; return silence, or the trouble that was set."""
        with self._changed:
            self._said.append((language, text))
            self._changed.notify_all()
            if cancelled.is_set():
                return VoiceTrouble.CANCELLED
            return silence(self._seconds) if self._trouble is None else self._trouble


@unique
class PlayerFault(Enum):
    """What goes wrong with one sound."""

    MISSING = "missing"
    """There is no audio device, or no program to play with."""
    BUSY = "busy"
    """Another program has the device."""
    BROKEN = "broken"
    """It gives up in the middle."""
    HANGING = "hanging"
    """It never ends by itself."""


class FakePlayer:
    """A loudspeaker that is held at will, and notices when two sounds overlap.

    ``script`` says how the coming sounds go, one entry each: None for well, or the fault that
    they end in. After its end all go well.
    """

    def __init__(self, script: Iterable[PlayerFault | None] = ()) -> None:
        """Start free: every sound ends at once."""
        self._script = iter(script)
        self._played: list[bytes] = []
        self._changed = Condition()
        self._held = False
        self._busy = False
        self._trouble: VoiceTrouble | None = None
        self.overlapped = False

    @property
    def played(self) -> tuple[bytes, ...]:
        """Return the sounds that were played to their end."""
        with self._changed:
            return tuple(self._played)

    def hold(self) -> None:
        """Let the next sound go on until it is released."""
        with self._changed:
            self._held = True

    def release(self) -> None:
        """Let sounds come to their end again."""
        with self._changed:
            self._held = False
            self._changed.notify_all()

    def fail_with(self, trouble: VoiceTrouble | None) -> None:
        """Answer ``trouble`` from now on, or play again for None."""
        with self._changed:
            self._trouble = trouble

    def wait_until_busy(self, timeout_s: float = 5) -> None:
        """Wait until a sound is being played.

        Raises:
            TimeoutError: none was within ``timeout_s``.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._busy, timeout_s):
                message = f"nothing was played within {timeout_s} s"
                raise TimeoutError(message)

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play until released, cancelled, or at once."""
        with self._changed:
            self.overlapped = self.overlapped or self._busy
            if self._trouble is not None:
                return self._trouble
            fault = next(self._script, None)
            if fault is not None:
                return _trouble_of(fault, cancelled)
            if seconds_of(wav) is None:
                return VoiceTrouble.NO_SOUND
            self._busy = True
            self._changed.notify_all()
            while self._held and not cancelled.is_set():
                self._changed.wait(0.02)
            self._busy = False
            if cancelled.is_set():
                return VoiceTrouble.CANCELLED
            self._played.append(wav)
            return seconds_of(wav) or 0.0


def _trouble_of(fault: PlayerFault, cancelled: Event) -> VoiceTrouble:
    if cancelled.is_set():
        return VoiceTrouble.CANCELLED
    return VoiceTrouble.HANGING if fault is PlayerFault.HANGING else VoiceTrouble.NO_SOUND
