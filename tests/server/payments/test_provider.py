# SPDX-License-Identifier: GPL-3.0-or-later
"""Money through a provider is taken once and never lost, whatever dies between.

Server and provider are real processes; the tests of a module share them.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import requests

from tests.payments.behaviour import Behaviour
from tests.payments.messenger import signed
from tests.payments.process import SECRET
from tests.server.payments.paying import FEE, IDS, PROVIDER, Scene

pytestmark = pytest.mark.processes


def test_a_payer_confirms_and_the_message_is_recorded_with_a_receipt(scene: Scene) -> None:
    request, payment = scene.begun()
    scene.provider.pay(payment)
    (paid,) = scene.counter.get(f"requests/{request}/payments").json()["payments"]
    assert (paid["stage"], paid["amount"]) == ("taken", FEE)
    assert paid["receipt"].startswith("R-")


def test_a_payer_who_declines_may_try_again(scene: Scene) -> None:
    request, payment = scene.begun()
    scene.provider.decline(payment)
    assert scene.stages(request) == ["failed"]
    again = IDS.new()
    assert scene.start(request, again).status_code == 200
    scene.provider.pay(again)
    assert scene.stages(request) == ["failed", "taken"]


def test_a_message_told_twice_and_replayed_counts_once(scene: Scene) -> None:
    scene.provider.behave(Behaviour.TELLS_TWICE)
    request, payment = scene.begun()
    scene.provider.pay(payment)
    (first,) = scene.counter.get(f"requests/{request}/payments").json()["payments"]
    scene.provider.replay()
    (after,) = scene.counter.get(f"requests/{request}/payments").json()["payments"]
    assert after == first
    assert scene.provider.state()["takings"][payment] == 1
    assert scene.provider.state()["answers"][-1] == 204


def test_a_payment_that_nobody_tells_of_is_asked_about(scene: Scene) -> None:
    scene.provider.behave(Behaviour.NEVER_TELLS)
    request, payment = scene.begun()
    scene.provider.pay(payment)
    scene.wait_for(request, "taken")


def test_the_same_start_again_asks_for_no_second_payment(scene: Scene) -> None:
    request, payment = scene.begun()
    assert scene.start(request, payment).json()["id"] == payment
    other = scene.start(request, IDS.new())
    assert (other.status_code, other.json()["reason"]) == (409, "under_way")
    assert scene.stages(request) == ["started"]


def test_a_start_whose_answer_is_lost_is_found_again(scene: Scene) -> None:
    scene.provider.behave(Behaviour.LOSES_ANSWERS)
    request, payment = scene.begun()
    scene.provider.behave(Behaviour.NEVER_TELLS)
    scene.provider.pay(payment)
    scene.wait_for(request, "taken")
    assert scene.provider.state()["takings"][payment] == 1


def test_a_start_that_never_reached_the_provider_is_made_again_under_the_same_key(
    scene: Scene,
) -> None:
    scene.provider.kill()
    request, payment = scene.begun()
    scene.provider.start()
    scene.listen()
    scene.server.wait_until(lambda: payment in scene.provider.state()["stages"], 15)
    scene.provider.pay(payment)
    assert scene.stages(request) == ["taken"]


def test_a_provider_killed_after_taking_is_asked_when_it_is_back(scene: Scene) -> None:
    scene.provider.behave(Behaviour.NEVER_TELLS)
    request, payment = scene.begun()
    scene.provider.pay(payment)
    scene.provider.kill()
    scene.provider.start()
    scene.wait_for(request, "taken")
    assert scene.provider.state()["takings"] | {payment: 1} == scene.provider.state()["takings"]


def test_a_server_killed_between_start_and_message_records_the_money(scene: Scene) -> None:
    request, payment = scene.begun()
    scene.server.kill()
    scene.provider.pay(payment)
    scene.server.start()
    scene.wait_for(request, "taken")
    assert scene.provider.state()["takings"][payment] == 1


@pytest.mark.parametrize("behaviour", [Behaviour.FORGES, Behaviour.TELLS_ANOTHER_AMOUNT])
def test_a_message_that_is_forged_or_names_another_amount_changes_nothing(
    scene: Scene, behaviour: Behaviour
) -> None:
    request, payment = scene.begun()
    scene.provider.behave(behaviour)
    scene.provider.pay(payment)
    expected = 401 if behaviour is Behaviour.FORGES else 409
    assert scene.provider.state()["answers"][-1] == expected
    scene.provider.behave(Behaviour.WELL)
    # Asked, the provider says what is true.
    scene.wait_for(request, "taken")


@pytest.mark.parametrize(
    ("header", "provider", "status"),
    [
        (lambda: None, PROVIDER, 401),
        (lambda: "t=1,v1=" + "0" * 64, PROVIDER, 401),
        (lambda: signed(SECRET.encode(), b"{}", 1), PROVIDER, 401),
        (lambda: signed(SECRET.encode(), b"{}", int(time.time())), "nobody", 401),
        (lambda: signed(SECRET.encode(), b"{}", int(time.time())), PROVIDER, 400),
    ],
    ids=["unsigned", "wrong signature", "too old", "unknown provider", "no sense"],
)
def test_whoever_is_not_a_provider_or_makes_no_sense_is_turned_away(
    scene: Scene, header: Callable[[], str | None], provider: str, status: int
) -> None:
    url = f"{scene.server.url}/api/v1/payments/webhooks/{provider}"
    signature = header()
    headers = {} if signature is None else {"Nobat-Signature": signature}
    assert requests.post(url, data=b"{}", headers=headers, timeout=10).status_code == status


def test_a_fee_that_changed_since_it_was_shown_is_told(scene: Scene) -> None:
    request = scene.request()
    scene.set_fee(request, FEE + 1)
    answer = scene.start(request, IDS.new())
    assert answer.status_code == 409
    assert (answer.json()["reason"], answer.json()["amount"]) == ("fee_changed", FEE + 1)


def test_money_goes_back_when_a_supervisor_says_so_even_if_the_line_is_dead(scene: Scene) -> None:
    request, payment = scene.begun()
    scene.provider.pay(payment)
    path = f"requests/{request}/payments/{payment}/refund"
    assert scene.server.counter(1, "rima").post(path, {}).status_code == 403
    scene.provider.behave(Behaviour.DOWN)
    assert scene.server.counter(1, "omar").post(path, {}).json()["stage"] == "refunding"
    scene.provider.behave(Behaviour.WELL)
    scene.wait_for(request, "refunded")
    assert scene.provider.state()["stages"][payment] == "refunded"


@pytest.mark.parametrize(
    "fields",
    [
        {"provider": "nobody"},
        {"provider": None},
        {"method": "bank"},
        {"method": "card"},
        {"amount": "much"},
    ],
)
def test_a_start_that_makes_no_sense_is_turned_away(
    scene: Scene, fields: dict[str, object]
) -> None:
    assert scene.start(scene.request(), IDS.new(), **fields).status_code == 400


def test_a_clerk_takes_cash_into_the_counter_s_till_and_closes_it(scene: Scene) -> None:
    clerk, request, payment, till = (
        scene.server.counter(1, "rima"),
        scene.request(),
        IDS.new(),
        IDS.new(),
    )
    cash = {"id": payment, "amount": FEE, "currency": "SYP", "method": "cash"}
    path = f"requests/{request}/payments"
    assert scene.counter.post(path, cash).status_code == 403
    assert clerk.post(path, cash).json()["reason"] == "no_till"
    assert clerk.get("tills/current").status_code == 404
    assert clerk.post("tills", {"id": till, "amount": 500}).json()["balance"] == 500
    for _ in range(2):
        paid = clerk.post(path, cash)
        assert (paid.status_code, paid.json()["stage"]) == (200, "taken"), paid.text
    assert clerk.get("tills/current").json()["balance"] == 500 + FEE
    refund = f"{path}/{payment}/refund"
    back = scene.server.counter(1, "omar").post(refund, {})
    assert back.json()["stage"] == "refunded", back.text
    closed = scene.server.counter(1, "omar").post(f"tills/{till}/close", {"counted": 400}).json()
    assert (closed["balance"], closed["difference"]) == (500, -100)


def test_a_kiosk_tells_what_its_terminal_has_done(scene: Scene) -> None:
    request, payment = scene.request(), IDS.new()
    card = {"id": payment, "amount": FEE, "currency": "SYP", "method": "card"}
    path = f"requests/{request}/payments"
    assert scene.counter.post(path, card).json()["stage"] == "started"
    outcome = f"{path}/{payment}/outcome"
    assert scene.counter.post(outcome, {"outcome": "vanished"}).status_code == 400
    for _ in range(2):
        told = scene.counter.post(outcome, {"outcome": "taken", "reference": "REF42"})
        assert told.json()["stage"] == "taken", told.text
    failed = scene.counter.post(outcome, {"outcome": "failed", "reason": "torn"})
    assert (failed.status_code, failed.json()["reason"]) == (409, "taken")
    unknown = scene.counter.post(f"{path}/nothing/outcome", {"outcome": "failed", "reason": "x"})
    assert unknown.json()["reason"] == "unknown_payment"


def test_the_day_s_report_names_what_provider_and_office_see_differently(scene: Scene) -> None:
    _, heard = scene.begun()
    scene.provider.pay(heard)
    scene.provider.behave(Behaviour.NEVER_TELLS)
    _, lost = scene.begun()
    scene.server.kill()
    scene.provider.pay(lost)
    strange = IDS.new()
    scene.provider.pay_unasked(strange, 7, "SYP")
    status, told = scene.report()
    scene.server.start()
    found = {each["payment"]: each["kind"] for each in told["providers"][PROVIDER]["differences"]}
    assert status == 3
    assert found == {lost: "money", strange: "only_there"}
    (total,) = [each for each in told["totals"] if each["method"] == "mobile"]
    assert total["amount"] == total["payments"] * FEE
