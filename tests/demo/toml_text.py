# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what ``tomllib`` has read, as TOML again."""

from __future__ import annotations

import json
from collections.abc import Mapping


def toml_text(document: Mapping[str, object]) -> str:
    """The text of a document of tables, lists, texts, numbers and truth values."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in document.items())


def _key(key: str) -> str:
    return json.dumps(key, ensure_ascii=False)


def _value(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case str() | bool() | int() | float():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
