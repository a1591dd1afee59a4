# SPDX-License-Identifier: GPL-3.0-or-later
"""One language on the whole application. Without QML, so that a Widgets app stays small."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from common.domain import identifiers
from common.ui.formats import Formats
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts


class LanguageSwitch(QObject):
    """Puts one language on the whole application: sentences, direction, figures, dates."""

    changed = Signal()

    def __init__(self, texts: Texts, zone: ZoneInfo, parent: QObject | None = None) -> None:
        """Show nothing yet; ``use`` is called before the first window."""
        super().__init__(parent)
        self._texts = texts
        self._zone = zone
        self._installed: tuple[QTranslator, ...] = ()
        self._formats: Formats | None = None

    @property
    def formats(self) -> Formats:
        """How values are written in the language in use."""
        if self._formats is None:
            message = "no language is in use yet"
            raise LookupError(message)
        return self._formats

    def formats_of(self, language: identifiers.Language) -> Formats:
        """Return how another language writes values, for paper and voice."""
        return Formats(self._texts.words(language), self._zone)

    def settle(self, texts: Texts, zone: ZoneInfo) -> None:
        """Take on the digits and time zone of an office; seen with the next ``use``."""
        self._texts = texts
        self._zone = zone

    def use(self, language: identifiers.Language) -> None:
        """Change to ``language``; raises ``TranslationError`` when its files are damaged."""
        formats = self.formats_of(language)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = formats.words.translators
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self._formats = formats
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if LANGUAGES[language].right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()
