# SPDX-License-Identifier: GPL-3.0-or-later
"""A service's form as a JSON Schema (draft 2020-12), for partners who program against it.

A description only: answers are checked by ``common.domain.forms``, which also accepts the
digits of other scripts and knows conditions from outside a group.
"""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.catalogue import CatalogueService, Field, FieldKind, NumberScheme
from common.domain.forms_answers import NO, YES

Schema = dict[str, object]

_FORMS: dict[FieldKind, Schema] = {
    FieldKind.DATE: {"format": "date"},
    FieldKind.NUMBER: {"pattern": "^-?[0-9]+$"},
    FieldKind.PHONE: {"pattern": r"^\+?[0-9]{5,15}$"},
    FieldKind.EMAIL: {"format": "email"},
    FieldKind.NATIONAL_NUMBER: {"pattern": "^[0-9]{6,16}$"},
    FieldKind.YES_NO: {"enum": [YES, NO]},
}

_NUMBERS: dict[NumberScheme, Schema] = {
    NumberScheme.EGYPT: {"pattern": "^[0-9]{14}$"},
    NumberScheme.FRANCE_NIR: {"pattern": "^[0-9]{5}([0-9]{2}|2[AB])[0-9]{8}$"},
    NumberScheme.IRAN: {"pattern": "^[0-9]{10}$"},
    NumberScheme.SYRIA: {"pattern": "^[0-9]{11}$"},
    NumberScheme.UKRAINE_EDRPOU: {"pattern": "^[0-9]{8}$"},
    NumberScheme.UKRAINE_RNOKPP: {"pattern": "^[0-9]{10}$"},
    NumberScheme.UKRAINE_UNZR: {"pattern": "^[0-9]{13}$"},
}
"""The forms that are kept; their check digits are beyond a pattern."""


def json_schema(service: CatalogueService) -> Schema:
    """The schema of the service's answers."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": service.code,
        **_object(service.fields),
    }


def _object(fields: Sequence[Field]) -> Schema:
    there = {field.code for field in fields}
    conditions = [
        {
            "if": {
                "properties": {field.when.field: {"enum": list(field.when.values)}},
                "required": [field.when.field],
            },
            "then": {"required": [field.code]},
        }
        for field in fields
        if field.when is not None and field.when.field in there and _demanded(field)
    ]
    schema: Schema = {
        "type": "object",
        "properties": {field.code: _value(field) for field in fields},
        "required": [field.code for field in fields if field.when is None and _demanded(field)],
        "additionalProperties": False,
    }
    return {**schema, "allOf": conditions} if conditions else schema


def _demanded(field: Field) -> bool:
    return field.at_least > 0 if field.kind is FieldKind.GROUP else field.required


def _value(field: Field) -> Schema:
    named: Schema = {"description": " / ".join(field.names.values())}
    if field.kind is FieldKind.GROUP:
        return {
            **named,
            "type": "array",
            "items": _object(field.fields),
            "minItems": field.at_least,
            "maxItems": field.at_most,
        }
    schema = {**named, "type": "string", "maxLength": field.longest, **_FORMS.get(field.kind, {})}
    if field.scheme is not None:
        schema.update(_NUMBERS[field.scheme])
    if field.kind is FieldKind.CHOICE:
        schema["enum"] = [choice.code for choice in field.choices]
    if field.pattern is not None:
        schema["pattern"] = f"^(?:{field.pattern})$"
    return schema
