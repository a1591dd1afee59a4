# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the bundled files lie: fonts, icons, translations."""

from pathlib import Path
from typing import Final

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
FONTS: Final = ASSETS / "fonts"
ICONS: Final = ASSETS / "icons"
TRANSLATIONS: Final = ASSETS / "translations"

QML_IMPORTS: Final = Path(__file__).resolve().parent
"""The folder to add to an engine's import path so that ``import Nobat.Ui`` is found."""
