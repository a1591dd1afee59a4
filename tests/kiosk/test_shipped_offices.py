# SPDX-License-Identifier: GPL-3.0-or-later
"""The offices that Nobat brings along fit on the kiosk's first screens, in a small window too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from common.domain.office import Office
from common.wire.office_file import load_office
from kiosk.flow.screens import Choosing, Screen, Welcome
from tests.house.sources import ROOT
from tests.kiosk.conftest import Hall, Opening
from tests.screens import area, items, keep, misprints, picture, settle

OFFICES = sorted((ROOT / "assets" / "offices").glob("*.toml"))
SIZES = {"portrait": (1080, 1920), "small-portrait": (540, 960), "lying": (1920, 1080)}


def show(hall: Hall, screen: Screen) -> None:
    conductor = hall.kiosk.conductor
    assert conductor is not None
    conductor._timer.stop()
    before = conductor.state
    conductor.state = replace(before, screen=screen)
    conductor._show(before)
    settle()


def named(hall: Hall, start: str) -> list[QQuickItem]:
    return [item for item in items(hall.kiosk.window) if item.objectName().startswith(start)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", OFFICES, ids=[path.stem for path in OFFICES])
def test_all_that_can_be_chosen_lies_above_the_languages(
    open_kiosk: Callable[[Opening], Hall], path: Path, size: str
) -> None:
    office = load_office(path)
    assert isinstance(office, Office)
    hall = open_kiosk(Opening(office=office, size=SIZES[size]))
    for name, screen in (("welcome", Welcome()), ("choosing", Choosing())):
        show(hall, screen)
        keep(picture(hall.kiosk.window), f"kiosk/{office.id}-{size}-{name}")
        top_of_languages = min(area(item).top() for item in named(hall, "language-"))
        tiles = [*named(hall, "group-"), *named(hall, "service-")]
        assert tiles or isinstance(screen, Welcome)
        for tile in tiles:
            assert area(tile).bottom() <= top_of_languages, tile.objectName()
        assert misprints(hall.kiosk.window) == []
