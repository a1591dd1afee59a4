# SPDX-License-Identifier: GPL-3.0-or-later
"""An electronic document is downloaded with number and secret, and a request is withdrawn."""

from __future__ import annotations

from tests.server.documents.cases import granted_by_rule
from tests.server.requests.hall import Hall
from tests.server.web.browser import Browser, Page, form_to
from tests.server.web.test_paying import filed
from tests.server.web.test_status import ask, waiting

PDF = "application/pdf"


async def download(browser: Browser, page: Page) -> Page:
    """Press the button."""
    return await browser.press(page, form=form_to(page, "/document"))


async def test_an_electronic_document_is_downloaded_and_that_ends_the_request(
    hall: Hall, browser: Browser
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    page = await ask(browser, begun.number, begun.secret)
    assert page.heading == "Your request is granted."
    first = await download(browser, page)
    assert (first.status, first.headers["content-type"]) == (200, PDF)
    assert first.headers["content-disposition"] == 'attachment; filename="C-2026-000001.pdf"'
    assert first.content.startswith(b"%PDF-1.7")
    assert await kiosk.stage(begun.id) == "handed_over"
    entries = (await kiosk.get(f"requests/{begun.id}")).json()["entries"]
    again = await download(browser, await browser.get(page.path))
    assert again.content == first.content
    assert (await kiosk.get(f"requests/{begun.id}")).json()["entries"] == entries


async def test_nobody_downloads_without_the_secret_or_from_another_site(
    hall: Hall, browser: Browser
) -> None:
    _, begun = await granted_by_rule(hall)
    page = await ask(browser, begun.number, begun.secret)
    stranger = Browser(hall.http)
    await stranger.get("/en/status")
    asked = await stranger.post(f"{page.path}/document", {"token": stranger.cookies["form-token"]})
    assert asked.path.startswith("/en/status")
    forged = await browser.post(f"{page.path}/document", {"token": "0" * 32})
    assert forged.status == 403


async def test_what_is_given_out_on_paper_is_not_downloaded(hall: Hall, browser: Browser) -> None:
    begun, _ = await waiting(hall)
    page = await ask(browser, begun.number, begun.secret)
    assert not [f for f in page.main.all("form") if f.attributes["action"].endswith("/document")]
    token = browser.cookies["form-token"]
    refused = await browser.post(f"{page.path}/document", {"token": token})
    assert refused.status == 409


async def test_downloads_are_slowed_down(hall: Hall, browser: Browser) -> None:
    _, begun = await granted_by_rule(hall)
    page = await ask(browser, begun.number, begun.secret)
    statuses = [(await download(browser, page)).status for _ in range(22)]
    assert statuses[0] == 200
    assert statuses[-1] == 429


async def test_a_request_is_withdrawn_only_once_its_applicant_is_sure(
    hall: Hall, browser: Browser
) -> None:
    status = await filed(browser)
    sure = await browser.get(f"{status.path}/withdraw")
    assert sure.heading == "Withdraw the request?"
    assert (await browser.get(status.path)).heading == "The fee is to be paid."
    page = await browser.press(sure)
    assert page.path == status.path
    assert page.heading == "The request was withdrawn."
    assert (await browser.get(f"{status.path}/withdraw")).path == status.path
    assert (await browser.press(sure)).status == 409


async def test_what_an_office_has_finished_is_not_withdrawn(hall: Hall, browser: Browser) -> None:
    begun, seat = await waiting(hall)
    await seat.do(begun.id, "start_review")
    await seat.do(begun.id, "refuse", reason="not_entitled")
    page = await ask(browser, begun.number, begun.secret)
    assert "Withdraw the request" not in page.text
