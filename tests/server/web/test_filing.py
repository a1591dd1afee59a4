# SPDX-License-Identifier: GPL-3.0-or-later
"""A request is filed on line: without scripts, kept as one goes on, checked by the server."""

from __future__ import annotations

from tests.server.requests.hall import Hall, publish
from tests.server.web.browser import Browser, Page

RIGHT = {"name": "Lina Haddad", "national_number": "0123456789", "abroad": "no"}
CHECK, SAVE = ("do", "check"), ("do", "save")


async def started(browser: Browser, language: str = "en") -> Page:
    """The empty form for a passport."""
    return await browser.press(await browser.get(f"/{language}/services/sample/passport"))


def value(page: Page, name: str) -> str:
    """What a field holds."""
    return page.main.one("input", name=name).attributes.get("value", "")


async def test_the_start_page_lists_what_is_offered_on_line(hall: Hall, browser: Browser) -> None:
    page = await browser.get("/en")
    tiles = [each.one("span", class_="title").text for each in page.main.all("a", class_="tile")]
    assert tiles == ["Passport", "Certificate of status"]


async def test_a_service_shows_fee_time_and_what_need_not_be_brought(
    hall: Hall, browser: Browser
) -> None:
    page = await browser.get("/en/services/sample/status")
    assert "free of charge" in page.text
    assert "on the same day" in page.text
    (paper,) = page.main.all("li", class_="fetched")
    assert paper.text == "Extractno need to bring: we fetch it"
    page = await browser.get("/en/services/sample/passport")
    assert "25 Syrian pounds" in page.text
    assert "bring it to the office" in page.main.one("li", class_="brought").text


async def test_a_service_that_is_not_offered_on_line_has_no_page(
    hall: Hall, browser: Browser
) -> None:
    for address in ("sample/deferment", "sample/nothing", "other/passport"):
        page = await browser.get(f"/en/services/{address}")
        assert (page.status, page.heading) == (404, "There is no such page")


async def test_a_request_is_filed_and_its_number_and_secret_open_it_elsewhere(
    hall: Hall, browser: Browser
) -> None:
    form = await started(browser)
    number, secret = (each.text for each in form.main.all("bdi", class_="code")[-2:])
    look = await browser.press(form, RIGHT, CHECK)
    assert look.heading == "Is everything right?"
    assert "Lina Haddad" in look.text
    page = await browser.press(look, {"delivery": "post"})
    assert page.heading == "The fee is to be paid."
    assert number in page.text
    elsewhere = Browser(hall.http)
    asked = await elsewhere.get("/ar/status")
    told = await elsewhere.press(asked, {"number": number, "secret": secret})
    assert told.heading == "الرسم مستحق الدفع."
    assert "الاستلام بالبريد" in told.text


async def test_the_request_belongs_to_the_web_and_is_meant_for_the_office(
    hall: Hall, browser: Browser
) -> None:
    look = await browser.press(await started(browser, "uk"), RIGHT, CHECK)
    await browser.press(look)
    clerk = await hall.clerk("rima")
    (row,) = (await clerk.get("requests", number="D-2026-000001")).json()["requests"]
    assert (row["channel"], row["office"], row["holder"]) == ("web", "north", "centre")
    state = (await clerk.get(f"requests/{row['id']}")).json()["state"]
    assert (state["language"], state["fee"], state["delivery"]) == ("uk", 2500, "counter")


async def test_wrong_answers_are_listed_with_links_and_kept(hall: Hall, browser: Browser) -> None:
    page = await browser.press(await started(browser), {"national_number": "12"}, CHECK)
    assert page.status == 422
    wrong = page.main.one("div", role="alert")
    assert wrong.one("h2").text == "3 answers are missing or wrong"
    for link in wrong.all("a"):
        target = link.attributes["href"].removeprefix("#")
        assert [each for tag in ("input", "fieldset") for each in page.main.all(tag, id=target)]
    faulty = page.main.one("input", name="national_number")
    assert faulty.attributes["aria-invalid"] == "true"
    error = page.main.one("p", id=faulty.attributes["aria-describedby"])
    assert error.text == "Write the national number as on the identity card."
    again = await browser.get(page.path)
    assert value(again, "national_number") == "12"


async def test_a_draft_is_gone_on_with_by_its_secret_link(hall: Hall, browser: Browser) -> None:
    form = await started(browser)
    page = await browser.press(form, {"name": "Lina"}, SAVE)
    assert "Your answers are kept." in page.text
    (link,) = [a for a in page.main.all("a") if "/open/" in a.attributes["href"]]
    elsewhere = Browser(hall.http)
    draft = await elsewhere.get(link.attributes["href"])
    assert draft.path.endswith("/form")
    assert value(draft, "name") == "Lina"


