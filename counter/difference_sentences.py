# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done and did not count, in words for a supervisor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, assert_never

from common.domain.events import (
    CommandUndone,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.numbering import number_of
from common.domain.reconciliation import Act
from common.domain.refusals import SupersededReason
from common.ui.bidi import isolated, ticket_number
from common.ui.texts import translatable
from counter.flow.differences import DifferenceRow, Told
from counter.sentences import Sentences

_ACTS: Final[dict[type[Act], str]] = {
    CounterOpened: translatable("Counter", "Counter opened"),
    CounterPaused: translatable("Counter", "Counter paused"),
    CounterClosed: translatable("Counter", "Counter closed"),
    TicketIssued: translatable("Counter", "Ticket issued"),
    TicketCalled: translatable("Counter", "Called"),
    TicketRecalled: translatable("Counter", "Recalled"),
    ServingStarted: translatable("Counter", "Serving started"),
    ServingFinished: translatable("Counter", "Served"),
    TicketForwarded: translatable("Counter", "Sent to the next service"),
    TicketTransferred: translatable("Counter", "Transferred"),
    TicketParked: translatable("Counter", "Parked"),
    TicketReleased: translatable("Counter", "Released for any counter"),
    NoShowRecorded: translatable("Counter", "No-show"),
    TicketReturned: translatable("Counter", "Put back into the queue"),
    TicketCancelled: translatable("Counter", "Cancelled"),
    CommandUndone: translatable("Counter", "Taken back"),
}

_REASONS: Final[dict[SupersededReason, str]] = {
    SupersededReason.NUMBER_TAKEN: translatable("Counter", "The number had been given out before."),
    SupersededReason.UNKNOWN_TICKET: translatable("Counter", "The office knows no such ticket."),
    SupersededReason.BEING_SERVED: translatable("Counter", "Another counter was serving it."),
    SupersededReason.ALREADY_ENDED: translatable("Counter", "The ticket had ended before."),
    SupersededReason.ALREADY_DONE: translatable("Counter", "It had been recorded before."),
    SupersededReason.NOT_AT_COUNTER: translatable(
        "Counter", "The ticket was no longer at that counter."
    ),
    SupersededReason.COUNTER_BUSY: translatable("Counter", "The counter had another ticket open."),
    SupersededReason.COUNTER_TAKEN: translatable(
        "Counter", "Another clerk had opened the counter."
    ),
    SupersededReason.CHANGED_SINCE: translatable(
        "Counter", "The ticket had changed in the meantime."
    ),
    SupersededReason.DAY_OVER: translatable("Counter", "The business day was over."),
    SupersededReason.DAY_AHEAD: translatable("Counter", "It is dated a day that has not begun."),
}


@dataclass(frozen=True, slots=True)
class DifferenceText:
    """One act: what and which ticket; where and when; why it did not count; who knows of it."""

    what: str
    where: str
    why: str
    who: str


def difference_text(sentences: Sentences, row: DifferenceRow) -> DifferenceText:
    """Return what is said of one act."""
    act = sentences.say(_ACTS[type(row.act)])
    number = None if row.ticket is None else ticket_number(number_of(row.ticket).label)
    place, time = _place(sentences, row), sentences.formats.time(row.at)
    return DifferenceText(
        what=act if number is None else f"{number} · {act}",
        where=time if place is None else f"{place} · {time}",
        why=sentences.say(_REASONS[row.reason]),
        who=_who(sentences, row),
    )


def _place(sentences: Sentences, row: DifferenceRow) -> str | None:
    if row.counter is not None:
        return sentences.heading(row.counter)
    if row.kiosk is None:
        return None
    number = sentences.formats.number(row.kiosk)
    return sentences.formats.words.translate("Counter", "Kiosk {number}", number=number)


def _who(sentences: Sentences, row: DifferenceRow) -> str:
    words, clerk = sentences.formats.words, isolated(row.clerk or "")
    match row.told:
        case Told.NOBODY:
            return words.translate("Counter", "Nobody was signed in")
        case Told.NOT_YET:
            return words.translate("Counter", "{clerk} has not read this yet", clerk=clerk)
        case Told.READ:
            time = "" if row.told_at is None else sentences.formats.time(row.told_at)
            return words.translate("Counter", "{clerk} read this at {time}", clerk=clerk, time=time)
        case _ as unreachable:
            assert_never(unreachable)
