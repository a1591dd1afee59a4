# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual printer as a process of its own, and what it noted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from tests.demo.processes import Program


class _Ports(msgspec.Struct):
    port: int


class _Ticket(msgspec.Struct):
    last_byte_s: float


@dataclass(frozen=True, slots=True)
class PrinterProcess:
    """A printer at ``port``."""

    program: Program
    port: int
    tickets: Path

    @classmethod
    def start(cls, folder: Path) -> Self:
        """Start it; its tickets are kept in ``folder``."""
        module = ["tests.virtual.printer", "--keep", str(folder)]
        program = Program("printer", module, folder / "printer.log")
        ports = msgspec.json.decode(program.line(), type=_Ports)
        return cls(program, ports.port, folder / "tickets.jsonl")

    def last_bytes(self) -> list[float]:
        """Of each ticket, when its last byte came in (monotonic, s)."""
        lines = self.tickets.read_bytes().splitlines()
        return [msgspec.json.decode(line, type=_Ticket).last_byte_s for line in lines]

    def stop(self) -> None:
        """Switch it off."""
        self.program.stop()
