# SPDX-License-Identifier: GPL-3.0-or-later
"""The short list of printers, and what python-escpos makes of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from common.devices.printer.printer_list import SHORT_LIST
from tests.house.printer_list import short_list

_JOBS = """
import json
from common.devices.printer.encoding import encode_job
from common.devices.printer.picture import TicketPicture
from escpos.capabilities import CAPABILITIES
dot = TicketPicture(1, 1, bytes(1))
print(json.dumps({name: encode_job(dot, name, 576).hex() for name in CAPABILITIES["profiles"]}))
"""
_SHORTLY = """
from common.devices.printer.printer_list import use_short_list
use_short_list()
"""


def _run(program: str, temporary: Path, **more: str) -> dict[str, str]:
    inherited = {name: each for name, each in os.environ.items() if not name.startswith("ESCPOS_")}
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**inherited, **places, **more},
    )
    answer: dict[str, str] = json.loads(done.stdout)
    return answer


def test_the_short_list_says_what_the_list_of_python_escpos_says() -> None:
    assert json.loads(SHORT_LIST.read_text("utf-8")) == short_list()


def test_every_printer_gets_the_same_job_from_either_list_and_nothing_is_left_behind(
    tmp_path: Path,
) -> None:
    jobs = _run(_SHORTLY + _JOBS, tmp_path)
    assert jobs == _run(_JOBS, tmp_path)
    assert len(set(jobs.values())) > 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_somebody_keeps_the_list_in_is_left_to_them(tmp_path: Path) -> None:
    theirs, temporary = tmp_path / "theirs", tmp_path / "temporary"
    theirs.mkdir()
    temporary.mkdir()
    _run(_JOBS, temporary, ESCPOS_CAPABILITIES_PICKLE_DIR=str(theirs))
    assert list(theirs.iterdir())


def test_a_list_that_somebody_has_named_is_used(tmp_path: Path) -> None:
    named = tmp_path / "named.json"
    profiles = {"default": short_list()["profiles"]["default"]}
    named.write_text(json.dumps({"profiles": profiles, "encodings": {}}), "utf-8")
    jobs = _run(_SHORTLY + _JOBS, tmp_path, ESCPOS_CAPABILITIES_FILE=str(named))
    assert list(jobs) == ["default"]
