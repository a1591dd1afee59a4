# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands is told to whoever has its number and secret, and to nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.server.requests.hall import Begun, Hall, Seat
from tests.server.web.browser import Browser, Page

NAME, NATIONAL_NUMBER = "Lina Haddad", "0123456789"


async def filed(hall: Hall) -> Begun:
    """A passport, requested at a counter and sent."""
    seat = await hall.clerk("rima")
    begun = await seat.start()
    answers = {"name": NAME, "national_number": NATIONAL_NUMBER, "abroad": "no"}
    saved = await seat.save(begun.id, answers)
    assert saved.status_code == 200, saved.text
    await seat.do(begun.id, "submit_request", fee=2500, delivery="counter")
    return begun


async def ask(browser: Browser, number: str, secret: str, language: str = "en") -> Page:
    """Fill in number and secret."""
    page = await browser.get(f"/{language}/status")
    return await browser.press(page, {"number": number, "secret": secret})


def steps(page: Page) -> list[tuple[str, str]]:
    """The steps, each with how far it is."""
    return [
        (each.one("span", class_="title").text, each.one("span", class_="note").text)
        for each in page.main.one("ol", class_="steps").all("li")
    ]


async def test_number_and_secret_show_the_steps_and_what_is_next(
    hall: Hall, browser: Browser
) -> None:
    begun = await filed(hall)
    page = await ask(browser, begun.number, begun.secret)
    assert page.status == 200
    assert page.heading == "The fee is to be paid."
    assert "Pay 25 Syrian pounds at the office's cash desk" in page.text
    assert begun.number in page.text
    assert steps(page) == [
        ("Request sent", "done"),
        ("Fee paid", "now"),
        ("Examined and decided", "later"),
        ("Document made", "later"),
        ("Handed over at the office", "later"),
    ]
    (now,) = page.main.all("li", aria_current="step")
    assert "Fee paid" in now.text


async def test_the_page_names_nobody_and_shows_no_answer(hall: Hall, browser: Browser) -> None:
    begun = await filed(hall)
    page = await ask(browser, begun.number, begun.secret)
    for personal in ("Lina", "Haddad", NATIONAL_NUMBER, "rima", "Rima"):
        assert personal not in browser.seen[-1].text
    assert begun.secret not in page.text


@pytest.mark.parametrize("typed", ["{n}", " {n} ", "{l}"])
async def test_number_and_secret_may_be_typed_as_people_type(
    hall: Hall, browser: Browser, typed: str
) -> None:
    begun = await filed(hall)
    number = typed.format(n=begun.number, l=begun.number.lower())
    secret = begun.secret.lower().replace("-", " ")
    assert (await ask(browser, number, secret)).heading == "The fee is to be paid."


async def test_a_wrong_number_and_a_wrong_secret_get_the_same_answer(
    hall: Hall, browser: Browser
) -> None:
    begun = await filed(hall)
    wrong = [
        (begun.number, "0000-0000-0000"),
        ("D-2026-999999", begun.secret),
        ("D-2026-999999", "0000-0000-0000"),
        ("no number", begun.secret),
        (begun.number, ""),
        ("", ""),
    ]
    pages = [await ask(browser, *each) for each in wrong]
    assert {page.status for page in pages} == {404}
    (said,) = {page.main.one("div", role="alert").text for page in pages}
    assert said == "Number and secret do not belong together. Look at the receipt again."
    assert not [name for name in browser.cookies if name.startswith("request-")]


async def test_guessing_is_slowed_down_and_a_right_secret_costs_nothing(
    hall: Hall, browser: Browser
) -> None:
    begun = await filed(hall)
    for _ in range(30):
        page = await ask(browser, begun.number, begun.secret)
        assert page.status == 200
    statuses = [(await ask(browser, begun.number, f"guess {n}")).status for n in range(20)]
    assert statuses[0] == 404
    assert statuses[-1] == 429
    page = await ask(browser, begun.number, begun.secret)
    assert page.status == 429
    assert int(page.headers["retry-after"]) > 0
    hall.clock.advance(timedelta(hours=1))
    assert (await ask(browser, begun.number, begun.secret)).status == 200


