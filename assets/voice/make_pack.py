# SPDX-License-Identifier: GPL-3.0-or-later
"""Make an example of a clip pack with espeak-ng: ``python assets/voice/make_pack.py ar FOLDER``.

An office that records its own voice replaces the files one by one and keeps the manifest.
"""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from common.devices.voice.clips.counting import AND, needed
from common.devices.voice.letters import LETTER_NAMES
from common.domain.identifiers import Language

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ar": {"ticket": "التذكرة رقم", "go": "يُرجى التوجه إلى الشباك رقم", AND: "وَ"},
    "fa": {"ticket": "شمارهٔ", "go": "لطفاً مراجعه کنید به باجهٔ شمارهٔ", AND: "وَ"},
    "uk": {"ticket": "Талон", "go": "Будь ласка, підійдіть до вікна номер"},
    "fr": {"ticket": "Ticket", "go": "Veuillez vous présenter au guichet", AND: "et"},
    "en": {"ticket": "Ticket", "go": "Please go to counter", AND: "and"},
}


def make_pack(language: str, folder: Path, letters: Iterable[str] | None = None) -> None:
    """Write the pack of ``language`` into ``folder``, with these letters or with all."""
    names = LETTER_NAMES[Language(language)]
    tables = {
        "words": WORDS[language],
        "letters": {letter: names[letter] for letter in letters or names},
        "numbers": {str(number): str(number) for number in needed(Language(language))},
    }
    manifest = [f'language = "{language}"', 'sentence = ["ticket", "{ticket}", "go", "{counter}"]']
    manifest.append('made_by = "espeak-ng, as an example"')
    for table, clips in tables.items():
        (folder / table).mkdir(parents=True, exist_ok=True)
        manifest.append(f"\n[{table}]")
        for name, text in clips.items():
            manifest.append(f'{name} = "{table}/{name}.wav"')
            _speak(language, text, folder / table / f"{name}.wav")
    (folder / "pack.toml").write_text("\n".join(manifest) + "\n", encoding="utf-8")


def _speak(language: str, text: str, file: Path) -> None:
    command = ["espeak-ng", "-v", language, "-s", "140", "-b", "1", "-w", str(file), "--stdin"]
    subprocess.run(command, input=text.encode(), check=True)  # noqa: S603 - our own words


if __name__ == "__main__":
    make_pack(sys.argv[1], Path(sys.argv[2]))
