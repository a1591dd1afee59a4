# SPDX-License-Identifier: GPL-3.0-or-later
"""Language, colours and sizes of the whole window."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language
from common.domain.office import Office
from common.ui.formats import Formats
from common.ui.interface import QmlInterface
from common.ui.languages import AR, LANGUAGES, Digits
from common.ui.texts import Texts
from common.ui.theme import Theme
from common.ui.tokens import DISPLAY_TYPE, Variant
from common.ui.translation_files import TranslationFiles

_LYING = (1920, 1080)
_STANDING = (1080, 1920)
_PER_MM = 3.78


@dataclass(slots=True)
class Looks:
    """Follows the office; touches Qt only where something has changed."""

    interface: QmlInterface
    files: TranslationFiles
    _settled_for: Office | None = None
    _formats: dict[Language, Formats] = field(default_factory=dict)

    def use(self, office: Office, language: Language) -> None:
        """Show the labels in ``language``, with the office's digits and time zone."""
        changed = self._settled_for is not office
        if changed:
            texts = Texts(self.files, {AR: Digits(office.digits.value)})
            self.interface.language.settle(texts, ZoneInfo(office.time_zone))
            self.interface.current.offer(office.languages)
            self._settled_for = office
            self._formats = {}
        if changed or self.interface.current.language != language:
            self.interface.language.use(language)

    def formats(self, language: Language) -> Formats:
        """How values are written in a language."""
        if language not in self._formats:
            self._formats[language] = self.interface.language.formats_of(language)
        return self._formats[language]

    def starting_words(self) -> tuple[str, ...]:
        """What stands on the screen before the office is known, in every language."""
        return tuple(
            self.formats(language).words.translate("Starting", "One moment, please")
            for language in LANGUAGES
        )


def fit(theme: Theme, width: int, height: int) -> None:
    """Make everything as large as a window of this size allows."""
    design = _LYING if width > height else _STANDING
    unit = min(width / design[0], height / design[1])
    theme.use_pixels(unit, _PER_MM)


def dress(theme: Theme) -> None:
    """Large white letters on dark green: seen at ten metres, and no lamp in the hall."""
    theme.use_variant(Variant.DARK)
    theme.use_type_scale(DISPLAY_TYPE)
