# SPDX-License-Identifier: GPL-3.0-or-later
"""The display's voice: an announcer made as the office's set-up says, and kept to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from common.devices.voice.announcement import Announcement
from common.devices.voice.announcer import Announcer, Wanted, always
from common.devices.voice.clips.voice import ClipVoices
from common.devices.voice.health import VoiceHealth, VoiceState, health_of
from common.devices.voice.port import Speech, VoiceTrouble
from common.domain.office import VoiceSetup
from display.flow.following import Spoken
from display.station_port import Loudspeaker

_log = logging.getLogger(__name__)

TellTrouble = Callable[[VoiceTrouble | None], None]


class Voice:
    """Says calls one after the other, none of them cut off. For one thread."""

    def __init__(
        self,
        speech: Speech,
        loudspeaker: Loudspeaker,
        chime: Path,
        tell: TellTrouble,
        clips: ClipVoices | None = None,
    ) -> None:
        """Say nothing before ``adopt``; ``tell`` hears from the announcer's thread.

        What is recorded in ``clips`` is heard from there.
        """
        self._clips = clips or ClipVoices()
        self._speech = speech
        self._loudspeaker = loudspeaker
        self._chime = chime
        self._tell = tell
        self._setup: VoiceSetup | None = None
        self._announcer: Announcer | None = None

    def adopt(self, setup: VoiceSetup | None) -> None:
        """Speak as the set-up says; without one, not at all."""
        if setup == self._setup:
            return
        before, self._setup = self._setup, setup
        if setup is None:
            self._retire()
            return
        self._loudspeaker.set_volume(setup.volume)
        if self._announcer is None or before is None or before.chime is not setup.chime:
            self._retire()
            chime = (self._clips.chime or self._chime.read_bytes()) if setup.chime else b""
            self._announcer = Announcer(
                self._speech, self._loudspeaker, chime, self._tell, clips=self._clips
            )
            self._announcer.start()

    @property
    def health(self) -> VoiceHealth:
        """Whether calls are heard; may be asked from any thread."""
        announcer = self._announcer
        if announcer is None:
            return VoiceHealth(VoiceState.OFF)
        return health_of(announcer.trouble, announcer.waiting, self._clips.bad)

    def say(self, call: Spoken, wanted: Wanted = always) -> None:
        """Say a call after those before it, if it is still ``wanted`` then."""
        if self._announcer is not None:
            announcement = Announcement(call.ticket, call.counter, call.languages)
            self._announcer.announce(announcement, wanted)

    def stop(self) -> None:
        """Fall silent within a second."""
        self._retire()

    def _retire(self) -> None:
        if self._announcer is not None and not self._announcer.stop():
            _log.warning("the announcer did not end in time")
        self._announcer = None
