# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a ticket: black and white dots, one bit each.

Tickets are printed as pictures because no printer shapes Arabic or Persian. The picture is made
of plain bytes, so that printers need no graphics toolkit and whoever draws needs no printer.
"""

from dataclasses import dataclass

DOTS_PER_BYTE = 8


@dataclass(frozen=True, slots=True)
class TicketPicture:
    """Dots of a ticket, ``width`` x ``height``, as a thermal head burns them.

    ``bits`` holds the rows from the top, each padded to whole bytes; in a byte the leftmost dot
    is the highest bit, and a set bit is black.

    Raises:
        ValueError: the size is not positive or does not fit the number of bytes.
    """

    width: int
    height: int
    bits: bytes

    def __post_init__(self) -> None:
        """Refuse a picture whose bytes are not its size."""
        if self.width < 1 or self.height < 1:
            message = f"a picture of {self.width} x {self.height} dots is empty"
            raise ValueError(message)
        if len(self.bits) != self.stride * self.height:
            message = (
                f"{self.width} x {self.height} dots need {self.stride * self.height} bytes, "
                f"not {len(self.bits)}"
            )
            raise ValueError(message)

    @property
    def stride(self) -> int:
        """Return the bytes of one row."""
        return -(-self.width // DOTS_PER_BYTE)
