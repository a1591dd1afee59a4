# SPDX-License-Identifier: GPL-3.0-or-later
"""The tally of requests finds what is wrong; otherwise it proves nothing."""

from __future__ import annotations

from typing import Any

from tests.requesting.filing import Filed
from tests.requesting.programmes import IRANIAN_DEGREE, SYRIAN_PASSPORT, Programme
from tests.requesting.tally import Ended, RequestFigures, figures_of

PAID = {"amount": 300_000, "surplus": None, "refunded_at": None}
WELL: dict[str, dict[str, Any]] = {"takings": {"p-1": 1}, "stages": {"p-1": "taken"}}


def ended(
    programme: Programme = SYRIAN_PASSPORT, clerk: str | None = "rima", **other: Any
) -> Ended:
    state = {
        "stage": "handed_over",
        "by_rule": programme.smart,
        "fee": 300_000,
        "payments": {"p-1": PAID},
        **other,
    }
    entries = [{"type": "document_fetched", "clerk": None}, {"type": "approved", "clerk": clerk}]
    return Ended(programme, Filed("r-1", "P-2026-000001", "SECRET"), state, entries)


def figures(
    one: Ended, provider: dict[str, Any] | None = None, inquiries: int = 1
) -> RequestFigures:
    return figures_of([one], provider or WELL, inquiries)


def test_all_is_well_where_the_request_is_handed_over_and_paid_once() -> None:
    assert figures(ended()) == RequestFigures(1, 0, 1, 0, 0, ())


def test_money_that_the_provider_took_twice_is_found() -> None:
    found = figures(ended(), {**WELL, "takings": {"p-1": 2}})
    assert (found.payments_taken_twice, len(found.faults)) == (1, 1)


def test_a_second_payment_of_one_request_is_found() -> None:
    surplus = {**PAID, "surplus": "already_paid"}
    found = figures(ended(payments={"p-1": PAID, "p-2": surplus}))
    assert (found.payments_taken_twice, len(found.faults)) == (1, 1)


def test_money_of_which_no_request_knows_is_found() -> None:
    provider = {"takings": {"p-1": 1, "p-9": 1}, "stages": {"p-1": "taken", "p-9": "taken"}}
    assert figures(ended(), provider).payments_lost == 1


def test_a_fee_that_nobody_has_paid_is_found() -> None:
    assert figures(ended(payments={}), {"takings": {}, "stages": {}}).payments_lost == 1


def test_a_request_that_stays_on_the_shelf_is_found() -> None:
    found = figures(ended(stage="ready"))
    assert (found.requests_handed_over, found.faults) == (0, ("B P-2026-000001 is ready",))


def test_a_smart_request_in_which_a_clerk_had_a_hand_is_found() -> None:
    assert figures(ended(IRANIAN_DEGREE, clerk=None)).smart_requests == 1
    found = figures(ended(IRANIAN_DEGREE))
    assert (found.smart_requests, found.faults) == (0, ("D P-2026-000001: not smart",))


def test_a_document_without_an_inquiry_is_found() -> None:
    assert figures(ended(), inquiries=0).faults == ("1 documents, 0 inquiries",)
