# SPDX-License-Identifier: GPL-3.0-or-later
"""The office file says how cards' 2D codes are laid out and what scanners write around codes."""

import pytest

from common.domain.card_codes import USUAL_LAYOUT, CardCodeSetup, CardField
from common.domain.office import Office, ScannerSetup
from common.wire.office_file import read_office
from tests.common.wire.small_office import SMALL, spoilt, told

FIRST = 'id = "small"\n'
SCANNER = 'port = "COM3"'


def test_an_office_that_says_nothing_has_the_usual_layout() -> None:
    office = read_office(SMALL)
    assert isinstance(office, Office)
    assert office.card_code == USUAL_LAYOUT


def test_an_office_sets_its_own_order_and_what_its_scanner_adds() -> None:
    fields = '["national_number", "skip", "given", "skip", "surname", "birth_date"]'
    office = read_office(
        spoilt(
            (FIRST, f"{FIRST}card_code = {{ fields = {fields} }}\n"),
            (SCANNER, f'{SCANNER}, prefix = "~", suffix = "$$"'),
        )
    )
    assert isinstance(office, Office)
    assert office.card_code == CardCodeSetup(
        "SYR",
        (
            CardField.NATIONAL_NUMBER,
            CardField.SKIP,
            CardField.GIVEN,
            CardField.SKIP,
            CardField.SURNAME,
            CardField.BIRTH_DATE,
        ),
    )
    assert office.devices[0].scanner == ScannerSetup("COM3", prefix="~", suffix="$$")


@pytest.mark.parametrize(
    ("setup", "says"),
    [
        (
            '{ issuer = "Syria" }',
            ['card_code.issuer (line 2): "Syria" is no state; '
             'use its code of ICAO 9303-3, such as "SYR"'],
        ),
        (
            '{ fields = ["given", "surname", "number"] }',
            ['card_code.fields[2] (line 2): "number" is not known; use one of: "given", '
             '"surname", "father", "mother", "birth_place", "birth_date", "birth", '
             '"national_number", "skip"'],
        ),
        (
            '{ fields = ["given", "given", "birth", "birth_date"] }',
            ['card_code.fields (line 2): no field is the "national_number"; '
             "add it: without it nobody can be told by their card",
             'card_code.fields (line 2): no field is the "surname"; '
             "add it: without it nobody can be told by their card",
             'card_code.fields[1] (line 2): "given" is taken by card_code.fields[0]; '
             'write "skip" for what is of no use',
             'card_code.fields[3] (line 2): "birth" holds the "birth_date" already; '
             'remove it, or write "birth_place" and "birth_date" instead of "birth"'],
        ),
    ],
)  # fmt: skip
def test_mistakes_in_the_layout_are_told(setup: str, says: list[str]) -> None:
    assert sorted(told(spoilt((FIRST, f"{FIRST}card_code = {setup}\n")))) == sorted(says)


@pytest.mark.parametrize("affix", ["123456789", "ا", "\\u0007"])
def test_a_prefix_that_cannot_be_typed_is_told(affix: str) -> None:
    (problem,) = told(spoilt((SCANNER, f'{SCANNER}, prefix = "{affix}"')))
    assert problem.startswith("devices[0].scanner.prefix")
    assert problem.endswith("write up to 8 ASCII characters that the scanner adds to a code")


def test_a_scanner_that_types_is_set_up_by_its_port() -> None:
    office = read_office(
        spoilt((SCANNER, 'port = "keyboard", keyboard = "system", gap_ms = 120, prefix = "~"'))
    )
    assert isinstance(office, Office)
    scanner = office.devices[0].scanner
    assert scanner is not None
    assert scanner.types
    assert scanner == ScannerSetup("keyboard", prefix="~", keyboard="system", gap_ms=120)


def test_a_keyboard_that_is_not_known_is_told() -> None:
    changed = (SCANNER, 'port = "keyboard", keyboard = "fr", gap_ms = 5')
    assert sorted(told(spoilt(changed))) == [
        "devices[0].scanner.gap_ms (line 73): 5 is out of range; use a number from 10 to 200",
        'devices[0].scanner.keyboard (line 73): there is no keyboard "fr"; '
        'use one of: "us", "system"',
    ]
