# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes PySide6's hook off ``import``, which costs every start half of its time and memory.

From its own import on, PySide6 reads the source of each module that is imported, to see whether
it uses ``from __feature__ import …`` (PYSIDE-2029), and the standard library's ``linecache``
keeps the lines. Nobat uses no such feature.
"""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """Load PySide6 and give ``import`` back; call before anything else that can come later.

    Does nothing to a PySide6 that keeps the original under another name.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - the hook comes with it

    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
    linecache.clearcache()
