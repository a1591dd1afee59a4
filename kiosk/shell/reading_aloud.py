# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a screen aloud: the sentence is spoken in a worker, the newest one only."""

from __future__ import annotations

import logging
from functools import partial
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject

from common.devices.voice.port import Player, Speech, VoiceTrouble
from common.domain.identifiers import Language
from common.ui.operation import Operations

_log = logging.getLogger(__name__)


class MakeVoice(Protocol):
    """Gives a voice and a loudspeaker; called in the worker, the first time one is needed."""

    def __call__(self) -> tuple[Speech, Player]:
        """Load what speaking needs."""
        ...


class ReadingAloud(QObject):
    """Says one thing at a time; a new one cuts the old one off."""

    def __init__(self, make: MakeVoice, parent: QObject | None = None) -> None:
        """Load nothing until something is to be said."""
        super().__init__(parent)
        self._make = make
        self._voice: tuple[Speech, Player] | None = None
        self._operations = Operations(self)
        self._cancelled = Event()

    def say(self, text: str, language: Language) -> None:
        """Say ``text``."""
        self.hush()
        self._cancelled = Event()
        work = partial(self._speak, text, language, self._cancelled)
        self._operations.run(work, _nothing, _failed)

    def hush(self) -> None:
        """Fall silent."""
        self._cancelled.set()

    def close(self) -> None:
        """Fall silent for good."""
        self.hush()
        self._operations.close()

    def _speak(self, text: str, language: Language, cancelled: Event) -> None:
        if cancelled.is_set():
            return
        if self._voice is None:
            self._voice = self._make()
        speech, player = self._voice
        spoken = speech.speak(text, language, cancelled)
        heard = spoken if isinstance(spoken, VoiceTrouble) else player.play(spoken, cancelled)
        if isinstance(heard, VoiceTrouble) and heard is not VoiceTrouble.CANCELLED:
            _log.info("the screen was not read aloud: %s", heard.value)


def _nothing(_: None) -> None:
    """Nothing is to be told."""


def _failed(error: Exception) -> None:
    _log.error("reading aloud failed", exc_info=error)
