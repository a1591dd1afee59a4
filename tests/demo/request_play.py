# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's requests: one of each programme, from its filing to its hand-over.

Each programme has a server of its own, as each country has; registers and provider serve all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx

from tests.requesting.bureau import Bureau
from tests.requesting.journey import travel
from tests.requesting.programmes import PROGRAMMES, Programme
from tests.requesting.surroundings import Surroundings
from tests.requesting.tally import Ended, RequestFigures, figures_of


def play_requests(folder: Path, papers: Path, say: Callable[[str], None]) -> RequestFigures:
    """Play them; servers work in ``folder``, PDFs and their pictures are kept in ``papers``."""
    ended: list[Ended] = []
    faults: list[str] = []
    with Surroundings(folder / "around") as around:
        for programme in PROGRAMMES:
            try:
                ended.append(_one(programme, around, folder / programme.letter, papers, say))
            except (AssertionError, httpx.HTTPError) as error:
                faults.append(f"{programme.letter}: came to a halt: {error}")
        figures = figures_of(ended, around.provider.state(), around.inquiries)
    return replace(figures, faults=(*figures.faults, *faults))


def _one(
    programme: Programme,
    around: Surroundings,
    folder: Path,
    papers: Path,
    say: Callable[[str], None],
) -> Ended:
    with Bureau(programme, around, folder) as bureau:
        return asyncio.run(travel(bureau, papers, say)).ended
