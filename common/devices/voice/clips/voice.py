# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls put together of recorded clips: a whole sentence, or none at all."""

from __future__ import annotations

import io
import logging
import wave
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from common.devices.voice.announcement import Announcement
from common.devices.voice.clips.counting import counted
from common.devices.voice.clips.manifest import COUNTER, TICKET
from common.devices.voice.clips.pack import ClipPack, load_pack
from common.devices.voice.phrases import is_short, pieces
from common.domain.identifiers import Language
from common.wire.toml_problems import FileProblems, KeyPath, describe

_log = logging.getLogger(__name__)

_SAMPLE_BYTES: Final = 2


@dataclass(frozen=True, slots=True)
class ClipVoices:
    """The packs of a display, one for each language at most; ``bad`` names what was refused."""

    packs: Mapping[Language, ClipPack] = field(default_factory=dict)
    bad: tuple[str, ...] = ()

    @property
    def chime(self) -> bytes:
        """The chime of the first pack that brings one; empty if none does."""
        return next((pack.chime for pack in self.packs.values() if pack.chime), b"")

    def sentence(self, announcement: Announcement, language: Language) -> bytes | None:
        """The call as a WAV file; None if any part of it is not recorded in this language."""
        pack = self.packs.get(language)
        if pack is None:
            return None
        wanted = list(_keys(pack, announcement))
        clips = [pack.clips.get(key) if key else None for key in wanted]
        whole = [clip for clip in clips if clip is not None]
        return _joined(pack, whole) if whole and len(whole) == len(clips) else None


def load_voices(folder: Path) -> ClipVoices:
    """The packs that lie in ``folder``, by name; those that cannot be used are told in the log."""
    packs: dict[Language, ClipPack] = {}
    bad: list[str] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith(".") or not (path.is_dir() or path.suffix == ".zip"):
            continue
        pack = load_pack(path)
        if isinstance(pack, FileProblems):
            _log.warning("the voice %s cannot be used:\n%s", path.name, describe(pack))
            bad.append(path.name)
        elif pack.language in packs:
            _log.warning("the voice %s is a second one in %s", path.name, pack.language)
            bad.append(path.name)
        else:
            packs[pack.language] = pack
    return ClipVoices(packs, tuple(bad))


def _keys(pack: ClipPack, announcement: Announcement) -> Iterator[KeyPath | None]:
    """The clips of a call in their order; None for what has none."""
    for word in pack.manifest.sentence:
        match word:
            case _ if word == TICKET:
                yield from _spelled(pack, announcement.ticket)
            case _ if word == COUNTER and not is_short(announcement.counter):
                yield None
            case _ if word == COUNTER:
                yield from _spelled(pack, announcement.counter)
            case _:
                yield ("words", word)


def _spelled(pack: ClipPack, label: str) -> Iterator[KeyPath | None]:
    recorded = {int(number) for number in pack.manifest.numbers}
    found = pieces(label)
    if not found:
        yield None
    for piece in found:
        if not piece.isdecimal():
            yield ("letters", piece.upper())
            continue
        parts = counted(int(piece), pack.language, recorded)
        if parts is None:
            yield None
            continue
        for part in parts:
            yield ("numbers", str(part)) if isinstance(part, int) else ("words", part)


def _joined(pack: ClipPack, clips: list[bytes]) -> bytes:
    channels, rate = pack.form
    frames = round(rate * pack.manifest.pause_ms / 1000)
    pause = bytes(frames * channels * _SAMPLE_BYTES)
    target = io.BytesIO()
    with wave.open(target, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(_SAMPLE_BYTES)
        sound.setframerate(rate)
        sound.writeframes(pause.join(clips))
    return target.getvalue()
