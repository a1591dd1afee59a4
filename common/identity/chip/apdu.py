# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands to a card and its answers (ISO/IEC 7816-3 section 12.1, 7816-4 section 5.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace

SHORT_DATA = 0xFF
"""The most bytes of data a command of short length takes."""
SHORT_ANSWER = 0x100
"""The most bytes of answer a command of short length can ask for."""
EXTENDED_DATA = 0xFFFF
"""The most bytes of data a command of extended length takes."""
EXTENDED_ANSWER = 0x1_0000
"""The most bytes of answer a command of extended length can ask for."""

SUCCESS = 0x9000
"""Status: done."""
END_OF_FILE = 0x6282
"""Status: the file or record ended before the length asked for; the data read is there."""
CHAINING = 0x10
"""Bit of the class byte: the data goes on in the next command."""


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """One command: class, instruction, two parameters, data, and how long an answer is expected.

    ``expected`` is the number of bytes asked for (Ne, from 1), or None for none at all. Length
    fields are short wherever ``data`` and ``expected`` fit into them.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    expected: int | None = None

    def __repr__(self) -> str:
        """Show the header only: the data may be secret."""
        return f"<Command {self.cla:02X}{self.ins:02X}{self.p1:02X}{self.p2:02X}>"

    @property
    def header(self) -> bytes:
        """The four bytes that say what is to be done."""
        return bytes((self.cla, self.ins, self.p1, self.p2))

    @property
    def is_extended(self) -> bool:
        """Whether only length fields of the extended form can hold what is asked."""
        return len(self.data) > SHORT_DATA or (self.expected or 0) > SHORT_ANSWER

    def encode(self) -> bytes:
        """The bytes on the wire; at most 65,535 bytes of data and 65,536 of answer."""
        data, expected = self.data, self.expected
        if not self.is_extended:
            lc = bytes((len(data),)) if data else b""
            le = b"" if expected is None else bytes((expected % SHORT_ANSWER,))
            return self.header + lc + data + le
        lc = b"\x00" + len(data).to_bytes(2, "big") if data else b""
        le = b"" if expected is None else (expected % EXTENDED_ANSWER).to_bytes(2, "big")
        # Without data the mark of the extended form goes before the expected length.
        return self.header + (lc + data if data else b"\x00") + le


@dataclass(frozen=True, slots=True, repr=False)
class Response:
    """A card's answer: its data, and the two status bytes as one number."""

    data: bytes
    status: int

    def __repr__(self) -> str:
        """Show status and length only: the data may be personal."""
        return f"<Response {self.status:04X}, {len(self.data)} bytes>"

    @property
    def succeeded(self) -> bool:
        """Whether the status is 9000."""
        return self.status == SUCCESS


def chained(command: Command, at_most: int = SHORT_DATA) -> tuple[Command, ...]:
    """``command`` cut into a chain of commands with ``at_most`` bytes of data each.

    All but the last bear the chaining bit and expect no answer (ISO/IEC 7816-4 section 5.1.1.1).
    """
    if len(command.data) <= at_most:
        return (command,)
    starts = range(0, len(command.data), at_most)
    parts = [command.data[start : start + at_most] for start in starts]
    links = [
        replace(command, cla=command.cla | CHAINING, data=part, expected=None)
        for part in parts[:-1]
    ]
    return (*links, replace(command, data=parts[-1]))
