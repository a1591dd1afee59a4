# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells Python's garbage collector what it need not look through again.

A screen's program holds some hundred thousand objects that live as long as it does: modules,
classes, Qt's types. A full collection walks all of them, for 100 ms and more, at a moment
nobody chooses: while a finger waits for its ticket.
"""

from __future__ import annotations

import gc


def keep_what_is_loaded() -> None:
    """Leave all that exists now out of later collections; call once, when a program is up."""
    gc.collect()
    gc.freeze()
