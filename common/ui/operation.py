# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that must not hold up the window: run in a worker thread, answered on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")


class Operations(QObject):
    """Runs callables one after the other in a worker and hands back what came of each.

    One worker keeps the order in which the work was asked for; make a second object for work
    that must not wait behind the first. ``done`` and ``failed`` are called on the thread this
    object lives in, which is the GUI thread.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a thread; it is made with the first piece of work."""
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="operation")
        self._closed = False
        self._ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` in the worker, then call ``done`` with its result or ``failed``.

        Does nothing after ``close``.
        """
        if self._closed:
            return

        def task() -> None:
            try:
                result = work()
            except Exception as error:
                self._ended.emit(partial(failed, error))
            else:
                self._ended.emit(partial(done, result))

        self._executor.submit(task)

    def _answer(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def close(self) -> None:
        """Wait for the work under way, drop what has not begun, and answer nothing more."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)
