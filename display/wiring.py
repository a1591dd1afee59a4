# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything behind the first frame; loaded and started in a worker.

Importing this module loads the rules and the device link: do it in the worker.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from common.devices.voice.clips.voice import ClipVoices, load_voices
from common.devices.voice.patient import PatientPlayer
from common.devices.voice.port import Speech, VoiceTrouble
from common.domain.ports import Clock
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.sync.lan import LanCall
from common.ui.assets import ASSETS
from display.flow.telling import Kind, Telling
from display.shell.conductor import Conductor
from display.station_port import DisplayStation, Ear, Loudspeaker
from display.voice import Voice

_VOICES = "voice"
"""The folder of clip packs in a display's data folder."""

_CHIME = ASSETS / "sounds" / "chime.wav"

Heard = Callable[[LanCall], None]


@dataclass(frozen=True, slots=True)
class Outside:
    """What the display is connected to; tests hand in others."""

    station: DisplayStation
    ear: Callable[[Heard], Ear]
    speech: Speech
    loudspeaker: Loudspeaker
    clips: ClipVoices = field(default_factory=ClipVoices)


def _qt_loudspeaker() -> Loudspeaker:
    from display.shell.loudspeaker import QtLoudspeaker  # noqa: PLC0415 - see LateLoudspeaker

    return QtLoudspeaker()


class LateLoudspeaker:
    """A loudspeaker that is loaded with the first sound: a silent display never pays for it.

    One that hangs is waited for no longer than its sound is long.
    """

    def __init__(self, clock: Clock, make: Callable[[], Loudspeaker] = _qt_loudspeaker) -> None:
        """Load nothing yet."""
        self._clock = clock
        self._make = make
        self._volume = 100
        self._made: Loudspeaker | None = None
        self._patient: PatientPlayer | None = None

    def set_volume(self, percent: int) -> None:
        """Play from the next sound on at 0 to 100 percent."""
        self._volume = percent

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        """Play to the end."""
        if self._made is None or self._patient is None:
            self._made = self._make()
            self._patient = PatientPlayer(self._made, self._clock)
        self._made.set_volume(self._volume)
        return self._patient.play(wav, cancelled)


def real_outside(
    data: Path, settings: DeviceSettings, clock: Clock, player: str | None = None
) -> Outside:
    """The real station, LAN and voice of the display whose data lies in ``data``.

    ``player`` is the program that plays a WAV file; without it Qt does.
    """
    from common.devices.voice.espeak import EspeakSpeech  # noqa: PLC0415 - not for tests
    from common.devices.voice.program_player import ProgramPlayer  # noqa: PLC0415 - with it
    from common.storage.store import DeviceStore  # noqa: PLC0415 - loads the database
    from common.storage.system import SystemChance, UuidIds  # noqa: PLC0415 - with the store
    from common.sync.lan import LanListener  # noqa: PLC0415 - loads cryptography
    from common.sync.lan_memory import MEMORY_FILE, LanMemory  # noqa: PLC0415 - with it
    from common.sync.station import Station  # noqa: PLC0415 - loads the device link

    store = DeviceStore(data / DATABASE_FILE, clock)
    station = Station(settings, store, clock, UuidIds(), SystemChance())

    def ear(heard: Heard) -> Ear:
        keys = lambda: station.public_keys  # noqa: E731 - asked anew for each datagram
        memory = LanMemory(data / MEMORY_FILE)
        return LanListener(settings.office, keys, station.now, settings.lan, memory, heard)

    loudspeaker = LateLoudspeaker(clock)
    if player is not None:
        loudspeaker = LateLoudspeaker(clock, lambda: ProgramPlayer(shlex.split(player), clock))
    return Outside(station, ear, EspeakSpeech(clock), loudspeaker, load_voices(data / _VOICES))


@dataclass(frozen=True, slots=True)
class Behind:
    """What runs behind the window, until it is stopped."""

    outside: Outside
    ear: Ear
    voice: Voice
    unsubscribe: Callable[[], None]

    def stop(self) -> None:
        """End the station and the LAN; takes up to two seconds."""
        self.unsubscribe()
        self.ear.stop()
        self.outside.station.stop()


def started(outside: Outside, conductor: Conductor) -> Behind:
    """Everything running, with what is kept loaded; blocks: for a worker."""
    station = outside.station

    def heard(call: LanCall) -> None:
        kind = Kind(call.kind.value)
        conductor.hear_call(
            Telling(kind, call.ticket, call.counter, station.now(), call.language, logged=False)
        )

    unsubscribe = station.subscribe(conductor.hear_office)
    station.start()
    ear = outside.ear(heard)
    ear.start()
    voice = Voice(
        outside.speech, outside.loudspeaker, _CHIME, conductor.hear_trouble, outside.clips
    )
    return Behind(outside, ear, voice, unsubscribe)
