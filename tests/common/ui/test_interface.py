# SPDX-License-Identifier: GPL-3.0-or-later
"""One switch changes the language of the whole application."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from common.ui.interface import LanguageSwitch
from common.ui.languages import AR, EN, FR
from common.ui.texts import Texts


def test_sentences_and_direction_follow_the_switch(switch: LanguageSwitch) -> None:
    switch.use(AR)
    assert QCoreApplication.translate("AccessibilityBar", "Help") == "مساعدة"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    switch.use(FR)
    assert QCoreApplication.translate("AccessibilityBar", "Help") == "Aide"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_everybody_is_told_of_the_change(switch: LanguageSwitch) -> None:
    told: list[str] = []
    switch.changed.connect(lambda: told.append(switch.formats.words.language))
    switch.use(AR)
    switch.use(EN)
    assert told == [AR, EN]


def test_another_language_is_at_hand_without_a_change(switch: LanguageSwitch) -> None:
    assert switch.formats_of(AR).number(7) == "٧"
    assert switch.formats.number(7) == "7"


def test_before_the_first_use_there_is_no_language(texts: Texts) -> None:
    with pytest.raises(LookupError):
        _ = LanguageSwitch(texts, ZoneInfo("UTC")).formats
