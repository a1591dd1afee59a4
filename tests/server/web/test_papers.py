# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers are sent as pictures: looked through, sealed, counted, and seen by clerks for a reason."""

from __future__ import annotations

import httpx
import pytest

from common.domain.identifiers import RequestId
from server.requests.scans import LARGEST_SCAN
from server.storage.opening import Database
from server.web.uploads import Upload, read_upload
from tests.server.kept import kept_by
from tests.server.requests.hall import Hall, Seat
from tests.server.web.browser import Browser, Page, form_to
from tests.server.web.scans import jpeg, pdf, pdf_with, png
from tests.server.web.test_paying import filed
from tests.server.web.test_status import ask, waiting


async def papers(browser: Browser) -> Page:
    """The page on which the photo for a passport can be sent."""
    status = await filed(browser)
    return await browser.get(f"{status.path}/papers")


async def send(browser: Browser, page: Page, *files: bytes) -> Page:
    """Choose files and send them."""
    return await browser.press(page, form=form_to(page, ""), files=files)


async def of(hall: Hall, page: Page) -> tuple[Seat, str]:
    """A clerk, and the request's id."""
    clerk = await hall.clerk("rima")
    number = page.path.split("/")[3]
    (row,) = (await clerk.get("requests", number=number)).json()["requests"]
    return clerk, row["id"]


async def test_a_paper_is_sent_and_is_in_the_office_s_hands(hall: Hall, browser: Browser) -> None:
    page = await papers(browser)
    assert page.heading == "Send papers as pictures"
    sent = await send(browser, page, jpeg(), png())
    assert sent.path == page.path
    assert len(sent.main.all("li", class_="fetched")) == 2
    clerk, request = await of(hall, page)
    view = (await clerk.get(f"requests/{request}")).json()
    assert list(view["state"]["documents"]) == ["photo"]
    last = view["entries"][-1]
    assert (last["type"], last["actor"], last["clerk"]) == ("document_taken", "applicant", None)


async def test_a_clerk_sees_it_for_a_reason_that_is_on_record(hall: Hall, browser: Browser) -> None:
    page = await papers(browser)
    await send(browser, page, jpeg(), pdf())
    clerk, request = await of(hall, page)
    files = (await clerk.get(f"requests/{request}/files")).json()["files"]
    assert [(e["name"], e["document"], e["media_type"], e["size"]) for e in files] == [
        ("photo.1.jpg", "photo", "image/jpeg", len(jpeg())),
        ("photo.2.pdf", "photo", "application/pdf", len(pdf())),
    ]
    silent = await clerk.get(f"requests/{request}/files/photo.1.jpg")
    assert silent.status_code == 400
    read = await clerk.get(f"requests/{request}/files/photo.1.jpg", reason="review")
    assert (read.status_code, read.content) == (200, jpeg())
    assert read.headers["content-type"] == "image/jpeg"
    assert read.headers["content-disposition"].startswith("attachment")
    assert read.headers["cache-control"] == "no-store"
    looks = await hall.services.requests.desk.looks(RequestId(request))
    assert (looks[-1].clerk, looks[-1].reason) == ("rima", "review")
    nothing = await clerk.get(f"requests/{request}/files/photo.9.jpg", reason="review")
    assert nothing.status_code == 404


async def test_only_who_may_see_what_is_personal_sees_it(
    two_offices: Hall,
) -> None:
    browser = Browser(two_offices.http)
    service = await browser.get("/en/services/sample/passport")
    form = await browser.press(service, {"office": "north"})
    page = await browser.get(form.path.replace("/form", "/papers"))
    await send(browser, page, png())
    _, request = await of(two_offices, page)
    other = await two_offices.clerk("rima", office="south")
    for path in (f"requests/{request}/files", f"requests/{request}/files/photo.1.png"):
        assert (await other.get(path, reason="review")).json()["code"] == "other_office"
    kiosk = two_offices.device("kiosk-a")
    assert (await kiosk.get(f"requests/{request}/files")).json()["code"] == "receipt_needed"


async def test_it_is_sealed_as_answers_are(
    hall: Hall, browser: Browser, database: Database
) -> None:
    page = await papers(browser)
    secret = b"A paper of somebody's"
    await send(browser, page, jpeg() + secret)
    assert secret not in kept_by(database)


