# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every language: nothing is left untranslated, and it reads the right way."""

from __future__ import annotations

import re

import pytest

from common.domain.identifiers import Language
from common.texts.figures import FIGURES, usual_digits
from common.texts.sentences import RIGHT_TO_LEFT, sentences_of
from server.web.languages import LANGUAGES, language_wanted
from tests.server.requests.hall import Hall
from tests.server.web.browser import Browser, Page
from tests.server.web.providers import introduce_providers
from tests.server.web.scans import png

_SENTENCES = {each: sentences_of("server", each, usual_digits(each)) for each in LANGUAGES}


async def pages_in(language: Language, hall: Hall, browser: Browser) -> list[Page]:
    """Every page there is, in one language."""
    at = f"/{language}"
    pages = [await browser.get(at)]
    pages.append(await browser.get(f"{at}/services/sample/status"))
    pages.append(await browser.get(f"{at}/services/sample/passport"))
    pages.append(form := await browser.press(pages[-1]))
    pages.append(form := await browser.press(form, {}, ("do", "add:children")))
    pages.append(await browser.press(form, {"abroad": "no"}, ("do", "check")))
    right = {"name": "Lina", "national_number": "0123456789", "abroad": "no"}
    pages.append(await browser.press(form, right, ("do", "save")))
    right |= {"children.0.child": "Zeina"}
    pages.append(send := await browser.press(form, right, ("do", "check")))
    assert send.path.endswith("/send"), send.main.text
    pages.append(sent := await browser.press(send))
    pages.append(await browser.get(f"{sent.path}/withdraw"))
    pages.append(papers := await browser.get(f"{sent.path}/papers"))
    pages.append(await browser.press(papers, files=(png(),)))
    pages.append(await browser.press(papers, files=(b"no picture",)))
    introduce_providers(hall)
    pages.append(await browser.get(sent.path))
    pages.append(pay := await browser.get(f"{sent.path}/pay"))
    pages.append(await browser.press(pay, {"provider": "nobody"}))
    pages.append(await browser.press(pay))
    pages.append(await browser.get(f"{at}/status"))
    pages.append(await browser.press(pages[-1], {"number": "D-1", "secret": "x"}))
    pages.append(await browser.get(f"{at}/verify"))
    pages.append(await browser.get(f"{at}/verify?code=none"))
    pages.append(await browser.get(f"{at}/nothing/here"))
    pages.append(await browser.post(f"{at}/status", {"number": "D-1", "secret": "x"}))
    return pages


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_is_in_its_language_and_reads_the_right_way(
    language: Language, sqlite_hall: Hall
) -> None:
    english = {source for _, source, _ in _SENTENCES[language].table if " " in source}
    for page in await pages_in(language, sqlite_hall, Browser(sqlite_hall.http)):
        html = page.document.one("html")
        assert html.attributes["lang"] == language
        assert html.attributes["dir"] == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
        for other in page.document.one("nav", class_="languages").all("a"):
            code = Language(other.attributes["lang"])
            assert other.text == LANGUAGES[code]
            assert ("aria-current" in other.attributes) == (code == language)
        if language != "en":
            assert not {each for each in english if said_in(each, page.text)}, page.path
        if page.heading == _DAYS[language][0]:
            assert _DAYS[language][1] in page.text


def said_in(sentence: str, text: str) -> bool:
    """Whether the text has the sentence as far as it has no fields."""
    return re.sub(r"{\w+}.*", "", sentence) in text


_DAYS = {
    Language("ar"): ("الرسم مستحق الدفع.", "١ نيسان ٢٠٢٦"),
    Language("fa"): ("تعرفه باید پرداخت شود.", "۱۲ فروردین ۱۴۰۵"),
    Language("uk"): ("Потрібно сплатити збір.", "1 квітня 2026"),
    Language("fr"): ("Les frais sont à payer.", "1 avril 2026"),
    Language("en"): ("The fee is to be paid.", "1 April 2026"),
}
"""The heading of the page of a request that was sent, and the day that it names."""


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
async def test_figures_are_the_language_s_own_but_for_numbers_that_are_printed(
    language: Language, sqlite_hall: Hall
) -> None:
    pages = await pages_in(language, sqlite_hall, Browser(sqlite_hall.http))
    sent = next(each for each in pages if each.heading == _DAYS[language][0])
    code = sent.main.all("bdi", class_="code")[0]
    assert code.text == "D-2026-000001"
    assert code.attributes["dir"] == "ltr"
    figures = FIGURES[usual_digits(language)]
    steps = [each.text for each in sent.main.all("span", class_="sign") if each.text]
    assert steps == list(figures[2:6])


async def test_plural_forms_follow_the_number(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get("/uk/services/sample/passport")
    assert "5 робочих днів" in page.text
    page = await browser.get("/ar/services/sample/passport")
    assert "٥ أيام عمل" in page.text


async def test_a_name_in_another_language_is_marked_as_such(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get("/ar/services/sample/passport")
    assert page.heading == "جواز السفر"
    purpose = page.main.one("p", class_="privacy").one("bdi")
    assert (purpose.attributes["lang"], purpose.attributes["dir"]) == ("en", "ltr")


async def test_the_door_leads_to_the_reader_s_language(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http, {"Accept-Language": "de-DE,fa-IR;q=0.8,en;q=0.5"})
    page = await browser.get("/")
    assert page.path == "/fa"
    await browser.get("/uk")
    assert (await browser.get("/")).path == "/uk"


async def test_changing_the_language_stays_on_the_page(sqlite_hall: Hall) -> None:
    browser = Browser(sqlite_hall.http)
    page = await browser.get("/en/status?number=D-2026-000001")
    (other,) = [a for a in page.document.all("a", lang="uk") if a.text == "Українська"]
    page = await browser.get(other.attributes["href"])
    assert page.document.one("html").attributes["lang"] == "uk"
    assert page.main.one("input", name="number").attributes["value"] == "D-2026-000001"


@pytest.mark.parametrize(
    ("cookie", "accept", "language"),
    [
        ("uk", "ar", "uk"),
        ("xx", "ar", "ar"),
        (None, "", "en"),
        (None, "de,it", "en"),
        (None, "fr;q=0.3, ar-SY;q=0.9", "ar"),
        (None, "FR", "fr"),
        (None, "ar;q=0", "en"),
        (None, "ar;q=nonsense, uk;q=0.1", "uk"),
        (None, "," * 5000 + "ar", "en"),
    ],
)
def test_the_language_is_by_cookie_then_by_header_then_english(
    cookie: str | None, accept: str, language: str
) -> None:
    assert language_wanted(cookie, accept) == language
