# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a loudspeaker that never comes back from keeping the calls from going on.

An audio server that is gone may hold whoever plays for ever, inside the system. So each sound is
played in a thread that can be left behind; as long as one is, nothing more is tried.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Final

from common.devices.voice.port import Player, VoiceTrouble
from common.devices.voice.wav import seconds_of
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_POLL_S: Final = 0.05


@dataclass(slots=True)
class _Attempt:
    """One sound that is being played, and what came of it."""

    done: Event = field(default_factory=Event)
    heard: float | VoiceTrouble | None = None
    failure: Exception | None = None


class PatientPlayer:
    """Plays through another player, and gives up waiting for it a little after the sound's end."""

    def __init__(self, player: Player, clock: Clock, extra_s: float = 3.0) -> None:
        """Wait ``extra_s`` seconds longer than a sound is."""
        self._player = player
        self._clock = clock
        self._extra_s = extra_s
        self._last: _Attempt | None = None

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play to the end. Raises what the player raises."""
        seconds = seconds_of(wav)
        if seconds is None:
            return VoiceTrouble.NO_SOUND
        if self._last is not None and not self._last.done.is_set():
            # In the pace of the calls, so that the queue goes on as if they were heard.
            return VoiceTrouble.CANCELLED if cancelled.wait(seconds) else VoiceTrouble.HANGING
        attempt = self._last = _Attempt()
        Thread(
            target=self._play, args=(attempt, wav, cancelled), name="loudspeaker", daemon=True
        ).start()
        return self._await(attempt, seconds + self._extra_s, cancelled)

    def _await(self, attempt: _Attempt, limit_s: float, cancelled: Event) -> float | VoiceTrouble:
        deadline = self._clock.monotonic() + limit_s
        while not attempt.done.wait(_POLL_S):
            # One who has been told to stop gets one more look to say so by themselves.
            if cancelled.is_set() and not attempt.done.wait(_POLL_S):
                return VoiceTrouble.CANCELLED
            if self._clock.monotonic() >= deadline:
                _log.info("the audio device takes a sound and does not end it")
                return VoiceTrouble.HANGING
        if attempt.failure is not None:
            raise attempt.failure
        return VoiceTrouble.NO_SOUND if attempt.heard is None else attempt.heard

    def _play(self, attempt: _Attempt, wav: bytes, cancelled: Event) -> None:
        try:
            attempt.heard = self._player.play(wav, cancelled)
        except Exception as failure:
            attempt.failure = failure
        finally:
            attempt.done.set()
