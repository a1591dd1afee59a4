# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue's file is read whole, with what it says once for many services."""

import dataclasses
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.catalogue import (
    Agency,
    Catalogue,
    CatalogueService,
    Choice,
    Condition,
    Fee,
    FeeRule,
    Field,
    FieldKind,
    Processing,
    Register,
    RegisterKey,
    RequiredDocument,
    SmartCheck,
)
from common.domain.identifiers import FieldCode, RegisterCode, ServiceCode
from common.wire.catalogue_file import load_catalogue, read_catalogue
from common.wire.toml_problems import FileProblems
from tests.common.wire.small_catalogue import SMALL, catalogue_of, spoilt, told

PASSPORT, STATEMENT = catalogue_of().services
CIVIL = RegisterCode("civil")


def test_the_small_file_is_right() -> None:
    assert told(SMALL) == []


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(SMALL, encoding="utf-8")
    assert load_catalogue(file) == catalogue_of()
    assert isinstance(load_catalogue(tmp_path / "none.toml"), FileProblems)


def test_fees_are_kept_in_the_minor_units_of_the_currency() -> None:
    rule = FeeRule(Condition(FieldCode("reason"), ("lost",)), 4500)
    assert PASSPORT.fee == Fee(3050, (rule,))
    in_pounds = catalogue_of(spoilt(('"SYP"', '"JPY"'), ("30.50", "30"), ("45 }", "4 }")))
    assert in_pounds.services[0].fee.amount == 30


def test_what_services_share_is_written_once() -> None:
    assert [field.code for field in STATEMENT.fields] == ["national_number", "name"]
    assert STATEMENT.documents == (PASSPORT.documents[0],)
    assert PASSPORT.purpose == {"en": "To decide this request"}
    assert STATEMENT.purpose == {"en": "To state what the register says"}


def test_a_key_of_a_register_is_written_in_short() -> None:
    assert STATEMENT.fields[1].filled_from == RegisterKey(CIVIL, "full_name")
    assert STATEMENT.smart == (SmartCheck(RegisterKey(CIVIL, "alive"), ("yes",)),)


def test_a_service_without_a_rule_of_its_own_is_decided_by_an_official() -> None:
    assert PASSPORT.smart is None


def test_what_is_not_written_has_its_default() -> None:
    assert STATEMENT.fee == Fee()
    assert STATEMENT.processing == Processing(0)
    assert PASSPORT.fields[0].kind is FieldKind.NATIONAL_NUMBER
    assert STATEMENT.fields[1].kind is FieldKind.TEXT


def test_services_and_registers_are_found_by_their_codes() -> None:
    catalogue = catalogue_of()
    assert catalogue.service(ServiceCode("statement")) == STATEMENT
    assert catalogue.service(ServiceCode("visa")) is None
    assert catalogue.register(CIVIL) == catalogue.registers[0]
    assert catalogue.register(RegisterCode("land")) is None


def test_an_empty_file_lacks_everything_that_has_no_default() -> None:
    keys = [line.partition(":")[0] for line in told("")]
    assert keys == ["agencies", "currency", "id", "languages", "names", "services", "version"]


@given(st.data())
def test_whatever_one_line_says_the_file_is_read_or_its_faults_are_told(
    data: st.DataObject,
) -> None:
    lines = SMALL.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    said = data.draw(st.sampled_from(["7", '""', "[]", "{}", "true", '["x"]', "[{}]", "1.5"]))
    lines[at] = re.sub(r"= .*", lambda _: f"= {said}", lines[at])
    result = read_catalogue("\n".join(lines))
    assert isinstance(result, Catalogue) or result.problems


# ── The file's description ───────────────────────────────────────────────────────────────────

DESCRIPTION = (Path(__file__).resolve().parents[3] / "docs" / "catalogue-file.md").read_text(
    encoding="utf-8"
)
DESCRIBED = [Catalogue, CatalogueService, Field, Choice, Condition, RequiredDocument]
DESCRIBED += [Fee, FeeRule, Processing, SmartCheck, Agency, Register]


def test_the_catalogue_in_the_description_is_right() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", DESCRIPTION, re.DOTALL)
    assert told(example) == []


@pytest.mark.parametrize("cls", DESCRIBED)
def test_every_key_is_described(cls: type) -> None:
    named = set(re.findall(r"`(\w+)", DESCRIPTION))
    assert {field.name for field in dataclasses.fields(cls)} <= named


@pytest.mark.parametrize("kind", FieldKind)
def test_every_kind_of_field_is_described(kind: FieldKind) -> None:
    assert f'`"{kind.value}"`' in DESCRIPTION
