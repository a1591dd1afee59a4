# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: figures, dates and direction with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from common.domain.identifiers import Language
from common.ui.formats import Formats
from common.ui.languages import AR, LANGUAGES, Digits
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles
from counter.sentences import Sentences

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.domain.office import Office

_BEFORE_ANY_OFFICE = "UTC"


class Speech:
    """Gives the window its words. Figures and time zone are the office's, once it is known."""

    def __init__(self, files: TranslationFiles, language: Language) -> None:
        """Begin in ``language``, without an office."""
        self._files = files
        self._office: Office | None = None
        self._texts = Texts(files, {})
        self._zone = ZoneInfo(_BEFORE_ANY_OFFICE)
        self._language = language
        self.sentences = self._made()

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    def use(self, language: Language) -> None:
        """Change to ``language``; one that Nobat does not speak changes nothing."""
        if language in LANGUAGES:
            self._language = language
            self.sentences = self._made()

    def know(self, office: Office) -> None:
        """Take the names, figures and time zone of the office, as it is set up now."""
        if office is self._office:
            return
        self._office = office
        self._texts = Texts(self._files, {AR: Digits(office.digits.value)})
        self._zone = ZoneInfo(office.time_zone)
        self.sentences = self._made()

    def _made(self) -> Sentences:
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if LANGUAGES[self._language].right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        words = self._texts.words(self._language)
        return Sentences(Formats(words, self._zone), self._office)
