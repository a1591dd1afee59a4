# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money on screens: figures, separators and the currency as a language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.money import in_major_units, minor_digits
from common.texts.figures import Digits
from common.texts.isolates import isolated
from common.ui.formats import Formats
from common.ui.languages import EN, FR, UK
from common.ui.texts import translatable

_CURRENCIES: Final = {
    "EGP": translatable("Money", "{amount} EGP"),
    "EUR": translatable("Money", "{amount} EUR"),
    "IQD": translatable("Money", "{amount} IQD"),
    "IRR": translatable("Money", "{amount} IRR"),
    "JOD": translatable("Money", "{amount} JOD"),
    "SYP": translatable("Money", "{amount} SYP"),
    "UAH": translatable("Money", "{amount} UAH"),
    "USD": translatable("Money", "{amount} USD"),
}
"""What stands for a currency in each language; another is told by its ISO 4217 code."""

_LATIN_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    EN: (",", "."),
    FR: ("\u202f", ","),
    UK: ("\u00a0", ","),
}
_MARKS_OTHERWISE: Final = (",", ".")
_ARABIC_MARKS: Final = ("\u066c", "\u066b")


def bare_amount(formats: Formats, minor: int, currency: str) -> str:
    """An amount without its currency, such as ``12,500.50``."""
    plain = f"{in_major_units(abs(minor), currency):,.{minor_digits(currency)}f}"
    latin = formats.words.digits is Digits.LATIN
    group, point = (
        _LATIN_MARKS.get(formats.words.language, _MARKS_OTHERWISE) if latin else _ARABIC_MARKS
    )
    written = plain.translate(str.maketrans(",.", group + point))
    sign = "\u2212" if minor < 0 else ""
    return formats.figures(f"{sign}{written}")


def amount_text(formats: Formats, minor: int, currency: str) -> str:
    """An amount in minor units with its currency, kept together inside any sentence."""
    amount = bare_amount(formats, minor, currency)
    source = _CURRENCIES.get(currency)
    if source is None:
        return isolated(f"{amount}\u00a0{currency}")
    text = formats.words.translate("Money", source, amount=amount)
    return isolated(text.replace(" ", "\u00a0"))
