# SPDX-License-Identifier: GPL-3.0-or-later
"""A request that is filed at the kiosk, asked about by card, and called up with its ticket."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.identity.document import DocumentKind
from tests.requesting.at_the_kiosk import AtTheKiosk
from tests.requesting.bureau import Bureau
from tests.requesting.programmes import SYRIAN_PASSPORT
from tests.requesting.surroundings import Surroundings
from tests.requesting.window import CounterWindow
from tests.virtual.specimens import Specimen

pytestmark = pytest.mark.processes

LAYLA = Specimen(
    DocumentKind.TD1, "ID", "SYR", "99010000011", "ALHOMSI", "LAYLA", "SYR", "940317", "F", "310731"
)
NOBODY = Specimen(
    DocumentKind.TD1, "ID", "SYR", "99010000099", "NOBODY", "NO", "SYR", "940317", "F", "310731"
)


def test_its_card_tells_how_it_stands_and_its_ticket_opens_it_at_the_counter(
    tmp_path: Path,
) -> None:
    with (
        Surroundings(tmp_path / "around") as around,
        Bureau(SYRIAN_PASSPORT, around, tmp_path / "office") as bureau,
    ):
        assert bureau.hall is not None
        visit = AtTheKiosk(bureau.hall, SYRIAN_PASSPORT, tmp_path / "pictures")
        receipt = visit.file()
        assert receipt.number in visit.take_ticket()
        told = visit.ask_by_card(LAYLA, "requestToldScreen")
        assert [each for each in told if receipt.number in each]
        shown = " ".join(told)
        assert not [name for name in ("ليلى", "LAYLA", "99010000011") if name in shown]
        told = visit.ask_by_card(NOBODY, "cardTells")
        assert not [each for each in told if receipt.number in each]
        with CounterWindow(bureau, "rima", tmp_path / "window") as window:
            assert window.call_and_open() == receipt.number
        assert "99010000011" not in bureau.hall.log() + bureau.server.log()
