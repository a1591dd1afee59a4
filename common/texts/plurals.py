# SPDX-License-Identifier: GPL-3.0-or-later
"""Which plural form a whole number takes: the forms and their order are Qt Linguist's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from common.domain.identifiers import Language


def plural_form(language: Language, count: int) -> int:
    """The place, from 0, of the form for ``count`` among those that a .ts file keeps."""
    return _FORMS[language](abs(count))


def _arabic(count: int) -> int:
    last_two = count % 100
    if count <= 2:  # noqa: PLR2004 - none, one and two are words of their own
        return count
    if last_two in range(3, 11):
        return 3
    return 4 if last_two in range(11, 100) else 5


def _ukrainian(count: int) -> int:
    last, last_two = count % 10, count % 100
    if last == 1 and last_two != 11:  # noqa: PLR2004 - eleven is no one
        return 0
    return 1 if last in range(2, 5) and last_two not in range(12, 15) else 2


_FORMS: Final[Mapping[Language, Callable[[int], int]]] = {
    Language("ar"): _arabic,
    Language("fa"): lambda _: 0,
    Language("uk"): _ukrainian,
    Language("fr"): lambda count: int(count > 1),
    Language("en"): lambda count: int(count != 1),
}
