# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice, disk, pages, server and clock on the desk; and a kiosk that is running meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from common.devices.voice.fake import FakePlayer, FakeSpeech
from common.devices.voice.port import VoiceTrouble
from common.domain.identifiers import DeviceId, Language, OfficeId
from common.storage.settings import DeviceSettings
from common.storage.system import SystemClock
from common.ui.texts import Words
from kiosk.hardware.disk import DiskOnDesk
from kiosk.hardware.findings import Finding, Trial, Verdict, said
from kiosk.hardware.in_use import LeftAlone
from kiosk.hardware.pages import PagesOnDesk
from kiosk.hardware.server_line import ClockOnDesk, ServerLine, ServerOnDesk
from kiosk.hardware.voice import VoiceOnDesk
from kiosk.running import hold, is_running
from tests.common.sync.paper_server import TOKEN, PaperServer
from tests.fakes import FakeClock
from tests.house.sources import ROOT
from tests.kiosk.offices import an_office

THREE = tuple(Language(code) for code in ("ar", "uk", "fr"))


class Voice:
    """A voice on the desk, on fakes."""

    def __init__(self, words_of: Callable[[Language], Words]) -> None:
        self.speech, self.player = FakeSpeech(), FakePlayer()
        self.loud = True
        self.desk = VoiceOnDesk(
            THREE, lambda: (self.speech, self.player), words_of, lambda: self.loud
        )

    def play(self) -> Finding:
        trial = self.desk.trial
        assert trial is not None
        return trial.run(Event())


@pytest.fixture
def voice(words_of: Callable[[Language], Words]) -> Voice:
    return Voice(words_of)


def test_a_sentence_is_played_in_every_language_and_in_its_own_words(voice: Voice) -> None:
    found = voice.play()
    assert found.worst is Verdict.WELL
    assert len(voice.player.played) == 3
    assert [language for language, _ in voice.speech.said] == list(THREE)
    assert len({text for _, text in voice.speech.said}) == 3


@pytest.mark.parametrize("trouble", [t for t in VoiceTrouble if t is not VoiceTrouble.BACKLOG])
def test_a_voice_that_fails_is_told(voice: Voice, trouble: VoiceTrouble) -> None:
    voice.speech.fail_with(trouble)
    assert voice.play().worst is Verdict.TROUBLE
    assert voice.desk.look().worst is Verdict.TROUBLE


def test_a_machine_without_a_loudspeaker_is_told_with_what_to_look_at(voice: Voice) -> None:
    voice.loud = False
    found = voice.desk.look()
    assert found.verdict is Verdict.TROUBLE
    assert found.advice
    voice.player.fail_with(VoiceTrouble.NO_SOUND)
    assert voice.play().advice == found.advice


def test_a_look_makes_no_sound_and_tries_the_voices_once(voice: Voice) -> None:
    assert voice.desk.look().worst is Verdict.WELL
    voice.desk.look()
    assert voice.player.played == ()
    assert len(voice.speech.said) == 3


def test_a_disk_with_room_is_well_and_its_room_is_told(tmp_path: Path) -> None:
    found = DiskOnDesk(tmp_path / "not" / "there" / "yet").look()
    assert found.verdict is Verdict.WELL
    assert int(found.facts[-1][1]) > 0


@pytest.mark.parametrize(
    ("free_mib", "verdict"), [(100, Verdict.TROUBLE), (500, Verdict.ATTENTION)]
)
def test_a_disk_that_fills_up_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_mib: int, verdict: Verdict
) -> None:
    usage = type("Usage", (), {"free": free_mib * 1024 * 1024})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    found = DiskOnDesk(tmp_path).look()
    assert found.verdict is verdict
    assert found.advice


def test_a_disk_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("shutil.disk_usage", broken)
    assert DiskOnDesk(tmp_path).look().verdict is Verdict.TROUBLE


def test_pages_kept_as_files_are_written_where_the_trial_says(tmp_path: Path) -> None:
    pages = PagesOnDesk(f"folder:{tmp_path / 'pages'}")
    assert pages.look().verdict is Verdict.WELL
    assert pages.trial is not None
    assert pages.trial.run(Event()).verdict is Verdict.WELL
    (page,) = (tmp_path / "pages").iterdir()
    assert page.read_bytes().startswith(b"%PDF")


