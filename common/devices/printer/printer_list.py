# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of printers that python-escpos is to read.

Its own holds each printer's character sets, and is read as YAML: for half a second and some
megabytes at every start. Tickets are pictures, of a width that the office's set-up gives; what the
list must tell is how the paper is cut, and this one tells no more (``python -m
tests.house.printer_list`` draws it from the other).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

SHORT_LIST: Final = Path(__file__).resolve().parents[3] / "assets" / "printers.json"


def use_short_list() -> None:
    """Have python-escpos read the short list, unless somebody has named one.

    Changes the environment, which nobody may be reading meanwhile: call it before there are
    threads.
    """
    os.environ.setdefault("ESCPOS_CAPABILITIES_FILE", str(SHORT_LIST))
