# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.demo``: a working office on the screen, or played without one.

``HEADLESS=1`` plays it even where there is a screen; ``OFFICE=kyiv`` chooses another office
file for the screen.
"""

import os
import signal
import sys
from pathlib import Path

from tests.demo.headless import play
from tests.demo.on_screen import show

TARGET = Path("build/demo").resolve()


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Choose the way; the exit status."""
    # Being told to end ends what was started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    if os.environ.get("HEADLESS") or not _has_screen():
        return play(TARGET)
    return show(TARGET, os.environ.get("OFFICE", "damascus"))


if __name__ == "__main__":
    sys.exit(main())
