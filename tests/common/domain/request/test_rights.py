# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what is a rule like any other, whatever the request looks like."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.request.commands import RequestCommand, ReviewCommand
from common.domain.request.origin import RequestOrigin
from common.domain.request.refusals import RequestRefusalReason as Why
from tests.common.domain.request.kit import (
    APPLICANT,
    CLERK,
    OFFICER,
    PARTNER,
    REGISTER,
    SUPERVISOR,
    SYSTEM,
    Case,
)
from tests.common.wire.values import any_of

FILING = {
    "StartRequest", "SaveAnswers", "SubmitRequest", "GiveMore", "TakeDocument", "TieTicket",
    "Withdraw",
}  # fmt: skip
REVIEWING = {"StartReview", "AskForMore", "Approve", "Refuse"}
AT_COUNTER = {"MakeReady", "PostDocument", "HandOver", "ReprintDocument", "MoveCustody"}
DISCRETION = {"ChangeFee", "RefundPayment", "OrderRefund", "GrantUrgency", "Reopen"}

MAY: list[tuple[str, RequestOrigin, set[str]]] = [
    ("applicant", APPLICANT, FILING),
    ("clerk", CLERK, FILING | REVIEWING | AT_COUNTER),
    ("officer", OFFICER, FILING | REVIEWING | AT_COUNTER | DISCRETION),
    ("supervisor", SUPERVISOR, FILING | REVIEWING | AT_COUNTER | DISCRETION),
    ("partner", PARTNER, FILING | {"HandOver"}),
    ("register", REGISTER, {"RecordFetched"}),
    (
        "system",
        SYSTEM,
        {
            "RecordFetched", "RecordPayment", "RefundPayment", "DecideByRule", "IssueDocument",
            "ReprintDocument", "HandOver", "Expire", "MoveCustody",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("who", "origin", "may"), MAY, ids=[who for who, _, _ in MAY])
@given(data=st.data())
def test_everybody_may_do_what_is_theirs_and_nothing_else(
    who: str, origin: RequestOrigin, may: set[str], data: st.DataObject
) -> None:
    command = data.draw(any_of(RequestCommand))
    decision = Case().decide(command, origin)
    reason = getattr(decision, "reason", None)
    if type(command).__name__ in may:
        assert reason not in {Why.NOT_PERMITTED, Why.OFFICERS_ONLY}
    else:
        assert reason in {Why.NOT_PERMITTED, Why.OFFICERS_ONLY}


@given(command=any_of(RequestCommand))
def test_a_clerk_who_is_not_signed_in_does_nothing(command: RequestCommand) -> None:
    nobody = replace(CLERK, clerk=None, role=None)
    case = Case().start()
    reason = getattr(case.decide(command, nobody), "reason", None)
    assert reason in {Why.SIGN_IN_FIRST, Why.OFFICERS_ONLY, Why.NOT_PERMITTED}
    if not isinstance(command, ReviewCommand):
        assert reason is Why.SIGN_IN_FIRST


def test_every_command_is_somebodys() -> None:
    named = set().union(*(may for _, _, may in MAY))
    assert named == {cls.__name__ for cls in get_args(RequestCommand)}
