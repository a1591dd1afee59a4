# SPDX-License-Identifier: GPL-3.0-or-later
"""Machine-readable zones: noise, damage of every kind, and the typical misreads of scanners.

A wrong read is accepted when a zone that was printed right comes back as a document with another
number, date, state or optional data (and of a French card, whose last digit covers them, names).
Where that document is what a reader without repair would have made of the same scan, it is
``unseen``: no check digit can see it, which is the standard's limit. Where one of the differing
fields was repaired, it is ``repaired_wrong``: the repair's own fault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from common.identity.document import Document, DocumentKind, MrzField
from common.identity.mrz import read_mrz
from common.identity.states import STATES
from tests.virtual.specimens import Specimen

TODAY = date(2026, 11, 22)
READ, REPAIRED, UNREADABLE = "as_printed", "repaired_right", "unreadable"
UNSEEN, WRONG = "unseen", "repaired_wrong"
OFFERED = (REPAIRED, WRONG, UNREADABLE)
"""What came of zones that did not read as they were scanned."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FIGURES = "0123456789"
_ZONE = _LETTERS + _FIGURES + "<"
_STATES = sorted(STATES)
_MISREAD_AS = {
    "0": "ODQ", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B",
    "O": "0", "I": "1", "Z": "2", "S": "5", "G": "6", "B": "8",
}  # fmt: skip
_FORMS = ("#########", "@########", "@@######", "##@@#####", "*********")
"""Of numbers: figures, letters first, as French passports, and all mixed."""
_OPTIONAL = {DocumentKind.TD1: 13, DocumentKind.TD2: 7, DocumentKind.TD3: 14}


def _text(chance: Random, signs: str, least: int, most: int) -> str:
    return "".join(chance.choices(signs, k=chance.randint(least, most)))


def _shaped(chance: Random, form: str) -> str:
    signs = {"#": _FIGURES, "@": _LETTERS, "*": _LETTERS + _FIGURES}
    return "".join(chance.choice(signs[each]) for each in form)


def _names(chance: Random) -> str:
    return " ".join(_text(chance, _LETTERS, 1, 9) for _ in range(chance.randint(1, 2)))


def printed(chance: Random) -> Specimen:
    """Any document, of any layout, with numbers as states give them."""
    kind = chance.choice(list(DocumentKind))
    born = TODAY - timedelta(chance.randint(0, 36_000))
    runs_out = TODAY + timedelta(chance.randint(-3_000, 5_000))
    number = _shaped(chance, chance.choice(_FORMS))
    optional = ""
    if kind is DocumentKind.FRENCH_ID:
        number = _shaped(chance, "############")
    elif kind in {DocumentKind.TD1, DocumentKind.TD2} and chance.random() < 0.2:
        number += _text(chance, _FIGURES, 1, 4)
    elif chance.random() < 0.5:
        optional = _text(chance, _FIGURES, 4, _OPTIONAL.get(kind, 8))
    first = {DocumentKind.TD3: "P", DocumentKind.MRV_A: "V", DocumentKind.MRV_B: "V"}
    state = "FRA" if kind is DocumentKind.FRENCH_ID else chance.choice(_STATES)
    return Specimen(
        kind=kind,
        code="ID" if kind is DocumentKind.FRENCH_ID else first.get(kind, "A"),
        issuer=state,
        number=number,
        primary=_names(chance),
        secondary=_names(chance),
        nationality=state,
        birth=f"{born:%y%m%d}"[: chance.choice((6, 6, 6, 4, 2))].ljust(6, "<"),
        sex=chance.choice("FM"),
        expiry=f"{runs_out:%y%m%d}",
        optional=optional[:6] if kind is DocumentKind.FRENCH_ID else optional,
    )


