# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money as people of a language write them."""

from __future__ import annotations

from typing import Final

from common.domain.identifiers import Language
from common.domain.money import in_major_units
from common.ui.formats import Formats
from common.ui.languages import AR, EN, FA

_NARROW: Final = "\u202f"


def amount(minor: int, currency: str, formats: Formats) -> str:
    """A fee in minor units with its currency; nothing to pay is said so."""
    words = formats.words
    if minor == 0:
        return words.translate("Money", "Free of charge")
    figures = _written(minor, currency, words.language)
    match currency:
        case "SYP":
            return words.translate("Money", "{amount} Syrian pounds", amount=figures)
        case "UAH":
            return words.translate("Money", "{amount} hryvnias", amount=figures)
        case "IRR":
            return words.translate("Money", "{amount} rials", amount=figures)
        case _:
            return formats.figures(f"{figures} {currency}")


def _written(minor: int, currency: str, language: Language) -> str:
    whole, _, part = f"{in_major_units(minor, currency):,f}".partition(".")
    if language in {AR, FA}:
        group, point = "٬", "\u066b"
    elif language == EN:
        group, point = ",", "."
    else:
        group, point = _NARROW, ","
    text = whole.replace(",", group)
    return f"{text}{point}{part}" if part.strip("0") else text
