# SPDX-License-Identifier: GPL-3.0-or-later
"""A clip pack: a folder or a zip file with ``pack.toml`` and the WAV files that it names."""

from __future__ import annotations

import io
import wave
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from common.devices.voice.clips.manifest import Manifest, check_manifest, read_manifest
from common.domain.identifiers import Language
from common.wire.toml_file import read_text
from common.wire.toml_problems import FileProblem, FileProblems, Finding, KeyPath

MANIFEST: Final = "pack.toml"
_LARGEST_CLIP: Final = 4_000_000
_SAMPLE_BYTES: Final = 2

Form: TypeAlias = tuple[int, int]
"""Channels and frames per second."""


@dataclass(frozen=True, slots=True, repr=False)
class ClipPack:
    """A voice that can be used: every file is there, and all sound alike."""

    manifest: Manifest
    form: Form
    clips: Mapping[KeyPath, bytes]
    chime: bytes

    @property
    def language(self) -> Language:
        """The language that it speaks."""
        return Language(self.manifest.language)

    @property
    def seconds(self) -> float:
        """How much is recorded."""
        channels, rate = self.form
        return sum(map(len, self.clips.values())) / (_SAMPLE_BYTES * channels * rate)


class _Files(Protocol):
    """Where the files of a pack lie."""

    def read(self, name: str) -> bytes | None:
        """The file; None if it is not there, or cannot be read."""
        ...


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path

    def read(self, name: str) -> bytes | None:
        try:
            with (self.path / name).open("rb") as file:
                return file.read(_LARGEST_CLIP + 1)
        except OSError:
            return None


@dataclass(frozen=True, slots=True)
class _Zip:
    archive: zipfile.ZipFile

    def read(self, name: str) -> bytes | None:
        try:
            with self.archive.open(name) as file:
                return file.read(_LARGEST_CLIP + 1)
        except (KeyError, OSError, RuntimeError, zipfile.BadZipFile, zlib.error):
            return None


def load_pack(path: Path) -> ClipPack | FileProblems:
    """Read the folder or zip file at ``path``, or say everything that is wrong with it."""
    if path.is_dir():
        return _load(_Folder(path))
    try:
        with zipfile.ZipFile(path) as archive:
            return _load(_Zip(archive))
    except (OSError, zipfile.BadZipFile) as error:
        reason = "no zip file" if isinstance(error, zipfile.BadZipFile) else str(error.strerror)
        return _one(f"cannot be read: {reason}", "a pack is a folder or a zip file")


def _load(files: _Files) -> ClipPack | FileProblems:
    raw = files.read(MANIFEST)
    if raw is None:
        return _one(f"has no {MANIFEST}", "put it beside the folders of sounds, not within one")
    sounds: dict[KeyPath, tuple[Form, bytes]] = {}
    text = raw.decode("utf-8-sig", errors="replace")
    manifest = read_text(text, read_manifest, partial(_check, files, sounds))
    if isinstance(manifest, FileProblems):
        return manifest
    clips = {path: frames for path, (_, frames) in sounds.items() if path != ("chime",)}
    form = next(form for path, (form, _) in sounds.items() if path != ("chime",))
    chime = b"" if manifest.chime is None else files.read(manifest.chime) or b""
    return ClipPack(manifest, form, clips, chime)


def _check(
    files: _Files, sounds: dict[KeyPath, tuple[Form, bytes]], manifest: Manifest
) -> Iterator[Finding]:
    """What is wrong with manifest and files; fills ``sounds`` with what is right."""
    mistakes = list(check_manifest(manifest))
    yield from mistakes
    if mistakes:
        return
    first: Form | None = None
    for path, name in manifest.files:
        sound = _sound(files.read(name))
        if isinstance(sound, str):
            mend = "record it as a WAV file of 16 bits, uncompressed"
            yield Finding(path, f'"{name}" {sound}', mend)
            continue
        sounds[path] = sound
        if path == ("chime",):
            continue
        first = first or sound[0]
        if sound[0] != first:
            problem = f'"{name}" has {_told(sound[0])}, the first clip {_told(first)}'
            yield Finding(path, problem, "record all clips alike")
    if first is None and not sounds:
        yield Finding(("words",), "no clip", "name the files of what is recorded")


def _sound(raw: bytes | None) -> tuple[Form, bytes] | str:
    """The sound in a file, or what is wrong with it."""
    if raw is None:
        return "is not there"
    if len(raw) > _LARGEST_CLIP:
        return "is larger than 4 MB"
    try:
        with wave.open(io.BytesIO(raw)) as sound:
            frames = sound.readframes(sound.getnframes())
            form = (sound.getnchannels(), sound.getframerate())
            width = sound.getsampwidth()
    except (EOFError, wave.Error):
        return "is no WAV file"
    if width != _SAMPLE_BYTES:
        return f"has {8 * width} bits"
    return (form, frames) if frames else "is empty"


def _told(form: Form) -> str:
    channels, rate = form
    return f"{channels} channel{'s' if channels > 1 else ''} of {rate} Hz"


def _one(problem: str, mend: str) -> FileProblems:
    return FileProblems((FileProblem("", None, problem, mend),))
