# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded voices: checked as they are loaded, put together whole, never mixed with another."""

from __future__ import annotations

import io
import shutil
import wave
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.voice.make_pack import WORDS, make_pack
from common.devices.voice.announcement import Announcement
from common.devices.voice.announcer import Announcer
from common.devices.voice.clips.counting import AND, counted, needed
from common.devices.voice.clips.pack import ClipPack, load_pack
from common.devices.voice.clips.voice import ClipVoices, load_voices
from common.devices.voice.fake import FakePlayer, FakeSpeech, silence
from common.devices.voice.phrases import LANGUAGES
from common.devices.voice.wav import seconds_of
from common.domain.identifiers import Language
from common.domain.numbering import LETTERS
from common.wire.toml_problems import FileProblems, describe
from display.__main__ import main
from tests.log_watch import LogWatch

AR, FR, EN = Language("ar"), Language("fr"), Language("en")
RATE = 8000
MANIFEST = """\
language = "en"
sentence = ["ticket", "{ticket}", "go", "{counter}"]
pause_ms = 0
[words]
ticket = "ticket.wav"
go = "go.wav"
and = "and.wav"
[letters]
P = "letters/P.wav"
A = "letters/A.wav"
[numbers]
"""
LENGTHS = {"ticket": 1, "go": 2, "and": 3, "P": 4, "A": 5}
"""How many frames each clip has, so that the sum tells which were played."""


def write_pack(folder: Path, manifest: str = MANIFEST, numbers: tuple[int, ...] = ()) -> Path:
    """A pack whose clips are told by their lengths; number n has 1000 + n frames."""
    (folder / "letters").mkdir(parents=True)
    recorded = numbers or needed(EN)
    names = "".join(f'{number} = "{number}.wav"\n' for number in recorded)
    (folder / "pack.toml").write_text(manifest + names, encoding="utf-8")
    for name, frames in LENGTHS.items():
        file = f"letters/{name}.wav" if len(name) == 1 else f"{name}.wav"
        (folder / file).write_bytes(silence(frames / RATE, RATE))
    for number in recorded:
        (folder / f"{number}.wav").write_bytes(silence((1000 + number) / RATE, RATE))
    return folder


def frames(wav: bytes | None) -> int | None:
    if wav is None:
        return None
    with wave.open(io.BytesIO(wav)) as sound:
        return int(sound.getnframes())


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def voices(*paths: Path) -> ClipVoices:
    packs = {}
    for path in paths:
        loaded = load_pack(path)
        assert isinstance(loaded, ClipPack), describe(loaded)
        packs[loaded.language] = loaded
    return ClipVoices(packs)


def call(ticket: str = "PA 017", counter: str = "3", *languages: Language) -> Announcement:
    return Announcement(ticket, counter, languages or (EN,))


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "number", "parts"),
    [
        ("ar", 21, (1, AND, 20)),
        ("ar", 117, (100, AND, 17)),
        ("ar", 345, (300, AND, 5, AND, 40)),
        ("fa", 21, (20, AND, 1)),
        ("fa", 999, (900, AND, 90, AND, 9)),
        ("uk", 21, (20, 1)),
        ("uk", 342, (300, 40, 2)),
        ("fr", 21, (20, AND, 1)),
        ("fr", 22, (20, 2)),
        ("fr", 70, (60, 10)),
        ("fr", 71, (60, AND, 11)),
        ("fr", 77, (60, 17)),
        ("fr", 80, (80,)),
        ("fr", 81, (80, 1)),
        ("fr", 91, (80, 11)),
        ("fr", 99, (80, 19)),
        ("fr", 271, (200, 60, AND, 11)),
        ("en", 21, (20, 1)),
        ("en", 105, (100, AND, 5)),
        ("en", 500, (500,)),
    ],
)
def test_numbers_are_put_together_as_each_language_says_them(
    language: str, number: int, parts: tuple[int | str, ...]
) -> None:
    assert counted(number, Language(language), needed(Language(language))) == parts


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_few_recorded_numbers_say_all_up_to_999_each_in_its_own_way(language: Language) -> None:
    said = [counted(number, language, needed(language)) for number in range(1000)]
    assert None not in said
    assert len(set(said)) == 1000
    assert len(needed(language)) <= 37


@given(st.sampled_from(sorted(LANGUAGES)), st.integers(0, 9999), st.sets(st.integers(0, 9999)))
def test_only_what_is_recorded_is_said_and_what_is_recorded_whole_is_said_whole(
    language: Language, number: int, recorded: set[int]
) -> None:
    parts = counted(number, language, recorded)
    if number in recorded:
        assert parts == (number,)
    elif parts is not None:
        numbers = [part for part in parts if isinstance(part, int)]
        assert set(numbers) <= recorded
        assert sum(numbers) == number


