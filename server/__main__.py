# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m server``: set an office up, change it, and serve it."""

import sys

from server.cli import main

sys.exit(main(sys.argv[1:]))
