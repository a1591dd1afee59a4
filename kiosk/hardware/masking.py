# SPDX-License-Identifier: GPL-3.0-or-later
"""Personal data as an installer may see it: enough to compare with the card in the hand."""

from __future__ import annotations

from typing import Final, Protocol

_DOT: Final = "•"
_SHOWN: Final = 2


class Veil(Protocol):
    """Decides what is seen of a name or number."""

    def name(self, text: str) -> str:
        """A name, as far as it may be seen."""
        ...

    def number(self, text: str) -> str:
        """A number, as far as it may be seen."""
        ...


class Masked:
    """Shows the first letter of each name and the last two characters of a number."""

    def name(self, text: str) -> str:
        """``MARIA ELENA`` as ``M•••• E••••``."""
        return " ".join(part[:1] + _DOT * (len(part) - 1) for part in text.split())

    def number(self, text: str) -> str:
        """``L898902C3`` as ``•••••••C3``; of a short one nothing."""
        shown = _SHOWN if len(text) > 2 * _SHOWN else 0
        return _DOT * (len(text) - shown) + text[len(text) - shown :]


class Unmasked:
    """Shows everything: the installer has asked for it, for a card of their own."""

    def name(self, text: str) -> str:
        """The name."""
        return text

    def number(self, text: str) -> str:
        """The number."""
        return text
