# SPDX-License-Identifier: GPL-3.0-or-later
"""What a supervisor is told of a display's voice."""

from __future__ import annotations

import pytest

from common.devices.voice.health import VoiceHealth, VoiceState, health_of
from common.devices.voice.port import VoiceTrouble
from common.wire.device_reports import PartReport
from display.flow.parts import parts_of, queues_of


@pytest.mark.parametrize(
    ("health", "part"),
    [
        (health_of(None, 0), PartReport("well")),
        (health_of(VoiceTrouble.NO_SOUND, 0), PartReport("down", "no_sound")),
        (health_of(VoiceTrouble.NO_SPEECH, 0), PartReport("down", "no_speech")),
        (health_of(VoiceTrouble.NO_VOICE, 0), PartReport("soon", "no_voice")),
        (health_of(None, 0, ("old",)), PartReport("soon", "bad_pack")),
    ],
)
def test_a_voice_is_told_as_its_last_call_was_heard(health: VoiceHealth, part: PartReport) -> None:
    assert parts_of(health) == {"voice": part}


def test_calls_that_wait_are_counted_where_there_is_a_voice() -> None:
    assert queues_of(health_of(None, 3)) == {"speaking": 3}
    silent = VoiceHealth(VoiceState.OFF)
    assert (parts_of(silent), queues_of(silent)) == ({}, {})
