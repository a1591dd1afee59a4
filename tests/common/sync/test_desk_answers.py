# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server's answers to a clerk's requests mean."""

from __future__ import annotations

import msgspec
import pytest

from common.domain.refusals import Refusal, RefusalReason
from common.sync.answers import Denied, LockedOut, WrongCredentials
from common.sync.desk_answers import order_verdict, sign_in_verdict
from common.sync.http import HttpAnswer
from common.sync.retry import Retryable
from common.wire.messages import CommandAccepted, CommandRefused, Problem


def answer(status: int, body: msgspec.Struct | bytes = b"", **headers: str) -> HttpAnswer:
    raw = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return HttpAnswer(status, raw, {name.replace("_", "-"): v for name, v in headers.items()})


def test_a_refusal_keeps_its_reason_and_what_fills_its_sentence() -> None:
    refused = CommandRefused("ticket_open", "…", {"number": "PA 017"})
    assert order_verdict(answer(409, refused)) == Refusal(
        RefusalReason.TICKET_OPEN, {"number": "PA 017"}
    )


def test_a_refusal_of_a_later_server_is_told_in_its_own_words() -> None:
    refused = CommandRefused("moon_phase", "Not today.")
    assert order_verdict(answer(409, refused)) == Denied("moon_phase", "Not today.")


def test_acceptance_denial_and_failure_are_told_apart() -> None:
    assert order_verdict(answer(200, CommandAccepted(()))) == CommandAccepted(())
    assert order_verdict(answer(403, Problem("other_counter", "…"))) == Denied("other_counter", "…")
    assert order_verdict(answer(404, b"<html>")) == Denied("", "")
    for unusable in (answer(200, b"{"), answer(409, b"[]"), answer(500), Retryable("lost")):
        assert isinstance(order_verdict(unusable), Retryable)


def test_the_ends_of_a_sign_in_are_told_apart() -> None:
    wrong = answer(401, Problem("wrong_credentials", "…"))
    assert sign_in_verdict(wrong) == WrongCredentials()
    unknown = answer(401, Problem("unknown_device", "…"))
    assert sign_in_verdict(unknown) == Denied("unknown_device", "…")
    for unusable in (answer(200, b"{"), answer(503), Retryable("lost")):
        assert isinstance(sign_in_verdict(unusable), Retryable)


@pytest.mark.parametrize(("header", "seconds"), [({"Retry_After": "90"}, 90), ({}, 30)])
def test_a_lock_out_says_how_long(header: dict[str, str], seconds: int) -> None:
    locked = answer(423, Problem("locked_out", "…"), **header)
    assert sign_in_verdict(locked) == LockedOut(seconds)
