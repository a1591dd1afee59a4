# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of calls: none cut off, none left out, and a broken voice stops nobody."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest

from common.devices.voice.announcement import Announcement
from common.devices.voice.announcer import Announcer, Receipt
from common.devices.voice.espeak import EspeakSpeech
from common.devices.voice.fake import FakePlayer, FakeSpeech, silence
from common.devices.voice.players import SilentPlayer
from common.devices.voice.port import VoiceTrouble
from common.domain.identifiers import Language
from common.storage.system import SystemClock
from tests.log_watch import LogWatch

AR, FR, EN = Language("ar"), Language("fr"), Language("en")
CHIME = silence(0.02)
CLOCK = SystemClock()


def call(ticket: str = "PA 017", counter: str = "3", *languages: Language) -> Announcement:
    return Announcement(ticket, counter, languages or (EN,))


class Lobby:
    """An announcer with what it speaks with, and what it reported."""

    def __init__(self) -> None:
        self.speech = FakeSpeech()
        self.player = FakePlayer()
        self.troubles: list[VoiceTrouble | None] = []
        self.told = Event()
        self.announcer = Announcer(
            self.speech, self.player, CHIME, on_trouble=self._on_trouble, capacity=5
        )

    def _on_trouble(self, trouble: VoiceTrouble | None) -> None:
        self.troubles.append(trouble)
        self.told.set()

    def sentences(self, count: int) -> list[str]:
        return [text for _, text in self.speech.wait_for(count)]


@pytest.fixture
def lobby() -> Iterator[Lobby]:
    lobby = Lobby()
    lobby.announcer.start()
    yield lobby
    assert lobby.announcer.stop()
    assert not lobby.player.overlapped


def test_calls_are_spoken_one_after_the_other_in_their_order(lobby: Lobby) -> None:
    numbers = ["PA 001", "PA 002", "PA 003", "PA 004"]
    assert {lobby.announcer.announce(call(number)) for number in numbers} == {Receipt.QUEUED}
    sentences = lobby.sentences(4)
    assert [sentence.split(".")[0][-1] for sentence in sentences] == ["1", "2", "3", "4"]


def test_the_citizens_language_comes_first_then_the_offices_each_once(lobby: Lobby) -> None:
    lobby.announcer.announce(call("PA 017", "3", FR, AR, FR))
    lobby.announcer.announce(call("PA 018", "3", EN))
    assert [language for language, _ in lobby.speech.wait_for(3)] == [FR, AR, EN]


def test_a_chime_goes_before_each_call_and_not_before_each_language(lobby: Lobby) -> None:
    lobby.announcer.announce(call("PA 017", "3", FR, AR))
    lobby.announcer.announce(call("PA 018"))
    lobby.announcer.announce(call("PA 019"))
    lobby.speech.wait_for(4)
    chimes = [sound == CHIME for sound in lobby.player.played]
    assert chimes[:6] == [True, False, False, True, False, True]


def test_a_new_call_does_not_cut_the_one_being_spoken(lobby: Lobby) -> None:
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    lobby.announcer.announce(call("PA 002"))
    assert lobby.announcer.waiting == 1
    assert lobby.player.played == ()
    lobby.player.release()
    assert len(lobby.sentences(2)) == 2


def test_a_recall_of_a_call_still_waiting_is_spoken_once_in_its_place_with_the_newer_counter(
    lobby: Lobby,
) -> None:
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    lobby.announcer.announce(call("PA 002", "3"))
    lobby.announcer.announce(call("PA 003", "4"))
    assert lobby.announcer.announce(call("PA 002", "5")) is Receipt.MERGED
    lobby.player.release()
    assert lobby.sentences(3)[1:] == [
        "Ticket P, A, 2. Please go to counter 5.",
        "Ticket P, A, 3. Please go to counter 4.",
    ]


def test_a_recall_of_a_call_that_is_being_spoken_is_spoken_again(lobby: Lobby) -> None:
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    assert lobby.announcer.announce(call("PA 001")) is Receipt.QUEUED
    lobby.player.release()
    assert len(lobby.sentences(2)) == 2


def test_more_tickets_than_the_queue_holds_are_refused_and_told(lobby: Lobby) -> None:
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    receipts = [lobby.announcer.announce(call(f"PA 01{n}")) for n in range(6)]
    assert receipts == [Receipt.QUEUED] * 5 + [Receipt.REFUSED]
    assert lobby.announcer.trouble is VoiceTrouble.BACKLOG


