# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that types like a keyboard, on the desk: it can be read, but not be asked."""

from __future__ import annotations

from typing import Final

from common.domain.office import ScannerSetup
from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Trial, Verdict, said

_LAYOUT: Final = said(translatable("Hardware", "Keyboard layout"))
_FOUND: Final = said(
    translatable("Hardware", "It types like a keyboard, so the desk cannot ask it anything.")
)
_ADVICE: Final = (
    said(
        translatable(
            "Hardware",
            "Open a text editor and put a card on: whole lines with {filler} must appear at once,"
            " each with its end.",
        ),
        filler="<<<",
    ),
    said(
        translatable(
            "Hardware",
            "Then start the kiosk and put the card on: the greeting must go on by itself.",
        )
    ),
)


class TypingScannerOnDesk:
    """Tells how such a scanner is tried without the desk."""

    key = "scanner"
    name = said(translatable("Hardware", "Document scanner"))

    def __init__(self, setup: ScannerSetup) -> None:
        """Tell of the scanner of ``setup``."""
        self._setup = setup

    @property
    def trial(self) -> Trial | None:
        """Nothing is tried here."""
        return None

    def look(self) -> Finding:
        """What to do instead."""
        facts = ((_LAYOUT, self._setup.keyboard),)
        return Finding(Verdict.WAITING, _FOUND, _ADVICE, facts)

    def close(self) -> None:
        """Nothing is held."""
