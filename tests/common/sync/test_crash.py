# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that is killed in the middle of its work loses no ticket and repeats no number."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import in_step, online
from tests.common.sync.paper_server import PaperServer

_ROOT = Path(__file__).resolve().parents[3]
_KILLS = 6


def _killed_after(tickets: int, folder: Path, url: str) -> list[str]:
    """The tickets that a kiosk has printed until it was killed, after so many."""
    command = [sys.executable, "-m", "tests.common.sync.crashing_kiosk", str(folder), url]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stdout is not None
        printed = [kiosk.stdout.readline() for _ in range(tickets)]
        kiosk.kill()
        printed += kiosk.stdout.readlines()
    return [line.strip() for line in printed if line.endswith("\n")]


@pytest.mark.processes
def test_every_printed_ticket_is_in_the_log_and_none_was_printed_twice(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    printed: list[str] = []
    for kill in range(_KILLS):
        printed += _killed_after(5 + 17 * kill, tmp_path, paper.url)
    kiosk = station()
    online(kiosk)
    in_step(paper, kiosk)
    assert len(printed) > 200
    assert [number for number, count in Counter(printed).items() if count > 1] == []
    assert set(printed) <= set(paper.state.tickets)
    # What was decided and not printed any more is in the log as well, and once.
    issued = [entry for entry in paper.log if entry.event.type == "ticket_issued"]
    assert len(issued) == len(paper.state.tickets)
    assert all(entry.superseded is None for entry in issued)
