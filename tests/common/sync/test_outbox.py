# SPDX-License-Identifier: GPL-3.0-or-later
"""Each event's own fate, by the answers to its batch."""

from __future__ import annotations

from common.domain.refusals import SupersededReason
from common.sync.outbox import Mismatch, Verdicts, batch_of, judge
from common.wire.messages import OutboxAnswer, OutboxAnswers, Outcome
from tests.common.storage.rows import row

ROWS = [row(seq, b"sealed" if seq == 1 else None) for seq in range(1, 5)]
IDS = [each.event.id for each in ROWS]


def answers(*given: tuple[Outcome, str | None], expects: int | None = None) -> OutboxAnswers:
    each = zip(IDS, given, strict=False)
    return OutboxAnswers(tuple(OutboxAnswer(i, o, r) for i, (o, r) in each), expects)


def test_a_batch_carries_events_with_their_sealed_data() -> None:
    items = batch_of(ROWS).items
    assert [item.event for item in items] == [each.event for each in ROWS]
    assert [item.sealed for item in items] == [b"sealed", None, None, None]


def test_every_outcome_has_its_own_consequence() -> None:
    judged = judge(
        ROWS,
        answers(
            (Outcome.ACCEPTED, None),
            (Outcome.DUPLICATE, None),
            (Outcome.SUPERSEDED, "already_ended"),
            (Outcome.REJECTED, "not_permitted"),
        ),
    )
    assert judged == Verdicts(
        (IDS[0], IDS[1]),
        {IDS[2]: SupersededReason.ALREADY_ENDED},
        {IDS[3]: "not_permitted"},
    )


def test_after_a_gap_the_rest_is_sent_again() -> None:
    gap = (Outcome.REJECTED, "gap")
    judged = judge(ROWS, answers((Outcome.ACCEPTED, None), gap, gap, gap, expects=2))
    assert judged == Verdicts((IDS[0],), count_from=2)


def test_a_gap_of_which_the_server_does_not_say_more_settles_nothing() -> None:
    gap = (Outcome.REJECTED, "gap")
    assert judge(ROWS, answers(gap, gap, gap, gap)) == Mismatch()


def test_answers_to_something_else_settle_nothing() -> None:
    assert judge(ROWS, answers((Outcome.ACCEPTED, None))) == Mismatch()
    assert judge(ROWS[:1], OutboxAnswers((OutboxAnswer(IDS[1], Outcome.ACCEPTED),))) == Mismatch()


def test_reasons_of_a_later_server_do_not_stop_the_sending() -> None:
    judged = judge(ROWS[:1], answers((Outcome.SUPERSEDED, "of_the_future")))
    assert judged == Verdicts(superseded={IDS[0]: SupersededReason.CHANGED_SINCE})
    judged = judge(ROWS[:1], answers((Outcome.REJECTED, None)))
    assert judged == Verdicts(rejected={IDS[0]: "no_reason"})