@pytest.mark.parametrize(
    "break_it",
    [
        lambda lobby, trouble: lobby.speech.fail_with(trouble),
        lambda lobby, trouble: lobby.player.fail_with(trouble),
    ],
    ids=["voice", "loudspeaker"],
)
def test_a_broken_voice_or_loudspeaker_is_reported_once_and_mends_by_itself(
    lobby: Lobby, break_it: Callable[[Lobby, VoiceTrouble | None], None]
) -> None:
    break_it(lobby, VoiceTrouble.NO_SOUND)
    lobby.announcer.announce(call("PA 001"))
    lobby.announcer.announce(call("PA 002"))
    lobby.speech.wait_for(2)
    assert lobby.told.wait(5)
    lobby.told.clear()
    break_it(lobby, None)
    lobby.announcer.announce(call("PA 003"))
    assert lobby.told.wait(5)
    assert lobby.troubles == [VoiceTrouble.NO_SOUND, None]
    assert lobby.announcer.trouble is None


def test_a_call_that_is_not_wanted_any_more_is_not_spoken_and_not_chimed_for(
    lobby: Lobby,
) -> None:
    wanted = {"PA 002": True}
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    lobby.announcer.announce(call("PA 002"), lambda: wanted["PA 002"])
    lobby.announcer.announce(call("PA 003"))
    wanted["PA 002"] = False
    lobby.player.release()
    assert [sentence[:14] for sentence in lobby.sentences(2)] == [
        "Ticket P, A, 1",
        "Ticket P, A, 3",
    ]
    assert [sound == CHIME for sound in lobby.player.played[:3]] == [True, False, True]
    assert lobby.troubles == []


def test_a_newer_call_of_the_same_ticket_is_asked_about_by_itself(lobby: Lobby) -> None:
    lobby.player.hold()
    lobby.announcer.announce(call("PA 001"))
    lobby.player.wait_until_busy()
    lobby.announcer.announce(call("PA 002", "3"), lambda: False)
    assert lobby.announcer.announce(call("PA 002", "4"), lambda: True) is Receipt.MERGED
    lobby.player.release()
    assert lobby.sentences(2)[1] == "Ticket P, A, 2. Please go to counter 4."


def test_one_language_without_a_voice_does_not_silence_the_others(lobby: Lobby) -> None:
    lobby.announcer.announce(call("PA 001", "3", Language("xx"), EN))
    assert lobby.sentences(1) == ["Ticket P, A, 1. Please go to counter 3."]
    assert lobby.told.wait(5)
    assert lobby.announcer.trouble is VoiceTrouble.NO_VOICE


def test_stopping_in_the_middle_of_a_call_takes_less_than_a_second() -> None:
    announcer = Announcer(FakeSpeech(30), SilentPlayer())
    announcer.start()
    announcer.announce(call("PA 001"))
    announcer.announce(call("PA 002"))
    begun = CLOCK.monotonic()
    assert announcer.stop()
    assert CLOCK.monotonic() - begun < 1
    assert announcer.announce(call("PA 003")) is Receipt.REFUSED


def test_an_announcer_that_never_started_stops_too() -> None:
    assert Announcer(FakeSpeech(), FakePlayer()).stop()


def test_a_fault_in_a_player_is_logged_and_the_next_call_is_spoken(expected_log: LogWatch) -> None:
    class Faulty:
        def __init__(self) -> None:
            self.faults = 1

        def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
            if self.faults:
                self.faults -= 1
                message = "no such device"
                raise RuntimeError(message)
            return 0.01

    expected_log("could not be spoken")
    speech = FakeSpeech()
    announcer = Announcer(speech, Faulty())
    announcer.start()
    announcer.announce(call("PA 001"))
    announcer.announce(call("PA 002"))
    assert len(speech.wait_for(2)) == 2
    assert announcer.stop()


def test_with_the_real_voice_a_call_is_heard_whole() -> None:
    player = FakePlayer()
    done = Event()
    announcer = Announcer(
        EspeakSpeech(CLOCK), player, CHIME, on_trouble=lambda _: done.set(), capacity=1
    )
    announcer.start()
    announcer.announce(call("PA 017", "3", AR, Language("xx")))
    assert done.wait(10)
    assert announcer.stop()
    assert announcer.trouble is VoiceTrouble.NO_VOICE
    assert len(player.played) == 2
