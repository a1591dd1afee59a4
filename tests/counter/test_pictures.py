# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state in every language: nothing is cut off, and a picture of each is kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from counter.widgets.key_button import KeyButton
from tests.counter.conftest import StartCounter
from tests.counter.money_scenes import MONEY_SCENES
from tests.counter.request_scenes import REQUEST_SCENES
from tests.counter.scenes import SCENES
from tests.counter.station import CounterStation, office_of
from tests.fakes import FakeClock
from tests.screens import keep, picture

ALL = {**SCENES, **REQUEST_SCENES, **MONEY_SCENES}
OFFICES = {"ar": "damascus", "fa": "tehran", "uk": "kyiv", "fr": "damascus", "en": "damascus"}


def cut_off(window: QWidget) -> list[str]:
    """The visible texts that do not fit where they stand."""
    found = [
        button.face
        for button in window.findChildren(KeyButton)
        if button.isVisible() and not button.fits()
    ]
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label.parent(), KeyButton):
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.height()
        if needed > label.height() + 1:
            found.append(label.text())
        if not label.wordWrap() and label.sizeHint().width() > label.width() + 1:
            found.append(label.text())
    return found


@pytest.mark.parametrize("scene", ALL)
@pytest.mark.parametrize("language", OFFICES)
def test_everything_can_be_read(
    start: StartCounter, tmp_path: Path, language: str, scene: str
) -> None:
    (tmp_path / "counter.json").write_text(f'{{"language": "{language}"}}', "utf-8")
    station = CounterStation(office_of(OFFICES[language]), FakeClock())
    counter = start(station)
    ALL[scene](counter)
    counter.show()
    keep(picture(counter.window), f"counter/{language}/{scene}")
    assert cut_off(counter.window) == []