def noise(chance: Random) -> str:
    """Texts that were never a zone; nothing may raise, and next to nothing may be read."""
    signs = chance.choice((_ZONE, _ZONE + " \r\n_«", "".join(map(chr, range(32, 0x250)))))
    width = chance.choice((0, 30, 36, 44, chance.randint(0, 600)))
    lines = [_text(chance, signs, width, width) for _ in range(chance.randint(0, 4))]
    if chance.random() < 0.5 and lines and lines[0]:
        lines[0] = chance.choice("PVIAC") + lines[0][1:]
    read = read_mrz(lines if chance.random() < 0.5 else "\r".join(lines), TODAY)
    return "read" if isinstance(read, Document) else UNREADABLE


def _result(zone: str, scanned: str) -> str:
    right = read_mrz(zone, TODAY)
    assert isinstance(right, Document), "a printed zone does not read"
    read = read_mrz(scanned, TODAY)
    if not isinstance(read, Document):
        return UNREADABLE
    wrong = set(_differing(right, read))
    if right.kind is not DocumentKind.FRENCH_ID:
        wrong.discard(MrzField.NAMES)
    if not wrong:
        return REPAIRED if read.repaired else READ
    return WRONG if wrong & read.repaired else UNSEEN


def _differing(right: Document, read: Document) -> list[MrzField]:
    same: dict[MrzField, Callable[[Document], object]] = {
        MrzField.DOCUMENT_CODE: lambda each: (each.kind, each.document_code),
        MrzField.ISSUER: lambda each: each.issuer,
        MrzField.NUMBER: lambda each: each.number,
        MrzField.NAMES: lambda each: (each.primary_name, each.secondary_name),
        MrzField.NATIONALITY: lambda each: each.nationality,
        MrzField.BIRTH: lambda each: each.birth,
        MrzField.SEX: lambda each: each.sex,
        MrzField.EXPIRY: lambda each: each.expiry,
        MrzField.OPTIONAL: lambda each: each.optional,
    }
    found = [field for field, of in same.items() if of(right) != of(read)]
    # The optional data of cards stands under the composite digit alone.
    of_composite = MrzField.OPTIONAL in found and MrzField.COMPOSITE in read.repaired
    return [*found, MrzField.COMPOSITE] if of_composite else found


def one_misread(chance: Random) -> str:
    """A single typical misread: undone or told, and never undone wrongly."""
    zone = "".join(printed(chance).lines())
    places = [place for place, sign in enumerate(zone) if sign in _MISREAD_AS]
    result = _result(zone, _misread(chance, zone, places[: len(places)], 1))
    assert result != WRONG, "one typical misread was repaired into something else"
    return result


def several_misreads(chance: Random) -> str:
    """Two to five typical misreads, as of a dirty document."""
    zone = "".join(printed(chance).lines())
    places = [place for place, sign in enumerate(zone) if sign in _MISREAD_AS]
    return _result(zone, _misread(chance, zone, places, chance.randint(2, 5)))


def _misread(chance: Random, zone: str, places: list[int], times: int) -> str:
    found = list(zone)
    for place in chance.sample(places, min(times, len(places))):
        found[place] = chance.choice(_MISREAD_AS[found[place]])
    return "".join(found)


def damage(chance: Random) -> str:
    """Damage of any kind: other signs, lost, doubled and swapped ones, lines in another order."""
    lines = list(printed(chance).lines())
    zone = "".join(lines)
    for _ in range(chance.randint(1, 4)):
        line = chance.randrange(len(lines))
        text = lines[line]
        place = chance.randrange(max(1, len(text)))
        match chance.randrange(8):
            case 0:
                lines[line] = text[:place] + text[place + 1 :]
            case 1:
                lines[line] = text[:place] + text[place : place + 1] + text[place:]
            case 2:
                lines[line] = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
            case 3:
                chance.shuffle(lines)
            case _:
                lines[line] = text[:place] + chance.choice(_ZONE) + text[place + 1 :]
    return _result(zone, chance.choice(("", "\r", "\r\n")).join(lines))


def unchanged(chance: Random) -> str:
    """A zone as it was printed reads as it was printed, without repair."""
    specimen = printed(chance)
    read = read_mrz(specimen.lines(), TODAY)
    assert isinstance(read, Document), "a printed zone does not read"
    assert not read.repaired, "a printed zone was repaired"
    assert read.number == replace(specimen).number
    return READ
