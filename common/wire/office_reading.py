# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tables of an office's file to the values of ``common.domain.office``.

The file has the keys of those classes, so a field added there can be written at once. Nothing
stops at the first mistake: what cannot be read is noted, and an empty value stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from datetime import date, time
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    NewType,
    Protocol,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from common.domain.office import Hours, Office, Service, Span
from common.wire.office_forms import WEEK, Misread, amount, day_range, span, time_of_day, week_days
from common.wire.office_problems import Finding, KeyPath, choice_of, nearest

_KINDS: Mapping[type, Misread] = {
    str: Misread("not a text", "put it between quotes"),
    bool: Misread("neither true nor false", "write true or false, without quotes"),
    int: Misread("not a whole number", "write it in digits, without quotes"),
    float: Misread("not a number", "write it in digits, without quotes, such as 1.5"),
}


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=_Dataclass)


@dataclass(slots=True)
class OfficeReader:
    """Reads one file. ``faults`` fills up; ``written`` leads from a value to its key as written.

    The two differ where a key was misspelt or stands for several, as ``mon-thu`` does.
    """

    currency: str = ""
    faults: list[Finding] = field(default_factory=list)
    written: dict[KeyPath, KeyPath] = field(default_factory=dict)

    def office(self, document: Mapping[str, object]) -> Office:
        """Read the whole file. The office is whole only when no fault was noted."""
        currency = document.get("currency")
        self.currency = currency if isinstance(currency, str) else ""
        office = self._table(Office, document, ())
        return replace(office, hours=self._without_closed_days(office.hours))

    def _without_closed_days(self, hours: Hours) -> Hours:
        """Let a range of special days open the office on no day on which it would be closed."""

        def counts(day: date) -> bool:
            single = self.written["hours", "special", str(day)][-1] == str(day)
            weekday = WEEK[day.weekday()]
            return single or (bool(hours.week.get(weekday)) and day not in hours.holidays)

        special = {day: spans for day, spans in hours.special.items() if counts(day)}
        return replace(hours, special=special)

    def _table(self, cls: type[T], content: Mapping[str, object], path: KeyPath) -> T:
        specs, hints = {spec.name: spec for spec in fields(cls)}, get_type_hints(cls)
        spelt = self._spelling(content, specs, path)
        values = {}
        for name, spec in specs.items():
            if name in spelt:
                place = (*path, spelt[name])
                self.written[*path, name] = place
                values[name] = self._field(cls, name, hints[name], content[spelt[name]], place)
            elif _required(spec):
                values[name] = self._fault((*path, name), _MISSING, hints[name])
        return cls(**values)

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

    def _field(self, cls: type, name: str, hint: Any, value: object, path: KeyPath) -> object:
        """Read what is written in another form than its class keeps it, or else as it is."""
        if cls is Service and name == "fee":
            return self._formed(lambda v: amount(v, self.currency), hint, value, path)
        if cls is Hours and name == "week":
            return self._by_day(week_days, hint, value, path)
        if cls is Hours and name in {"holidays", "special"}:
            return self._by_day(day_range, hint, value, path)
        return self._value(hint, value, path)

    def _value(self, hint: Any, value: object, path: KeyPath) -> object:
        cls = _class_of(hint)
        if cls is tuple:
            return self._list(hint, value, path)
        if cls is Span:
            return self._formed(span, hint, value, path)
        if cls is time:
            return self._formed(time_of_day, hint, value, path)
        if issubclass(cls, Enum):
            return self._choice(cls, value, path)
        if cls in _KINDS:
            return self._scalar(cls, value, path)
        if not isinstance(value, dict):
            mend = f"write it as a table, with keys such as {path[-1]}.KEY = …"
            return self._fault(path, Misread("not a table", mend), hint)
        if is_dataclass(cls):
            return self._table(cls, value, path)
        return {key: self._scalar(str, text, (*path, key)) for key, text in value.items()}

    def _scalar(self, cls: type, value: object, path: KeyPath) -> object:
        if cls is float and type(value) is int:
            return float(value)
        if type(value) is not cls:
            return self._fault(path, _KINDS[cls], cls)
        if isinstance(value, str) and not value.strip():
            return self._fault(path, _EMPTY, cls)
        return value

    def _choice(self, cls: type[Enum], value: object, path: KeyPath) -> object:
        words = {str(member.value): member for member in cls}
        if isinstance(value, str) and value in words:
            return words[value]
        mend = choice_of(str(value), words)
        return self._fault(path, Misread(f'"{value}" is not known', mend), cls)

    def _list(self, hint: Any, value: object, path: KeyPath) -> object:
        of = get_args(hint)[0]
        if isinstance(value, list):
            return tuple(self._value(of, item, (*path, n)) for n, item in enumerate(value))
        tables = is_dataclass(_class_of(of)) and _class_of(of) is not Span
        mend = f"begin each with [[{path[-1]}]]" if tables else "put it in brackets: […]"
        return self._fault(path, Misread("not a list", mend), hint)

    def _by_day(
        self,
        days_of: Callable[[str], tuple[object, ...] | Misread],
        hint: Any,
        value: object,
        path: KeyPath,
    ) -> object:
        """Read a table whose keys may each stand for several days."""
        if not isinstance(value, dict):
            mend = f"write it as a table, beginning with [{'.'.join(map(str, path))}]"
            return self._fault(path, Misread("not a table", mend), hint)
        days: dict[object, object] = {}
        for key, item in value.items():
            place, found = (*path, key), days_of(key)
            content = self._value(get_args(hint)[1], item, place)
            if isinstance(found, Misread):
                self.faults.append(Finding(place, found.problem, found.mend))
                continue
            for day in found:
                if day in days:
                    problem = f"{day} is there twice"
                    self.faults.append(Finding(place, problem, "write each day once"))
                days[day] = content
                self.written[*path, str(day)] = place
        return days

    def _formed(
        self, read: Callable[[object], object], hint: Any, value: object, path: KeyPath
    ) -> object:
        found = read(value)
        return self._fault(path, found, hint) if isinstance(found, Misread) else found

    def _fault(self, path: KeyPath, misread: Misread, hint: Any) -> object:
        """Note what is wrong, and return what stands in for a value of this type."""
        self.faults.append(Finding(path, misread.problem, misread.mend))
        return _stand_in(hint)


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


def _class_of(hint: Any) -> type:
    """The class behind a hint: of ``X | None`` that of X, of a NewType that of its base."""
    if get_origin(hint) in {Union, UnionType}:
        return _class_of(next(part for part in get_args(hint) if part is not NoneType))
    if isinstance(hint, NewType):
        return _class_of(hint.__supertype__)
    cls: type = get_origin(hint) or hint
    return cls
