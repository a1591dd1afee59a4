# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a scanner or a keyboard wedge delivers to the clean lines of a zone.

Scanners disagree about line ends, write ``_``, ``>`` or a space for the filler, and some character
recognisers take two fillers for one ``«``. All of that is undone here, and only in ways that
lead to lines of a length that some layout has.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from common.identity.check_digits import FILLER
from common.identity.mrz_layouts import LAYOUTS

LONGEST_TEXT = 512
"""Characters that are looked at; more than that is no zone, however it is framed."""

_LINE_END = re.compile(r"[\r\n]+")
_BLANKS = re.compile(r"[ \t]")
# Upper-casing beyond ASCII can change the length ("ß" becomes "SS").
# No zone has the other signs, which keyboard layouts and recognisers put for the filler.
_PLAIN = dict.fromkeys(map(ord, "_>\u2039\uff1c"), FILLER) | {
    code: chr(code - 32) for code in range(ord("a"), ord("z") + 1)
}

_BLANK_READINGS: tuple[Callable[[str], str], ...] = (
    lambda line: _BLANKS.sub(FILLER, line),
    lambda line: _BLANKS.sub(FILLER, line.strip(" \t")),
    lambda line: _BLANKS.sub("", line),
)
_GUILLEMET_READINGS = (FILLER * 2, FILLER)


def _readings(lines: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for of_blanks in _BLANK_READINGS:
        for guillemet in _GUILLEMET_READINGS:
            yield tuple(of_blanks(line).replace("«", guillemet) for line in lines)


def _shaped(lines: tuple[str, ...]) -> tuple[str, ...] | None:
    for layout in LAYOUTS:
        if tuple(map(len, lines)) == (layout.width,) * layout.lines:
            return lines
        if len(lines) == 1 and len(lines[0]) == layout.width * layout.lines:
            starts = range(0, len(lines[0]), layout.width)
            return tuple(lines[0][start : start + layout.width] for start in starts)
    return None


def raw_lines(text: str | Sequence[str]) -> tuple[str, ...]:
    """The lines of ``text`` that are not blank, upper-case, with the filler written as such."""
    joined = text if isinstance(text, str) else "\n".join(text)
    if len(joined) > LONGEST_TEXT:
        joined = joined[: LONGEST_TEXT + 1]
    return tuple(line.translate(_PLAIN) for line in _LINE_END.split(joined) if line.strip(" \t"))


def zone_lines(raw: tuple[str, ...]) -> tuple[str, ...] | None:
    """``raw`` as lines of one layout's shape, or None if no way of reading them gives any."""
    for reading in _readings(raw):
        shaped = _shaped(reading)
        if shaped is not None:
            return shaped
    return None
