# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets an app's windows up: fonts, theme, icons and the language in use.

Kiosk and display call ``qml_interface``; the counter, which has no QML, uses ``LanguageSwitch``
alone. The composition root keeps what it gets and passes it on.
"""

from dataclasses import dataclass
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

from common.domain import identifiers
from common.ui.assets import QML_IMPORTS
from common.ui.current_language import Language
from common.ui.formats import Formats
from common.ui.icons import PROVIDER, IconProvider
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts
from common.ui.theme import Theme

Kind = TypeVar("Kind", bound=QObject)


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


@dataclass(frozen=True, slots=True)
class QmlInterface:
    """What an app with QML windows steers its looks and language with."""

    engine: QQmlApplicationEngine
    theme: Theme
    language: LanguageSwitch


def qml_interface(
    texts: Texts, zone: ZoneInfo, offered: tuple[identifiers.Language, ...]
) -> QmlInterface:
    """Return a QML engine that knows ``Nobat.Ui``, showing the first language offered.

    Call it after ``load_fonts``; add the app's own import path and load its window then.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_IMPORTS))
    engine.addImageProvider(PROVIDER, IconProvider())
    theme = _singleton(engine, "Theme", Theme)
    current = _singleton(engine, "Language", Language)
    switch = LanguageSwitch(texts, zone, engine)
    current.offer(offered)

    def follow() -> None:
        engine.retranslate()
        current.show(switch.formats)

    switch.changed.connect(follow)
    switch.use(offered[0])
    return QmlInterface(engine, theme, switch)


def _singleton(engine: QQmlEngine, name: str, kind: type[Kind]) -> Kind:
    found = engine.singletonInstance("Nobat.Ui", name)
    if not isinstance(found, kind):
        message = f"Nobat.Ui has no {name}"
        raise TypeError(message)
    return found
