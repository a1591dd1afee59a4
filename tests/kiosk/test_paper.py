# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a kiosk's tickets besides the number, in every language."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from common.domain.identifiers import EventId, Language, TicketId
from common.domain.office import Office
from common.domain.ticket_layout import TicketBlock, TicketLayout, TicketPiece
from common.ui.fonts import load_fonts
from common.ui.formats import Formats
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts
from common.ui.translation_files import installed_translations
from kiosk.flow.screens import GivenTicket
from kiosk.paper import as_copy, receipt_layout, ticket_picture, ticket_text
from tests.common.ui.logos import emblem
from tests.kiosk.offices import PASSPORT, an_office, names

AT = datetime(2026, 11, 22, 7, 25, tzinfo=UTC)
GIVEN = GivenTicket(TicketId("t"), EventId("e"), "PA 017", PASSPORT, None, "0123456789" * 20)
OWN = names("أحضر أوراقك", "مدارک خود را بیاورید", "Візьміть документи", "Apportez vos papiers",
            "Bring your papers")  # fmt: skip


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


@pytest.fixture
def office() -> Office:
    return replace(an_office(), ticket=TicketLayout(lines=(OWN,)))


def formats_of(language: Language) -> Formats:
    texts = Texts(installed_translations("kiosk", "common"), {})
    return Formats(texts.words(language), ZoneInfo("Asia/Damascus"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ticket_has_the_office_s_own_lines_and_what_to_bring(
    language: Language, office: Office
) -> None:
    text = ticket_text(GIVEN, AT, office, formats_of(language))
    assert text.lines == (OWN[language],)
    service = office.service(PASSPORT)
    assert service is not None
    # What the office fetches itself is not asked for.
    assert text.bring == tuple(r.names[language] for r in service.requirements[:2])
    assert text.bring_caption


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_sentence_of_a_ticket_or_its_copy_is_left_in_english(language: Language) -> None:
    words, english = formats_of(language).words, formats_of(Language("en")).words
    for source in ("Please bring:", "Copy"):
        assert words.translate("Ticket", source) != english.translate("Ticket", source)


@pytest.mark.parametrize("width", [384, 576])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_is_the_same_paper_under_a_band(
    language: Language, width: int, office: Office
) -> None:
    formats = formats_of(language)
    first = ticket_picture(ticket_text(GIVEN, AT, office, formats), width, office.ticket)
    again = as_copy(first, formats)
    assert again.width == width
    assert again.height > first.height + 30
    assert again.bits.endswith(first.bits)
    band = again.bits[: (again.height - first.height) * again.stride]
    assert sum(byte.bit_count() for byte in band) > len(band) * 8 * 0.5


def test_a_receipt_has_the_logo_and_the_usual_pieces(office: Office) -> None:
    number_only = TicketLayout((TicketPiece(TicketBlock.NUMBER),), emblem(), (OWN,))
    layout = receipt_layout(replace(office, ticket=number_only))
    assert layout == TicketLayout(logo=number_only.logo)
