# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tables of a TOML file to frozen dataclasses.

The file has the keys of those classes, so a field added there can be written at once. Nothing
stops at the first mistake: what cannot be read is noted, and an empty value stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from datetime import time
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    NewType,
    Protocol,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from common.wire.toml_problems import Finding, KeyPath, Misread, choice_of, nearest

_KINDS: Mapping[type, Misread] = {
    str: Misread("not a text", "put it between quotes"),
    bool: Misread("neither true nor false", "write true or false, without quotes"),
    int: Misread("not a whole number", "write it in digits, without quotes"),
    float: Misread("not a number", "write it in digits, without quotes, such as 1.5"),
}


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=_Dataclass)

Form: TypeAlias = "Callable[[TableReader, Any, object, KeyPath], object]"
"""Reads what is written in another form than its class keeps it: hint, value and path."""


@dataclass(slots=True)
class TableReader:
    """Reads one file. ``faults`` fills up; ``written`` leads from a value to its key as written.

    The two differ where a key was misspelt or stands for several, as ``mon-thu`` does. ``forms``
    go by class, or by class and field, where only that field has a form of its own.
    """

    forms: dict[type | tuple[type, str], Form] = field(default_factory=dict)
    faults: list[Finding] = field(default_factory=list)
    written: dict[KeyPath, KeyPath] = field(default_factory=dict)

    def table(self, cls: type[T], content: Mapping[str, object], path: KeyPath) -> T:
        """Read a table. The value is whole only when no fault was noted."""
        specs, hints = {spec.name: spec for spec in fields(cls)}, get_type_hints(cls)
        spelt = self._spelling(content, specs, path)
        values = {}
        for name, spec in specs.items():
            if name in spelt:
                place = (*path, spelt[name])
                self.written[*path, name] = place
                form, hint = self.forms.get((cls, name)), hints[name]
                found = content[spelt[name]]
                values[name] = (
                    self.value(hint, found, place)
                    if form is None
                    else form(self, hint, found, place)
                )
            elif _required(spec):
                values[name] = self.fault((*path, name), _MISSING, hints[name])
        return cls(**values)

    def value(self, hint: Any, value: object, path: KeyPath) -> object:
        """Read what is written at ``path`` and should be as ``hint`` says."""
        cls = _class_of(hint)
        form = self.forms.get(cls)
        if form is not None:
            return form(self, hint, value, path)
        if cls is tuple:
            return self._list(_without_none(hint), value, path)
        if issubclass(cls, Enum):
            return self._choice(cls, value, path)
        if cls in _KINDS:
            return self._scalar(cls, value, path)
        if not isinstance(value, dict):
            mend = f"write it as a table, with keys such as {path[-1]}.KEY = …"
            return self.fault(path, Misread("not a table", mend), hint)
        if is_dataclass(cls):
            return self.table(cls, value, path)
        return {key: self._scalar(str, text, (*path, key)) for key, text in value.items()}

    def fault(self, path: KeyPath, misread: Misread, hint: Any) -> object:
        """Note what is wrong, and return what stands in for a value of this type."""
        self.faults.append(Finding(path, misread.problem, misread.mend))
        return _stand_in(hint)

    def _spelling(
        self, content: Mapping[str, object], specs: Mapping[str, object], path: KeyPath
    ) -> dict[str, str]:
        """Each field's key as the file spells it; unknown keys are noted."""
        spelt = {name: name for name in specs if name in content}
        for key in content:
            if key not in specs:
                near = nearest(key, [name for name in specs if name not in spelt])
                mend = choice_of(key, specs) if near is None else f'did you mean "{near}"?'
                self.faults.append(Finding((*path, key), "unknown key", mend))
                if near is not None:
                    spelt[near] = key
        return spelt

    def _scalar(self, cls: type, value: object, path: KeyPath) -> object:
        if cls is float and type(value) is int:
            return float(value)
        if type(value) is not cls:
            return self.fault(path, _KINDS[cls], cls)
        if isinstance(value, str) and not value.strip():
            return self.fault(path, _EMPTY, cls)
        return value

    def _choice(self, cls: type[Enum], value: object, path: KeyPath) -> object:
        words = {str(member.value): member for member in cls}
        if isinstance(value, str) and value in words:
            return words[value]
        mend = choice_of(str(value), words)
        return self.fault(path, Misread(f'"{value}" is not known', mend), cls)

    def _list(self, hint: Any, value: object, path: KeyPath) -> object:
        of = get_args(hint)[0]
        if isinstance(value, list):
            return tuple(self.value(of, item, (*path, n)) for n, item in enumerate(value))
        tables = is_dataclass(_class_of(of)) and _class_of(of) not in self.forms
        mend = f"begin each with [[{path[-1]}]]" if tables else "put it in brackets: […]"
        return self.fault(path, Misread("not a list", mend), hint)


def formed(read: Callable[[object], object]) -> Form:
    """The form of a value that ``read`` reads, or returns a ``Misread`` of."""

    def form(reader: TableReader, hint: Any, value: object, path: KeyPath) -> object:
        found = read(value)
        return reader.fault(path, found, hint) if isinstance(found, Misread) else found

    return form


_MISSING = Misread("missing", "add this key")
_EMPTY = Misread("empty", "write something, or leave the key out")


def _required(spec: Field[Any]) -> bool:
    return spec.default is MISSING and spec.default_factory is MISSING


def _stand_in(hint: Any) -> object:
    cls = _class_of(hint)
    if is_dataclass(cls):
        hints = get_type_hints(cls)
        return cls(**{s.name: _stand_in(hints[s.name]) for s in fields(cls) if _required(s)})
    if issubclass(cls, Enum):
        return next(iter(cls))
    if cls is time:
        return time(0)
    return {} if issubclass(cls, Mapping) else cls()


def _without_none(hint: Any) -> Any:
    """Of ``X | None`` X, of anything else that itself."""
    if get_origin(hint) in {Union, UnionType}:
        return next(part for part in get_args(hint) if part is not NoneType)
    return hint


def _class_of(hint: Any) -> type:
    """The class behind a hint: of ``X | None`` that of X, of a NewType that of its base."""
    hint = _without_none(hint)
    if isinstance(hint, NewType):
        return _class_of(hint.__supertype__)
    cls: type = get_origin(hint) or hint
    return cls
