# SPDX-License-Identifier: GPL-3.0-or-later
"""Is everything that people read written in each of the languages that a file lists?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from common.domain.identifiers import Language
from common.domain.office import Names
from common.wire.toml_findings import doubled, unknown
from common.wire.toml_problems import Finding, KeyPath, choice_of

LANGUAGES: Mapping[str, str] = {
    "ar": "Arabic",
    "fa": "Persian",
    "uk": "Ukrainian",
    "fr": "French",
    "en": "English",
}
"""The languages Nobat's own sentences are written in."""

_SPOKEN: KeyPath = ("languages",)


def check_languages(languages: Sequence[Language]) -> Iterator[Finding]:
    """At least one language, each one that Nobat speaks, none twice."""
    placed = [((*_SPOKEN, n), str(language)) for n, language in enumerate(languages)]
    if not placed:
        yield Finding(_SPOKEN, "no language", 'list them, the main one first: ["ar", "en"]')
    yield from unknown(placed, LANGUAGES, "language")
    yield from doubled(placed, "list each language once")


def check_texts(
    texts: Iterable[tuple[KeyPath, Names]], languages: Sequence[Language], whose: str
) -> Iterator[Finding]:
    """Each text in each of the ``languages``, and in no other; ``whose`` they are, in words."""
    for path, names in texts:
        what = "name" if path[-1] == "names" or "holidays" in path else "text"
        for spoken in dict.fromkeys(languages):
            if spoken not in names and spoken in LANGUAGES:
                mend = f'add the {LANGUAGES[spoken]} {what}, since languages lists "{spoken}"'
                yield Finding((*path, spoken), "missing", mend, _SPOKEN)
        for language in names:
            if language not in languages:
                problem = f'"{language}" is not one of {whose} languages'
                mend = choice_of(language, languages)
                if language in LANGUAGES:
                    mend = f'remove it, or add "{language}" to languages'
                yield Finding((*path, language), problem, mend, _SPOKEN)
