# SPDX-License-Identifier: GPL-3.0-or-later
"""What a batch's answers mean: each event's own fate, by type. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from common.domain.identifiers import EventId
from common.domain.refusals import SupersededReason
from common.storage.outbox_rows import OutboxRow
from common.wire.messages import OutboxAnswer, OutboxAnswers, OutboxBatch, OutboxItem, Outcome

BATCH_LIMIT = 200
"""Events sent at once."""

GAP = "gap"
"""The reason that is not final: the server lacks an earlier event of this device."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What became of a batch. ``count_from`` is set where the server has found a gap."""

    taken: tuple[EventId, ...] = ()
    superseded: Mapping[EventId, SupersededReason] = field(default_factory=dict)
    rejected: Mapping[EventId, str] = field(default_factory=dict)
    count_from: int | None = None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The answers are not to this batch; nothing can be concluded from them."""


def batch_of(rows: Sequence[OutboxRow]) -> OutboxBatch:
    """The message that carries ``rows``."""
    return OutboxBatch(tuple(OutboxItem(row.event, row.sealed) for row in rows))


def judge(rows: Sequence[OutboxRow], answers: OutboxAnswers) -> Verdicts | Mismatch:
    """Each row's fate. A gap ends the reading: what follows is sent again."""
    if [row.event.id for row in rows] != [answer.id for answer in answers.answers]:
        return Mismatch()
    taken: list[EventId] = []
    superseded: dict[EventId, SupersededReason] = {}
    rejected: dict[EventId, str] = {}
    for answer in answers.answers:
        if _is_gap(answer):
            if answers.expects is None:
                return Mismatch()
            return Verdicts(tuple(taken), superseded, rejected, answers.expects)
        match answer.outcome:
            case Outcome.ACCEPTED | Outcome.DUPLICATE:
                taken.append(answer.id)
            case Outcome.SUPERSEDED:
                superseded[answer.id] = _reason(answer.reason)
            case Outcome.REJECTED:
                rejected[answer.id] = answer.reason or "no_reason"
            case _ as unreachable:
                assert_never(unreachable)
    return Verdicts(tuple(taken), superseded, rejected)


def _is_gap(answer: OutboxAnswer) -> bool:
    return answer.outcome is Outcome.REJECTED and answer.reason == GAP


def _reason(text: str | None) -> SupersededReason:
    """A later server may know reasons that we do not; the log has changed since, in any case."""
    known = {reason.value: reason for reason in SupersededReason}
    return known.get(text or "", SupersededReason.CHANGED_SINCE)
