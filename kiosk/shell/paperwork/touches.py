# SPDX-License-Identifier: GPL-3.0-or-later
"""Touches on pages of the paperwork, as QML tells of them: what was touched, and a value."""

from __future__ import annotations

from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode, Language, ServiceCode
from kiosk.flow.paperwork.inputs import (
    Choose,
    ChooseRequest,
    OpenEntry,
    PointAt,
    RemoveEntry,
    Touch,
    Touched,
    Type,
    UseLayout,
)


def touched(what: str, value: str) -> Touched:
    """The flow's input. Raises ValueError for what no page has."""
    match what:
        case "touch":
            return Touch(value)
        case "request":
            return ChooseRequest(ServiceCode(value))
        case "choose":
            return Choose(value)
        case "point":
            return PointAt(path_in(value))
        case "type":
            return Type(value)
        case "layout":
            return UseLayout(Language(value))
        case "open":
            return OpenEntry(int(value))
        case "remove":
            return RemoveEntry(int(value))
        case _:
            message = f"no page has {what}"
            raise ValueError(message)


def path_in(name: str) -> FieldPath:
    """The path in ``family.0.born_on``."""
    return tuple(int(each) if each.isdecimal() else FieldCode(each) for each in name.split("."))
