# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office's file says of its tickets in forms of their own: blocks and the logo."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from common.domain.ticket_layout import BlockSize, TicketBlock, TicketPiece
from common.wire.png import PngFault, png_size
from common.wire.toml_problems import Misread, choice_of

LARGEST_LOGO_BYTES: Final = 32 * 1024
"""Every device of the office keeps it."""

MOST_LOGO_DOTS: Final = 2048
"""Of its height and width, each; a head burns 576 dots side by side."""

_BLOCKS: Final = tuple(str(block) for block in TicketBlock)
_SIZES: Final = tuple(str(size) for size in BlockSize)
_DRAW: Final = "draw it in black on white and save it as PNG"
_FAULTS: Final = {
    PngFault.OTHER_FORMAT: Misread("no PNG file", _DRAW),
    PngFault.DAMAGED: Misread("a damaged PNG file", "save it anew"),
}


def ticket_piece(value: object) -> TicketPiece | Misread:
    """Read ``service`` or, with its size, ``service large``."""
    words = value.split() if isinstance(value, str) else []
    if not words or len(words) > 2:  # noqa: PLR2004 - a block and its size
        return Misread("no part of a ticket", 'write it as "number" or "number large"')
    if words[0] not in _BLOCKS:
        return Misread(f'"{words[0]}" is no part of a ticket', choice_of(words[0], _BLOCKS))
    size = words[1] if len(words) > 1 else BlockSize.NORMAL.value
    if size not in _SIZES:
        return Misread(f'"{size}" is no size', choice_of(size, _SIZES))
    return TicketPiece(TicketBlock(words[0]), BlockSize(size))


def logo(value: object, folder: Path | None) -> bytes | Misread:
    """Read the picture whose file name stands in the office's file, which lies in ``folder``."""
    if not isinstance(value, str) or not value.strip():
        return Misread("not a text", 'write the name of a PNG file, such as "logo.png"')
    if folder is None:
        return Misread("no folder to look for it in", "keep it beside the office's file")
    try:
        content = (folder / value).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        return Misread(f"cannot be read: {reason}", "keep it beside the office's file")
    if len(content) > LARGEST_LOGO_BYTES:
        problem = f"has {len(content)} bytes"
        return Misread(problem, f"use at most {LARGEST_LOGO_BYTES}; black and white needs few")
    size = png_size(content)
    if isinstance(size, PngFault):
        return _FAULTS[size]
    if max(size) > MOST_LOGO_DOTS:
        problem = f"is {size[0]} × {size[1]} dots large"
        return Misread(problem, f"use at most {MOST_LOGO_DOTS} each way; 400 are plenty")
    return content
