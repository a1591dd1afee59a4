# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page must never do: load from elsewhere, be framed, be kept, obey another site."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

from common.domain.identifiers import Language
from tests.server.requests.hall import Hall
from tests.server.web.browser import Browser
from tests.server.web.test_languages import pages_in

EN = Language("en")


@pytest.fixture
def visitor(sqlite_hall: Hall) -> Browser:
    """A browser that has never been here."""
    return Browser(sqlite_hall.http)


async def test_every_answer_carries_the_headers_that_keep_it_to_itself(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    await visitor.get("/")
    await pages_in(EN, sqlite_hall, visitor)
    for answer in visitor.seen:
        headers = answer.headers
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert policy["frame-ancestors"] == "'none'"
        assert policy["script-src"] == "'self'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store", answer.url


async def test_no_page_has_scripts_or_styles_in_it_or_refers_to_another_server(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    for page in await pages_in(EN, sqlite_hall, visitor):
        assert not page.document.all("style")
        assert all(script.text == "" for script in page.document.all("script"))
        for tag in ("a", "link", "script", "img", "form", "input", "button"):
            for each in page.document.all(tag):
                assert not [name for name in each.attributes if re.match(r"on|style$", name)]
                for name in ("href", "src", "action", "formaction", "hx-post"):
                    address = urlsplit(each.attributes.get(name, ""))
                    if each.text == "Go on to pay":
                        # The payer's way to the provider, who learns nothing of this page.
                        assert each.attributes["rel"] == "noopener noreferrer"
                        continue
                    assert (address.scheme, address.netloc) == ("", "")


async def test_what_the_pages_refer_to_is_there_and_is_kept(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    for page in await pages_in(EN, sqlite_hall, visitor):
        files = [each.attributes["href"] for each in page.document.all("link")]
        files += [each.attributes["src"] for each in page.document.all("script")]
        for file in files:
            answer = await sqlite_hall.http.get(file)
            assert answer.status_code == 200
            assert "immutable" in answer.headers["cache-control"]
    style = (await sqlite_hall.http.get(files[0])).text
    fonts = re.findall(r'url\("([^"]*)"\)', style)
    assert len(fonts) == 6
    for font in fonts:
        answer = await sqlite_hall.http.get(font)
        assert answer.headers["content-type"] == "font/ttf"
        assert answer.content[:4] == b"\0\1\0\0"


async def test_a_file_that_is_none_of_the_pages_is_not_given_out(sqlite_hall: Hall) -> None:
    for path in ("/static/0/pages.py", "/static/0/..%2fpages.py", "/static/0/%2e%2e"):
        assert (await sqlite_hall.http.get(path)).status_code == 404


@pytest.mark.parametrize("token", [None, "", "0" * 32])
async def test_a_form_that_another_site_sends_starts_nothing(
    sqlite_hall: Hall, visitor: Browser, token: str | None
) -> None:
    await visitor.get("/en/services/sample/passport")
    given = {} if token is None else {"token": token}
    page = await visitor.post("/en/services/sample/passport", given)
    assert page.status == 403
    assert page.heading == "This form has expired"
    assert not [name for name in visitor.cookies if name.startswith("request-")]


async def test_a_form_without_any_cookie_starts_nothing(sqlite_hall: Hall) -> None:
    page = await Browser(sqlite_hall.http).post("/en/services/sample/passport", {"token": ""})
    assert page.status == 403


async def test_cookies_are_kept_from_scripts_and_other_sites(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    page = await visitor.get("/en/services/sample/passport")
    await visitor.press(page)
    lines = [line for each in visitor.seen for line in each.headers.get_list("set-cookie")]
    assert len(lines) == 3
    assert all("HttpOnly" in line and "SameSite=" in line for line in lines)
    (strict,) = [line for line in lines if "SameSite=Strict" in line]
    assert strict.startswith("form-token=")
    (secret,) = [line for line in lines if line.startswith("request-")]
    assert "Max-Age" not in secret


async def test_over_tls_cookies_never_leave_it(sqlite_hall: Hall) -> None:
    answer = await sqlite_hall.http.get("https://server/en")
    assert all("; Secure" in line for line in answer.headers.get_list("set-cookie"))
    assert "max-age" in answer.headers["strict-transport-security"]


async def test_the_secret_stands_in_no_address_but_the_link_to_keep(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    page = await visitor.press(await visitor.get("/en/services/sample/passport"))
    secret = page.main.all("bdi", class_="code")[-1].text
    links = [each.attributes["href"] for each in page.document.all("a")]
    assert [each for each in links if secret in each] == [f"/en/open/D-2026-000001/{secret}"]
    assert all(secret not in str(each.url) for each in visitor.seen)


async def test_what_somebody_types_comes_back_as_text_only(
    sqlite_hall: Hall, visitor: Browser
) -> None:
    evil = '"><script>alert(1)</script>'
    page = await visitor.get("/en/status")
    page = await visitor.press(page, {"number": evil, "secret": evil})
    assert not page.main.all("script")
    assert page.main.one("input", name="number").attributes["value"] == evil
    form = await visitor.press(await visitor.get("/en/services/sample/passport"))
    page = await visitor.press(form, {"name": evil}, ("do", "save"))
    assert not page.main.all("script")
    assert page.main.one("input", name="name").attributes["value"] == evil


async def test_too_large_a_form_is_refused_in_words(sqlite_hall: Hall, visitor: Browser) -> None:
    page = await visitor.get("/en/status")
    page = await visitor.press(page, {"number": "D" * 300_000})
    assert page.status == 400
    assert page.heading == "We could not read what you sent"
