# SPDX-License-Identifier: GPL-3.0-or-later
"""The least program of widgets: ``python -m tests.bench.minimal_widgets WIDTH HEIGHT``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def _main(width: int, height: int) -> int:
    app = QApplication(sys.argv[:1])
    label = QLabel("Nobat")
    label.resize(width, height)
    label.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), int(sys.argv[2])))
