# SPDX-License-Identifier: GPL-3.0-or-later
"""``dataclasses.replace`` for the frozen, slotted values of the rules, at half its cost.

Every event copies a ticket and the state a few times, and the sequencer does that for all
counters of an office: this is where a large part of its time would go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    # For the type checker it is the original, which it knows to check the changes of.
    from dataclasses import replace
else:
    from dataclasses import fields
    from functools import cache
    from operator import attrgetter

    T = TypeVar("T")

    def replace(instance: T, /, **changes: Any) -> T:
        """A copy of a frozen, slotted dataclass instance with some fields changed.

        It has two fields at least; ``__post_init__`` is not run. Raises KeyError for a field
        that there is not.
        """
        cls = type(instance)
        setters, by_name, values = _access(cls)
        copy = object.__new__(cls)
        for set_field, value in zip(setters, values(instance), strict=False):
            set_field(copy, value)
        for name, value in changes.items():
            by_name[name](copy, value)
        return copy

    @cache
    def _access(cls: type) -> tuple[tuple[Any, ...], dict[str, Any], attrgetter]:
        """How to set each field of the class, in order and by name, and to read them all."""
        names = [field.name for field in fields(cls)]
        # A slot is a descriptor of the class; setting by it goes past the frozen class's own.
        by_name = {name: getattr(cls, name).__set__ for name in names}
        return tuple(by_name.values()), by_name, attrgetter(*names)


__all__ = ["replace"]
