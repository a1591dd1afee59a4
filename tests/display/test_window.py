# SPDX-License-Identifier: GPL-3.0-or-later
"""The display as people in the lobby see and hear it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtQuick import QQuickItem

from common.devices.voice.port import VoiceTrouble
from common.domain.identifiers import Language, TicketId
from common.domain.office import VoiceSetup
from common.sync.lan import LanCall, LanCallKind
from common.sync.view import Connectivity, View
from common.ui.tokens import COLOURS, TEXT_CONTRAST, Variant, contrast
from display.shell import conductor as conductor_module
from tests.display.conftest import SUNDAY, Lobby, Morning, Open, Opening
from tests.display.office import (
    AR,
    DISPLAY_A,
    DISPLAY_ALL,
    DISPLAY_B,
    EN,
    FOUR,
    FR,
    ONE,
    PASSPORT,
    THREE,
    TWO,
    a_lobby,
)
from tests.log_watch import LogWatch
from tests.screens import area, items, keep, misprints, picture, settle, wait_until
from tests.sync.fake_station import FakeStation


def named(lobby: Lobby, name: str) -> list[QQuickItem]:
    """The visible items with an object name."""
    return [item for item in items(lobby.display.window) if item.objectName() == name]


def test_a_call_is_seen_large_and_heard_in_the_citizen_s_language_then_the_office_s(
    lobby: Lobby,
) -> None:
    lobby.open(THREE)
    lobby.issue(language=FR)
    lobby.call(THREE)
    wait_until(lambda: len(lobby.rows) == 1)
    assert lobby.rows == [("PA 001", "٣", True)]
    assert [language for language, _ in lobby.speech.wait_for(2)] == [FR, AR]
    assert lobby.loudspeaker.volume == 70


def test_calls_are_heard_in_order_and_never_over_each_other(lobby: Lobby) -> None:
    lobby.open(ONE, TWO, THREE)
    lobby.issue(count=3)
    for counter in (ONE, TWO, THREE):
        lobby.call(counter)
    wait_until(lambda: len(lobby.speech.said) == 3)
    said = lobby.speech.said
    assert [text.split("،")[2].split(".")[0].strip() for _, text in said] == ["1", "2", "3"]
    assert not lobby.loudspeaker.player.overlapped


def test_each_display_shows_its_own_hall(open_display: Open) -> None:
    in_a, in_b = (open_display(Opening(device=device)) for device in (DISPLAY_A, DISPLAY_B))
    for lobby in (in_a, in_b):
        lobby.open(ONE, FOUR)
        lobby.issue(count=2)
        lobby.issue(a_lobby().services[4].code)
        lobby.call(ONE)
        lobby.call(FOUR)
    wait_until(lambda: bool(in_a.rows) and bool(in_b.rows))
    assert [counter for _, counter, _ in in_a.rows] == ["١"]
    assert [counter for _, counter, _ in in_b.rows] == ["٤"]


def test_a_fresh_call_pulses_three_times_and_comes_to_rest(lobby: Lobby) -> None:
    lobby.open(ONE)
    lobby.issue()
    colours: list[bool] = []
    lobby.display.window.frameSwapped.connect(
        lambda: colours.extend(bool(line.property("lit")) for line in lines(lobby))
    )
    lobby.call(ONE)
    wait_until(lambda: colours.count(True) >= 1)
    wait_until(lambda: bool(lines(lobby)) and _rests(lobby), 8000)
    changes = sum(1 for one, two in pairwise(colours) if one and not two)
    assert changes + (1 if colours[-1] else 0) == 3


def test_nothing_pulses_with_reduced_motion(lobby: Lobby) -> None:
    lobby.display.interface.theme.reduce_motion()
    lobby.open(ONE)
    lobby.issue()
    lobby.call(ONE)
    wait_until(lambda: bool(lines(lobby)))
    assert [line.property("lit") for line in lines(lobby)] == [False]


def lines(lobby: Lobby) -> list[QQuickItem]:
    """The lines of the board."""
    return [item for item in items(lobby.display.window) if item.property("lit") is not None]


def _rests(lobby: Lobby) -> bool:
    (board,) = (i for i in items(lobby.display.window) if i.property("pulseStep") is not None)
    return bool(board.property("pulseStep") == board.property("pulseSteps"))


@pytest.mark.parametrize("language", [AR, EN])
def test_the_arrow_leads_from_the_number_to_the_counter(
    open_display: Open, language: Language
) -> None:
    lobby = open_display(Opening(a_lobby(language)))
    lobby.open(ONE)
    lobby.issue()
    lobby.call(ONE)
    wait_until(lambda: bool(named(lobby, "number")))
    settle()
    number, counter = (area(named(lobby, name)[0]) for name in ("number", "counter"))
    (arrow,) = (i for i in items(lobby.display.window) if i.property("name") == "arrow-right")
    assert arrow.property("mirror") is (language == AR)
    assert (number.x() > counter.x()) is (language == AR)
    low, high = sorted((number.center().x(), counter.center().x()))
    assert low < area(arrow).center().x() < high


def test_a_call_over_the_lan_is_shown_and_said_while_the_server_is_away(lobby: Lobby) -> None:
    lobby.station.connect(Connectivity.OFFLINE)
    lobby.pass_seconds(0)
    lobby.pass_seconds(30)
    assert "النداء مستمر. يجري تحديث أوقات الانتظار." in lobby.read
    call = LanCall(LanCallKind.CALLED, TicketId("2026-11-22.PA017"), "PA 017", TWO, FR)
    lobby.ear.hear(call)
    lobby.ear.hear(call)
    wait_until(lambda: lobby.rows == [("PA 017", "٢", True)])
    wait_until(lambda: len(lobby.speech.said) == 2)
    lobby.pass_seconds(1)
    assert len(lobby.speech.said) == 2


def test_while_the_server_is_away_the_waits_are_dated_and_dimmed(lobby: Lobby) -> None:
    lobby.station.show(replace(lobby.station.view, as_of=SUNDAY))
    lobby.station.connect(Connectivity.OFFLINE)
    lobby.pass_seconds(0)
    lobby.pass_seconds(60)
    assert "المنتظرون · حتى الساعة ١٠:٢٦" in lobby.read
    (dimmed,) = named(lobby, "waitLines")
    assert dimmed.opacity() < 1
    lobby.station.connect(Connectivity.ONLINE)
    wait_until(lambda: dimmed.opacity() == 1)
    assert "المنتظرون والانتظار المتوقع" in lobby.read


def test_dimmed_text_can_still_be_read(lobby: Lobby) -> None:
    lobby.station.connect(Connectivity.OFFLINE)
    lobby.pass_seconds(0)
    lobby.pass_seconds(60)
    (dimmed,) = named(lobby, "waitLines")
    colours = COLOURS[Variant.DARK]
    for ink in (colours.ink, colours.wait_ink):
        assert contrast(mixed(ink, colours.surface, dimmed.opacity()), colours.surface) >= (
            TEXT_CONTRAST
        )


def test_what_stands_on_amber_and_on_its_pulse_can_be_read() -> None:
    colours = COLOURS[Variant.DARK]
    assert contrast(colours.on_call, colours.call) >= TEXT_CONTRAST
    assert contrast(colours.on_call, "#FFE59A") >= TEXT_CONTRAST
    for ink, ground in (
        (colours.on_bar_soft, colours.bar),
        (colours.on_caution, colours.caution),
        (colours.ink_soft, colours.paper),
        (colours.ink_soft, colours.surface),
        (colours.wait_ink, colours.surface),
    ):
        assert contrast(ink, ground) >= TEXT_CONTRAST


def mixed(ink: str, ground: str, share: float) -> str:
    """The colour of text that covers its ground by a share only."""
    pairs = ((int(ink[n : n + 2], 16), int(ground[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


@pytest.mark.parametrize("trouble", [VoiceTrouble.NO_SPEECH, VoiceTrouble.NO_SOUND])
def test_a_small_sign_says_that_calls_are_not_heard(lobby: Lobby, trouble: VoiceTrouble) -> None:
    lobby.open(ONE, TWO)
    lobby.issue(count=2)
    if trouble is VoiceTrouble.NO_SPEECH:
        lobby.speech.fail_with(trouble)
    else:
        lobby.loudspeaker.player.fail_with(trouble)
    lobby.call(ONE)
    wait_until(lambda: bool(named(lobby, "mute")))
    lobby.display.interface.theme.reduce_motion()
    keep(picture(lobby.display.window), f"display/mute-{trouble.value}")
    assert misprints(lobby.display.window) == []
    lobby.speech.fail_with(None)
    lobby.loudspeaker.player.fail_with(None)
    lobby.call(TWO)
    wait_until(lambda: not named(lobby, "mute"))


def test_labels_take_turns_in_the_languages_set_up_and_numbers_stand_still(
    open_display: Open,
) -> None:
    lobby = open_display(Opening(a_lobby(AR, (AR, EN))))
    lobby.open(TWO)
    lobby.issue()
    lobby.call(TWO)
    wait_until(lambda: bool(lobby.rows))
    seen, places = set(), set()
    for _ in range(3):
        seen |= {word for word in lobby.read if word in {"Counter", "الشباك"}}
        places.add((lobby.rows[0][1], area(named(lobby, "number")[0]).x()))
        lobby.pass_seconds(10)
    assert seen == {"Counter", "الشباك"}
    assert len(places) == 1
    lobby.display.interface.theme.reduce_motion()
    lobby.pass_seconds(10 if "الشباك" in lobby.read else 0)
    keep(picture(lobby.display.window), "display/second-language-ar-en")
    assert misprints(lobby.display.window) == []


def test_notices_take_turns(lobby: Lobby) -> None:
    seen = set()
    for _ in range(4):
        seen.add(named(lobby, "footLine")[0].property("text"))
        lobby.pass_seconds(12)
    assert len(seen) == 2


def test_after_a_restart_the_board_is_full_and_nothing_is_said(open_display: Open) -> None:
    def before(station: FakeStation) -> None:
        morning = Morning(station)
        morning.open(ONE)
        morning.issue()
        morning.call(ONE)

    lobby = open_display(Opening(before=before))
    wait_until(lambda: lobby.rows == [("PA 001", "١", True)])
    lobby.pass_seconds(1)
    assert lobby.speech.said == ()


def test_the_first_set_up_ends_the_starting_screen(open_display: Open) -> None:
    lobby = open_display(Opening(None))
    assert "One moment, please" in lobby.read
    lobby.station.configure(a_lobby(EN))
    wait_until(lambda: lobby.display.model.shown.screen == "board")
    assert "Citizen Service Centre – Damascus  ·  Hall A" in lobby.read


def test_a_changed_set_up_is_taken_on(lobby: Lobby) -> None:
    office = a_lobby()
    devices = tuple(
        replace(d, zones=("b",), voice=VoiceSetup(volume=10)) if d.id == DISPLAY_A else d
        for d in office.devices
    )
    lobby.station.configure(replace(office, devices=devices))
    wait_until(lambda: lobby.loudspeaker.volume == 10)
    assert "القاعة ب" in " ".join(lobby.read)


def test_a_display_without_a_voice_is_silent(open_display: Open) -> None:
    lobby = open_display(Opening(device=DISPLAY_ALL))
    lobby.open(ONE)
    lobby.issue()
    lobby.call(ONE)
    wait_until(lambda: bool(lobby.rows))
    assert lobby.speech.said == ()
    assert not named(lobby, "mute")


def test_the_waits_are_worked_out_beside_the_window(lobby: Lobby) -> None:
    lobby.open(ONE)
    lobby.issue(PASSPORT, count=4)
    lobby.wait_for_waits()
    wait_until(lambda: lobby.display.model.wait_rows.rowCount() == 6)
    name, waiting, expected = lobby.display.model.wait_rows._rows[0]
    assert (name, waiting) == ("جواز السفر", "٤")
    assert "دقيقة" in str(expected)


def test_a_part_that_fails_leaves_the_last_good_picture(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    lobby.open(ONE)
    lobby.issue()
    lobby.call(ONE)
    wait_until(lambda: bool(lobby.rows))
    expected_log("the screen cannot be brought up to date")

    def broken(*_: object) -> View:
        message = "a fault in the rules"
        raise RuntimeError(message)

    monkeypatch.setattr(conductor_module, "board", broken)
    lobby.pass_seconds(1)
    assert lobby.rows == [("PA 001", "١", True)]
    assert "PA 001" in "".join(lobby.read).replace("\u00a0", " ")


def test_closing_ends_everything_within_seconds(open_display: Open) -> None:
    lobby = open_display(Opening())
    lobby.display.close()
    assert lobby.station.stopped
    assert lobby.ear.stopped


def test_at_night_the_office_is_closed_and_in_the_morning_it_is_on_duty(lobby: Lobby) -> None:
    lobby.pass_seconds(timedelta(hours=9).total_seconds())
    assert "المركز مغلق الآن" in lobby.read
    lobby.pass_seconds(timedelta(hours=14).total_seconds())
    assert lobby.display.model.shown.screen == "board"
