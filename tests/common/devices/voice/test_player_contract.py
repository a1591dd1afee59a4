# SPDX-License-Identifier: GPL-3.0-or-later
"""What every loudspeaker promises, asked of the program that plays and of the fake."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from common.devices.voice.fake import FakePlayer, PlayerFault, silence
from common.devices.voice.health import VoiceState, health_of
from common.devices.voice.patient import PatientPlayer
from common.devices.voice.port import Player, VoiceTrouble
from common.devices.voice.program_player import ProgramPlayer
from common.devices.voice.wav import seconds_of, softer
from common.storage.system import SystemClock

CLOCK = SystemClock()
SOUND = silence(0.1)

_PLAYS = "import pathlib, sys; pathlib.Path(sys.argv[1]).joinpath('heard').touch(); "
_PROGRAMS = {
    None: "pathlib.Path(sys.argv[1], 'x.wav').write_bytes(pathlib.Path(sys.argv[2]).read_bytes())",
    PlayerFault.BUSY: "sys.exit('device or resource busy')",
    PlayerFault.BROKEN: "import os; os.abort()",
    PlayerFault.HANGING: "import threading; threading.Event().wait()",
}


class HastyClock(SystemClock):
    """A look at it takes a second, so that nobody has to wait for what hangs."""

    def __init__(self) -> None:
        self._at = 0.0

    def monotonic(self) -> float:
        self._at += 1
        return self._at


Make = Callable[[PlayerFault | None], Player]


@pytest.fixture(params=["program", "fake"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def program(fault: PlayerFault | None) -> Player:
        if fault is PlayerFault.MISSING:
            return ProgramPlayer(["no-such-player"], CLOCK)
        source = _PLAYS + _PROGRAMS[fault]
        clock = HastyClock() if fault is PlayerFault.HANGING else CLOCK
        return ProgramPlayer([sys.executable, "-c", source, str(tmp_path)], clock)

    return program if request.param == "program" else lambda fault: FakePlayer([fault])


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (PlayerFault.MISSING, VoiceTrouble.NO_SOUND),
        (PlayerFault.BUSY, VoiceTrouble.NO_SOUND),
        (PlayerFault.BROKEN, VoiceTrouble.NO_SOUND),
        (PlayerFault.HANGING, VoiceTrouble.HANGING),
    ],
)
def test_what_goes_wrong_is_told_and_raises_nothing(
    make: Make, fault: PlayerFault, told: VoiceTrouble
) -> None:
    assert make(fault).play(SOUND, Event()) is told


def test_a_sound_is_played_to_its_end_and_its_length_told(make: Make) -> None:
    assert make(None).play(SOUND, Event()) == pytest.approx(0.1)


def test_what_is_no_sound_is_told(make: Make) -> None:
    assert make(None).play(b"no sound", Event()) is VoiceTrouble.NO_SOUND


@pytest.mark.parametrize("fault", [None, PlayerFault.BROKEN, PlayerFault.HANGING])
def test_nothing_is_begun_once_it_is_cancelled(make: Make, fault: PlayerFault | None) -> None:
    cancelled = Event()
    cancelled.set()
    assert make(fault).play(SOUND, cancelled) is VoiceTrouble.CANCELLED


# ── The program alone ────────────────────────────────────────────────────────────────────────


def test_the_program_gets_the_sound_as_loud_as_it_is_set(tmp_path: Path) -> None:
    player = ProgramPlayer([sys.executable, "-c", _PLAYS + _PROGRAMS[None], str(tmp_path)], CLOCK)
    loud = SOUND[:44] + b"\x00\x40" * (len(SOUND[44:]) // 2)
    player.set_volume(50)
    assert player.play(loud, Event()) == pytest.approx(0.1)
    heard = (tmp_path / "x.wav").read_bytes()
    assert (heard[:44], set(heard[44::2]), set(heard[45::2])) == (loud[:44], {0}, {0x10})


def test_a_program_that_plays_on_is_ended_when_it_is_cancelled(tmp_path: Path) -> None:
    hanging = _PLAYS + _PROGRAMS[PlayerFault.HANGING]
    player = ProgramPlayer([sys.executable, "-c", hanging, str(tmp_path)], CLOCK)
    cancelled = Event()
    threading.Timer(0.3, cancelled.set).start()
    begun = CLOCK.monotonic()
    assert player.play(silence(20), cancelled) is VoiceTrouble.CANCELLED
    assert CLOCK.monotonic() - begun < 3


def test_a_player_needs_a_program() -> None:
    with pytest.raises(ValueError, match="no program"):
        ProgramPlayer([], CLOCK)


@pytest.mark.parametrize("percent", [-5, 0, 30, 99])
def test_a_softer_sound_is_as_long(percent: int) -> None:
    quieter = softer(SOUND[:44] + b"\xff\x7f\x01\x80" * 400, percent)
    assert seconds_of(quieter) == pytest.approx(0.1)
    assert int.from_bytes(quieter[44:46], "little", signed=True) < 32767


def test_what_cannot_be_made_softer_stays() -> None:
    assert softer(SOUND, 100) is SOUND
    assert softer(b"no sound", 10) == b"no sound"


# ── A loudspeaker that never comes back ──────────────────────────────────────────────────────


class Stuck:
    """Holds whoever plays until it is let go, and does not listen to anything."""

    def __init__(self) -> None:
        self.let_go = Event()
        self.tried = 0

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        self.tried += 1
        assert self.let_go.wait(20)
        return 0.1


def test_a_loudspeaker_that_hangs_is_left_behind_and_used_again_when_it_is_back() -> None:
    stuck = Stuck()
    player = PatientPlayer(stuck, CLOCK, extra_s=0.1)
    cancelled = Event()
    assert player.play(SOUND, cancelled) is VoiceTrouble.HANGING
    assert player.play(SOUND, cancelled) is VoiceTrouble.HANGING
    assert stuck.tried == 1
    stuck.let_go.set()
    heard: float | VoiceTrouble = VoiceTrouble.HANGING
    while heard is VoiceTrouble.HANGING:
        heard = player.play(SOUND, cancelled)
    assert (heard, stuck.tried) == (0.1, 2)


def test_stopping_does_not_wait_for_a_loudspeaker_that_hangs() -> None:
    stuck = Stuck()
    player = PatientPlayer(stuck, CLOCK)
    cancelled = Event()
    threading.Timer(0.1, cancelled.set).start()
    begun = CLOCK.monotonic()
    assert player.play(silence(20), cancelled) is VoiceTrouble.CANCELLED
    assert player.play(silence(20), cancelled) is VoiceTrouble.CANCELLED
    assert CLOCK.monotonic() - begun < 2
    stuck.let_go.set()


def test_what_a_loudspeaker_raises_is_raised_where_it_is_waited_for() -> None:
    class Faulty:
        def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
            message = "no such device"
            raise RuntimeError(message)

    with pytest.raises(RuntimeError, match="no such device"):
        PatientPlayer(Faulty(), CLOCK).play(SOUND, Event())
    assert PatientPlayer(Faulty(), CLOCK).play(b"", Event()) is VoiceTrouble.NO_SOUND


# ── How the voice is ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("trouble", "bad_packs", "state"),
    [
        (None, (), VoiceState.WELL),
        (None, ("ar.zip",), VoiceState.IMPAIRED),
        (VoiceTrouble.BACKLOG, (), VoiceState.IMPAIRED),
        (VoiceTrouble.NO_VOICE, (), VoiceState.IMPAIRED),
        (VoiceTrouble.NO_SOUND, (), VoiceState.UNHEARD),
        (VoiceTrouble.HANGING, ("ar.zip",), VoiceState.UNHEARD),
    ],
)
def test_the_health_of_a_voice_is_whether_calls_are_heard(
    trouble: VoiceTrouble | None, bad_packs: tuple[str, ...], state: VoiceState
) -> None:
    health = health_of(trouble, 3, bad_packs)
    assert (health.state, health.trouble, health.waiting) == (state, trouble, 3)
