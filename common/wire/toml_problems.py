# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a file that people write, and how it is told."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value stands in the file: ``("services", 3, "names", "fr")``; counted from 0."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at ``path``, and what to do about it.

    ``rests_on`` are the values that were looked at besides, ``*`` for any item of a list. When
    one of them could not be read, the finding may be a mere echo of that and is not told.
    """

    path: KeyPath
    problem: str
    mend: str
    rests_on: KeyPath | None = None


@dataclass(frozen=True, slots=True)
class Misread:
    """Why a value is not of its form, and how to write it."""

    problem: str
    mend: str


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A finding with its place as people look for it; ``line`` counts from 1."""

    key: str
    line: int | None
    problem: str
    mend: str

    def __str__(self) -> str:
        """Return one line: ``services[3].names.fr (line 41): missing; add the French name``."""
        place = self.key or "the file"
        if self.line is not None:
            place = f"{place} (line {self.line})"
        return f"{place}: {self.problem}; {self.mend}"


@dataclass(frozen=True, slots=True)
class FileProblems:
    """Everything that is wrong with a file, in the order of its lines; at least one thing."""

    problems: tuple[FileProblem, ...]


def describe(problems: FileProblems) -> str:
    """The problems for a terminal or a log, one on each line."""
    return "\n".join(str(problem) for problem in problems.problems)


def key_text(path: KeyPath) -> str:
    """A path as people write it: ``services[3].names.fr``."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            name = part if _BARE_KEY.fullmatch(part) else f'"{part}"'
            text += f".{name}" if text else name
    return text


def nearest(word: str, known: Collection[str]) -> str | None:
    """The known word that was probably meant, if one is near."""
    by_folded = {_folded(name): name for name in known}
    found = difflib.get_close_matches(_folded(word), by_folded, 1, cutoff=0.7)
    return by_folded[found[0]] if found else None


def _folded(word: str) -> str:
    return word.casefold().replace("-", "_")


def choice_of(word: str, known: Collection[str]) -> str:
    """The mend for a word that is not known: the near one, or all there are."""
    near = nearest(word, known)
    if near is not None:
        return f'did you mean "{near}"?'
    if not known:
        return "there are none yet; add one"
    return "use one of: " + ", ".join(f'"{name}"' for name in known)
