# SPDX-License-Identifier: GPL-3.0-or-later
"""The immutable mapping does what a dict does, and never changes."""

from hypothesis import given
from hypothesis import strategies as st

from common.domain.persistent_map import PersistentMap

keys = st.integers(-600, 600) | st.text(max_size=3)
changes = st.lists(st.tuples(st.booleans(), keys, st.integers()))


def folded(steps: list[tuple[bool, int | str, int]]) -> PersistentMap[int | str, int]:
    """Return the map after ``steps``: put or drop a key."""
    made: PersistentMap[int | str, int] = PersistentMap()
    for puts, key, value in steps:
        made = made.put(key, value) if puts else made.without(key)
    return made


@given(changes)
def test_it_holds_what_a_dict_holds(steps: list[tuple[bool, int | str, int]]) -> None:
    plain: dict[int | str, int] = {}
    for puts, key, value in steps:
        if puts:
            plain[key] = value
        else:
            plain.pop(key, None)
    made = folded(steps)
    assert dict(made) == plain
    assert len(made) == len(plain)
    assert all(made[key] == value for key, value in plain.items())
    assert repr(made) == f"PersistentMap({dict(made)!r})"


@given(changes, changes)
def test_a_map_does_not_change_once_it_is_made(
    steps: list[tuple[bool, int | str, int]], more: list[tuple[bool, int | str, int]]
) -> None:
    made = folded(steps)
    before = dict(made)
    for puts, key, value in more:
        if puts:
            made.put(key, value)
        else:
            made.without(key)
    assert dict(made) == before


@given(st.dictionaries(keys, st.integers()))
def test_equality_does_not_ask_how_a_map_came_to_be(plain: dict[int | str, int]) -> None:
    there = folded([(True, key, value) for key, value in plain.items()])
    back = folded([(True, key, value) for key, value in reversed(plain.items())])
    detour = back.put("x" * 4, 1).without("x" * 4)
    assert there == back == detour
    assert there != back.put("x" * 4, 1)
    assert there != plain


def test_a_missing_key_is_missing() -> None:
    made = folded([(True, "a", 1)])
    assert made.get("b") is None
    assert "a" in made
    assert 256 not in folded([(True, 0, 1)])
    assert made.without("b") is made
