# SPDX-License-Identifier: GPL-3.0-or-later
"""The code on a document leads to a page that says whether the document is genuine."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest

from common.domain.identifiers import OfficeId
from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    person_digest,
    verification_link,
)
from common.identity.signatures import new_signing_key, public_key_of
from server.installation import existing
from server.storage.office_keys import ensure_signing_key, learn
from server.web.languages import LANGUAGES
from tests.server.requests.hall import NORTH, Hall
from tests.server.web.browser import Browser, Page

NUMBER = "C-2026-000007"


def facts(
    office: OfficeId = NORTH, until: date | None = None, person: str = "Lina Haddad"
) -> DocumentFacts:
    """A certificate of the day of the tests."""
    return DocumentFacts(
        office=office,
        kind=DocumentKind.CERTIFICATE,
        number=NUMBER,
        issued_on=date(2026, 3, 2),
        valid_until=until,
        person=person_digest(NUMBER, person) if person else b"",
    )


def signed(hall: Hall, what: DocumentFacts) -> str:
    """The document's code, by the key of the office at the server."""
    with existing(hall.data) as connection:
        key = ensure_signing_key(connection, NORTH, hall.clock.now())
    return encode_document(what, key)


def told(page: Page) -> dict[str, str]:
    """What the page says of the document."""
    facts = page.main.one("dl", class_="facts")
    names = [each.text for each in facts.all("dt")]
    return dict(zip(names, [each.text for each in facts.all("dd")], strict=True))


async def test_the_link_in_the_code_says_that_a_document_is_genuine(
    hall: Hall, browser: Browser
) -> None:
    link = urlsplit(verification_link("https://office.example", signed(hall, facts())))
    page = await browser.get(f"{link.path}?{link.query}")
    assert (page.status, page.heading) == (200, "This document is genuine.")
    assert told(page) == {
        "Kind": "Certificate",
        "Number": NUMBER,
        "Issued on": "2 March 2026",
        "Issued by": "North Office",
    }
    assert "Lina" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_is_in_the_visitor_s_language(language: str, sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http, {"Accept-Language": language})
    page = await browser.get(f"/verify?code={signed(sqlite_hall, facts())}")
    assert page.document.one("html").attributes["lang"] == language
    (other,) = page.document.all("a", hreflang="en")
    english = await browser.get(other.attributes["href"])
    assert english.heading == "This document is genuine."


async def test_what_an_office_signs_at_its_own_server_is_known_once_its_keys_are(
    hall: Hall, browser: Browser
) -> None:
    before, now = new_signing_key(), new_signing_key()
    codes = [encode_document(facts(), key) for key in (before, now)]
    strange = await browser.get(f"/en/verify?code={codes[0]}")
    assert (strange.status, strange.heading) == (422, "This could not be checked.")
    for key in (before, now):
        with existing(hall.data) as connection:
            learn(connection, {NORTH: public_key_of(key)}, hall.clock.now())
        hall.clock.advance(timedelta(days=1))
    for code in codes:
        page = await browser.get(f"/en/verify?code={code}")
        assert page.heading == "This document is genuine."
    forged = await browser.get(f"/en/verify?code={encode_document(facts(), new_signing_key())}")
    assert "The signature does not hold." in forged.text


async def test_a_code_may_be_typed_into_the_page(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get("/en/verify")
    assert page.main.all("textarea", name="code")
    page = await browser.get(f"/en/verify?code=%20{signed(sqlite_hall, facts())}%0A")
    assert page.heading == "This document is genuine."


async def test_the_person_is_compared_where_the_name_is_typed(hall: Hall, browser: Browser) -> None:
    page = await browser.get(f"/en/verify?code={signed(hall, facts())}")
    right = await browser.press(page, {"name": "LINA  haddad"})
    assert "Yes: the document was issued to this person." in right.text
    wrong = await browser.press(page, {"name": "Omar Haddad"})
    assert wrong.main.one("div", role="alert").text.startswith("No:")
    assert all("Lina" not in str(each.url) for each in browser.seen)


async def test_trying_many_names_is_slowed_down(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get(f"/en/verify?code={signed(sqlite_hall, facts())}")
    statuses = [(await browser.press(page, {"name": f"Name {n}"})).status for n in range(31)]
    assert statuses[0] == 200
    assert statuses[-1] == 429


async def test_a_document_of_nobody_asks_for_no_name(sqlite_hall: Hall) -> None:
    page = await Browser(sqlite_hall.http).get(
        f"/en/verify?code={signed(sqlite_hall, facts(person=''))}"
    )
    assert page.heading == "This document is genuine."
    assert not page.main.all("form")


async def test_a_document_is_valid_to_the_end_of_its_last_day(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    code = signed(sqlite_hall, facts(until=date(2026, 3, 2)))
    page = await browser.get(f"/en/verify?code={code}")
    assert page.heading == "This document is genuine."
    assert told(page)["Valid until"] == "2 March 2026"
    sqlite_hall.clock.advance(24 * 3600)
    page = await browser.get(f"/en/verify?code={code}")
    assert page.heading.endswith("the document is valid no longer.")


async def test_what_proves_nothing_is_told_with_what_to_do(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    good = signed(sqlite_hall, facts())
    forged = encode_document(facts(), new_signing_key())
    codes = {
        forged: "The signature does not hold.",
        encode_document(facts(OfficeId("nowhere")), new_signing_key()): "We do not know the office",
        good[:-20]: "The code was read incompletely.",
        good.replace("NBV1", "NBV9"): "The code is newer than this page.",
        "NBV1:"
        + urlsafe_b64encode(b"short").decode().rstrip("="): "The code was read incompletely.",
        "https://elsewhere.example": "This is not the code of a document.",
        "<script>": "This is not the code of a document.",
    }
    for code, said in codes.items():
        page = await browser.get(f"/en/verify?code={code}")
        assert page.status == 422
        assert said in page.main.one("div", role="alert").text
        forgery = "This document is not genuine."
        assert page.heading == (forgery if code == forged else "This could not be checked.")
