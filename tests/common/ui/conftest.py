# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared Qt pieces under test: an application with our fonts, and our translations."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from common.ui.assets import TRANSLATIONS
from common.ui.fonts import load_fonts
from common.ui.interface import LanguageSwitch
from common.ui.languages import EN
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The one application, with the bundled fonts."""
    load_fonts()
    return qapp


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> TranslationFiles:
    """The bundled translations of what is shared, compiled once for all tests."""
    cache: Path = tmp_path_factory.mktemp("translations")
    return TranslationFiles(("common",), TRANSLATIONS, cache)


@pytest.fixture
def texts(application: QApplication, translations: TranslationFiles) -> Texts:
    """The sentences in all languages, with the usual digits."""
    return Texts(translations, {})


@pytest.fixture
def switch(texts: Texts) -> Iterator[LanguageSwitch]:
    """A switch of languages in Damascus; what it installed is taken away after the test."""
    made = LanguageSwitch(texts, ZoneInfo("Asia/Damascus"))
    made.use(EN)
    yield made
    for translator in made.formats.words.translators:
        QCoreApplication.removeTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
