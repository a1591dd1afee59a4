# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech by the real espeak-ng, and by programs that pretend to be it and fail."""

import subprocess
import sys
import threading
from pathlib import Path
from threading import Event

import pytest

from common.devices.voice.announcement import Announcement
from common.devices.voice.espeak import EspeakSpeech
from common.devices.voice.letters import LETTER_NAMES
from common.devices.voice.phrases import LANGUAGES, phrase, said_number
from common.devices.voice.port import VoiceTrouble
from common.devices.voice.wav import seconds_of
from common.domain.identifiers import Language
from common.storage.system import SystemClock

CLOCK = SystemClock()
EN = Language("en")


def sounds(text: str, language: str) -> str:
    """Return what espeak-ng makes of ``text``, in the international phonetic alphabet."""
    command = ["espeak-ng", "-v", language, "-q", "--ipa", text]
    heard = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return " ".join(heard.split()).replace("ˈ", "").replace("ˌ", "")


def pretender(folder: Path, body: str) -> str:
    program = folder / "pretender"
    program.write_text(f"#!{sys.executable}\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_is_spoken(language: Language) -> None:
    text = phrase(Announcement("PA 017", "3", ()), language)
    assert text is not None
    wav = EspeakSpeech(CLOCK).speak(text, language, Event())
    assert isinstance(wav, bytes)
    seconds = seconds_of(wav)
    assert seconds is not None
    assert 2 < seconds < 12


@pytest.mark.parametrize(
    ("language", "letters", "number"),
    [
        ("ar", ("piː", "ʔalif"), "sabʕʕata ʕʕaʃar"),
        ("fa", ("piː", "eːj"), "hivdah"),
        ("uk", ("pe", "ɑ"), "simnɑdtsjatʲ"),
        ("fr", ("pe", "a"), "disɛt"),
        ("en", ("piː", "eɪ"), "sɛvəntiːn"),
    ],
)
def test_letters_are_heard_by_their_names_and_digits_as_a_number(
    language: str, letters: tuple[str, str], number: str
) -> None:
    text = phrase(Announcement("PA 017", "3", ()), Language(language))
    assert text is not None
    assert f" {letters[0]} {letters[1]} {number} " in sounds(text, language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_two_letters_sound_alike_and_none_in_a_foreign_voice(language: Language) -> None:
    heard = [sounds(f"{name}, 1", language) for name in LETTER_NAMES[language].values()]
    assert len(set(heard)) == len(heard)
    assert not any("(" in sound for sound in heard)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_number_up_to_999_is_heard_as_itself(language: Language) -> None:
    said = "\n".join(f"{said_number(number, language)}." for number in range(1000))
    command = ["espeak-ng", "-v", language, "-q", "--ipa", "--stdin"]
    heard = subprocess.run(command, input=said.encode(), capture_output=True, check=True)
    marks = str.maketrans("", "", "ˈˌ")
    lines = [line.strip().translate(marks) for line in heard.stdout.decode().splitlines()]
    sounds_of = [line for line in lines if line]
    assert len(sounds_of) == len(set(sounds_of)) == 1000
    assert not any("(" in sound or "^" in sound for sound in sounds_of)
    if language == "ar":
        rests = [(sounds_of[n], sounds_of[n % 100]) for n in range(101, 1000) if n % 100]
        wrong = [sound for sound, rest in rests if not sound.endswith(rest)]
        assert wrong == []


def test_a_language_without_a_voice_is_told() -> None:
    spoken = EspeakSpeech(CLOCK).speak("nuqneH", Language("xx"), Event())
    assert spoken is VoiceTrouble.NO_VOICE


def test_a_missing_program_is_told() -> None:
    speech = EspeakSpeech(CLOCK, program="no-such-speech-program")
    assert speech.speak("Hello", EN, Event()) is VoiceTrouble.NO_SPEECH


def test_a_program_that_writes_no_sound_has_failed(tmp_path: Path) -> None:
    speech = EspeakSpeech(CLOCK, program=pretender(tmp_path, "pass"))
    assert speech.speak("Hello", EN, Event()) is VoiceTrouble.SPEECH_FAILED


def test_a_program_that_hangs_is_ended_when_the_announcer_stops(tmp_path: Path) -> None:
    program = pretender(tmp_path, "import threading\nthreading.Event().wait()")
    speech = EspeakSpeech(CLOCK, program=program)
    cancelled = Event()
    threading.Timer(0.3, cancelled.set).start()
    begun = CLOCK.monotonic()
    assert speech.speak("Hello", EN, cancelled) is VoiceTrouble.CANCELLED
    assert CLOCK.monotonic() - begun < 2


class HastyClock(SystemClock):
    """Every look at it is two seconds later."""

    def __init__(self) -> None:
        self._at = 0.0

    def monotonic(self) -> float:
        self._at += 2
        return self._at


def test_a_program_that_hangs_is_given_up_in_the_end(tmp_path: Path) -> None:
    program = pretender(tmp_path, "import threading\nthreading.Event().wait()")
    speech = EspeakSpeech(HastyClock(), program=program)
    assert speech.speak("Hello", EN, Event()) is VoiceTrouble.SPEECH_FAILED
