# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk as a window: a card for each device, looked at again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from common.domain.identifiers import Language
from common.ui.bidi import left_to_right
from common.ui.language_switch import LanguageSwitch
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts
from common.ui.tokens import COLOURS, TypeScale, Variant
from common.ui.widget_style import palette, stylesheet
from kiosk.hardware.device_card import DeviceCard
from kiosk.hardware.finding_view import led, sentence
from kiosk.hardware.findings import DeskDevice
from kiosk.hardware.masking import Masked, Unmasked, Veil

_TYPE: Final = TypeScale(caption=15, body=18, lead=20, heading=24, title=30, number=64)
_BOX: Final = "QCheckBox::indicator { width: 32px; height: 32px; }"
"""Large enough for a finger."""

_LOOK_MS: Final = 2000
_SIZE: Final = (900, 1100)


@dataclass(slots=True)
class Shown:
    """How much of a person may be seen just now."""

    veil: Veil


class DeskWindow(QWidget):
    """All devices of one kiosk."""

    def __init__(
        self,
        devices: Sequence[DeskDevice],
        speaking: tuple[Texts, ZoneInfo, Language],
        shown: Shown,
        title: str,
    ) -> None:
        """Show ``devices``; ``speaking`` are sentences, the office's zone and first language."""
        super().__init__()
        texts, zone, language = speaking
        self.setProperty("kind", "page")
        self._shown = shown
        self._switch = LanguageSwitch(texts, zone, self)
        self._texts = texts
        self._cards = [DeviceCard(device, texts.words(language)) for device in devices]
        self._title = QLabel()
        self._title.setProperty("kind", "heading")
        self._which = QLabel()
        self._kiosk = left_to_right(title)
        self._remark = sentence("", "soft")
        self._in_full = QCheckBox()
        self._in_full.setChecked(isinstance(shown.veil, Unmasked))
        self._in_full.setStyleSheet(_BOX)
        self._in_full.toggled.connect(self._unveil)
        self._arrange()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.use(language)

    def open_at(self, size: tuple[int, int] | None) -> None:
        """Show the window, and begin to look."""
        self.resize(*(size or _SIZE))
        self.show()
        self.look()
        self._timer.start(_LOOK_MS)

    def look(self) -> None:
        """Look at every device that is not being looked at."""
        for card in self._cards:
            card.look()

    def use(self, language: Language) -> None:
        """Change to another language."""
        self._switch.use(language)
        words = self._switch.formats.words
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(COLOURS[Variant.LIGHT]))
            application.setStyleSheet(stylesheet(COLOURS[Variant.LIGHT], _TYPE))
        self.setWindowTitle(words.translate("Hardware", "Hardware desk"))
        self._title.setText(words.translate("Hardware", "Hardware desk"))
        self._which.setText(led(self._kiosk))
        self._remark.setText(
            words.translate(
                "Hardware",
                "Every device is looked at every two seconds. Nothing is printed or played before"
                " you press a button.",
            )
        )
        self._in_full.setText(
            words.translate("Hardware", "Show names and numbers on cards in full")
        )
        for card in self._cards:
            card.use(words)

    def end(self) -> None:
        """Let go of every device."""
        self._timer.stop()
        for card in self._cards:
            card.end()

    def _unveil(self, in_full: object) -> None:
        self._shown.veil = Unmasked() if in_full else Masked()
        self.look()

    def _arrange(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        names = QVBoxLayout()
        names.addWidget(self._title)
        names.addWidget(self._which)
        head = QHBoxLayout(bar)
        head.setContentsMargins(20, 14, 20, 14)
        head.addLayout(names, 1)
        for language, facts in LANGUAGES.items():
            button = QPushButton(facts.own_name)
            button.setMinimumHeight(48)
            button.setObjectName(f"language-{language}")
            button.clicked.connect(partial(self._use_pressed, language))
            head.addWidget(button)
        content = QWidget()
        content.setProperty("kind", "page")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(20, 16, 20, 20)
        rows.setSpacing(14)
        rows.addWidget(self._remark)
        for card in self._cards:
            rows.addWidget(card)
        rows.addWidget(self._in_full)
        rows.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(area, 1)

    def _use_pressed(self, language: Language, _pressed: object = None) -> None:
        self.use(language)
