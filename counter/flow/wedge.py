# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a scanner that types like a keyboard from a person who types.

A ticket's code is some 350 digits, a document's or a card's some 30 to 200 signs, typed within a
few milliseconds of one another. Nobody types that way, so it is taken wherever the focus is.
"""

from __future__ import annotations

from enum import StrEnum

BEGIN_GAP_SECONDS = 0.08
"""Signs that come closer than this may be a scanner's."""

SURE_GAP_SECONDS = 0.5
"""Once it is surely a scanner, the machine may have held it up for so long."""

SURE_AFTER = 24
"""So many signs in one go are a scanner's, whatever else is typed at a counter."""


class Typed(StrEnum):
    """What to do with a key that was pressed."""

    ONWARD = "onward"
    """It goes on to whoever has the focus."""
    BEGUN = "begun"
    """It goes on too, but may be the first of a burst: remember the field as it is now."""
    SURE = "sure"
    """Swallow it, and put the field back to what it was when the burst began."""
    SWALLOW = "swallow"
    """Swallow it."""
    SCANNED = "scanned"
    """Swallow it; ``code`` is complete until the next key."""


class Wedge:
    """Watches keys. Times are seconds of a clock that never goes back."""

    def __init__(self) -> None:
        """Nothing typed yet."""
        self._burst: list[str] = []
        self._last = float("-inf")
        self._complete = False

    @property
    def code(self) -> str:
        """What has been typed in one go so far."""
        return "".join(self._burst)

    def key(self, text: str, at: float) -> Typed:
        """A key that writes ``text`` was pressed."""
        quick = self._quick(at) and not self._complete
        self._last, self._complete = at, False
        if not _is_sign(text):
            self._burst = []
            return Typed.ONWARD
        if not quick or not self._burst:
            self._burst = [text]
            return Typed.BEGUN
        self._burst.append(text)
        if len(self._burst) < SURE_AFTER:
            return Typed.ONWARD
        return Typed.SURE if len(self._burst) == SURE_AFTER else Typed.SWALLOW

    def enter(self, at: float) -> Typed:
        """The key that ends a line was pressed."""
        quick = self._quick(at)
        self._last = at
        if quick and self._sure:
            # Some scanners end a line twice: the second must not press a button.
            again, self._complete = self._complete, True
            return Typed.SWALLOW if again else Typed.SCANNED
        self._burst, self._complete = [], False
        return Typed.ONWARD

    @property
    def _sure(self) -> bool:
        return len(self._burst) >= SURE_AFTER

    def _quick(self, at: float) -> bool:
        return at - self._last <= (SURE_GAP_SECONDS if self._sure else BEGIN_GAP_SECONDS)


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isspace()
