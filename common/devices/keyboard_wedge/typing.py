# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a scanner that types like a keyboard from a person who types. Knows no window.

A ticket's code is some 350 digits, a document's or a card's some 30 to 200 signs, typed within a
few milliseconds of one another. Nobody types that way, so it is taken wherever the focus is. The
first signs of a burst are held back until it is known who types, so that none of them gets into
a field: for as long as one pause, which a person does not notice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from common.devices.affixes import Affixes

SURE_GAP_SECONDS: Final = 0.5
"""Once it is surely a scanner, the machine may have held it up for so long."""

SURE_AFTER: Final = 24
"""So many signs in one go are a scanner's, whatever else is typed at a desk."""

LONGEST: Final = 4096


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """How the scanner types. ``gap_seconds`` is the longest time from one sign to the next.

    With a ``prefix`` a code is known by it from its first signs on, however short it is. The
    scanner types by the places of keys on a US keyboard, or, if ``by_layout``, in the layout
    that the computer has.
    """

    affixes: Affixes = Affixes()  # noqa: RUF009 - frozen
    gap_seconds: float = 0.05
    by_layout: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that writes something: what the system makes of it, and what a US keyboard would.

    ``struck`` is None where the system does not tell which key it was.
    """

    typed: str
    struck: str | None = None

    @property
    def is_sign(self) -> bool:
        """Whether it can be part of a code.

        One key may write two letters, or one that is not seen, in Arabic and Persian layouts.
        """
        return self.struck is not None or (len(self.typed) == 1 and self.typed.isprintable())


@unique
class Verdict(Enum):
    """What to do with a key; with PASS and BEGUN those held back are delivered first."""

    PASS = "pass"  # noqa: S105 - no password
    BEGUN = "begun"
    """Hold it back: it may be a scanner's first."""
    HELD = "held"
    """Hold it back with those before it."""
    TAKEN = "taken"
    """It is a scanner's: drop it, and those held back."""
    SCANNED = "scanned"
    """Drop it; ``code`` is complete until the next key."""
    OVERRUN = "overrun"
    """Drop it; far more came than any code has, and what still comes is dropped too."""


class Wedge:
    """Watches keys. Times are seconds of one clock that never goes back."""

    def __init__(self, settings: WedgeSettings) -> None:
        """Nothing typed yet."""
        self.settings = settings
        self._burst: list[Stroke] = []
        self._last = float("-inf")
        self._complete = False
        self._overrun = False

    @property
    def code(self) -> str:
        """What has been typed in one go, without what the scanner adds to it."""
        (bare,) = self.settings.affixes.without((reading(self._burst, self.settings),))
        return bare

    @property
    def sure(self) -> bool:
        """Whether what is being typed is a scanner's."""
        return self._overrun or len(self._burst) >= SURE_AFTER or self._has_prefix

    def sign(self, stroke: Stroke, at: float) -> Verdict:
        """A key that writes something was pressed."""
        quick = self._quick(at) and not self._complete
        self._last, self._complete = at, False
        if not stroke.is_sign:
            return self.other()
        if not quick or not (self._burst or self._overrun):
            return self._begin(stroke)
        if self._overrun:
            return Verdict.TAKEN
        self._burst.append(stroke)
        if len(self._burst) > LONGEST:
            self._burst, self._overrun = [], True
            return Verdict.OVERRUN
        return Verdict.TAKEN if self.sure else Verdict.HELD

    def end(self, at: float) -> Verdict:
        """A key that ends a line was pressed: Enter or Tab."""
        quick = self._quick(at)
        self._last = at
        if not (quick and self.sure):
            self._forget()
            return Verdict.PASS
        # Some scanners end a line twice: the second must not press a button.
        over, self._complete = self._complete or self._overrun, True
        self._overrun = False
        return Verdict.TAKEN if over else Verdict.SCANNED

    def other(self) -> Verdict:
        """Another key was pressed that a code cannot hold, such as F2 or Ctrl with a letter."""
        if self.sure and not self._complete:
            return Verdict.TAKEN
        self._forget()
        return Verdict.PASS

    def pause(self) -> Verdict:
        """No key came for a while: ``SURE_GAP_SECONDS`` if it is a scanner, else the gap."""
        ended = self.sure and not self._complete and not self._overrun
        if ended:
            self._complete = True
            return Verdict.SCANNED
        self._forget()
        return Verdict.PASS

    def _begin(self, stroke: Stroke) -> Verdict:
        self._forget()
        if stroke.typed.isspace():
            return Verdict.PASS
        self._burst = [stroke]
        return Verdict.BEGUN

    def _forget(self) -> None:
        self._burst, self._complete, self._overrun = [], False, False

    @property
    def _has_prefix(self) -> bool:
        prefix = self.settings.affixes.prefix
        if not prefix or len(self._burst) <= len(prefix):
            return False
        return reading(self._burst[: len(prefix)], self.settings) == prefix

    def _quick(self, at: float) -> bool:
        return at - self._last <= (SURE_GAP_SECONDS if self.sure else self.settings.gap_seconds)


def reading(strokes: list[Stroke], settings: WedgeSettings) -> str:
    """What a scanner meant by ``strokes``.

    Digits by either way of reading them are digits, so that our own codes are read in any layout
    even where the scanner has been set to it. Signs that no key tells, such as Arabic ones that
    Windows composes from the number block, stay as the system has made them.
    """
    typed = "".join(stroke.typed for stroke in strokes)
    if settings.by_layout:
        return typed
    struck = "".join(stroke.struck or stroke.typed for stroke in strokes)
    return typed if typed.isdecimal() and not struck.isdecimal() else struck
