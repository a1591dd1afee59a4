# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on a machine that has no ICU, such as a clerk's Windows computer, works all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from server.web import pages
from tests.fakes import FakeClock
from tests.server.web.conftest import open_site

_START = """
import sys

sys.modules["icu"] = None
import server.app
import server.cli
import server.composition
"""


def test_no_part_of_the_server_needs_it_to_start() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


async def test_there_are_no_pages_then_but_devices_are_answered(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_HAS_ICU", False)
    async with open_site(tmp_path / "data", clock) as hall:
        page = await hall.http.get("/en")
        health = await hall.http.get("/api/v1/health")
    assert (page.status_code, page.headers["content-type"]) == (404, "application/json")
    assert health.status_code == 200
