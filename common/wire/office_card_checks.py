# SPDX-License-Identifier: GPL-3.0-or-later
"""Can people be told by the 2D code of their card, as the office file lays it out?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from common.domain.card_codes import CardCodeSetup, CardField
from common.wire.toml_findings import doubled
from common.wire.toml_problems import Finding, KeyPath

_STATE: Final = re.compile(r"[A-Z]{1,3}")
_PATH: Final[KeyPath] = ("card_code", "fields")
_NEEDED: Final = (CardField.NATIONAL_NUMBER, CardField.GIVEN, CardField.SURNAME)
_APART: Final = (CardField.BIRTH_PLACE, CardField.BIRTH_DATE)


def check_card_code(setup: CardCodeSetup) -> Iterator[Finding]:
    """Whose cards they are, and that each thing has one place in the code."""
    if not _STATE.fullmatch(setup.issuer):
        mend = 'use its code of ICAO 9303-3, such as "SYR"'
        yield Finding(("card_code", "issuer"), f'"{setup.issuer}" is no state', mend)
    placed = [
        ((*_PATH, n), str(field))
        for n, field in enumerate(setup.fields)
        if field is not CardField.SKIP
    ]
    yield from doubled(placed, 'write "skip" for what is of no use')
    for needed in _NEEDED:
        if needed not in setup.fields:
            mend = "add it: without it nobody can be told by their card"
            yield Finding(_PATH, f'no field is the "{needed}"', mend, _PATH)
    for n, field in enumerate(setup.fields):
        if field in _APART and CardField.BIRTH in setup.fields:
            mend = f'remove it, or write "{_APART[0]}" and "{_APART[1]}" instead of "birth"'
            yield Finding((*_PATH, n), f'"birth" holds the "{field}" already', mend, _PATH)
