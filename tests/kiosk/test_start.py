# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk does not load before somebody asks for it."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
import kiosk.composition, kiosk.wiring
late = ("kiosk.flow.paperwork", "kiosk.paperwork", "kiosk.shell.paperwork",
        "kiosk.document_printer", "common.sync.request_line", "common.sync.request_desk",
        "common.sync.request_forms", "PySide6.QtPdf", "PySide6.QtPrintSupport",
        "cryptography", "escpos", "yaml")
print([name for name in sys.modules if name.startswith(late)])
"""


def test_a_kiosk_starts_without_what_only_requests_cards_and_printers_need() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
