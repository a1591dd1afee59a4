# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest of a clip pack, ``pack.toml``: what is recorded, and in which order it is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from common.devices.voice.phrases import LANGUAGES
from common.domain.numbering import LETTERS
from common.wire.toml_findings import out_of_range, unknown
from common.wire.toml_problems import Finding, KeyPath
from common.wire.toml_reading import TableReader

TICKET, COUNTER = "{ticket}", "{counter}"
_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,3}")
_FILE: Final = re.compile(r"(?:[\w-]+/)*[\w-]+\.wav", re.ASCII)


@dataclass(frozen=True, slots=True)
class Manifest:
    """One voice in one language. Files are named as they lie beside the manifest.

    ``sentence`` is the call, word by word, with ``{ticket}`` and ``{counter}`` in their places;
    ``words`` goes by the names used there, and ``and`` stands between the parts of numbers.
    """

    language: str
    sentence: tuple[str, ...]
    words: Mapping[str, str]
    letters: Mapping[str, str]
    numbers: Mapping[str, str]
    chime: str | None = None
    pause_ms: int = 60
    made_by: str | None = None
    """Who speaks, and under which licence; for people."""

    @property
    def files(self) -> Iterator[tuple[KeyPath, str]]:
        """Every file, and where the manifest names it."""
        if self.chime is not None:
            yield ("chime",), self.chime
        for table in ("words", "letters", "numbers"):
            clips: Mapping[str, str] = getattr(self, table)
            for key, file in clips.items():
                yield (table, key), file


def read_manifest(document: Mapping[str, object]) -> tuple[Manifest, TableReader]:
    """Read the tables of a manifest; whole only when the reader has noted no fault."""
    reader = TableReader()
    return reader.table(Manifest, document, ()), reader


def check_manifest(manifest: Manifest) -> Iterator[Finding]:
    """What is wrong with the manifest by itself."""
    yield from unknown([(("language",), manifest.language)], sorted(LANGUAGES), "language")
    for place in (TICKET, COUNTER):
        if manifest.sentence.count(place) != 1:
            mend = f'write "{place}" where it is to be heard'
            yield Finding(("sentence",), f"it does not say {place} once", mend)
    words = [
        (("sentence", n), word)
        for n, word in enumerate(manifest.sentence)
        if word not in {TICKET, COUNTER}
    ]
    yield from unknown(words, manifest.words, "word", ("words",))
    for letter in manifest.letters:
        if len(letter) != 1 or letter not in LETTERS:
            mend = "use the capital letters of tickets: all but I, O and Q"
            yield Finding(("letters", letter), f'"{letter}" is on no ticket', mend)
    for number in manifest.numbers:
        if not _NUMBER.fullmatch(number):
            mend = "write it in digits from 0 to 9999, without leading zeros"
            yield Finding(("numbers", number), f'"{number}" is no number of a ticket', mend)
    for path, file in manifest.files:
        if not _FILE.fullmatch(file):
            mend = 'use a name such as "numbers/17.wav", beside the manifest'
            yield Finding(path, f'"{file}" is no file of the pack', mend)
    yield from out_of_range(("pause_ms",), manifest.pause_ms, 0, 1000)
