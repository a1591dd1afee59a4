# SPDX-License-Identifier: GPL-3.0-or-later
"""National numbers: noise, right numbers in any writing, and right numbers with wrong figures."""

from __future__ import annotations

from random import Random

from common.domain.catalogue import NumberScheme
from common.identity.national.number import NationalNumber, NotANumber, Proof
from common.identity.national.reading import read_number

_SCHEMES = list(NumberScheme)
_LENGTHS = {
    NumberScheme.EGYPT: 14,
    NumberScheme.FRANCE_NIR: 15,
    NumberScheme.IRAN: 10,
    NumberScheme.SYRIA: 11,
    NumberScheme.UKRAINE_EDRPOU: 8,
    NumberScheme.UKRAINE_RNOKPP: 10,
    NumberScheme.UKRAINE_UNZR: 13,
}
_ZEROS = "0٠۰०０"
_BETWEEN = (" ", "-", "\u2011", "\u200f", "\u00a0", ".", "\u2069")


def _in_some_writing(chance: Random, number: str) -> str:
    zero = ord(chance.choice(_ZEROS))
    written = [chr(zero + int(each)) if each.isdecimal() else each for each in number]
    for _ in range(chance.randint(0, 4)):
        written.insert(chance.randint(0, len(written)), chance.choice(_BETWEEN))
    return "".join(written)


def noise(chance: Random) -> str:
    """Any text: nothing raises."""
    scheme = chance.choice(_SCHEMES)
    text = "".join(chr(chance.randrange(1, 0xD800)) for _ in range(chance.randint(0, 40)))
    if chance.random() < 0.5:
        text = chance.choice(_ZEROS + "12AB- ") * chance.randint(0, 20) + text[:3]
    return "read" if isinstance(read_number(scheme, text), NationalNumber) else "refused"


def figures(chance: Random) -> str:
    """As many figures as the scheme has: what is read comes back the same, however written."""
    scheme = chance.choice(_SCHEMES)
    number = "".join(chance.choices("0123456789", k=_LENGTHS[scheme]))
    if scheme is NumberScheme.FRANCE_NIR:
        number = f"{chance.choice('12')}{number[1:3]}{chance.randint(1, 12):02}{number[5:]}"
    plain = read_number(scheme, number)
    written = read_number(scheme, _in_some_writing(chance, number))
    assert plain == written, f"{scheme}: another writing is another number"
    if isinstance(plain, NotANumber):
        return plain.value
    assert plain.text == number
    return "proved" if plain.proof is Proof.CHECK_DIGIT else "unproved"
