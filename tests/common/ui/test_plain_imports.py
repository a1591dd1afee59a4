# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing after PySide6 costs what importing without it does."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import linecache
from common.ui.plain_imports import import_plainly
import_plainly()
import colorsys
print(sorted(name for name in linecache.cache if name == colorsys.__file__))
"""


def test_no_module_is_read_a_second_time_for_pyside() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_pyside_would_read_it_without() -> None:
    """Once this fails, PySide6 has mended its hook, and ours can go."""
    program = _PROGRAM.replace("import_plainly()\nimport", "import PySide6.QtCore\nimport")
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "colorsys" in done.stdout
