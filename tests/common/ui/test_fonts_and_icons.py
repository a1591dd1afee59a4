# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled fonts write all five languages, and the bundled icons draw."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QRawFont
from PySide6.QtWidgets import QApplication

from common.ui import fonts
from common.ui.assets import ICONS
from common.ui.fonts import FAMILIES, FontMissingError, font, load_fonts, number_font
from common.ui.icon_provider import IconProvider
from common.ui.icons import draw_icon, icon_names, widget_icon
from common.ui.languages import FIGURES, LANGUAGES
from tests.log_watch import LogWatch

WEIGHTS = [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold]
LETTERS = "ґєії Ґ’ çœéÀ پچژگ ةىئ أإآ –…·•«»"


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_letter_of_our_languages_is_in_the_bundled_fonts(
    application: QApplication, weight: QFont.Weight
) -> None:
    raw = []
    for family in FAMILIES:
        wanted = QFont(family)
        wanted.setWeight(weight)
        raw.append(QRawFont.fromFont(wanted))
        assert raw[-1].familyName().startswith(family)
    names = "".join(facts.own_name for facts in LANGUAGES.values())
    for letter in (LETTERS + names + "".join(FIGURES.values())).replace(" ", ""):
        assert any(each.supportsCharacter(ord(letter)) for each in raw), hex(ord(letter))


@pytest.mark.parametrize("figures", FIGURES.values())
def test_figures_are_of_equal_width(application: QApplication, figures: str) -> None:
    metrics = QFontMetricsF(number_font(40))
    assert len({round(metrics.horizontalAdvance(figure), 2) for figure in figures}) == 1


def test_an_arabic_letter_makes_a_line_little_higher(application: QApplication) -> None:
    latin, arabic = (QFontMetricsF(QFont(family)) for family in FAMILIES)
    assert arabic.height() < 1.15 * latin.height()


def test_a_font_is_made_of_both_families(application: QApplication) -> None:
    assert font(20).families() == list(FAMILIES)
    assert QApplication.font().families() == list(FAMILIES)


def test_missing_fonts_are_named(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "FONTS", tmp_path)
    with pytest.raises(FontMissingError):
        load_fonts()
    (tmp_path / "Damaged.ttf").write_bytes(b"no font")
    with pytest.raises(FontMissingError, match="Damaged"):
        load_fonts()


def inked(image: QImage, colour: str) -> int:
    """Return how many pixels have exactly the colour."""
    wanted = QColor(colour)
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_an_icon_is_drawn_in_the_colour_asked_for(application: QApplication, name: str) -> None:
    image = draw_icon(name, "#0B6B62", 48)
    assert image.size() == QSize(48, 48)
    assert inked(image, "#0B6B62") > 20
    assert inked(image, "#000000") == 0


def test_an_unknown_icon_is_a_question_mark_and_a_warning(
    application: QApplication, expected_log: LogWatch
) -> None:
    expected_log("no icon is named 'unicorn'")
    assert draw_icon("unicorn", "#000000", 24) == draw_icon("help", "#000000", 24)


def test_qml_gets_icons_by_name_and_colour(application: QApplication) -> None:
    size = QSize()
    image = IconProvider().requestImage("printer/b3261e", size, QSize(64, 64))
    assert image == draw_icon("printer", "#b3261e", 64)
    assert size == QSize(64, 64)
    assert IconProvider().requestImage("printer/000000", size, QSize()).width() == 24


def test_a_widget_gets_an_icon_for_fine_screens_too(application: QApplication) -> None:
    sizes = {size.width() for size in widget_icon("check", "#000000", 20).availableSizes()}
    assert max(sizes) == 60


def test_every_icon_is_in_the_list_of_their_sources() -> None:
    listed = (ICONS / "README.md").read_text(encoding="utf-8")
    for name in icon_names():
        assert f"| {name} |" in listed or f"`{name}.svg`" in listed, name
