# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound on a machine without a sound card, and the voice's set-up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from common.devices.voice.fake import FakeSpeech, silence
from common.devices.voice.port import VoiceTrouble
from common.domain.office import VoiceSetup
from display.flow.following import Spoken
from display.voice import Voice
from tests.display.conftest import FakeLoudspeaker
from tests.display.office import AR
from tests.house.sources import ROOT
from tests.screens import wait_until

DING = silence(0.02)

PROGRAM = """
from threading import Event, Thread
from PySide6.QtCore import QCoreApplication
from common.devices.voice.fake import silence
from common.storage.system import SystemClock
from display.wiring import LateLoudspeaker
app, clock, cancelled = QCoreApplication([]), SystemClock(), Event()
speaker = LateLoudspeaker(clock)
speaker.set_volume(50)
answers = [speaker.play(b"no sound", cancelled)]
begun = clock.monotonic()
thread = Thread(target=lambda: answers.append(speaker.play(silence(0.5), cancelled)))
thread.start()
thread.join(10)
answers.append(clock.monotonic() - begun >= 0.5)
cancelled.set()
answers.append(speaker.play(silence(30), cancelled))
print([getattr(answer, "value", answer) for answer in answers])
"""


def test_without_a_sound_card_a_call_takes_its_time_and_is_told_as_unheard() -> None:
    # A process of its own: what the sound system writes is no concern of other tests.
    nowhere = {"PULSE_SERVER": "unix:/nonexistent", "QT_AUDIO_BACKEND": "pulseaudio"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, **nowhere},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "['no_sound', 'no_sound', True, 'cancelled']", done.stderr


@pytest.mark.usefixtures("qapp")
def test_the_voice_follows_the_set_up(tmp_path: Path) -> None:
    chime = tmp_path / "chime.wav"
    chime.write_bytes(DING)
    speech, speaker = FakeSpeech(), FakeLoudspeaker()
    troubles: list[VoiceTrouble | None] = []
    voice = Voice(speech, speaker, chime, troubles.append)
    call = Spoken("PA 001", "1", (AR,))
    voice.say(call)
    voice.adopt(VoiceSetup(volume=40))
    voice.say(call)
    wait_until(lambda: len(speaker.player.played) == 2)
    assert (speaker.volume, speaker.player.played[0]) == (40, DING)
    voice.adopt(VoiceSetup(volume=30, chime=False))
    voice.say(call)
    wait_until(lambda: len(speaker.player.played) == 3)
    assert (speaker.volume, speaker.player.played[2] == DING) == (30, False)
    voice.adopt(None)
    voice.say(call)
    voice.stop()
    assert len(speech.said) == 2
    assert troubles == []
