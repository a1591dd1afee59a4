# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen's way through the window, by touch."""

from __future__ import annotations

import pytest

from tests.kiosk.conftest import Hall
from tests.screens import keep, picture, texts


@pytest.mark.parametrize("language", ["ar", "en"])
def test_three_touches_give_a_printed_ticket(hall: Hall, language: str) -> None:
    hall.touch(f"language-{language}")
    hall.touch("begin")
    hall.reach("choosing")
    hall.touch("service-passport")
    hall.reach("confirming")
    hall.touch("getTicket")
    hall.reach("holding")
    hall.reach("holding")
    assert any("PA" in text for text in texts(hall.kiosk.window))
    keep(picture(hall.kiosk.window), f"kiosk/way-{language}")
