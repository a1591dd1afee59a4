# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals and late contradictions in the reader's language; each says what to do."""

from collections.abc import Mapping
from typing import Final

from common.domain.refusals import (
    SENTENCES,
    Refusal,
    Superseded,
    SupersededReason,
)
from common.ui.bidi import isolated, ticket_number
from common.ui.texts import Words, translatable

_SUPERSEDED: Final[Mapping[SupersededReason, str]] = {
    SupersededReason.NUMBER_TAKEN: translatable(
        "Superseded", "This number was given out already. The earlier ticket counts."
    ),
    SupersededReason.UNKNOWN_TICKET: translatable(
        "Superseded", "The office knows no such ticket. Look at the paper again."
    ),
    SupersededReason.BEING_SERVED: translatable(
        "Superseded", "Another counter was serving this ticket already."
    ),
    SupersededReason.ALREADY_ENDED: translatable(
        "Superseded", "This ticket had ended before. Nothing more needs to be done."
    ),
    SupersededReason.ALREADY_DONE: translatable(
        "Superseded", "This was recorded already. Nothing more needs to be done."
    ),
    SupersededReason.NOT_AT_COUNTER: translatable(
        "Superseded", "This ticket was no longer at your counter."
    ),
    SupersededReason.COUNTER_BUSY: translatable(
        "Superseded", "Your counter had another ticket open. Finish that one."
    ),
    SupersededReason.COUNTER_TAKEN: translatable(
        "Superseded", "Another clerk had opened this counter in the meantime."
    ),
    SupersededReason.CHANGED_SINCE: translatable(
        "Superseded", "This ticket had changed in the meantime. Look at it again."
    ),
    SupersededReason.DAY_OVER: translatable(
        "Superseded", "The business day was over. A new ticket is needed."
    ),
    SupersededReason.DAY_AHEAD: translatable(
        "Superseded",
        "This ticket is dated a day that has not begun. "
        "Check the device's clock and issue a new one.",
    ),
    SupersededReason.ALREADY_DONE: translatable(
        "Superseded", "This had been done already. Nothing more needs to be done."
    ),
    SupersededReason.DAY_AHEAD: translatable(
        "Superseded", "This belongs to a later day. Check the clock of the device."
    ),
}


def refusal_sentence(words: Words, refusal: Refusal) -> str:
    """Return why a command was not carried out, and what to do."""
    source = SENTENCES[refusal.reason]
    return words.translate("Refusal", source, "", -1, **_fields(refusal.details))


def superseded_sentence(words: Words, superseded: Superseded) -> str:
    """Return why something done on a device does not count in the office's log."""
    return words.translate("Superseded", _SUPERSEDED[superseded.reason])


def _fields(details: Mapping[str, str]) -> dict[str, str]:
    return {
        name: ticket_number(value) if name == "number" else isolated(value)
        for name, value in details.items()
    }
