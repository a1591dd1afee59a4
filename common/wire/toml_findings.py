# SPDX-License-Identifier: GPL-3.0-or-later
"""The findings that many checks of a file have in common."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from common.wire.toml_problems import Finding, KeyPath, choice_of, key_text

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")

Placed = tuple[KeyPath, str]
"""A word and where it stands."""


def doubled(words: Iterable[Placed], mend: str) -> Iterator[Finding]:
    """Each word that stands somewhere else before."""
    first: dict[str, KeyPath] = {}
    for path, word in words:
        if word in first:
            yield Finding(path, f'"{word}" is taken by {key_text(first[word])}', mend)
        first.setdefault(word, path)


def unknown(
    words: Iterable[Placed], known: Collection[str], kind: str, rests_on: KeyPath | None = None
) -> Iterator[Finding]:
    """Each word that is none of ``known``; ``kind`` says what it should be."""
    for path, word in words:
        if word not in known:
            yield Finding(path, f'there is no {kind} "{word}"', choice_of(word, known), rests_on)


def no_identities(words: Iterable[Placed]) -> Iterator[Finding]:
    """Each word that cannot stand in an address, a file's name or an event."""
    for path, word in words:
        if not _ID.fullmatch(word):
            mend = "use up to 40 of a–z, 0–9, - and _, beginning with a letter or digit"
            yield Finding(path, f'"{word}" cannot be used as an identity', mend)


def out_of_range(path: KeyPath, value: float, low: int, high: int) -> Iterator[Finding]:
    """The value, if it is not from ``low`` to ``high``."""
    if not low <= value <= high:
        yield Finding(path, f"{value} is out of range", f"use a number from {low} to {high}")