def test_thousands_are_said_where_they_are_recorded() -> None:
    recorded = {*needed(EN), 1000}
    assert counted(1017, EN, recorded) == (1000, AND, 17)
    assert counted(2017, EN, recorded) is None
    assert counted(10_000, EN, recorded) is None
    assert counted(13, EN, {3, 10}) is None


# ── Sentences ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("ticket", "counter", "length"),
    [
        ("PA 017", "3", 1 + 4 + 5 + 1017 + 2 + 1003),
        ("PA 000", "12", 1 + 4 + 5 + 1000 + 2 + 1012),
        ("AP 121", "A", 1 + 5 + 4 + 1100 + 3 + 1020 + 1001 + 2 + 5),
        ("PA ١٧", "3a", 1 + 4 + 5 + 1017 + 2 + 1003 + 5),
    ],
)
def test_a_call_is_put_together_in_the_order_of_the_manifest(
    pack: Path, ticket: str, counter: str, length: int
) -> None:
    assert frames(voices(pack).sentence(call(ticket, counter), EN)) == length


@pytest.mark.parametrize(
    ("ticket", "counter"),
    [("PB 017", "3"), ("PA 1000", "3"), ("PA 017", "Cash desk"), ("PA 017", "B"), ("", "3")],
)
def test_a_call_that_is_not_recorded_whole_is_not_put_together_at_all(
    pack: Path, ticket: str, counter: str
) -> None:
    assert voices(pack).sentence(call(ticket, counter), EN) is None
    assert voices(pack).sentence(call(), FR) is None


def test_a_pause_stands_between_the_clips(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack", MANIFEST.replace("pause_ms = 0", "pause_ms = 10"))
    plain = 1 + 4 + 5 + 1017 + 2 + 1003
    assert frames(voices(pack).sentence(call(), EN)) == plain + 5 * RATE // 100


@given(st.text(), st.text())
def test_no_label_whatever_makes_it_stumble(ticket: str, counter: str) -> None:
    assert ClipVoices().sentence(call(ticket, counter), EN) is None


class Hall:
    """An announcer with recorded voices, and what was heard."""

    def __init__(self, clips: ClipVoices) -> None:
        self.speech, self.player = FakeSpeech(0.5), FakePlayer()
        self.announcer = Announcer(self.speech, self.player, clips=clips)
        self.announcer.start()


@pytest.fixture
def hall(pack: Path) -> Iterator[Hall]:
    made = Hall(voices(pack))
    yield made
    assert made.announcer.stop()


def test_a_sentence_that_lacks_a_clip_is_spoken_wholly_by_the_other_voice(hall: Hall) -> None:
    hall.announcer.announce(call("PA 017", "3", EN, FR))
    hall.announcer.announce(call("PB 018", "3", EN))
    hall.announcer.announce(call("PA 019", "3", EN))
    spoken = hall.speech.wait_for(2)
    hall.announcer.announce(call("PB 020", "3", EN))
    hall.speech.wait_for(3)
    assert [language for language, _ in spoken] == [FR, EN]
    recorded = 1 + 4 + 5 + 2 + 1003
    assert [frames(sound) for sound in hall.player.played[:4]] == [
        recorded + 1017, 4000, 4000, recorded + 1019,
    ]  # fmt: skip


# ── What is wrong with a pack ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"en"', '"tr"', 'language (line 1): there is no language "tr"; '
         'use one of: "ar", "en", "fa", "fr", "uk"'),
        ('"{ticket}", ', "", "sentence (line 2): it does not say {ticket} once; "
         'write "{ticket}" where it is to be heard'),
        ('"go", ', '"gone", ', 'sentence[2] (line 2): there is no word "gone"; '
         'use one of: "ticket", "go", "and"'),
        ("A = ", "O = ", 'letters.O (line 10): "O" is on no ticket; '
         "use the capital letters of tickets: all but I, O and Q"),
        ('17 = "17', '017 = "17', 'numbers.017 (line 29): "017" is no number of a ticket; '
         "write it in digits from 0 to 9999, without leading zeros"),
        ('"go.wav"', '"../go.wav"', 'words.go (line 6): "../go.wav" is no file of the pack; '
         'use a name such as "numbers/17.wav", beside the manifest'),
        ('"go.wav"', '"gone.wav"', 'words.go (line 6): "gone.wav" is not there; '
         "record it as a WAV file of 16 bits, uncompressed"),
        ("pause_ms = 0", "pause_ms = 5000",
         "pause_ms (line 3): 5000 is out of range; use a number from 0 to 1000"),
        ("pause_ms", "pause", 'pause (line 3): unknown key; did you mean "pause_ms"?'),
        ('language = "en"', "language", "the file (line 1): "),
    ],
)  # fmt: skip
def test_each_mistake_in_a_manifest_is_told_with_its_mend(
    pack: Path, old: str, new: str, says: str
) -> None:
    manifest = pack / "pack.toml"
    text = manifest.read_text(encoding="utf-8")
    assert old in text
    manifest.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = load_pack(pack)
    assert isinstance(told, FileProblems)
    assert describe(told).startswith(says)


