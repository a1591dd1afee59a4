# SPDX-License-Identifier: GPL-3.0-or-later
"""The registers as a process of their own, started and ended by a test, the demo or the bench."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import requests

from tests.demo.processes import Program
from tests.registers.behaviour import Behaviour

_PATIENCE_S = 10


@dataclass(frozen=True, slots=True)
class RegisterProcess:
    """Registers that answer at ``url``."""

    program: Program
    url: str

    @classmethod
    def start(cls, folder: Path, options: Sequence[str] = ()) -> Self:
        """Start it on a free port; ``options`` are those of ``python -m tests.registers``."""
        module = ["tests.registers", "--port", "0", *options]
        program = Program("registers", module, folder / "registers.log")
        return cls(program, json.loads(program.line())["url"])

    def behave(self, register: str, behaviour: Behaviour) -> None:
        """Have a register behave otherwise from now on."""
        url = f"{self.url}/behaviour/{register}"
        requests.put(url, data=behaviour.value, timeout=_PATIENCE_S).raise_for_status()

    def close_idle_connections(self) -> None:
        """Have every connection closed that waits for a message; all of them, but this one."""
        requests.delete(f"{self.url}/connections", timeout=_PATIENCE_S).raise_for_status()

    def asked(self) -> Mapping[str, int]:
        """How many inquiries each register was sent."""
        found: Mapping[str, int] = requests.get(f"{self.url}/asked", timeout=_PATIENCE_S).json()
        return found

    def stop(self) -> None:
        """End it."""
        self.program.stop()
