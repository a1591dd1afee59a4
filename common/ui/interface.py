# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the windows of an app with QML up: theme, icons and the language in use.

Kiosk and display call ``qml_interface``; the counter, which has no QML, uses
``common.ui.language_switch`` alone. The composition root keeps what it gets and passes it on.
"""

from dataclasses import dataclass
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

from common.domain import identifiers
from common.ui.assets import QML_IMPORTS
from common.ui.current_language import Language
from common.ui.icon_provider import PROVIDER, IconProvider
from common.ui.language_switch import LanguageSwitch
from common.ui.texts import Texts
from common.ui.theme import Theme

__all__ = ["LanguageSwitch", "QmlInterface", "qml_interface"]

Kind = TypeVar("Kind", bound=QObject)


@dataclass(frozen=True, slots=True)
class QmlInterface:
    """What an app with QML windows steers its looks and language with."""

    engine: QQmlApplicationEngine
    theme: Theme
    language: LanguageSwitch
    current: Language


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
    return QmlInterface(engine, theme, switch, current)


def _singleton(engine: QQmlEngine, name: str, kind: type[Kind]) -> Kind:
    found = engine.singletonInstance("Nobat.Ui", name)
    if not isinstance(found, kind):
        message = f"Nobat.Ui has no {name}"
        raise TypeError(message)
    return found
