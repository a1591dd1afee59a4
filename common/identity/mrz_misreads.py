# SPDX-License-Identifier: GPL-3.0-or-later
"""Typical misreads of a scanner, undone where the zone itself proves what stood there.

A scanner takes a 0 for O, D or Q, a 1 for I, 2 for Z, 5 for S, 6 for G, 8 for B, and the letters
O, I, Z, S, G and B for those digits. Three kinds of place, three kinds of proof (the figures are
worked out in docs/adr/0022-misread-zones.md):

- Dates and check digits hold digits only, so a letter there is the digit that it looks like.
  There is one such reading; the field's digit and the composite digit, which weighs dates in
  another way, must both agree.
- Names hold letters only, and state codes only those of a list: a digit there is the letter
  that it looks like. No check digit speaks for a name, so the document says that it was repaired.
- Numbers and optional data hold both. There, of all readings that differ in one character, a
  single one may satisfy the check digits, and it must also be the most even of them: the one
  whose letters and digits stand together in the longest runs, as in ``FX12345O``. Picked before
  the digits are looked at, it passes them by chance no more often than any wrong zone would,
  once in ten. The composite digit adds nothing here: it weighs a number as its own digit does.

G and 6 have the same value modulo 10: where both can stand, no digit can tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, product

from common.identity.check_digits import FILLER
from common.identity.document import MrzField
from common.identity.mrz_fields import cut, failed_check
from common.identity.mrz_layouts import Layout, Span
from common.identity.states import STATES

MOST_CHANGES = 6
"""Characters that are changed in one zone; one with more misreads is to be scanned again."""

_DIGIT_OF: Mapping[str, str] = {
    "O": "0", "D": "0", "Q": "0", "I": "1", "Z": "2", "S": "5", "G": "6", "B": "8",
}  # fmt: skip
_LETTER_OF: Mapping[str, str] = {"0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"}
_LETTERS_OF: Mapping[str, str] = {**_LETTER_OF, "0": "ODQ"}
# What may have been printed where numbers and letters mix, and a check digit can tell.
_PRINTED: Mapping[str, str] = {
    "0": "O", "1": "I", "2": "Z", "5": "S", "8": "B",
    "O": "0", "D": "0", "Q": "0", "I": "1", "Z": "2", "S": "5", "B": "8",
}  # fmt: skip


@dataclass(frozen=True, slots=True, repr=False)
class Mended:
    """A zone as it most likely stands on the document, and the fields that were changed."""

    zone: str
    fields: frozenset[MrzField]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one likely misread of ``field`` explains the zone."""

    field: MrzField


def mended_start(zone: str) -> str:
    """The zone with a letter at its first place, where every document has one."""
    return _LETTER_OF.get(zone[0], zone[0]) + zone[1:]


def mend(zone: str, layout: Layout) -> Mended | Ambiguous | None:
    """Undo the misreads in a zone that does not read; None if there are none, or no proof.

    What comes back has check digits that agree, and is to be read as strictly as any zone.
    """
    typed, fields = _typed(zone, layout)
    if sum(map(str.__ne__, zone, typed)) > MOST_CHANGES:
        return None
    failed = failed_check(typed, layout)
    if failed is None:
        return Mended(typed, fields) if fields else None
    mixed = _mixed(typed, layout, failed)
    if not mixed:
        return None
    readings = list(_other_readings(typed, mixed))
    fitting = [reading for reading in readings if failed_check(reading, layout) is None]
    if len(fitting) > 1:
        return Ambiguous(failed)
    evenness = {reading: _evenness(reading, mixed) for reading in (typed, *readings)}
    most = max(evenness.values())
    if [reading for reading in evenness if evenness[reading] == most] != fitting:
        return None
    return Mended(fitting[0], fields | {failed})


def _typed(zone: str, layout: Layout) -> tuple[str, frozenset[MrzField]]:
    """The zone with what can only be digits or letters put right, and the fields changed."""
    found = list(zone)
    fields: set[MrzField] = set()

    def put(field: MrzField, start: int, text: str) -> None:
        if "".join(found[start : start + len(text)]) != text:
            found[start : start + len(text)] = text
            fields.add(field)

    for field, (start, end) in _digit_fields(zone, layout):
        put(field, start, _replaced(zone[start:end], _DIGIT_OF))
    for span in (layout.names, layout.given):
        if span is not None:
            put(MrzField.NAMES, span[0], _replaced(cut(zone, span), _LETTER_OF))
    put(MrzField.ISSUER, layout.issuer[0], _state(cut(zone, layout.issuer)))
    if layout.nationality is not None:
        put(MrzField.NATIONALITY, layout.nationality[0], _state(cut(zone, layout.nationality)))
    return "".join(found), frozenset(fields)


def _digit_fields(zone: str, layout: Layout) -> Iterator[tuple[MrzField, Span]]:
    yield MrzField.BIRTH, layout.birth
    if layout.expiry is not None:
        yield MrzField.EXPIRY, layout.expiry
    for check in layout.checks:
        yield check.field, (check.digit, check.digit + 1)
    yield MrzField.NUMBER, (layout.number_digit, layout.number_digit + 1)
    if layout.overflow is not None and zone[layout.number_digit] == FILLER:
        start, end = layout.overflow
        stop = zone.find(FILLER, start, end)
        if stop > start:
            yield MrzField.NUMBER, (stop - 1, stop)


def _replaced(text: str, by: Mapping[str, str]) -> str:
    return "".join(by.get(character, character) for character in text)


def _state(text: str) -> str:
    """The one state code that ``text`` can have been; ``text`` if there are several or none."""
    if text.rstrip(FILLER) in STATES:
        return text
    readings = product(*(_LETTERS_OF.get(character, character) for character in text))
    known = [code for code in map("".join, readings) if code.rstrip(FILLER) in STATES]
    return known[0] if len(known) == 1 else text


def _mixed(zone: str, layout: Layout, failed: MrzField) -> tuple[Span, ...]:
    """Where letters and digits may stand and one of them must be wrong, if ``failed`` is."""
    match failed:
        case MrzField.NUMBER:
            if layout.overflow is None or zone[layout.number_digit] != FILLER:
                return (layout.number,)
            start, end = layout.overflow
            stop = zone.find(FILLER, start, end)
            return (layout.number, (start, stop - 1)) if stop > start + 1 else ()
        case MrzField.OPTIONAL:
            return layout.optional
        case MrzField.COMPOSITE if not _has_own_digit(layout):
            return layout.optional
        case _:
            return ()


def _has_own_digit(layout: Layout) -> bool:
    """Whether the optional data has a check digit besides the composite one."""
    return any(check.field is MrzField.OPTIONAL for check in layout.checks)


def _other_readings(zone: str, spans: tuple[Span, ...]) -> Iterator[str]:
    """The zones that differ by one likely misread within ``spans``."""
    for start, end in spans:
        for position in range(start, end):
            for other in _PRINTED.get(zone[position], ""):
                yield zone[:position] + other + zone[position + 1 :]


def _evenness(zone: str, spans: tuple[Span, ...]) -> int:
    """The squares of the lengths of the runs of letters and of digits, added up."""
    text = "".join(cut(zone, span) for span in spans)
    runs = groupby(text, lambda sign: (sign == FILLER, sign.isdigit()))
    return sum(len(list(run)) ** 2 for kind, run in runs if not kind[0])
