# SPDX-License-Identifier: GPL-3.0-or-later
"""Typical misreads are undone where the zone proves what stood there, and nowhere else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.check_digits import check_digit
from common.identity.document import Document, DocumentKind, MrzField, Unreadable, UnreadableReason
from common.identity.mrz import read_mrz
from tests.common.identity.strategies import TODAY, specimens
from tests.common.identity.test_mrz_damage import MISREAD_AS, same
from tests.virtual.specimens import SPECIMENS, Specimen

UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
PASSPORT = read_mrz((UPPER, LOWER), TODAY)
MRZ_FIELD = MrzField


def misread(text: str, *places: int, as_: str) -> str:
    for place, sign in zip(places, as_, strict=True):
        text = text[:place] + sign + text[place + 1 :]
    return text


def holder(number: str, optional: str = "") -> Specimen:
    """A passport with this number."""
    return Specimen(
        DocumentKind.TD3,
        "P",
        "UKR",
        number,
        "LYPNEVYI",
        "BOHDAN",
        "UKR",
        "791130",
        "M",
        "320618",
        optional=optional,
    )


@pytest.mark.parametrize(
    ("upper", "lower", "repaired"),
    [
        (UPPER, LOWER.replace("7408122", "74O8I2Z"), {MRZ_FIELD.BIRTH}),
        (UPPER, LOWER.replace("7408122", "74Q8122"), {MRZ_FIELD.BIRTH}),
        (UPPER, LOWER.replace("1204159", "12D4IS9"), {MRZ_FIELD.EXPIRY}),
        (UPPER, LOWER[:43] + "O", {MRZ_FIELD.COMPOSITE}),
        (UPPER, misread(LOWER, 9, as_="G"), {MRZ_FIELD.NUMBER}),
        (UPPER, misread(LOWER, 42, as_="I"), {MRZ_FIELD.OPTIONAL}),
        (UPPER.replace("UTO", "UT0"), LOWER, {MRZ_FIELD.ISSUER}),
        (UPPER, LOWER.replace("UTO", "UT0"), {MRZ_FIELD.NATIONALITY}),
        (UPPER.replace("ERIKSSON", "ER1K550N"), LOWER, {MRZ_FIELD.NAMES}),
        (UPPER, LOWER.replace("L898902C3", "L8989O2C3"), {MRZ_FIELD.NUMBER}),
    ],
)
def test_a_typical_misread_is_undone_and_told(
    upper: str, lower: str, repaired: set[MrzField]
) -> None:
    document = read_mrz((upper, lower), TODAY)
    assert isinstance(document, Document), document
    assert document.repaired == repaired
    assert same(document, PASSPORT)


def test_a_card_that_begins_with_a_one_is_begun_with_an_i() -> None:
    lines = SPECIMENS["syria-id-layal"].lines()
    card = read_mrz(("1" + lines[0][1:], *lines[1:]), TODAY)
    assert isinstance(card, Document)
    assert card.repaired == {MrzField.DOCUMENT_CODE}
    assert same(card, read_mrz(lines, TODAY))


@pytest.mark.parametrize(
    ("number", "scanned"),
    [
        ("FX123456", "FXI23456"),
        ("FX120456", "FX12O456"),
        ("N01234567", "NO1234567"),
        ("034976743", "O34976743"),
        ("123456789", "1234S6789"),
        ("TVWXYEFOC", "TVWXYEF0C"),
    ],
)
def test_a_number_gets_its_one_misread_character_back(number: str, scanned: str) -> None:
    upper, lower = holder(number).lines()
    document = read_mrz((upper, scanned.ljust(9, "<") + lower[9:]), TODAY)
    assert isinstance(document, Document), document
    assert document.number == number


@pytest.mark.parametrize("optional", ["0499370821", "4490379379463"])
def test_a_number_in_the_optional_data_gets_its_misread_character_back(optional: str) -> None:
    for specimen in (
        holder("FX123456", optional=optional),
        replace(SPECIMENS["iran-id-parisa"], optional=optional),
    ):
        zone = "".join(specimen.lines())
        scanned = zone.replace(optional, optional.replace("0", "O", 1))
        document = read_mrz(scanned, TODAY)
        assert isinstance(document, Document), document
        assert document.optional[0] == optional


def test_a_long_number_gets_its_misread_character_and_its_check_digit_back() -> None:
    lines = SPECIMENS["syria-id-layal"].lines()
    assert lines[0][15:19] == "548<", "the end of the number, and its check digit"
    for scanned in (lines[0].replace("04010", "04O10"), lines[0].replace("548<", "54B<")):
        document = read_mrz((scanned, *lines[1:]), TODAY)
        assert isinstance(document, Document), document
        assert document.number == "04010987654"


def test_a_number_that_two_misreads_explain_is_refused_as_ambiguous() -> None:
    # O for 0 adds 4 × 7, and Z for 2 adds 3 × 1 … of which one place answers for the other.
    number, scanned = next(
        (number, scanned)
        for number in (f"1{a}{b}0000{c}5" for a in "025" for b in "12" for c in "2580")
        for scanned in (misread(number, 3, as_="O"),)
        if sum(
            check_digit(misread(scanned, place, as_=sign)) == check_digit(number)
            for place in range(9)
            for sign in MISREAD_AS.get(scanned[place], "")
            if sign != "G"
        )
        > 1
    )
    upper, lower = holder(number).lines()
    assert read_mrz((upper, scanned + lower[9:]), TODAY) == Unreadable(
        UnreadableReason.AMBIGUOUS, MrzField.NUMBER
    )


@pytest.mark.parametrize(
    ("upper", "lower", "reason"),
    [
        # Not typical: a three for an eight, and letters that look like no digit.
        (UPPER, LOWER.replace("7408122", "7403122"), (UnreadableReason.CHECK_DIGIT, "birth")),
        (UPPER, LOWER.replace("7408122", "74X8122"), (UnreadableReason.CHECK_DIGIT, "birth")),
        (UPPER.replace("ERIKSSON", "ERIK77ON"), LOWER, (UnreadableReason.MALFORMED, "names")),
        # G80 can have been GBO or GBD, which are both there.
        (UPPER.replace("UTO", "G80"), LOWER, (UnreadableReason.UNKNOWN_STATE, "issuer")),
        # A number whose letters and digits are mixed, so that no reading is likelier.
        (*holder("C01X00T47").lines(), (UnreadableReason.CHECK_DIGIT, "number")),
        # Too many misreads for one scan.
        (
            UPPER.replace("ERIKSSON", "3R1K550N"),
            LOWER.replace("7408122", "74OBIZZ"),
            (UnreadableReason.CHECK_DIGIT, "birth"),
        ),
    ],
)
def test_what_is_not_proved_is_refused_for_the_reason_that_it_was_scanned_with(
    upper: str, lower: str, reason: tuple[UnreadableReason, str]
) -> None:
    lower = lower.replace("C01X00T47", "CO1X00T47")
    assert read_mrz((upper, lower), TODAY) == Unreadable(reason[0], MrzField(reason[1]))


def test_g_and_6_are_the_same_to_a_check_digit() -> None:
    """The standard's own limit: such a number is read as it was scanned, right or wrong."""
    upper, lower = holder("FX123456").lines()
    document = read_mrz((upper, "FX12345G<" + lower[9:]), TODAY)
    assert isinstance(document, Document)
    assert document.number == "FX12345G"
    assert not document.repaired


