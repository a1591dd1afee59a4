# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of the counter's panels, in words."""

from __future__ import annotations

from typing import Final

from common.domain.events import PauseReason
from common.ui.bidi import left_to_right
from common.ui.languages import LANGUAGES
from common.ui.texts import translatable
from counter.flow.choices import (
    Also,
    BecomeServer,
    Choice,
    GoOnTo,
    HandToCounter,
    HandToService,
    ParkFor,
    PauseFor,
    Speak,
)
from counter.keys import KEYS
from counter.sentences import ACTIONS, Sentences

_PAUSES: Final = {
    PauseReason.BREAK: translatable("Counter", "Break"),
    PauseReason.BACK_OFFICE: translatable("Counter", "Work away from the counter"),
    PauseReason.TROUBLE: translatable("Counter", "Something does not work"),
}


def choice_sentence(sentences: Sentences, choice: Choice) -> str:
    """Return an entry of a panel."""
    match choice:
        case ParkFor(None):
            return sentences.formats.words.translate("Counter", "Until I call the number")
        case ParkFor(minutes):
            return sentences.formats.minutes(minutes or 0)
        case PauseFor(reason):
            return sentences.say(_PAUSES[reason])
        case HandToService(service) | GoOnTo(service):
            return sentences.service(service)
        case HandToCounter(_, label):
            return sentences.heading(label)
        case Speak(language):
            return LANGUAGES[language].own_name
        case Also(action):
            return f"{sentences.say(ACTIONS[action])}  {left_to_right(f'({KEYS[action]})')}"
        case BecomeServer():
            return sentences.formats.words.translate("Counter", "Yes, make it the server")
