# SPDX-License-Identifier: GPL-3.0-or-later
"""Players without a loudspeaker, and the chime."""

import struct
import wave
from pathlib import Path
from threading import Event

import pytest

from assets.sounds.make_chime import CHIME, RATE, SECONDS, samples
from common.devices.voice.fake import FakePlayer, silence
from common.devices.voice.players import FilePlayer, SilentPlayer
from common.devices.voice.port import Player, VoiceTrouble
from common.devices.voice.wav import seconds_of
from common.storage.system import SystemClock


@pytest.fixture(params=["silent", "file", "fake"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Player:
    players: dict[str, Player] = {
        "silent": SilentPlayer(),
        "file": FilePlayer(tmp_path),
        "fake": FakePlayer(),
    }
    return players[request.param]


def test_a_player_tells_how_long_the_sound_is(player: Player) -> None:
    assert player.play(silence(0.1), Event()) == pytest.approx(0.1)


def test_a_player_told_to_stop_does_not_play(player: Player) -> None:
    cancelled = Event()
    cancelled.set()
    assert player.play(silence(30), cancelled) is VoiceTrouble.CANCELLED


@pytest.mark.parametrize("noise", [b"", b"RIFF", b"not a sound at all", silence(0)])
def test_what_is_no_sound_is_told(noise: bytes, tmp_path: Path) -> None:
    assert seconds_of(noise) is None
    assert SilentPlayer().play(noise, Event()) is VoiceTrouble.NO_SOUND
    assert FilePlayer(tmp_path).play(noise, Event()) is VoiceTrouble.NO_SOUND


def test_the_silent_player_takes_the_time_of_the_sound() -> None:
    clock = SystemClock()
    begun = clock.monotonic()
    SilentPlayer().play(silence(0.2), Event())
    assert clock.monotonic() - begun >= 0.2


def test_the_file_player_keeps_every_sound_and_counts_on(tmp_path: Path) -> None:
    for seconds in (0.1, 0.2):
        FilePlayer(tmp_path).play(silence(seconds), Event())
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        "sound-0001.wav",
        "sound-0002.wav",
    ]
    assert (tmp_path / "sound-0002.wav").read_bytes() == silence(0.2)


def test_the_chime_is_what_its_maker_makes_and_neither_loud_nor_long() -> None:
    with wave.open(str(CHIME)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE)
        raw = sound.readframes(sound.getnframes())
    stored = struct.unpack(f"<{len(raw) // 2}h", raw)
    assert len(stored) == round(RATE * SECONDS)
    # The last bit may differ from one machine's sine to another's.
    assert all(abs(a - b) <= 1 for a, b in zip(stored, samples(), strict=True))
    assert 0.4 < max(map(abs, stored)) / 32767 < 0.6
    assert abs(stored[0]) < 100
    assert abs(stored[-1]) < 100
