# SPDX-License-Identifier: GPL-3.0-or-later
"""How a display's voice does its work, for whoever reports on the device."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Final

from common.devices.voice.port import VoiceTrouble

UNHEARD: Final = frozenset(
    {
        VoiceTrouble.NO_SPEECH,
        VoiceTrouble.SPEECH_FAILED,
        VoiceTrouble.NO_SOUND,
        VoiceTrouble.HANGING,
    }
)
"""Troubles in which nobody in the lobby hears a call."""


@unique
class VoiceState(StrEnum):
    """Whether calls are heard."""

    OFF = "off"
    """The office gives this display no voice."""
    WELL = "well"
    IMPAIRED = "impaired"
    """They are heard, but not all of them, or not in every language."""
    UNHEARD = "unheard"


@dataclass(frozen=True, slots=True)
class VoiceHealth:
    """``trouble`` is that of the last call; ``waiting`` calls have not begun.

    ``bad_packs`` names the clip packs that could not be used.
    """

    state: VoiceState
    trouble: VoiceTrouble | None = None
    waiting: int = 0
    bad_packs: tuple[str, ...] = ()


def health_of(
    trouble: VoiceTrouble | None, waiting: int, bad_packs: tuple[str, ...] = ()
) -> VoiceHealth:
    """The health of a voice that is on."""
    if trouble in UNHEARD:
        state = VoiceState.UNHEARD
    elif trouble is not None or bad_packs:
        state = VoiceState.IMPAIRED
    else:
        state = VoiceState.WELL
    return VoiceHealth(state, trouble, waiting, bad_packs)
