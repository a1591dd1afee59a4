# SPDX-License-Identifier: GPL-3.0-or-later
"""Does an office's ticket show what it has to, and all that the office wrote for it?"""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.ticket_layout import TicketBlock, TicketLayout
from common.wire.toml_findings import doubled
from common.wire.toml_problems import Finding, KeyPath

_BLOCKS: KeyPath = ("ticket", "blocks")


def check_ticket(layout: TicketLayout) -> Iterator[Finding]:
    """The number is there, nothing is there twice, and nothing that was given stays out."""
    placed = [
        ((*_BLOCKS, n), str(piece.block))
        for n, piece in enumerate(layout.blocks)
        if piece.block is not TicketBlock.RULE
    ]
    yield from doubled(placed, "print each part once; only a rule may come again")
    there = {piece.block for piece in layout.blocks}
    if TicketBlock.NUMBER not in there:
        mend = 'add "number": without it nobody knows when they are called'
        yield Finding(_BLOCKS, "the ticket has no number", mend, _BLOCKS)
    for key, given, block in (
        ("logo", layout.logo is not None, TicketBlock.LOGO),
        ("lines", bool(layout.lines), TicketBlock.LINES),
    ):
        if given and block not in there:
            mend = f'add "{block}" to ticket.blocks, or remove ticket.{key}'
            yield Finding(("ticket", key), "it is not printed", mend, _BLOCKS)