def wav_of(width: int, rate: int = RATE, channels: int = 1, size: int = 10) -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(width)
        sound.setframerate(rate)
        sound.writeframes(bytes(size * width * channels))
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"RIFF", '"go.wav" is no WAV file'),
        (b"", '"go.wav" is no WAV file'),
        (wav_of(1), '"go.wav" has 8 bits'),
        (wav_of(2, size=0), '"go.wav" is empty'),
        (wav_of(2, rate=44100), '"go.wav" has 1 channel of 44100 Hz, the first clip 1 channel of'),
        (wav_of(2, channels=2), '"go.wav" has 2 channels of 8000 Hz, the first clip 1 channel of'),
        (bytes(4_000_001), '"go.wav" is larger than 4 MB'),
    ],
)
def test_each_unusable_file_is_told(pack: Path, content: bytes, says: str) -> None:
    (pack / "go.wav").write_bytes(content)
    told = load_pack(pack)
    assert isinstance(told, FileProblems)
    assert describe(told).startswith(f"words.go (line 6): {says}")


def test_what_is_no_pack_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "no.zip").write_bytes(b"PK")
    for name, says in (("empty", "has no pack.toml"), ("no.zip", "no zip"), ("gone", "cannot be")):
        told = load_pack(tmp_path / name)
        assert isinstance(told, FileProblems)
        assert says in describe(told)


def test_a_zip_file_is_a_pack_too_and_a_damaged_one_is_told(pack: Path, tmp_path: Path) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "zipped"), "zip", pack))
    assert frames(voices(archive).sentence(call(), EN)) is not None
    with zipfile.ZipFile(archive) as whole:
        place = whole.getinfo("go.wav").header_offset + 60
    damaged = bytearray(archive.read_bytes())
    damaged[place] ^= 0xFF
    archive.write_bytes(damaged)
    told = load_pack(archive)
    assert isinstance(told, FileProblems)
    assert "go.wav" in describe(told)


def test_a_display_takes_one_good_voice_for_each_language(
    tmp_path: Path, expected_log: LogWatch
) -> None:
    assert load_voices(tmp_path / "voice") == ClipVoices()
    chimes = MANIFEST.replace("pause_ms = 0", 'chime = "chime.wav"')
    (write_pack(tmp_path / "voice" / "a", chimes) / "chime.wav").write_bytes(wav_of(2, 44100))
    write_pack(tmp_path / "voice" / "b")
    (write_pack(tmp_path / "voice" / "c") / "go.wav").unlink()
    (tmp_path / "voice" / ".hidden").mkdir()
    (tmp_path / "voice" / "read.me").touch()
    expected_log("is a second one in en")
    expected_log("cannot be used")
    found = load_voices(tmp_path / "voice")
    assert (list(found.packs), found.bad) == ([EN], ("b", "c"))
    assert found.chime == wav_of(2, 44100)
    assert ClipVoices().chime == b""


def test_a_pack_is_checked_before_it_is_put_in(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voice", str(pack)]) == 0
    assert capsys.readouterr().out == "en: 42 clips, 5 s\n"
    (pack / "go.wav").unlink()
    assert main(["voice", str(pack)]) == 2
    assert '"go.wav" is not there' in capsys.readouterr().err


# ── The example ──────────────────────────────────────────────────────────────────────────────


def test_the_example_that_espeak_makes_says_a_whole_call(tmp_path: Path) -> None:
    make_pack("fr", tmp_path, letters="PA")
    wav = voices(tmp_path).sentence(call("PA 271", "12"), FR)
    assert wav is not None
    seconds = seconds_of(wav)
    assert seconds is not None
    assert 4 < seconds < 12
    assert set(WORDS) == set(LANGUAGES)
    assert set("PA") <= set(LETTERS)
