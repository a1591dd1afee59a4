# SPDX-License-Identifier: GPL-3.0-or-later
"""However a scanner writes the zone down, the same document comes out."""

import pytest
from hypothesis import given

from common.identity.mrz import read_mrz
from tests.common.identity.strategies import TODAY, specimens
from tests.virtual.specimens import Specimen

UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


@pytest.mark.parametrize(
    "text",
    [
        f"{UPPER}\r{LOWER}\r",
        f"{UPPER}\n{LOWER}",
        f"\r\n{UPPER}\r\n\r\n{LOWER}\r\n",
        f"  {UPPER} \r\n\t{LOWER}  \r\n",
        UPPER + LOWER,
        f"{UPPER}\r{LOWER}".lower(),
        f"{UPPER}\r{LOWER}".replace("<", "_"),
        f"{UPPER}\r{LOWER}".replace("<", " "),
        f"{UPPER}\r{LOWER}".replace("<<", "«"),
        f"{UPPER}\r{LOWER}".replace("<", "«"),
        f"{UPPER[:20]} {UPPER[20:]}\r{LOWER[:10]} {LOWER[10:]}",
    ],
)
def test_spellings_of_the_same_zone_are_read_alike(text: str) -> None:
    assert read_mrz(text, TODAY) == read_mrz((UPPER, LOWER), TODAY)


@given(specimens())
def test_a_zone_glued_into_one_line_is_read_like_its_lines(specimen: Specimen) -> None:
    lines = specimen.lines()
    assert read_mrz("".join(lines), TODAY) == read_mrz(lines, TODAY)
