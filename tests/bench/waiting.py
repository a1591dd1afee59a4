# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting in a window's own event loop, which leaves the interpreter to the program's workers.

``QTest.qWait`` holds the interpreter's lock all the while, and so would measure itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.figures import BenchError

_LOOK_EVERY_MS = 10


def wait_for(what: str, condition: Callable[[], bool], seconds: float = 20) -> None:
    """Let the window work until ``condition`` holds.

    Raises:
        BenchError: it did not hold in time; ``what`` names it.
    """
    deadline = time.monotonic() + seconds
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(
        lambda: loop.quit() if condition() or time.monotonic() > deadline else None
    )
    timer.start(_LOOK_EVERY_MS)
    loop.exec()
    timer.stop()
    if not condition():
        message = f"waited {seconds:.0f} s in vain for {what}"
        raise BenchError(message)


def pause(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