def protected(document: Document) -> tuple[object, ...]:
    return document.number, document.birth, document.expiry, document.optional


@given(specimens(), st.data())
def test_one_typical_misread_anywhere_is_undone_or_told_but_never_leads_elsewhere(
    specimen: Specimen, data: st.DataObject
) -> None:
    zone = "".join(specimen.lines())
    right = read_mrz(zone, TODAY)
    assert isinstance(right, Document)
    places = [n for n, sign in enumerate(zone) if sign in MISREAD_AS]
    place = data.draw(st.sampled_from(places))
    sign = data.draw(st.sampled_from(MISREAD_AS[zone[place]]))
    scanned = read_mrz(zone[:place] + sign + zone[place + 1 :], TODAY)
    if isinstance(scanned, Document) and {zone[place], sign} != {"G", "6"}:
        in_visa_data = right.is_visa and protected(right)[:3] == protected(scanned)[:3]
        assert protected(scanned) == protected(right) or in_visa_data
        assert (scanned.issuer, scanned.nationality) == (right.issuer, right.nationality)


def test_a_name_that_was_repaired_is_told_because_no_digit_speaks_for_it() -> None:
    document = read_mrz((UPPER.replace("ANNA<MARIA", "ANNA<MAR1A"), LOWER), TODAY)
    assert isinstance(document, Document)
    assert MrzField.NAMES in document.repaired