async def test_a_browser_that_does_not_know_the_secret_is_asked_for_it(
    hall: Hall, browser: Browser
) -> None:
    begun = await filed(hall)
    page = await browser.get(f"/en/requests/{begun.number}")
    assert page.heading == "How does my request stand?"
    assert page.main.one("input", name="number").attributes["value"] == begun.number


async def test_closing_the_request_forgets_the_secret(hall: Hall, browser: Browser) -> None:
    begun = await filed(hall)
    page = await ask(browser, begun.number, begun.secret)
    page = await browser.press(page)
    assert page.path == "/en/"
    assert (await browser.get(f"/en/requests/{begun.number}")).path.startswith("/en/status")


async def test_a_secret_that_was_right_once_and_is_so_no_longer_is_forgotten(
    hall: Hall, browser: Browser
) -> None:
    begun = await filed(hall)
    browser.cookies[f"request-{begun.number}"] = "000000000000"
    page = await browser.get(f"/en/requests/{begun.number}")
    assert page.path == "/en/status"
    assert f"request-{begun.number}" not in browser.cookies


async def waiting(hall: Hall) -> tuple[Begun, Seat]:
    """A deferment, which is free, waiting for an official; and one who may take it up."""
    seat = await hall.clerk("rima")
    begun = await seat.start("deferment")
    saved = await seat.save(begun.id, {"national_number": NATIONAL_NUMBER})
    assert saved.status_code == 200, saved.text
    await seat.do(begun.id, "submit_request", fee=0, delivery="counter")
    return begun, seat


async def test_the_promise_is_told_in_days_and_a_broken_one_is_admitted(
    hall: Hall, browser: Browser
) -> None:
    begun, _ = await waiting(hall)
    page = await ask(browser, begun.number, begun.secret)
    assert page.heading == "Your request waits for an official to take it up."
    assert "The decision comes by 12 March 2026." in page.text
    assert "That is in 10 working days at the latest." in page.text
    hall.clock.advance(timedelta(days=10))
    assert "That is today." in (await ask(browser, begun.number, begun.secret)).text
    hall.clock.advance(timedelta(days=2))
    late = await ask(browser, begun.number, begun.secret)
    assert "It should have been decided by 12 March 2026." in late.text
    assert "We are late, and sorry." in late.text


async def test_what_is_asked_for_can_be_given_on_the_page(hall: Hall, browser: Browser) -> None:
    begun, seat = await waiting(hall)
    await seat.do(begun.id, "start_review")
    await seat.do(begun.id, "ask_for_more", fields=["national_number"], documents=[])
    form = await ask(browser, begun.number, begun.secret)
    assert form.path == f"/en/requests/{begun.number}/form"
    assert form.main.one("span", class_="asked").text == "please answer again"
    status = await browser.get(f"/en/requests/{begun.number}")
    assert status.heading == "We need something more from you."
    assert status.main.one("ul", class_="wanted").text == "National number"
    look = await browser.press(form, {"national_number": "9876543210"}, ("do", "check"))
    assert look.main.one("button", class_="main").text == "Give it to the office"
    page = await browser.press(look)
    assert page.heading == "An official is examining your request."
    assert await seat.stage(begun.id) == "in_review"


async def test_a_refusal_is_told_with_what_can_be_done(hall: Hall, browser: Browser) -> None:
    begun, seat = await waiting(hall)
    await seat.do(begun.id, "start_review")
    await seat.do(begun.id, "refuse", reason="not_entitled")
    page = await ask(browser, begun.number, begun.secret)
    assert page.heading == "Your request was refused."
    assert "You may appeal" in page.text
    assert ("Examined and decided", "stopped") in steps(page)
