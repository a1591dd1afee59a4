# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.demo``: a working office on the screen, or played without one."""

import sys
from pathlib import Path

from tests.demo.headless import play

sys.exit(play(Path("build/demo")))
