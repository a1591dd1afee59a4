# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.house.printer_list`` writes ``assets/printers.json`` anew.

To be done when python-escpos has a new list of printers; a test tells.
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from typing import Any

from common.devices.printer.printer_list import SHORT_LIST

_FEATURES = ("paperFullCut", "paperPartCut")


def short_list() -> dict[str, Any]:
    """What pictures need of python-escpos' list, in its own form."""
    whole = json.loads((files("escpos") / "capabilities.json").read_bytes())
    return {
        "encodings": {},
        "profiles": {name: _short(each) for name, each in whole["profiles"].items()},
    }


def _short(profile: dict[str, Any]) -> dict[str, Any]:
    features = {key: profile["features"][key] for key in _FEATURES}
    return {"features": features, "codePages": {}}


def _main() -> int:
    SHORT_LIST.write_text(json.dumps(short_list(), indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(_main())