def test_a_printer_that_the_machine_does_not_know_is_told() -> None:
    found = PagesOnDesk("no such printer").look()
    assert found.verdict is Verdict.TROUBLE
    assert found.advice


@pytest.fixture
def server() -> Iterator[PaperServer]:
    made = PaperServer(an_office(), SystemClock())
    made.start()
    yield made
    made.kill()


def line_to(server: PaperServer, token: str = TOKEN) -> ServerLine:
    settings = DeviceSettings(server.url, OfficeId(server.office.id), DeviceId("kiosk-a"), token)
    return ServerLine(settings, SystemClock())


def test_a_server_that_answers_gives_the_office_and_the_time(server: PaperServer) -> None:
    line = line_to(server)
    clock = ClockOnDesk(lambda: line.ahead_s)
    assert clock.look().verdict is Verdict.WAITING
    assert ServerOnDesk(line).look().verdict is Verdict.WELL
    assert clock.look().verdict is Verdict.WELL
    assert line.office() == server.office


def test_a_server_that_is_away_is_told_with_its_address(
    server: PaperServer, english: Words
) -> None:
    line = line_to(server)
    server.kill()
    found = ServerOnDesk(line).look()
    assert found.verdict is Verdict.TROUBLE
    assert server.url in found.advice[0].in_words(english)
    assert line.office() is None


def test_a_token_that_is_not_taken_is_told(server: PaperServer, english: Words) -> None:
    found = ServerOnDesk(line_to(server, "another")).look()
    assert found.verdict is Verdict.TROUBLE
    assert "token" in found.says.in_words(english)


@pytest.mark.parametrize(
    ("ahead", "verdict"),
    [(0.4, Verdict.WELL), (-20.0, Verdict.ATTENTION), (3600.0, Verdict.TROUBLE)],
)
def test_a_clock_is_judged_by_how_far_it_is_off(ahead: float, verdict: Verdict) -> None:
    assert ClockOnDesk(lambda: ahead).look().verdict is verdict


def test_the_time_under_way_does_not_count(server: PaperServer) -> None:
    clock = FakeClock()
    settings = DeviceSettings(server.url, OfficeId("o"), DeviceId("k"), TOKEN)
    line = ServerLine(settings, clock)
    line._measured(clock.now() - timedelta(seconds=1), 10.0, 12.0)
    assert line.ahead_s == pytest.approx(0.0)


class Counting:
    """A device that counts how often it is touched."""

    key = "counting"
    name = said("Port")

    def __init__(self) -> None:
        self.looks = self.closes = self.runs = 0

    @property
    def trial(self) -> Trial | None:
        return Trial(said("Port"), self._run)

    def look(self) -> Finding:
        self.looks += 1
        return Finding(Verdict.WELL, said("Port"))

    def close(self) -> None:
        self.closes += 1

    def _run(self, _: Event) -> Finding:
        self.runs += 1
        return Finding(Verdict.WELL, said("Port"))


def test_a_device_of_a_running_kiosk_is_let_go_of_and_not_touched() -> None:
    runs = [False]
    device = Counting()
    alone = LeftAlone(device, lambda: runs[0])
    assert alone.look().verdict is Verdict.WELL
    runs[0] = True
    found = alone.look()
    assert found.verdict is Verdict.WAITING
    assert found.advice
    assert alone.trial is not None
    assert alone.trial.run(Event()) == found
    assert (device.looks, device.runs) == (1, 0)
    assert device.closes == 2
    runs[0] = False
    assert alone.trial.run(Event()).verdict is Verdict.WELL


def test_a_kiosk_is_seen_by_another_process_as_long_as_it_runs(tmp_path: Path) -> None:
    assert not is_running(tmp_path)
    lock = hold(tmp_path)
    ask = "import sys, pathlib; from kiosk.running import is_running;"
    ask += "print(is_running(pathlib.Path(sys.argv[1])))"
    command = [sys.executable, "-c", ask, str(tmp_path)]
    seen = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "True"
    lock.unlock()
    assert not is_running(tmp_path)


def test_the_lock_of_a_kiosk_that_crashed_holds_nobody_up(tmp_path: Path) -> None:
    crash = "import sys, os, pathlib; from kiosk.running import hold;"
    crash += "lock = hold(pathlib.Path(sys.argv[1])); os._exit(9)"
    command = [sys.executable, "-c", crash, str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=False)
    assert (tmp_path / "kiosk.lock").exists()
    assert not is_running(tmp_path)
