# SPDX-License-Identifier: GPL-3.0-or-later
"""The language on the screen, as QML sees it: ``Language`` in ``Nobat.Ui``.

Functions are reached through the property ``format``, which notifies with every change of
language: a binding such as ``Language.format.number(3)`` is so evaluated anew by itself.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous, QmlElement, QmlSingleton

from common.domain import identifiers
from common.ui.formats import Formats
from common.ui.languages import EN, LANGUAGES
from common.ui.texts import Words

QML_IMPORT_NAME = "Nobat.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class LanguageFormat(QObject):
    """Writes values in the language on the screen; instants are seconds since 1970 in UTC."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        """Write as ``formats`` does."""
        super().__init__(parent)
        self.formats = formats

    @Slot(int, result=str)
    def number(self, value: int) -> str:
        """Return a whole number in the language's figures."""
        return self.formats.number(value)

    @Slot(str, result=str)
    def figures(self, text: str) -> str:
        """Return ``text`` with its figures in the language's own."""
        return self.formats.figures(text)

    @Slot(float, result=str)
    def time(self, at: float) -> str:
        """Return the office's time of day, ``hh:mm``."""
        return self.formats.time(datetime.fromtimestamp(at, UTC))

    @Slot(float, result=str)
    def longDate(self, at: float) -> str:
        """Return weekday, day, month and year in the language's calendar."""
        return self.formats.long_date(datetime.fromtimestamp(at, UTC))

    @Slot(float, result=str)
    def duration(self, seconds: float) -> str:
        """Return a running time, ``mm:ss``."""
        return self.formats.duration(seconds)

    @Slot(int, int, result=str)
    def wait(self, at_least: int, at_most: int) -> str:
        """Return an expected wait from its bounds in minutes."""
        return self.formats.wait(at_least, at_most)

    @Slot(str, result=str)
    def ticket(self, number: str) -> str:
        """Return a ticket number for the inside of a sentence."""
        return self.formats.ticket(number)

    @Slot(str, result=str)
    def ownName(self, code: str) -> str:
        """Return a language's name for itself."""
        return LANGUAGES[identifiers.Language(code)].own_name


@QmlElement
@QmlSingleton
class Language(QObject):
    """The language on the screen and those that the office offers."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start in English without translations, in UTC; ``show`` is called before use."""
        super().__init__(parent)
        words = Words(EN, LANGUAGES[EN].digits, ())
        self.written = LanguageFormat(Formats(words, ZoneInfo("UTC")), self)
        self.choices: tuple[identifiers.Language, ...] = (EN,)

    @property
    def language(self) -> identifiers.Language:
        """The language on the screen."""
        return self.written.formats.words.language

    def offer(self, languages: tuple[identifiers.Language, ...]) -> None:
        """Set the languages a person can choose from, in the office's order."""
        self.choices = languages
        self.changed.emit()

    def show(self, formats: Formats) -> None:
        """Put another language on the screen."""
        previous, self.written = self.written, LanguageFormat(formats, self)
        self.changed.emit()
        previous.deleteLater()

    code = Property(str, lambda self: self.language, notify=changed)
    ownName = Property(str, lambda self: LANGUAGES[self.language].own_name, notify=changed)
    rightToLeft = Property(
        bool, lambda self: LANGUAGES[self.language].right_to_left, notify=changed
    )
    offered = Property(list, lambda self: list(self.choices), notify=changed)
    format = Property(LanguageFormat, lambda self: self.written, notify=changed)
