# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose names of months a language uses: those of the country in which the office is.

Arabic has several: what is كانون الثاني in Syria is يناير in Egypt (CLDR, ``ar_SY``, ``ar_EG``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language

_ARABIC: Final = Language("ar")
_USUAL: Final[Mapping[Language, str]] = {
    _ARABIC: "ar_SY",
    Language("fa"): "fa_IR",
    Language("uk"): "uk_UA",
    Language("fr"): "fr_FR",
    Language("en"): "en_GB",
}
_ARABIC_IN: Final[Mapping[str, str]] = {"Africa/Cairo": "ar_EG", "Egypt": "ar_EG"}
"""By time zone, where it is not as in Syria; ``Egypt`` is the zone's older name."""


def locale_of(language: Language, zone: ZoneInfo) -> str:
    """The locale for the names of months and days, for an office in ``zone``."""
    if language == _ARABIC:
        return _ARABIC_IN.get(zone.key, _USUAL[language])
    return _USUAL[language]
