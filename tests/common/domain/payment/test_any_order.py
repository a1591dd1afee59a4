# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever comes, in whatever order: no money is kept twice, and none is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import PaymentId, RequestId
from common.domain.payment.commands import (
    AskRefund,
    ExpirePayment,
    PaymentCommand,
    PaymentRefusal,
    RecordFailed,
    RecordRefunded,
    RecordTaken,
    SetFee,
    StartPayment,
)
from common.domain.payment.decide import decide
from common.domain.payment.events import (
    FeeSet,
    PaymentEvent,
    PaymentRefunded,
    PaymentTaken,
)
from common.domain.payment.evolve import evolve
from common.domain.payment.life import may_follow
from common.domain.payment.values import Fee, Method, PaymentStage, RequestPayments
from tests.fakes import START

FEES = st.builds(Fee, st.sampled_from((0, 100, 200)), st.just("UAH"))
IDS = st.sampled_from(tuple(map(PaymentId, "abc")))
COMMANDS: st.SearchStrategy[PaymentCommand] = st.one_of(
    st.builds(SetFee, FEES),
    st.builds(
        StartPayment,
        IDS,
        FEES,
        st.sampled_from(Method),
        expires_at=st.just(START + timedelta(minutes=5)),
    ),
    st.builds(RecordTaken, IDS, FEES, st.just("r"), st.just("n")),
    st.builds(RecordFailed, IDS, st.just("no")),
    st.builds(ExpirePayment, IDS),
    st.builds(AskRefund, IDS),
    st.builds(RecordRefunded, IDS, st.just("r")),
)
TIMES = st.integers(0, 10).map(lambda minutes: START + timedelta(minutes=minutes))
HISTORIES = st.lists(st.tuples(COMMANDS, TIMES), max_size=40)


def played(
    history: Sequence[tuple[PaymentCommand, datetime]],
) -> list[tuple[RequestPayments, PaymentEvent, RequestPayments]]:
    """Each event, with what was before and after it."""
    state = RequestPayments(RequestId("request"))
    steps = []
    for command, at in history:
        decision = decide(state, command, at)
        if isinstance(decision, PaymentRefusal):
            continue
        for event in decision:
            after = evolve(state, event, at)
            steps.append((state, event, after))
            state = after
        assert len(state.kept()) <= 1
        assert len(state.under_way()) <= 1
        if not isinstance(command, ExpirePayment):
            assert decide(state, command, at) == ()
    return steps


@given(HISTORIES)
def test_no_request_keeps_money_twice_and_every_command_may_be_repeated(
    history: list[tuple[PaymentCommand, datetime]],
) -> None:
    played(history)


@given(HISTORIES)
def test_every_event_follows_the_table_of_the_payment_s_life(
    history: list[tuple[PaymentCommand, datetime]],
) -> None:
    for before, event, _ in played(history):
        if not isinstance(event, FeeSet):
            known = before.payments.get(event.payment)
            assert may_follow(type(event), None if known is None else known.stage)


@given(HISTORIES)
def test_money_that_was_taken_is_kept_or_on_its_way_back_or_back(
    history: list[tuple[PaymentCommand, datetime]],
) -> None:
    steps = played(history)
    arrived = {event.payment for _, event, _ in steps if isinstance(event, PaymentTaken)}
    returned = {event.payment for _, event, _ in steps if isinstance(event, PaymentRefunded)}
    if steps:
        payments = steps[-1][2].payments
        held = {PaymentStage.TAKEN, PaymentStage.REFUNDING}
        assert {id for id, each in payments.items() if each.stage in held} == arrived - returned
