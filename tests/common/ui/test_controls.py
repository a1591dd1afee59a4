# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared controls in every language and variant: nothing cut off, all mirrored, reachable."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.domain.identifiers import Language
from common.ui.interface import QmlInterface, qml_interface
from common.ui.languages import AR, EN, FA, FR, LANGUAGES, UK
from common.ui.texts import Texts
from common.ui.tokens import TOUCH_TARGET_MM, Variant
from common.ui.translation_files import TranslationFiles
from tests.screens import area, items, keep, misprints, named, picture, settle, texts, touch

GALLERY = Path(__file__).with_name("Gallery.qml")
PER_MM = 3.6
HIGH, TALL = 2220, 2700


@pytest.fixture(scope="module")
def interface(application: QApplication, translations: TranslationFiles) -> Iterator[QmlInterface]:
    """The gallery of all controls, shown."""
    made = qml_interface(Texts(translations, {}), ZoneInfo("Asia/Damascus"), (AR, FA, UK, FR, EN))
    made.theme.use_pixels(1.0, PER_MM)
    made.engine.load(GALLERY)
    yield made
    for translator in made.language.formats.words.translators:
        QCoreApplication.removeTranslator(translator)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(interface: QmlInterface) -> Iterator[QQuickWindow]:
    """The gallery's window; looks and language are put back after the test."""
    (found,) = interface.engine.rootObjects()
    assert isinstance(found, QQuickWindow)
    yield found
    interface.theme.use_variant(Variant.LIGHT)
    interface.theme.use_text_scale(1.0)
    found.setHeight(HIGH)
    interface.theme.allow_motion()
    interface.language.use(EN)
    settle()


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_off_in_any_language_and_variant(
    interface: QmlInterface, window: QQuickWindow, variant: Variant, language: Language
) -> None:
    interface.theme.use_variant(variant)
    interface.language.use(language)
    keep(picture(window), f"gallery/{variant}-{language}")
    assert misprints(window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_off_when_it_is_a_quarter_larger(
    interface: QmlInterface, window: QQuickWindow, language: Language
) -> None:
    interface.theme.use_text_scale(1.25)
    window.setHeight(TALL)
    interface.language.use(language)
    keep(picture(window), f"gallery/larger-{language}")
    assert misprints(window) == []


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    """Return everything that can be pressed."""
    return [item for item in items(window) if item.inherits("QQuickAbstractButton")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_to_touch_is_twenty_millimetres_high_and_wide(
    interface: QmlInterface, window: QQuickWindow, language: Language
) -> None:
    interface.language.use(language)
    settle()
    for button in buttons(window):
        assert min(button.width(), button.height()) >= TOUCH_TARGET_MM * PER_MM, button


def test_everything_to_touch_has_a_name_and_a_role_for_a_screen_reader(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    QAccessible.setActive(True)
    for button in buttons(window):
        heard = QAccessible.queryAccessibleInterface(button)
        assert heard.text(QAccessible.Text.Name) == button.property("text")
        assert heard.role() in {QAccessible.Role.Button, QAccessible.Role.CheckBox}


def horizontal_order(window: QQuickWindow, one: str, other: str) -> bool:
    """Return whether the button ``one`` stands left of ``other``."""
    return area(named(window, one)).left() < area(named(window, other)).left()


def test_right_to_left_mirrors_the_order_of_things(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    settle()
    assert horizontal_order(window, "Larger text", "Help")
    assert horizontal_order(window, "العربية", "فارسی")
    interface.language.use(AR)
    settle()
    assert horizontal_order(window, "مساعدة", "تكبير النص")
    assert horizontal_order(window, "فارسی", "العربية")


def test_the_ticket_number_is_never_mirrored_nor_put_in_other_figures(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    interface.language.use(AR)
    settle()
    assert "\u2066PA\u00a0017\u2069" in texts(window)


def test_a_change_of_language_changes_every_sentence_number_and_date(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    for language, words in (
        (FR, ("Aide", "20–30 min", "dimanche 22 novembre 2026", "12")),
        (FA, ("کمک", "۲۰–۳۰ دقیقه", "یکشنبه ۱ آذر ۱۴۰۵", "۱۲")),
    ):
        interface.language.use(language)
        settle()
        assert set(words) <= set(texts(window))


def test_a_change_of_theme_reaches_every_control(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    light = picture(window)
    interface.theme.use_variant(Variant.HIGH_CONTRAST)
    assert window.color().name() == "#000000"
    assert picture(window) != light


def test_reduced_motion_leaves_no_transition(interface: QmlInterface, window: QQuickWindow) -> None:
    interface.theme.reduce_motion()
    assert interface.theme.property("motion") == 0
    interface.theme.allow_motion()
    assert interface.theme.property("motion") > 0


def test_a_touch_on_a_language_tells_which(interface: QmlInterface, window: QQuickWindow) -> None:
    settle()
    told: list[str] = []
    bar = next(
        item for item in items(window) if item.metaObject().className().startswith("LanguageBar")
    )
    bar.chosen.connect(told.append)  # type: ignore[attr-defined]  # a signal declared in QML
    touch(window, named(window, "Українська"), QTest.createTouchDevice())
    assert told == ["uk"]


def test_the_keyboard_reaches_a_button_and_a_ring_shows_where_it_is(
    interface: QmlInterface, window: QQuickWindow
) -> None:
    settle()
    without = picture(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    focused = window.activeFocusItem()
    assert isinstance(focused, QObject)
    assert focused.inherits("QQuickAbstractButton")
    assert picture(window) != without
