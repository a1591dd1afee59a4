# SPDX-License-Identifier: GPL-3.0-or-later
"""An immutable mapping whose changed copy costs little.

A day's tickets run to thousands and every event changes one of them. Copying a plain
``dict`` for that would make each decision slower as the day goes on; here a change copies
one small bucket and the list of buckets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

_BUCKETS = 256

_NO_BUCKETS: list[Any] = [None] * _BUCKETS
"""Of every map that nothing was put into yet; like all lists of buckets, never changed."""

K = TypeVar("K")
V = TypeVar("V")


class PersistentMap(Mapping[K, V], Generic[K, V]):
    """A read-only mapping; :meth:`put` and :meth:`without` return changed copies.

    Iteration order is arbitrary: rules must sort by what they mean.
    """

    __slots__ = ("_buckets", "_length")

    def __init__(self) -> None:
        self._buckets: list[dict[K, V] | None] = _NO_BUCKETS
        self._length = 0

    def put(self, key: K, value: V) -> PersistentMap[K, V]:
        """A copy in which ``key`` stands for ``value``."""
        index = hash(key) % _BUCKETS
        bucket = dict(self._buckets[index] or {})
        grown = key not in bucket
        bucket[key] = value
        return self._changed(index, bucket, self._length + grown)

    def without(self, key: K) -> PersistentMap[K, V]:
        """A copy that lacks ``key``; the same map where it was not there."""
        index = hash(key) % _BUCKETS
        bucket = self._buckets[index]
        if bucket is None or key not in bucket:
            return self
        rest = {k: v for k, v in bucket.items() if k != key}
        return self._changed(index, rest, self._length - 1)

    def _changed(self, index: int, bucket: dict[K, V], length: int) -> PersistentMap[K, V]:
        changed: PersistentMap[K, V] = PersistentMap()
        changed._buckets = self._buckets.copy()
        changed._buckets[index] = bucket or None
        changed._length = length
        return changed

    def __getitem__(self, key: K) -> V:
        bucket = self._buckets[hash(key) % _BUCKETS]
        if bucket is None:
            raise KeyError(key)
        return bucket[key]

    def __iter__(self) -> Iterator[K]:
        for bucket in self._buckets:
            if bucket is not None:
                yield from bucket

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PersistentMap):
            return self._length == other._length and self._buckets == other._buckets
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal by value and may hold unhashable values

    def __repr__(self) -> str:
        return f"PersistentMap({dict(self)!r})"
