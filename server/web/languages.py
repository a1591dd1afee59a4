# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the pages, and which one a visitor reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.identifiers import Language

LANGUAGES: Final[Mapping[Language, str]] = {
    Language("ar"): "العربية",
    Language("fa"): "فارسی",
    Language("uk"): "Українська",
    Language("fr"): "Français",
    Language("en"): "English",
}
"""Each language by its own name, in the order in which they are offered."""

ENGLISH: Final = Language("en")
COOKIE: Final = "language"

_MOST_WANTED: Final = 20
"""More languages than that in a header are no reader's wish."""


def language_in_path(path: str) -> Language | None:
    """The language in which an address such as ``/fr/status`` is written."""
    first = Language(path.removeprefix("/").partition("/")[0])
    return first if first in LANGUAGES else None


def language_wanted(cookie: str | None, accept: str) -> Language:
    """The language chosen before or, by ``Accept-Language`` (RFC 9110, 12.5.4), the browser's."""
    if cookie is not None and Language(cookie) in LANGUAGES:
        return Language(cookie)
    wishes = [_wish(each) for each in accept.split(",")[:_MOST_WANTED]]
    known = [(weight, language) for weight, language in wishes if language in LANGUAGES]
    best = max((weight for weight, _ in known), default=0.0)
    return next((language for weight, language in known if weight == best > 0), ENGLISH)


def _wish(text: str) -> tuple[float, Language]:
    """``fr-CH;q=0.8`` as how much it is wanted, and which language it is without its country."""
    tag, _, weight = text.partition(";q=")
    try:
        wanted = float(weight or 1)
    except ValueError:
        wanted = 0.0
    return wanted, Language(tag.strip().lower().partition("-")[0])
