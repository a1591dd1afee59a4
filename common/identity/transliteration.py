# SPDX-License-Identifier: GPL-3.0-or-later
"""How a name of another script is written in a machine-readable zone (ICAO 9303-3, section 6).

Tables 6.A (Latin letters with marks), 6.B (Cyrillic) and 6.C (Arabic), as far as the languages of
our offices go. The way back is not there: it is not unique. A state may spell its documents
otherwise, so a name that differs from this is not wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum, unique

from common.identity.check_digits import FILLER


@unique
class Spelling(Enum):
    """Which of the table's notes apply."""

    USUAL = "usual"
    UKRAINIAN = "ukrainian"
    """With the letters that begin a name written otherwise, and ghe after ze as GH (resolution 55
    of 2010 of the Cabinet of Ministers)."""


_LATIN: Mapping[str, str] = {
    "Ä": "AE", "Å": "AA", "Æ": "AE", "Ð": "D", "Ö": "OE", "Ø": "OE", "Ü": "UE", "Þ": "TH",
    "ẞ": "SS", "Đ": "D", "Ħ": "H", "\u0131": "I", "Ĳ": "IJ", "Ŀ": "L", "Ł": "L", "Ŋ": "N",
    "Œ": "OE", "Ŧ": "T",
}  # fmt: skip


def _row(first: int, written: str) -> Mapping[str, str]:
    """Letters from code point ``first`` on, a hyphen for one that is not written."""
    return {chr(first + n): each.strip("-") for n, each in enumerate(written.split())}


_CYRILLIC: Mapping[str, str] = {
    **_row(0x0410, "A B V G D E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y - E IU IA"),
    **_row(0x0401, "E"),
    **_row(0x0404, "IE"),
    **_row(0x0406, "I I"),
    **_row(0x040E, "U"),
    **_row(0x0490, "G"),
}
_UKRAINIAN: Mapping[str, str] = {**_row(0x0413, "H"), **_row(0x0418, "Y")}
_UKRAINIAN_FIRST: Mapping[str, str] = {
    **_row(0x0404, "YE"),
    **_row(0x0407, "YI"),
    **_row(0x0419, "Y"),
    **_row(0x042E, "YU YA"),
}
_GHE_AFTER_ZE = "\u0417\u0413"
_ARABIC: Mapping[str, str] = {
    **_row(0x0621, "XE XAA XAE U I XI A B XTA T XTH J XH XKH D XDH R Z S XSH XSS XDZ XTT XZZ E G"),
    **_row(0x0641, "F Q K L M N H W XAY Y"),
    **_row(0x0671, "XXA"),
    **_row(0x067E, "P"),
    **_row(0x0686, "XC"),
    **_row(0x0698, "XJ"),
    **_row(0x06A9, "XKK"),
    **_row(0x06AF, "XGG"),
    **_row(0x06CC, "XYA"),
}
_LAST_TEH_MARBUTA = "XAH"
_TEH_MARBUTA, _SHADDA = "\u0629", "\u0651"
# Vowels of Arabic, the lengthening stroke, and the joiner of Persian words are not written.
_UNWRITTEN = re.compile("[\u0640\u064b-\u0650\u0652\u0670\u200c\u200d'\u2019\u02bc]")
_BETWEEN = re.compile(r"[\s,.\u2010-\u2015-]+")
_PLAIN = re.compile(r"[A-Z]")


def zone_name(name: str, spelling: Spelling = Spelling.USUAL) -> str | None:
    """The name in letters A to Z with a filler between its parts; None if no table has a letter.

    Apostrophes are left out, hyphens become fillers (section 4.6).
    """
    written: list[str] = []
    for part in _BETWEEN.split(_UNWRITTEN.sub("", unicodedata.normalize("NFC", name))):
        letters = _part(part.replace("ß", "ẞ").upper(), spelling)
        if letters is None:
            return None
        written.append(letters)
    return FILLER.join(part for part in written if part)


def _part(part: str, spelling: Spelling) -> str | None:
    found: list[str] = []
    for place, letter in enumerate(part):
        if letter == _SHADDA:
            found.extend(found[-1:])
            continue
        written = _letter(letter, part, place, spelling)
        if written is None:
            return None
        found.append(written)
    return "".join(found)


def _letter(letter: str, part: str, place: int, spelling: Spelling) -> str | None:
    if spelling is Spelling.UKRAINIAN:
        if place == 0 and letter in _UKRAINIAN_FIRST:
            return _UKRAINIAN_FIRST[letter]
        if part[place - 1 : place + 1] == _GHE_AFTER_ZE:
            return "GH"
        if letter in _UKRAINIAN:
            return _UKRAINIAN[letter]
    if letter == _TEH_MARBUTA and place == len(part) - 1:
        return _LAST_TEH_MARBUTA
    for table in (_LATIN, _CYRILLIC, _ARABIC):
        if letter in table:
            return table[letter]
    base = unicodedata.normalize("NFD", letter)[:1]
    return base if _PLAIN.fullmatch(base) else None
