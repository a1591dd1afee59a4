# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented people have what the catalogues want to know of people."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.catalogue import Catalogue, CatalogueService, Field, RegisterKey
from common.wire.catalogue_file import load_catalogue
from server.registers.identifiers import SERVICE_PARTS, is_identifier
from tests.house.sources import ROOT
from tests.registers.records import REGISTERS, Person, Population

CATALOGUES = sorted((ROOT / "assets" / "catalogues").glob("*.toml"))
POPULATION = Population.read()


def read(file: Path) -> Catalogue:
    """A catalogue as it is shipped."""
    found = load_catalogue(file)
    assert isinstance(found, Catalogue), found
    return found


def wanted_by(service: CatalogueService) -> list[RegisterKey]:
    """What a service takes from registers."""
    filled = [each.filled_from for each in every_field(service.fields)]
    checked = [each.key for each in service.smart or ()]
    return [*(each for each in filled if each is not None), *checked]


def every_field(fields: tuple[Field, ...]) -> list[Field]:
    """Fields, and those within them."""
    return [*fields, *(inner for each in fields for inner in every_field(each.fields))]


def of_country(catalogue: Catalogue) -> list[Person]:
    """Everybody whom the catalogue's registers know."""
    (instance,) = {each.service.split("/", maxsplit=1)[0] for each in catalogue.registers}
    return list(POPULATION.of(instance))


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda each: each.stem)
def test_every_register_of_a_catalogue_can_be_asked(file: Path) -> None:
    for each in read(file).registers:
        assert is_identifier(each.service, SERVICE_PARTS)
        assert each.service.rpartition("/")[2] in REGISTERS


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda each: each.stem)
def test_whatever_a_form_is_filled_from_is_in_somebodys_record(file: Path) -> None:
    catalogue = read(file)
    people = of_country(catalogue)
    for service in catalogue.services:
        for key in wanted_by(service):
            assert any(key.key in each.records.get(key.register, {}) for each in people), key


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda each: each.stem)
def test_for_every_smart_service_there_is_somebody_whom_the_rule_approves(file: Path) -> None:
    catalogue = read(file)
    people = of_country(catalogue)
    for service in catalogue.services:
        for check in service.smart or ():
            values = [
                each.records.get(check.key.register, {}).get(check.key.key) for each in people
            ]
            assert set(values) & set(check.values), (service.code, check)


@pytest.mark.parametrize(
    "person", POPULATION.people, ids=lambda each: each.records["civil"]["given_name_latin"]
)
def test_everybody_has_a_name_in_two_scripts_and_is_nobody(person: Person) -> None:
    civil = person.records["civil"]
    assert civil["given_name_latin"].isascii()
    assert not civil["given_name"].isascii()
    number = person.key["national_number"]
    # What makes each number one that nobody has: see the head of its country's file.
    nobodys = {"SY": number[:2] == "99", "IR": number[:3] == "000", "UA": number[:5] == "00000"}
    assert nobodys.get(person.instance, number[7:9] == "99")
