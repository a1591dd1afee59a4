# SPDX-License-Identifier: GPL-3.0-or-later
"""What a chip reader does, whichever it is."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique
from typing import Protocol

from common.identity.chip.link import CardLink


@unique
class ChipReaderState(Enum):
    """What is known of the reader and of what lies on it."""

    CARD = "card"
    """A card lies on it and answers."""
    EMPTY = "empty"
    """It is there, and no card that answers lies on it."""
    NO_READER = "no_reader"
    """No reader of the name looked for is plugged in; it is looked for until it is there."""
    NO_SERVICE = "no_service"
    """The machine's card service (pcscd) does not run; it is looked for until it does."""
    STOPPED = "stopped"
    """Not started yet, or stopped."""

    @property
    def works(self) -> bool:
        """Whether a card that is put on would be seen."""
        return self in {ChipReaderState.CARD, ChipReaderState.EMPTY}

    @property
    def has_card(self) -> bool:
        """Whether a card lies there."""
        return self is ChipReaderState.CARD


OnState = Callable[[ChipReaderState], None]


class CardOnReader(CardLink, Protocol):
    """The link to one card; its ``transmit`` ends at once when the card is pulled out."""

    def close(self) -> None:
        """Let go of the card, so that it forgets what was agreed with it. May be repeated."""
        ...


class ChipReader(Protocol):
    """Watches for readers and cards by itself, from ``start`` to ``stop``."""

    @property
    def state(self) -> ChipReaderState:
        """What was told last; may be asked from any thread."""
        ...

    def start(self, *, on_state: OnState) -> None:
        """Begin, once. ``on_state`` is told each change, in a thread of the reader's: be brief.

        A card that is changed for another is told as EMPTY, then CARD.
        """
        ...

    def connect(self) -> CardOnReader | None:
        """The card that lies there, None without one. Blocks while the chip starts up."""
        ...

    def stop(self) -> None:
        """End within a second; not from a callback. A stopped reader is not started again."""
        ...
