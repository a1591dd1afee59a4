# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept on this computer for its clerks: language, colours, notes they have read.

It lies in ``counter.json`` in the data folder and names no citizen. Losing it costs nobody
anything, so a damaged file is begun anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from common.domain.identifiers import ClerkId, EventId, Language
from common.ui.tokens import Variant
from common.wire.reading import read_json

FILE = "counter.json"
_MOST_NOTES = 200
_log = logging.getLogger(__name__)


class Kept(msgspec.Struct):
    """The file's content. ``language`` is the one used last, ``languages`` go by clerk."""

    language: str | None = None
    languages: dict[str, str] = msgspec.field(default_factory=dict)
    variant: Variant = Variant.LIGHT
    read_notes: list[str] = msgspec.field(default_factory=list)


class Preferences:
    """Reads once, writes after each change by ``later``, which must keep the order."""

    def __init__(self, folder: Path, later: Callable[[Callable[[], None]], None]) -> None:
        """Read what is kept in ``folder``."""
        self._path = folder / FILE
        self._later = later
        self._kept = _read(self._path)

    @property
    def language(self) -> Language | None:
        """The language that was used last; None on a new computer."""
        return None if self._kept.language is None else Language(self._kept.language)

    @property
    def variant(self) -> Variant:
        """The colours that were used last."""
        return self._kept.variant

    def language_of(self, clerk: ClerkId) -> Language | None:
        """The language that this clerk has chosen here."""
        known = self._kept.languages.get(clerk)
        return None if known is None else Language(known)

    def speak(self, language: Language, clerk: ClerkId | None) -> None:
        """A clerk, or somebody who has not signed in yet, has chosen a language."""
        self._kept.language = language
        if clerk is not None:
            self._kept.languages[clerk] = language
        self._write()

    def wear(self, variant: Variant) -> None:
        """Somebody has chosen other colours."""
        self._kept.variant = variant
        self._write()

    def seen(self, note: EventId) -> bool:
        """Whether the clerk has put this note away."""
        return note in self._kept.read_notes

    def put_away(self, note: EventId) -> None:
        """The clerk has read this note."""
        self._kept.read_notes = [*self._kept.read_notes, note][-_MOST_NOTES:]
        self._write()

    def _write(self) -> None:
        content = msgspec.json.encode(self._kept)
        path = self._path

        def write() -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(".new")
            fresh.write_bytes(content)
            fresh.replace(path)

        self._later(write)


def _read(path: Path) -> Kept:
    try:
        return read_json(path.read_bytes(), Kept)
    except FileNotFoundError:
        return Kept()
    except (OSError, msgspec.DecodeError) as error:
        _log.info("%s is begun anew: %s", path.name, type(error).__name__)
        return Kept()
