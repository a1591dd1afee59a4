# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program of the office as ``python -m`` would, with a hand that can touch its window.

``python -m tests.demo.driver kiosk --data DIR`` reads one request per line of standard input,
as JSON, and answers each with a line (see ``tests.demo.hand``). The program is not told: it
gets touches and keys as from any screen. When the input ends, the program is asked to quit.
"""

from __future__ import annotations

import json
import runpy
import sys
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

from tests.demo.hand import Hand

_LOOK_EVERY_S = 0.01


def _attend(requests: TextIO, answers: TextIO) -> None:
    pause = Event()
    while (app := QCoreApplication.instance()) is None:
        pause.wait(_LOOK_EVERY_S)
    hand = Hand()
    hand.moveToThread(app.thread())
    for line in requests:
        answer: SimpleQueue[dict[str, Any]] = SimpleQueue()
        hand.asked.emit(json.loads(line), answer)
        answers.write(json.dumps(answer.get(), ensure_ascii=False) + "\n")
        answers.flush()
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


def main() -> None:
    """Run the program named first, with the arguments behind it."""
    program, *arguments = sys.argv[1:]
    sys.argv = [program, *arguments]
    # Whatever the program prints must not get between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    Thread(target=_attend, args=(sys.stdin, answers), name="hand", daemon=True).start()
    runpy.run_module(program, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
