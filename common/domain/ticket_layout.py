# SPDX-License-Identifier: GPL-3.0-or-later
"""How an office wants its tickets to look: what stands on them, in which order and how large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class TicketBlock(StrEnum):
    """Something that may stand on a ticket; one that has nothing to say takes no room."""

    LOGO = "logo"
    OFFICE = "office"
    SERVICE = "service"
    NUMBER = "number"
    """With what stands over it."""
    MOMENT = "moment"
    """Date and time of issue."""
    FACTS = "facts"
    """Expected wait, people ahead, where to go."""
    BRING = "bring"
    """What the service asks people to bring."""
    CODE = "code"
    LINES = "lines"
    """The office's own sentences."""
    ADVICE = "advice"
    """What to do with the ticket, in sentences of the program's."""
    RULE = "rule"
    """A line across the paper; the only one that may come several times."""


@unique
class BlockSize(StrEnum):
    """How large a block is printed."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class TicketPiece:
    """A block in its size."""

    block: TicketBlock
    size: BlockSize = BlockSize.NORMAL


USUAL_PIECES = tuple(
    TicketPiece(block)
    for block in (
        TicketBlock.LOGO,
        TicketBlock.OFFICE,
        TicketBlock.SERVICE,
        TicketBlock.RULE,
        TicketBlock.NUMBER,
        TicketBlock.MOMENT,
        TicketBlock.RULE,
        TicketBlock.FACTS,
        TicketBlock.CODE,
        TicketBlock.LINES,
        TicketBlock.ADVICE,
    )
)
"""From the top, where the office says nothing else."""


@dataclass(frozen=True, slots=True)
class TicketLayout:
    """The office's ticket. ``logo`` is a whole PNG file; ``lines`` go by language."""

    blocks: tuple[TicketPiece, ...] = USUAL_PIECES
    logo: bytes | None = None
    lines: tuple[Mapping[str, str], ...] = ()
