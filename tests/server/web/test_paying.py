# SPDX-License-Identifier: GPL-3.0-or-later
"""A fee is paid on line: once, whatever the payer presses, and whatever the provider does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.payments.fake import FakeProvider
from tests.server.requests.hall import IDS, Hall
from tests.server.web.browser import Browser, Page
from tests.server.web.providers import introduce_providers
from tests.server.web.test_filing import CHECK, RIGHT, started


@pytest.fixture
def provider(hall: Hall) -> FakeProvider:
    """Who takes the money."""
    return introduce_providers(hall)


async def filed(browser: Browser, language: str = "en") -> Page:
    """A passport that was requested on line, and costs 2500."""
    look = await browser.press(await started(browser, language), RIGHT, CHECK)
    return await browser.press(look)


async def begun(browser: Browser) -> Page:
    """A payment that waits for the payer to confirm it."""
    status = await filed(browser)
    return await browser.press(await browser.get(f"{status.path}/pay"))


def the_payment(provider: FakeProvider) -> str:
    """The only one that the provider was asked for."""
    (account,) = provider.ledger.accounts
    return account


async def look_after(hall: Hall) -> None:
    """What the server does each second."""
    await hall.services.payments.looking_after.once()


async def test_a_fee_is_paid_on_line_and_the_request_goes_on(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    assert "Pay 25 Syrian pounds here, or at the office's cash desk" in status.text
    pay = await browser.get(f"{status.path}/pay")
    assert [each.text for each in pay.main.all("label")] == [
        "Cell & Sons on your telephone",
        "The Bank at your bank",
    ]
    waiting = await browser.press(pay)
    assert waiting.heading == "Confirm the payment"
    assert "Cell & Sons" in waiting.text
    assert waiting.document.one("meta", http_equiv="refresh").attributes["content"] == "5"
    (on,) = [a for a in waiting.main.all("a") if a.text == "Go on to pay"]
    assert on.attributes["href"] == "http://127.0.0.1/pay/tx-000001"
    provider.ledger.pay(the_payment(provider))
    # Whoever comes back has the provider asked at once.
    await browser.get(waiting.path)
    await look_after(hall)
    paid = await browser.get(waiting.path)
    assert paid.path == status.path
    assert paid.heading == "Your request waits for an official to take it up."
    assert not [name for name in browser.cookies if name.startswith("pay-")]


async def test_pressing_twice_pays_once(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    pay = await browser.get(f"{status.path}/pay")
    first = await browser.press(pay)
    second = await browser.press(pay, {"provider": "bank"})
    assert first.heading == second.heading == "Confirm the payment"
    assert len(provider.ledger.accounts) == 1


async def test_what_the_payer_declines_can_be_tried_again(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    waiting = await begun(browser)
    provider.ledger.decline(the_payment(provider))
    hall.clock.advance(timedelta(seconds=30))
    await look_after(hall)
    again = await browser.get(waiting.path)
    assert again.heading == "Pay the fee"
    assert "nothing was taken" in again.main.one("div", role="status").text
    assert (await browser.press(again)).heading == "Confirm the payment"
    assert len(provider.ledger.accounts) == 2


async def test_who_takes_too_long_is_told_and_may_pay_again(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    waiting = await begun(browser)
    assert "You have time until" in waiting.text
    hall.clock.advance(timedelta(minutes=16))
    await look_after(hall)
    over = await browser.get(waiting.path)
    assert over.heading == "Pay the fee"
    assert "The time to pay ran out." in over.text


async def test_money_that_comes_after_its_time_pays_all_the_same(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    waiting = await begun(browser)
    hall.clock.advance(timedelta(minutes=16))
    await look_after(hall)
    provider.ledger.pay(the_payment(provider))
    hall.clock.advance(timedelta(hours=1))
    await look_after(hall)
    paid = await browser.get(waiting.path)
    assert paid.heading == "Your request waits for an official to take it up."


async def test_a_provider_that_does_not_answer_loses_nothing(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    provider.down = True
    waiting = await browser.press(await browser.get(f"{status.path}/pay"))
    assert waiting.heading == "Confirm the payment"
    assert not [a for a in waiting.main.all("a") if a.text == "Go on to pay"]
    provider.down = False
    hall.clock.advance(timedelta(seconds=30))
    await look_after(hall)
    provider.ledger.pay(the_payment(provider))
    hall.clock.advance(timedelta(seconds=60))
    await look_after(hall)
    assert (await browser.get(waiting.path)).path == status.path


async def test_another_fee_than_the_one_shown_is_not_asked(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    pay = await browser.get(f"{status.path}/pay")
    for fee in ("1", "", "9" * 30):
        page = await browser.press(pay, {"fee": fee})
        assert page.status == 409
        assert "The fee has changed." in page.main.one("div", role="alert").text
    unknown = await browser.press(pay, {"provider": "nobody"})
    assert unknown.status == 422
    assert not provider.ledger.accounts


async def test_without_a_provider_the_fee_is_paid_at_the_office(
    hall: Hall, browser: Browser
) -> None:
    status = await filed(browser)
    assert "Pay 25 Syrian pounds at the office's cash desk" in status.text
    assert not [a for a in status.main.all("a") if a.attributes["href"].endswith("/pay")]


async def test_what_is_paid_at_the_office_meanwhile_is_not_paid_again(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    pay = await browser.get(f"{status.path}/pay")
    clerk = await hall.clerk("rima")
    (row,) = (await clerk.get("requests", number=status.path.rpartition("/")[2])).json()["requests"]
    till = await clerk.post("tills", {"id": IDS.new(), "amount": 0})
    assert till.status_code == 200, till.text
    cash = {"id": IDS.new(), "amount": 2500, "currency": "SYP", "method": "cash"}
    assert (await clerk.post(f"requests/{row['id']}/payments", cash)).status_code == 200
    page = await browser.press(pay)
    assert page.path == status.path
    assert not provider.ledger.accounts


async def test_tries_to_pay_are_slowed_down(
    hall: Hall, browser: Browser, provider: FakeProvider
) -> None:
    status = await filed(browser)
    pay = await browser.get(f"{status.path}/pay")
    statuses = []
    for _ in range(10):
        statuses.append((await browser.press(pay)).status)
        for account in provider.ledger.accounts:
            provider.ledger.decline(account)
        hall.clock.advance(timedelta(seconds=1))
        await look_after(hall)
    assert statuses[:8] == [200] * 8
    assert statuses[-1] == 429
