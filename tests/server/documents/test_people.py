# SPDX-License-Identifier: GPL-3.0-or-later
"""Name and address on papers, as the roles in the catalogue say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.catalogue import Answers, Choice, Condition, Field, FieldKind, FieldRole
from common.domain.identifiers import FieldCode, Language
from server.documents.people import address_in, facts_in, person_in
from tests.server.requests.sample import ABROAD, NATIONAL_NUMBER, PASSPORT

EN = Language("en")


def field(code: str, role: FieldRole | None, kind: FieldKind = FieldKind.TEXT) -> Field:
    """A field of that role."""
    return Field(FieldCode(code), {"en": code.title()}, kind, role=role)


FIELDS = (
    NATIONAL_NUMBER,
    field("first", FieldRole.NAME),
    field("dad", FieldRole.FATHER_NAME),
    field("last", FieldRole.NAME),
    field("land", FieldRole.COUNTRY),
    replace(
        field("area", FieldRole.REGION, FieldKind.CHOICE),
        choices=(Choice("n", {"en": "The North"}),),
    ),
    field("zip", FieldRole.POSTAL_CODE),
    field("road", FieldRole.STREET),
    # A town of birth: named as people name an address, and none.
    field("city", None),
)
SERVICE = replace(PASSPORT, fields=FIELDS)


def said(**answers: str) -> Answers:
    """Answers by code."""
    return {FieldCode(code): text for code, text in answers.items()}


ALL = said(
    first="Layla",
    dad="Omar",
    last="Haddad",
    land="Syria",
    area="n",
    zip="1234",
    road="Nile Street 3",
    city="Homs",
    national_number="01234567890",
)


def test_the_lines_of_an_address_stand_as_the_post_wants_them() -> None:
    assert address_in(SERVICE, ALL, EN, ()) == ("Nile Street 3", "1234 The North", "Syria")


@pytest.mark.parametrize(
    ("answers", "lines"),
    [
        (said(road="Nile Street 3", zip="1234"), ("1234 Nile Street 3",)),
        (said(land="Syria", zip="1234"), ("Syria",)),
        (said(zip="1234", city="Homs"), ()),
    ],
)
def test_what_was_not_answered_leaves_no_line(answers: Answers, lines: tuple[str, ...]) -> None:
    assert address_in(SERVICE, answers, EN, ()) == lines


def test_an_address_that_is_not_asked_for_any_more_is_left_out() -> None:
    abroad = replace(field("road", FieldRole.STREET), when=Condition(ABROAD.code, ("yes",)))
    service = replace(PASSPORT, fields=(ABROAD, abroad))
    answers = said(road="Nile Street 3", abroad="no")
    assert address_in(service, answers, EN, ()) == ()
    assert address_in(service, {**answers, ABROAD.code: "yes"}, EN, ()) == ("Nile Street 3",)


def test_a_name_has_its_parts_in_the_order_in_which_they_are_asked() -> None:
    assert person_in(SERVICE, ALL) == "Layla Omar Haddad"
    dad_last = replace(SERVICE, fields=(FIELDS[1], FIELDS[3], FIELDS[2]))
    assert person_in(dad_last, ALL) == "Layla Haddad"
    assert person_in(SERVICE, said(national_number="01234567890")) == "01234567890"
    assert person_in(SERVICE, {}) is None


def test_a_certificate_states_the_father_by_himself_and_the_name_not_again() -> None:
    told = [each.label for each in facts_in(SERVICE, ALL, EN, ())]
    assert "Dad" in told
    assert not {"First", "Last"} & set(told)
