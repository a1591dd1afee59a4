# SPDX-License-Identifier: GPL-3.0-or-later
"""The least program with a QML window: ``python -m tests.bench.minimal_qml WIDTH HEIGHT``."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

_WINDOW = """
import QtQuick

Window {
    visible: true
    Text { anchors.centerIn: parent; text: "Nobat" }
}
"""


def _main(width: int, height: int) -> int:
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"width": width, "height": height})
    engine.loadData(_WINDOW.encode())
    return app.exec()


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), int(sys.argv[2])))
