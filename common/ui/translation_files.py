# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiled translations: made from the .ts files on first use and kept by content.

The name of a compiled file carries the hash of its source, so a changed .ts file is compiled
anew, a finished one is never half written, and several processes may start at once.
"""

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

import PySide6
from platformdirs import user_cache_path
from PySide6.QtCore import QTranslator

from common.domain.identifiers import Language
from common.ui.assets import TRANSLATIONS

_log = logging.getLogger(__name__)


class TranslationError(RuntimeError):
    """A .ts file is missing or cannot be compiled: the installation is damaged."""

    def __init__(self, source: Path, reason: str) -> None:
        """Say which file, and what is wrong with it."""
        super().__init__(f"{source}: {reason}")


@dataclass(frozen=True, slots=True)
class TranslationFiles:
    """The .ts files of some parts (``common``, ``kiosk`` …) and the cache of compiled ones."""

    parts: tuple[str, ...]
    sources: Path
    cache: Path

    def translators(self, language: Language) -> list[QTranslator]:
        """Return one loaded translator for each part.

        Raises ``TranslationError`` when a file is missing or damaged.
        """
        return [self._load(part, language) for part in self.parts]

    def _load(self, part: str, language: Language) -> QTranslator:
        source = self.sources / f"{part}_{language}.ts"
        translator = QTranslator()
        if not translator.load(str(self._compiled(source))):
            raise TranslationError(source, "the compiled file cannot be loaded")
        return translator

    def _compiled(self, source: Path) -> Path:
        try:
            digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
        except OSError as error:
            raise TranslationError(source, str(error)) from error
        target = self.cache / f"{source.stem}-{digest}.qm"
        if not target.is_file():
            self.cache.mkdir(parents=True, exist_ok=True)
            compile_translation(source, target)
        return target


def compile_translation(source: Path, target: Path) -> None:
    """Compile one .ts file into a .qm file with Qt's own ``lrelease``.

    Raises ``TranslationError`` with what ``lrelease`` said when it fails.
    """
    # Only the first start compiles.
    import subprocess  # noqa: PLC0415 - see above
    import tempfile  # noqa: PLC0415 - see above

    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        fresh = Path(folder) / target.name
        done = subprocess.run(  # noqa: S603 - Qt's own tool, from its wheel
            [str(_lrelease()), "-silent", "-nounfinished", str(source), "-qm", str(fresh)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0 or not fresh.is_file():
            raise TranslationError(source, done.stderr.strip())
        try:
            fresh.replace(target)
        except PermissionError:
            # Windows refuses to replace a file that another Nobat, as fast, has opened already.
            if not target.is_file():
                raise
    _log.debug("compiled %s", source.name)


def installed_translations(*parts: str) -> TranslationFiles:
    """Return the bundled translations of ``parts``, compiled into the user's cache folder."""
    return TranslationFiles(parts, TRANSLATIONS, user_cache_path("nobat") / "translations")


def _lrelease() -> Path:
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
