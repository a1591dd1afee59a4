# SPDX-License-Identifier: GPL-3.0-or-later
"""Is everything an office says written in each of its languages?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from common.domain.office import Category, Names, Office, PriorityClass, Service, Zone
from common.wire.office_findings import doubled, unknown
from common.wire.office_problems import Finding, KeyPath, choice_of

LANGUAGES: Mapping[str, str] = {
    "ar": "Arabic",
    "fa": "Persian",
    "uk": "Ukrainian",
    "fr": "French",
    "en": "English",
}
"""The languages Nobat's own sentences are written in."""

_SPOKEN: KeyPath = ("languages",)


def check_languages(office: Office) -> Iterator[Finding]:
    """At least one language, each one that Nobat speaks, none twice."""
    placed = [((*_SPOKEN, n), str(language)) for n, language in enumerate(office.languages)]
    if not placed:
        yield Finding(_SPOKEN, "no language", 'list them, the main one first: ["ar", "en"]')
    yield from unknown(placed, LANGUAGES, "language")
    yield from doubled(placed, "list each language once")


def check_texts(office: Office) -> Iterator[Finding]:
    """Each text in each of the office's languages, and in no other."""
    for path, names in _texts(office):
        what = "name" if path[-1] == "names" or "holidays" in path else "text"
        for spoken in dict.fromkeys(office.languages):
            if spoken not in names and spoken in LANGUAGES:
                mend = f'add the {LANGUAGES[spoken]} {what}, since languages lists "{spoken}"'
                yield Finding((*path, spoken), "missing", mend, _SPOKEN)
        for language in names:
            if language not in office.languages:
                problem = f'"{language}" is not one of the office\'s languages'
                mend = choice_of(language, office.languages)
                if language in LANGUAGES:
                    mend = f'remove it, or add "{language}" to languages'
                yield Finding((*path, language), problem, mend, _SPOKEN)


def _texts(office: Office) -> Iterator[tuple[KeyPath, Names]]:
    yield ("names",), office.names
    for key, names in (("place", office.place), ("purpose", office.purpose)):
        if names is not None:
            yield (key,), names
    for n, names in enumerate(office.notices):
        yield ("notices", n), names
    named: Mapping[str, Sequence[Category | Service | PriorityClass | Zone]] = {
        "categories": office.categories,
        "services": office.services,
        "classes": office.classes,
        "zones": office.zones,
    }
    for key, items in named.items():
        for n, item in enumerate(items):
            yield (key, n, "names"), item.names
    for n, service in enumerate(office.services):
        if service.processing is not None:
            yield ("services", n, "processing"), service.processing
        for m, requirement in enumerate(service.requirements):
            yield ("services", n, "requirements", m, "names"), requirement.names
    for day, names in office.hours.holidays.items():
        yield ("hours", "holidays", str(day)), names
