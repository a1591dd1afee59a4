# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the keyboard on the screen, and which keyboard a question is typed with.

The office's languages are people's scripts, so a layout is named by its language. Every letter of
the alphabet has a key; rows are as on the keyboards people know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from common.domain.catalogue import Field, FieldKind, NumberScheme
from common.domain.identifiers import Language

Rows: TypeAlias = Sequence[Sequence[str]]

JOINER: Final = "\u200c"
"""Keeps two Persian letters apart that belong to one word."""

_AR, _FA, _UK, _FR, _EN = map(Language, ("ar", "fa", "uk", "fr", "en"))


def _rows(*rows: str) -> Rows:
    return tuple(tuple(row) for row in rows)


LAYOUTS: Final[Mapping[Language, Rows]] = {
    _AR: _rows("ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"),
    _FA: _rows("ضصثقفغعهخحجچ", "شسیبلاتنمکگپ", f"ظطزژرذدئوآء{JOINER}"),
    _UK: _rows("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю’-"),
    _FR: _rows("azertyuiop", "qsdfghjklm", "wxcvbn’-éè", "êëàâçîïôùûüœ"),
    _EN: _rows("qwertyuiop", "asdfghjkl", "zxcvbnm’-"),
}
"""Letters, without capitals where the script has some."""

SIGNS: Final[Rows] = _rows("1234567890", "-/.,:;()", '@&+#’"_')
"""What is rarely needed in names and addresses."""

AT_SIGNS: Final[Rows] = _rows("1234567890", "qwertyuiop", "asdfghjkl@", "zxcvbnm.-_")
"""For e-mail addresses."""

CODE: Final[Rows] = _rows("1234567890", "ABCDEFGHJK", "MNPQRSTVWX", "YZ-")
"""For a receipt's number and secret: nothing that is read as something else."""

FIGURES_AND_AB: Final[Rows] = _rows("1234567890", "AB")
"""For the numbers of France, in which a department of Corsica is 2A or 2B."""

_WITHOUT_CAPITALS: Final = frozenset({_AR, _FA})

_FIGURES: Final = frozenset({FieldKind.NUMBER, FieldKind.PHONE, FieldKind.NATIONAL_NUMBER})


def is_on_pad(field: Field) -> bool:
    """Whether it is typed on a pad of figures. The number of a Corsican has a letter in it."""
    return field.kind in _FIGURES and field.scheme is not NumberScheme.FRANCE_NIR


def layout_for(field: Field, national: Language, screen: Language) -> Language:
    """The layout with which a question is answered at first.

    ``national`` is the catalogue's main language, in which names stand in the registers;
    ``screen`` is the one that is read on the screen.
    """
    if field.kind in {FieldKind.LATIN_TEXT, FieldKind.EMAIL}:
        return _FR if screen == _FR else _EN
    return national


def has_capitals(layout: Language) -> bool:
    """Whether the layout's script has capital letters."""
    return layout not in _WITHOUT_CAPITALS


def layouts_of(languages: Sequence[Language]) -> tuple[Language, ...]:
    """The layouts that can be switched to, Latin letters among them."""
    known = tuple(each for each in languages if each in LAYOUTS)
    return known if _EN in known or _FR in known else (*known, _EN)
