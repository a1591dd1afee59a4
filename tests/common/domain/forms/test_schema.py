# SPDX-License-Identifier: GPL-3.0-or-later
"""A form's JSON Schema says what its fields say."""

import json

from common.domain.catalogue import Choice, Condition, FieldKind, NumberScheme
from common.domain.forms_schema import json_schema
from tests.common.domain.forms.a_service import (
    EMAIL,
    FAMILY,
    MARRIED,
    NAME,
    NUMBER,
    PHONE,
    PLATE,
    SERVICE,
    SEX,
    SPOUSE,
    field,
    service_of,
)


def test_a_text_has_its_length_and_its_names() -> None:
    schema = json_schema(service_of(field(NAME, longest=20)))
    assert schema["properties"] == {
        "name": {"description": "name", "type": "string", "maxLength": 20}
    }
    assert schema["required"] == ["name"]
    assert schema["additionalProperties"] is False
    assert "allOf" not in schema


def test_each_kind_has_its_form() -> None:
    choice = field(SEX, FieldKind.CHOICE, choices=(Choice("f", {}), Choice("m", {})))
    of = service_of(
        choice,
        field(EMAIL, FieldKind.EMAIL, required=False),
        field(PHONE, FieldKind.PHONE),
        field(PLATE, FieldKind.NATIONAL_NUMBER, pattern="[0-9]|x"),
    )
    schema = json_schema(of)
    assert schema["required"] == ["sex", "phone", "plate"]
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert properties["sex"]["enum"] == ["f", "m"]
    assert properties["email"]["format"] == "email"
    assert properties["phone"]["pattern"] == r"^\+?[0-9]{5,15}$"
    assert properties["plate"]["pattern"] == "^(?:[0-9]|x)$"


def test_a_number_of_a_scheme_has_the_form_of_its_country() -> None:
    schema = json_schema(
        service_of(field(PLATE, FieldKind.NATIONAL_NUMBER, scheme=NumberScheme.UKRAINE_UNZR))
    )
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert properties["plate"]["pattern"] == "^[0-9]{13}$"


def test_what_is_required_on_a_condition_is_so_in_the_schema() -> None:
    when = Condition(MARRIED, ("yes",))
    schema = json_schema(
        service_of(
            field(MARRIED, FieldKind.YES_NO),
            field(SPOUSE, when=when),
            field(EMAIL, when=when, required=False),
        )
    )
    assert schema["required"] == ["married"]
    asked = {"properties": {"married": {"enum": ["yes"]}}, "required": ["married"]}
    assert schema["allOf"] == [{"if": asked, "then": {"required": ["spouse"]}}]


def test_a_group_is_a_list_of_entries() -> None:
    outside = field(NUMBER, FieldKind.NUMBER, when=Condition(MARRIED, ("yes",)))
    group = field(FAMILY, FieldKind.GROUP, fields=(field(NAME), outside), at_least=1, at_most=4)
    schema = json_schema(service_of(group))
    assert schema["required"] == ["family"]
    properties = schema["properties"]
    assert isinstance(properties, dict)
    family = properties["family"]
    assert (family["type"], family["minItems"], family["maxItems"]) == ("array", 1, 4)
    assert family["items"]["required"] == ["name"]
    assert "allOf" not in family["items"]


def test_the_schema_of_a_whole_service_can_be_written_down() -> None:
    assert json.loads(json.dumps(json_schema(SERVICE)))["title"] == SERVICE.code
