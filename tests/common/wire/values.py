# SPDX-License-Identifier: GPL-3.0-or-later
"""Any value of a type that travels, made from the type itself."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

WHOLE = st.integers(-(2**53), 2**53)
"""Numbers that every reader of JSON keeps exactly."""

_PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(codec="utf-8"), max_size=12),
    int: WHOLE,
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bytes: st.binary(max_size=40),
    datetime: st.datetimes(timezones=st.just(UTC)),
    date: st.dates(),
    NoneType: st.none(),
    msgspec.Raw: st.dictionaries(st.sampled_from("abc"), WHOLE).map(
        lambda value: msgspec.Raw(msgspec.json.encode(value))
    ),
}


def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Any value that the hint allows: dataclasses, messages and what they are made of."""
    return _made_for(hint)


@cache
def _made_for(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, NewType):
        return any_of(hint.__supertype__)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) in {Union, UnionType}:
        return st.one_of(*map(any_of, get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(any_of(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) is not None:
        return st.dictionaries(*map(any_of, get_args(hint)), max_size=3)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    names = [f.name for f in fields(hint)] if is_dataclass(hint) else hint.__struct_fields__
    hints = get_type_hints(hint)
    return st.builds(hint, **{name: any_of(hints[name]) for name in names})
