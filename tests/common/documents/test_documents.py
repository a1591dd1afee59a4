# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of document in every language: complete, numbered, checkable, the same each time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from common.documents import look
from common.documents.imprint import Copy
from common.documents.rendering import digest_of, render
from common.documents.sheet import DoesNotFitError
from common.identity.document_code import GenuineDocument, decode_document
from common.identity.signatures import public_key_of
from common.ui.tokens import LIGHT
from tests.common.documents import examples
from tests.common.documents.rasterised import opened, picture

KEYS = {examples.OFFICE: public_key_of(examples.KEY)}
KINDS = ("certificate", "receipt", "decision", "slip", "report", "label")
# Qt's reader of PDF leaves it out of what it copies.
JOINER = "\u200c"
AGAIN = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("language", examples.LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_document_is_one_page_with_its_title_language_and_office(
    language: str, kind: str
) -> None:
    document = examples.all_of(language)[kind]
    content = render(document)
    with opened(content) as pdf:
        assert pdf.pageCount() == 1
        title = pdf.metaData(QPdfDocument.MetaDataField.Title)
        assert str(title).endswith(document.imprint.number)
        assert pdf.metaData(QPdfDocument.MetaDataField.Author) == document.imprint.office
    assert f"/Lang ({language})".encode() in content
    assert b"/StructTreeRoot" in content
    assert b"/Marked true" in content
    assert b"<pdf:Producer>Nobat</pdf:Producer>" in content


@pytest.mark.parametrize("kind", KINDS)
def test_every_font_is_embedded_as_a_subset(kind: str) -> None:
    content = render(examples.all_of("ar")[kind])
    names = set(re.findall(rb"/BaseFont /([\w+-]+)", content))
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+NobatSans(Arabic)?-\w+", name) for name in names)
    assert content.count(b"/FontFile2") == len(names)


@pytest.mark.parametrize("language", examples.LANGUAGES)
def test_the_same_values_give_the_same_bytes_and_so_the_same_digest(language: str) -> None:
    document = examples.certificate(language)
    assert digest_of(render(document)) == digest_of(render(document))


def test_another_value_gives_another_digest() -> None:
    document = examples.certificate("en")
    other = replace(document, person="Somebody else")
    assert digest_of(render(document)) != digest_of(render(other))


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_a_scanner_reads_the_code_and_the_public_key_proves_it(language: str) -> None:
    page = picture(render(examples.certificate(language)), dots_per_inch=150)
    found = zxingcpp.read_barcodes(_pillow(page))
    assert len(found) == 1
    checked = decode_document(found[0].text, KEYS)
    assert isinstance(checked, GenuineDocument)
    assert checked.facts.number == "C-2026-000045"


def test_a_scanner_reads_the_tracking_number_of_a_label() -> None:
    page = picture(render(examples.label("fa")), dots_per_inch=150)
    assert [each.text for each in zxingcpp.read_barcodes(_pillow(page))] == ["RR123456785SY"]


@pytest.mark.parametrize(
    ("language", "mark"),
    [("ar", "نسخة"), ("fa", "رونوشت"), ("uk", "Копія"), ("fr", "Copie"), ("en", "Copy")],
)
def test_a_print_after_the_first_is_marked_as_a_copy(language: str, mark: str) -> None:
    original = examples.certificate(language)
    copy = replace(original, imprint=replace(original.imprint, issue=Copy(2, AGAIN)))
    assert mark not in _text(render(original))
    assert mark in _text(render(copy))


def test_a_long_report_goes_on_over_pages_that_are_counted() -> None:
    content = render(examples.report("en", services=60))
    with opened(content) as pdf:
        count = pdf.pageCount()
        assert count > 1
        for page in range(count):
            assert f"Page {page + 1} of {count}" in pdf.getAllText(page).text()


def test_a_whole_day_is_told_in_english() -> None:
    text = " ".join(_text(render(examples.whole_day("en"))).split())
    for said in (
        "Usual wait (min)",
        "Waits for an official",
        "Document in the post",
        "Mobile operator 12 30,000",
        "All payments 43 88,050",
        "Services decided with nobody in between 3 of 12",
        "Services offered on line 7 of 12",
    ):
        assert said in text, text


@pytest.mark.parametrize("language", [each for each in examples.LANGUAGES if each != "en"])
def test_nothing_of_a_whole_day_is_left_in_english(language: str) -> None:
    text = _text(render(examples.whole_day(language)))
    assert not re.findall("Served|Queue|Stage|Waits|Handed|Payments|Tills|nobody", text)


def test_a_long_paragraph_goes_on_over_pages_without_losing_a_word() -> None:
    words = [f"word{number}" for number in range(3000)]
    document = replace(examples.decision("en"), grounds=(" ".join(words),))
    found = re.findall(r"word\d+", _text(render(document)))
    assert found == words


def test_what_is_taller_than_a_page_is_told() -> None:
    fact = replace(examples.certificate("en").facts[0], value="word " * 3000)
    with pytest.raises(DoesNotFitError):
        render(replace(examples.certificate("en"), facts=(fact,)))


def test_a_moment_without_a_time_zone_is_refused() -> None:
    document = examples.receipt("en")
    imprint = replace(document.imprint, issued_at=datetime(2026, 1, 1))  # noqa: DTZ001 - what is tested
    with pytest.raises(ValueError, match="time zone"):
        render(replace(document, imprint=imprint))


def test_persian_documents_carry_jalali_dates_and_persian_figures() -> None:
    text = _text(render(examples.receipt("fa")))
    assert "۱۴۰۵" in text
    assert "آذر" in text
    assert "2026" not in text.replace("D-2026", "").replace("R-2026", "").replace("-2026-", "")


@pytest.mark.parametrize("language", examples.LANGUAGES)
def test_the_title_can_be_copied_as_it_is_read(language: str) -> None:
    place = examples.PLACES[language]
    document = examples.certificate(language)
    words = _text(render(replace(document, name=place.person))).replace(JOINER, "").split()
    assert set(place.person.replace(JOINER, "").split()) <= set(words)


def test_names_that_look_like_instructions_to_the_format_stay_text() -> None:
    name = r"(Jean) \ %s {x} <b>&amp; EMC ET endstream"
    document = replace(examples.certificate("fr"), person=name)
    assert "endstream" in _text(render(document))


def test_the_colours_are_those_of_the_screens() -> None:
    pairs = {
        look.INK: LIGHT.ink,
        look.INK_SOFT: LIGHT.ink_soft,
        look.LINE: LIGHT.line,
        look.ACCENT: LIGHT.accent,
        look.DEEP: LIGHT.on_tint,
        look.TINT: LIGHT.tint,
        look.CAUTION: LIGHT.caution,
        look.CAUTION_INK: LIGHT.on_caution,
        look.ALERT_TINT: LIGHT.alert_tint,
        look.ALERT_INK: LIGHT.on_alert_tint,
    }
    for ours, screens in pairs.items():
        assert f"#{ours.hexval()[2:]}".lower() == screens.lower()


def _text(content: bytes) -> str:
    with opened(content) as pdf:
        return "\n".join(pdf.getAllText(page).text() for page in range(pdf.pageCount()))


def _pillow(page: QImage) -> Image.Image:
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    size = QSize(grey.width(), grey.height())
    row = grey.bytesPerLine()
    return Image.frombytes(
        "L", (size.width(), size.height()), bytes(grey.constBits()), "raw", "L", row
    )
