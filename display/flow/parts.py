# SPDX-License-Identifier: GPL-3.0-or-later
"""What a display tells a supervisor of its voice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.devices.voice.health import VoiceHealth, VoiceState
from common.wire.device_reports import SPEAKING, VOICE, PartReport, PartState

_STATES: Final = {
    VoiceState.WELL: PartState.WELL,
    VoiceState.IMPAIRED: PartState.SOON,
    VoiceState.UNHEARD: PartState.DOWN,
}
_BAD_PACK: Final = "bad_pack"


def parts_of(health: VoiceHealth) -> Mapping[str, PartReport]:
    """The voice, where the display has one."""
    state = _STATES.get(health.state)
    if state is None:
        return {}
    bad = _BAD_PACK if health.bad_packs else ""
    return {VOICE: PartReport(state, bad if health.trouble is None else health.trouble.value)}


def queues_of(health: VoiceHealth) -> Mapping[str, int]:
    """The calls that wait to be spoken, where the display has a voice."""
    return {} if health.state is VoiceState.OFF else {SPEAKING: health.waiting}