async def test_entries_of_a_group_are_added_and_removed_without_scripts(
    hall: Hall, browser: Browser
) -> None:
    page = await started(browser)
    for name in ("Zeina", "Omar", "Rami"):
        page = await browser.press(page, {}, ("do", "add:children"))
        count = len(page.main.all("fieldset", class_="entry"))
        page = await browser.press(page, {f"children.{count - 1}.child": name}, SAVE)
    assert not page.main.all("button", value="add:children")
    page = await browser.press(page, {}, ("do", "remove:children.1"))
    names = [value(page, f"children.{n}.child") for n in range(2)]
    assert names == ["Zeina", "Rami"]
    assert page.main.all("button", value="add:children")


async def test_an_answer_changes_the_fee_before_anything_is_sent(
    hall: Hall, browser: Browser
) -> None:
    page = await browser.press(await started(browser), {**RIGHT, "abroad": "yes"}, CHECK)
    assert "90 Syrian pounds" in page.main.one("dl", class_="facts").text


async def test_a_fee_that_was_not_shown_is_not_taken(hall: Hall, browser: Browser) -> None:
    look = await browser.press(await started(browser), RIGHT, CHECK)
    page = await browser.press(look, {"fee": "1"})
    assert page.status == 409
    assert "The fee has changed." in page.main.one("div", role="alert").text
    assert value(page, "fee") == "2500"
    assert (await browser.press(page)).heading == "The fee is to be paid."


async def test_a_draft_keeps_the_fee_of_the_catalogue_it_was_begun_under(
    hall: Hall, browser: Browser
) -> None:
    form = await started(browser)
    publish(hall.data, hall.clock, version=2)
    look = await browser.press(form, RIGHT, CHECK)
    assert "25 Syrian pounds" in look.text


async def test_another_window_does_not_overwrite_what_was_kept_meanwhile(
    hall: Hall, browser: Browser
) -> None:
    first = await started(browser)
    second = await browser.get(first.path)
    await browser.press(second, {"name": "Lina from the second window"}, SAVE)
    page = await browser.press(first, {"name": "Lina from the first"}, SAVE)
    assert page.status == 409
    assert "another window" in page.main.one("div", class_="notice").text
    assert value(page, "name") == "Lina from the second window"


async def test_one_window_keeps_its_answers_again_and_again(hall: Hall, browser: Browser) -> None:
    form = await started(browser)
    for name in ("L", "Li", "Lina"):
        page = await browser.press(form, {"name": name}, SAVE)
        assert page.status == 200, page.text
    assert value(await browser.get(form.path), "name") == "Lina"


async def test_a_script_is_told_what_was_kept_and_which_questions_follow(
    hall: Hall, browser: Browser
) -> None:
    form = await started(browser)
    browser.headers["HX-Request"] = "true"
    part = await browser.press(form, {"abroad": "yes"})
    assert part.document.one("div", id="kept").attributes["hx-swap-oob"] == "true"
    assert "90 Syrian pounds" in part.document.text
    assert not part.document.all("div", id="questions")
    part = await browser.press(form, {"children.0": "", "children.0.child": "Zeina"})
    assert part.document.one("div", id="questions").attributes["hx-swap-oob"] == "true"


async def test_what_was_sent_cannot_be_changed_or_sent_again(hall: Hall, browser: Browser) -> None:
    form = await started(browser)
    look = await browser.press(form, RIGHT, CHECK)
    sent = await browser.press(look)
    for page in (await browser.press(look), await browser.press(form, {"name": "Other"}, SAVE)):
        assert page.path == sent.path
        assert page.heading == "The fee is to be paid."


async def test_an_unfinished_form_has_no_last_look(hall: Hall, browser: Browser) -> None:
    form = await started(browser)
    page = await browser.get(form.path.replace("/form", "/send"))
    assert page.path == form.path


async def test_fields_that_the_form_does_not_have_are_left_out(
    hall: Hall, browser: Browser
) -> None:
    page = await browser.press(await started(browser), {**RIGHT, "fee_paid": "yes"}, CHECK)
    assert page.heading == "Is everything right?"


async def test_answers_that_not_even_a_draft_may_hold_are_shown_and_not_kept(
    hall: Hall, browser: Browser
) -> None:
    page = await browser.press(await started(browser), {"name": "L" * 300}, SAVE)
    assert page.status == 422
    assert "Write 200 characters at most." in page.text
    assert value(await browser.get(page.path), "name") == ""


async def test_among_several_offices_one_is_chosen(two_offices: Hall) -> None:
    browser = Browser(two_offices.http)
    page = await browser.get("/en/services/sample/passport")
    assert len(page.main.one("select", name="office").all("option")) == 3
    unchosen = await browser.press(page)
    assert unchosen.status == 422
    assert unchosen.main.one("div", role="alert").text == "Choose an office."
    form = await browser.press(page, {"office": "south"})
    assert form.path.endswith("/form")
    clerk = await two_offices.clerk("rima", office="south")
    (row,) = (await clerk.get("requests", number="D-2026-000001")).json()["requests"]
    assert row["office"] == "south"


async def test_drafts_from_one_place_are_slowed_down(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get("/en/services/sample/status")
    statuses = [(await browser.press(page)).status for _ in range(42)]
    assert statuses[:40] == [200] * 40
    assert statuses[-1] == 429
