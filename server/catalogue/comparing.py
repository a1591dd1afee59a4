# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between two catalogues, key by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from common.domain.catalogue import Catalogue

Leaf = object
"""A text, number, truth or list without codes; None where the key is not there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One key whose value is not the same, such as ``services.passport.fee.amount``."""

    key: str
    before: Leaf
    after: Leaf


def differences(before: Catalogue, after: Catalogue) -> tuple[Difference, ...]:
    """Every difference, in the order of the later catalogue, then what is only in the earlier.

    Services, fields and all else that has a code are compared by it: to move one is no change.
    """
    old, new = dict(_leaves(before)), dict(_leaves(after))
    keys = dict.fromkeys([*new, *old])
    found = (Difference(key, old.get(key), new.get(key)) for key in keys)
    return tuple(each for each in found if each.before != each.after)


def _leaves(catalogue: Catalogue) -> Iterator[tuple[str, Leaf]]:
    yield from _under("", msgspec.to_builtins(catalogue))


def _under(key: str, value: object) -> Iterator[tuple[str, Leaf]]:
    parts = _parts(value)
    if parts is None:
        if value is not None:
            yield key, value
        return
    for name, part in parts.items():
        yield from _under(f"{key}.{name}" if key else name, part)


def _parts(value: object) -> Mapping[str, object] | None:
    """The parts of a table, or of a list of tables with codes; None of anything else."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list | tuple) and value and all(_code(each) is not None for each in value):
        return {str(_code(each)): each for each in value}
    return None


def _code(value: object) -> object:
    return value.get("code") if isinstance(value, dict) else None
