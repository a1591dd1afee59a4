# SPDX-License-Identifier: GPL-3.0-or-later
"""A command and its outcome are the same after they have travelled; who may pass what on."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from common.domain.commands import Role
from common.domain.forms import FieldProblem
from common.domain.forms_answers import Wrong
from common.domain.identifiers import (
    CENTRE,
    ClerkId,
    CommandId,
    DeviceId,
    FieldCode,
    Language,
    OfficeId,
    PartnerId,
    PaymentId,
    RequestId,
    ServiceCode,
)
from common.domain.request.commands import (
    Approve,
    Expire,
    HandOver,
    MoveCustody,
    RefundPayment,
    RequestCommand,
    SaveAnswers,
    StartRequest,
    Withdraw,
)
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusalReason, deny
from common.identity.request_sealing import Part
from common.wire.request_exchange import PassedCommand, PassedReply
from server.custody.passing import answer_of, asked_by, passed_of, settled_by
from server.requests.asking import (
    Asked,
    Carried,
    HeldElsewhere,
    MoneyUnderWay,
    NotYours,
    OutOfReach,
    Settled,
    ToKeep,
    Unkeepable,
)
from server.requests.going_on import may_be_passed_on
from tests.common.wire.test_request_exchange import STATE

NORTH, SOUTH = OfficeId("north"), OfficeId("south")
NAME = FieldCode("name")
PROBLEM = FieldProblem((NAME, 1), Wrong.TOO_LONG, 40)
CLERK = RequestOrigin(ActorKind.CLERK, NORTH, Channel.COUNTER, ClerkId("rima"), Role.CLERK)
PARTNER = RequestOrigin(ActorKind.PARTNER, CENTRE, Channel.PARTNER, partner=PartnerId("network"))
APPLICANT = RequestOrigin(ActorKind.APPLICANT, CENTRE, Channel.WEB)
SYSTEM = RequestOrigin(ActorKind.SYSTEM, CENTRE)


def asked(command: RequestCommand, origin: RequestOrigin) -> Asked:
    """A command as somebody gives it."""
    return Asked(
        request=RequestId("0192a000-0000-7000-8000-000000000001"),
        id=CommandId("0192a000-0000-7000-8000-000000000002"),
        command=command,
        origin=origin,
        office=NORTH,
        device=DeviceId("counter-1"),
        answers={NAME: "Layla"} if isinstance(command, SaveAnswers) else None,
        reach=frozenset({SOUTH}),
    )


@pytest.mark.parametrize(
    ("command", "origin"),
    [(MoveCustody(NORTH), CLERK), (SaveAnswers(3), PARTNER), (Withdraw(), APPLICANT)],
)
def test_a_command_travels_whole(command: RequestCommand, origin: RequestOrigin) -> None:
    given = asked(command, origin)
    raw = msgspec.json.encode(passed_of(given))
    assert asked_by(msgspec.json.decode(raw, type=PassedCommand)) == given


@pytest.mark.parametrize(
    "settled",
    [
        Carried(STATE, (), "7K2M-9QXD-4HTP", (PROBLEM,)),
        deny(RequestRefusalReason.ALREADY_HELD, number="D-2026-000001", holder="north"),
        HeldElsewhere(STATE, datetime(2026, 3, 2, tzinfo=UTC)),
        Unkeepable((PROBLEM,)),
        NotYours(),
        OutOfReach(SOUTH),
        MoneyUnderWay(),
    ],
    ids=lambda each: type(each).__name__,
)
def test_an_outcome_travels_whole(settled: Settled) -> None:
    raw = msgspec.json.encode(PassedReply(answer_of(settled)))
    answer = msgspec.json.decode(raw, type=PassedReply).answer
    assert answer is not None
    assert settled_by(answer) == settled


@pytest.mark.parametrize(
    ("command", "origin", "passed"),
    [
        (MoveCustody(NORTH), CLERK, True),
        (MoveCustody(SOUTH), CLERK, False),
        (Approve(), CLERK, False),
        (SaveAnswers(1), PARTNER, True),
        (Withdraw(), APPLICANT, True),
        (StartRequest(ServiceCode("passport"), Language("en")), APPLICANT, False),
        (HandOver(), SYSTEM, True),
        (RefundPayment(PaymentId("p")), SYSTEM, True),
        (Expire(), SYSTEM, False),
    ],
)
def test_whoever_does_not_hold_it_passes_on_what_is_for_the_holder(
    command: RequestCommand, origin: RequestOrigin, *, passed: bool
) -> None:
    assert may_be_passed_on(asked(command, origin)) is passed


def test_what_a_register_has_told_stays_where_it_was_asked() -> None:
    given = asked(SaveAnswers(1), APPLICANT)
    kept = ToKeep(Part.INQUIRY, "civil", b"{}")
    assert not may_be_passed_on(
        Asked(
            given.request,
            given.id,
            given.command,
            given.origin,
            given.office,
            given.device,
            to_keep=(kept,),
        )
    )