async def test_a_better_picture_is_added_and_replaces_nothing(hall: Hall, browser: Browser) -> None:
    page = await papers(browser)
    first = await send(browser, page, png())
    second = await send(browser, first, jpeg())
    assert len(second.main.all("li", class_="fetched")) == 2
    clerk, request = await of(hall, page)
    read = await clerk.get(f"requests/{request}/files/photo.1.png", reason="review")
    assert read.content == png()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "Choose a file first."),
        (b"<html>", "send a PDF, JPEG or PNG"),
        (png()[:-5], "The file is damaged."),
        (png(30_000, 30_000), "too large to be opened"),
        (pdf_with(b"/Encrypt 9 0 R"), "asks for a password"),
        (pdf_with(b"/OpenAction <</S /JavaScript>>"), "holds programs or other files"),
        (png() + bytes(LARGEST_SCAN), "larger than 8 megabytes"),
    ],
    ids=range(7),
)
async def test_what_is_not_taken_is_told_why(sqlite_hall: Hall, file: bytes, said: str) -> None:
    browser = Browser(sqlite_hall.http)
    page = await send(browser, await papers(browser), file)
    assert page.status == 422
    assert said in page.main.one("div", role="alert").text
    assert not page.main.all("li", class_="fetched")


async def test_more_than_a_paper_can_need_is_not_taken(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await papers(browser)
    many = await send(browser, page, *[png()] * 9)
    assert "Send 8 files of one paper at most." in many.main.one("div", role="alert").text
    large = await send(browser, page, *[png() + bytes(LARGEST_SCAN)] * 3)
    assert large.status == 413


async def test_sending_is_slowed_down(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await papers(browser)
    statuses = [(await send(browser, page, b"<html>")).status for _ in range(22)]
    assert statuses[0] == 422
    assert statuses[-1] == 429


async def test_only_the_request_s_own_papers_and_its_own_forms_are_taken(
    sqlite_hall: Hall,
) -> None:
    browser = Browser(sqlite_hall.http)
    page = await papers(browser)
    other = await browser.press(
        page, {"document": "extract"}, form=form_to(page, ""), files=(png(),)
    )
    assert other.status == 409
    forged = await browser.press(page, {"token": "0" * 32}, form=form_to(page, ""), files=(png(),))
    assert forged.status == 403
    stranger = Browser(sqlite_hall.http)
    assert (await stranger.get(page.path)).path.startswith("/en/status")


async def test_what_was_asked_for_is_sent_and_given_to_the_office(
    hall: Hall, browser: Browser
) -> None:
    status = await filed(browser)
    page = await browser.get(f"{status.path}/papers")
    await send(browser, page, png())
    clerk, request = await of(hall, page)
    message = {"id": request, "amount": 2500, "currency": "SYP", "method": "cash"}
    till = await clerk.post("tills", {"id": request, "amount": 0})
    assert till.status_code == 200, till.text
    await clerk.post(f"requests/{request}/payments", message)
    await clerk.do(request, "move_custody", to_office="north")
    await clerk.do(request, "start_review")
    await clerk.do(request, "ask_for_more", fields=[], documents=["photo"])
    again = await browser.get(f"{status.path}/papers")
    sent = await send(browser, again, jpeg())
    assert sent.main.all("a", class_="quiet")[-1].attributes["href"].endswith("/send")
    look = await browser.get(f"{status.path}/send")
    page = await browser.press(look)
    assert page.heading == "An official is examining your request."


async def test_a_request_that_is_decided_takes_no_papers(hall: Hall, browser: Browser) -> None:
    begun, _ = await waiting(hall)
    page = await ask(browser, begun.number, begun.secret)
    assert (await browser.get(f"{page.path}/papers")).path == page.path


def test_a_form_with_files_is_read_to_the_last_byte() -> None:
    file = b"\x00\r\n--\r\n\xff" * 100
    made = httpx.Request(
        "POST",
        "http://server",
        data={"document": "photo", "name": "Ліна"},
        files=[("file", ("a.png", file)), ("file", ("b.png", b"")), ("file", ("c", b"x"))],
    )
    boundary = made.headers["content-type"].partition("boundary=")[2].encode()
    read = read_upload(made.read(), boundary)
    assert isinstance(read, Upload)
    assert read.values == {"document": "photo", "name": "Ліна"}
    assert list(read.files["file"]) == [file, b"x"]
    assert read_upload(made.read()[:-10], boundary) is None
    assert read_upload(b"", boundary) is None
