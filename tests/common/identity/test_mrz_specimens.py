# SPDX-License-Identifier: GPL-3.0-or-later
"""The specimens printed in ICAO 9303 are read as the standard says; so are our own."""

from datetime import date

import pytest

from common.identity.document import Document, DocumentKind, Sex
from common.identity.mrz import read_mrz
from tests.virtual.specimens import SPECIMENS, invented

TODAY = date(2026, 11, 22)


def read(*lines: str) -> Document:
    document = read_mrz(lines, TODAY)
    assert isinstance(document, Document), document
    return document


def test_the_passport_of_part_4_appendix_b_is_read() -> None:
    document = read(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )
    assert document.kind is DocumentKind.TD3
    assert document.document_code == "P"
    assert document.issuer == "UTO"
    assert document.number == "L898902C3"
    assert document.primary_name == "ERIKSSON"
    assert document.secondary_name == "ANNA MARIA"
    assert not document.names_may_be_cut
    assert document.nationality == "UTO"
    assert document.birth.exact() == date(1974, 8, 12)
    assert document.sex is Sex.FEMALE
    assert document.expiry.exact() == date(2012, 4, 15)
    assert document.optional == ("ZE184226B",)


def test_the_card_of_part_5_appendix_b_is_read() -> None:
    document = read(
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    )
    assert document.kind is DocumentKind.TD1
    assert document.number == "D23145890"
    assert document.optional == ("", "")


def test_the_card_of_part_6_appendix_b_is_read() -> None:
    document = read(
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
        "D231458907UTO7408122F1204159<<<<<<<6",
    )
    assert document.kind is DocumentKind.TD2
    assert document.number == "D23145890"
    assert document.secondary_name == "ANNA MARIA"


def test_the_long_number_of_a_td1_card_in_part_11_appendix_d_is_put_together() -> None:
    document = read(
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    assert document.number == "D23145890734"
    assert document.optional == ("", "")
    assert document.birth.exact() == date(1934, 7, 12)
    assert document.expiry.exact() == date(1995, 7, 12)


def test_the_long_number_of_a_td2_card_in_part_11_appendix_d_is_put_together() -> None:
    document = read(
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",
        "D23145890<UTO3407127M95071227349<<<8",
    )
    assert document.number == "D23145890734"
    assert document.optional == ("",)


def test_the_zone_of_part_11_appendix_d_with_a_short_number_is_read() -> None:
    document = read(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C<3UTO6908061F9406236ZE184226B<<<<<14",
    )
    assert document.number == "L898902C"
    assert document.birth.exact() == date(1969, 8, 6)


def test_the_visa_of_part_7_appendix_a_is_read() -> None:
    document = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
    )
    assert document.kind is DocumentKind.MRV_A
    assert document.is_visa
    assert document.number == "L8988901C"
    assert document.nationality == "XXX"
    assert document.birth.exact() == date(1940, 9, 7)
    assert document.expiry.exact() == date(1996, 12, 10)
    assert document.optional == ("6ZE184226B",)


def test_the_small_visa_of_part_7_appendix_b_is_read() -> None:
    document = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
        "L8988901C4XXX4009078F9612109<<<<<<<<",
    )
    assert document.kind is DocumentKind.MRV_B
    assert document.secondary_name == "ANNA MARIA"
    assert document.optional == ("",)


@pytest.mark.parametrize(
    ("upper", "lower", "number", "surname", "given"),
    [
        (
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
            "8806923102858CORINNE<<<<<<<6512068F6",
            "880692310285",
            "BERTHIER",
            "CORINNE",
        ),
        (
            "IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<",
            "970675K002774HERVE<<DJAMEL<7303216M4",
            "970675K00277",
            "LOISEAU",
            "HERVE DJAMEL",
        ),
    ],
)
def test_a_french_card_of_the_old_form_is_read(
    upper: str, lower: str, number: str, surname: str, given: str
) -> None:
    document = read(upper, lower)
    assert document.kind is DocumentKind.FRENCH_ID
    assert document.number == number
    assert (document.primary_name, document.secondary_name) == (surname, given)
    assert (document.issuer, document.nationality) == ("FRA", "FRA")
    assert document.expiry.exact() is None
    assert not document.is_expired(TODAY), "the card does not say so in its zone"


@pytest.mark.parametrize(
    ("upper", "surname", "given"),
    [
        # Part 4, section 4.2.3: names that do not fit are cut, to the last place.
        (
            "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
            "NILAVADHANANANDA",
            "CHAYAPA DEJTHAMRONG K",
        ),
        (
            "P<UTOBENNELONG<WOOLOOMOOLOO<W<W<<DINGO<POTO",
            "BENNELONG WOOLOOMOOLOO W W",
            "DINGO POTO",
        ),
        (
            "P<UTOVAN<DER<MUELLEN<VAN<DER<HEYDEN<VAN<DE<W",
            "VAN DER MUELLEN VAN DER HEYDEN VAN DE W",
            "",
        ),
    ],
)
def test_names_that_fill_their_field_may_have_been_cut(
    upper: str, surname: str, given: str
) -> None:
    document = read(upper.ljust(44, "O")[:44], "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    assert document.primary_name == surname
    assert document.secondary_name.startswith(given)
    assert document.names_may_be_cut


def test_a_german_passport_has_a_one_letter_state_code() -> None:
    document = read(
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<",
        "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
    )
    assert (document.issuer, document.nationality) == ("D", "D")


def test_empty_optional_data_of_a_passport_may_have_a_filler_or_a_zero_as_check_digit() -> None:
    upper = "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<"
    for digit in "<0":
        assert read(upper, f"C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<{digit}4").number


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_specimen_of_the_demo_is_read_as_it_was_made(name: str) -> None:
    specimen = SPECIMENS[name]
    document = read(*specimen.lines())
    assert document.kind is specimen.kind
    assert document.number == specimen.number
    assert document.primary_name == specimen.primary
    assert document.secondary_name == specimen.secondary
    assert document.issuer == specimen.issuer
    assert document.optional[0] == specimen.optional


def test_an_expired_document_is_read_and_says_that_it_has_expired() -> None:
    document = read(*SPECIMENS["syria-passport-expired"].lines())
    assert document.is_expired(TODAY)


def test_a_document_is_valid_on_its_last_day() -> None:
    document = read(*SPECIMENS["ukraine-id-oksana"].lines())
    assert not document.is_expired(date(2033, 5, 10))
    assert document.is_expired(date(2033, 5, 11))


def test_a_birth_known_by_its_year_only_keeps_the_unknown_parts_unknown() -> None:
    document = read(*SPECIMENS["syria-id-birth-unknown"].lines())
    assert document.birth.iso() == "1944-??-??"
    assert document.birth.exact() is None


@pytest.mark.parametrize("state", ["SYR", "UKR", "IRN"])
def test_five_hundred_invented_people_have_cards_that_read_and_numbers_of_their_own(
    state: str,
) -> None:
    people = [read(*invented(state, index).lines()) for index in range(500)]
    assert len({person.number for person in people}) == 500
    assert not any(person.is_expired(TODAY) for person in people)


def test_nothing_personal_shows_in_the_representation() -> None:
    document = read(*SPECIMENS["ukraine-id-oksana"].lines())
    shown = f"{document!r} {document} {document.birth!r} {document.birth}"
    assert shown == "<Document TD1> <Document TD1> <PartialDate> <PartialDate>"
