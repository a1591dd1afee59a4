# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state of the display in every language, lying and standing: nothing is cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from common.devices.voice.port import VoiceTrouble
from common.domain.identifiers import Language
from common.sync.view import Connectivity
from tests.display.conftest import LYING, STANDING, SUNDAY, Lobby, Open, Opening
from tests.display.office import (
    AR,
    DISPLAY_ALL,
    EN,
    FA,
    FIVE,
    FOUR,
    FR,
    HOLIDAY,
    LICENCE,
    ONE,
    PASSPORT,
    SCHOOL,
    SIX,
    THREE,
    TWO,
    UK,
    a_lobby,
)
from tests.screens import keep, misprints, picture

LANGUAGES = (AR, FA, UK, FR, EN)
SIZES = {"lying": LYING, "standing": STANDING}

shown_in_all = pytest.mark.parametrize("language", LANGUAGES)
lying_and_standing = pytest.mark.parametrize("lie", SIZES)


def look(lobby: Lobby, name: str) -> None:
    """Take a picture between two pulses, and see that everything fits."""
    lobby.display.interface.theme.reduce_motion()
    keep(picture(lobby.display.window), f"display/{name}")
    assert misprints(lobby.display.window) == []


def a_busy_morning(lobby: Lobby) -> None:
    """Five calls, four of them served, and people waiting."""
    lobby.open(ONE, TWO, THREE)
    lobby.issue(PASSPORT, count=6)
    lobby.issue(LICENCE, count=5)
    lobby.issue(SCHOOL, count=3)
    for counter in (ONE, TWO, THREE, ONE):
        lobby.call(counter)
        lobby.clock.advance(40)
        lobby.serve(counter)
        lobby.clock.advance(20)
    lobby.call(TWO)


@shown_in_all
@lying_and_standing
def test_a_busy_morning(open_display: Open, language: Language, lie: str) -> None:
    lobby = open_display(Opening(a_lobby(language), size=SIZES[lie]))
    a_busy_morning(lobby)
    lobby.wait_for_waits()
    look(lobby, f"busy-{lie}-{language}")


@shown_in_all
@lying_and_standing
def test_nobody_called_yet(open_display: Open, language: Language, lie: str) -> None:
    lobby = open_display(Opening(a_lobby(language), size=SIZES[lie]))
    lobby.open(ONE)
    lobby.wait_for_waits()
    look(lobby, f"empty-{lie}-{language}")


@shown_in_all
@lying_and_standing
def test_more_calls_than_usual(open_display: Open, language: Language, lie: str) -> None:
    lobby = open_display(Opening(a_lobby(language), device=DISPLAY_ALL, size=SIZES[lie]))
    counters = (ONE, TWO, THREE, FOUR, FIVE, SIX)
    lobby.open(*counters)
    lobby.issue(SCHOOL, count=120)
    for counter in counters:
        lobby.clock.advance(1)
        lobby.call(counter)
    lobby.wait_for_waits()
    look(lobby, f"crowded-{lie}-{language}")


@shown_in_all
@lying_and_standing
def test_the_server_is_away(open_display: Open, language: Language, lie: str) -> None:
    lobby = open_display(Opening(a_lobby(language), size=SIZES[lie]))
    a_busy_morning(lobby)
    lobby.wait_for_waits()
    lobby.station.show(replace(lobby.station.view, as_of=lobby.clock.now()))
    lobby.station.connect(Connectivity.OFFLINE)
    lobby.pass_seconds(0)
    lobby.pass_seconds(180)
    lobby.speech.fail_with(VoiceTrouble.NO_SPEECH)
    look(lobby, f"offline-{lie}-{language}")


@shown_in_all
@lying_and_standing
def test_the_office_is_closed(open_display: Open, language: Language, lie: str) -> None:
    evening = SUNDAY + timedelta(hours=9)
    lobby = open_display(Opening(a_lobby(language), size=SIZES[lie], at=evening))
    look(lobby, f"closed-{lie}-{language}")


@shown_in_all
def test_a_holiday(open_display: Open, language: Language) -> None:
    at = datetime(HOLIDAY.year, HOLIDAY.month, HOLIDAY.day, 8, tzinfo=UTC)
    lobby = open_display(Opening(a_lobby(language), at=at))
    look(lobby, f"holiday-{language}")


@lying_and_standing
def test_before_the_office_is_known(open_display: Open, lie: str) -> None:
    lobby = open_display(Opening(None, size=SIZES[lie]))
    look(lobby, f"starting-{lie}")


@shown_in_all
def test_a_display_that_must_be_enrolled_anew(open_display: Open, language: Language) -> None:
    lobby = open_display(Opening(a_lobby(language)))
    lobby.station.connect(Connectivity.REFUSED)
    lobby.pass_seconds(1)
    look(lobby, f"refused-{language}")
