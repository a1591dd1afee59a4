# SPDX-License-Identifier: GPL-3.0-or-later
"""The display put together: first a window, then everything behind it.

A driver in the same process (tests, demo, bench)::

    display = compose(folder, settings, (1920, 1080))   # with a QGuiApplication made before
    display.window.frameSwapped.connect(painted)        # a frame is on the screen
    display.model.calls                                 # what stands there; row 0 on top
    display.close()
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from common.storage.settings import DeviceSettings
from common.ui.fonts import load_fonts
from common.ui.interface import qml_interface
from common.ui.languages import EN
from common.ui.lasting_memory import keep_what_is_loaded
from common.ui.operation import Operations
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles, installed_translations
from display.shell.looks import Looks, dress, fit
from display.shell.model import DisplayModel

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from display.shell.conductor import Conductor
    from display.wiring import Behind, Outside

_log = logging.getLogger(__name__)

_WINDOW = Path(__file__).with_name("qml") / "Display.qml"


class Display(QObject):
    """The running app. ``outside`` is called in a worker and gives what to connect to."""

    def __init__(
        self,
        outside: Callable[[], Outside],
        files: TranslationFiles,
        size: tuple[int, int] | None,
    ) -> None:
        """Show the window; everything else follows its first frame."""
        super().__init__()
        self._outside = outside
        self._starter = Operations(self)
        self._behind: Behind | None = None
        self._closed = False
        self.conductor: Conductor | None = None
        self.interface = qml_interface(Texts(files, {}), ZoneInfo("UTC"), (EN,))
        self._looks = Looks(self.interface, files)
        self.model = DisplayModel(self)
        dress(self.interface.theme)
        fit(self.interface.theme, *(size or _screen_size()))
        engine = self.interface.engine
        engine.setInitialProperties({"model": self.model})
        engine.load(_WINDOW)
        self.window = _window(engine.rootObjects())
        self.window.widthChanged.connect(self._refit)
        self.window.heightChanged.connect(self._refit)
        self._show(size)

    def close(self) -> None:
        """End everything and the window. Idempotent."""
        if self._closed:
            return
        self._closed = True
        self._starter.close()
        if self.conductor is not None:
            self.conductor.close()
        if self._behind is not None:
            self._behind.stop()
        self.window.close()
        # The window goes before the model that it looks at.
        engine = self.interface.engine
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)

    def _show(self, size: tuple[int, int] | None) -> None:
        self.window.frameSwapped.connect(
            self._start,
            Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value
                | Qt.ConnectionType.SingleShotConnection.value
            ),
        )
        if size is None:
            self.window.setCursor(QCursor(Qt.CursorShape.BlankCursor))
            self.window.showFullScreen()
        else:
            self.window.resize(*size)
            self.window.show()

    def _start(self) -> None:
        self._starter.run(self._import, self._imported, self._not_loaded)

    def _import(self) -> type[Conductor]:
        from display.shell.conductor import Conductor  # noqa: PLC0415 - loads the rules

        return Conductor

    def _imported(self, conductor_class: type[Conductor]) -> None:
        self.conductor = conductor_class(self.model, self)
        self._starter.run(self._load, self._loaded, self._not_loaded)

    def _load(self) -> Behind:
        from display.wiring import started  # noqa: PLC0415 - loads everything behind the window

        if self.conductor is None:
            message = "the conductor comes first"
            raise RuntimeError(message)
        self._behind = started(self._outside(), self.conductor)
        return self._behind

    def _loaded(self, behind: Behind) -> None:
        from display.shell.conductor import Crew  # noqa: PLC0415 - loaded by the worker

        if self.conductor is not None:
            self.conductor.begin(Crew(behind.outside.station, self._looks, behind.voice))

    def _not_loaded(self, error: Exception) -> None:
        _log.critical("the display cannot start", exc_info=error)
        QGuiApplication.exit(1)

    def _refit(self) -> None:
        fit(self.interface.theme, self.window.width(), self.window.height())


def compose(
    data: Path,
    settings: DeviceSettings,
    size: tuple[int, int] | None,
    player: str | None = None,
) -> Display:
    """The real display; ``size`` None is the whole screen, ``player`` a program for its sounds."""

    def outside() -> Outside:
        from common.storage.system import SystemClock  # noqa: PLC0415 - loads identifiers
        from display.wiring import real_outside  # noqa: PLC0415 - loads everything

        made = real_outside(data, settings, SystemClock(), player)
        keep_what_is_loaded()
        return made

    return Display(outside, installed_translations("display", "common"), size)


def run(
    data: Path,
    settings: DeviceSettings,
    size: tuple[int, int] | None,
    player: str | None = None,
) -> int:
    """Run the display until its window is closed; return the exit code."""
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Nobat display")
    load_fonts()
    display = compose(data, settings, size, player)
    code = app.exec()
    display.close()
    return code


def _screen_size() -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()


def _window(roots: list[QObject]) -> QQuickWindow:
    for root in roots:
        if isinstance(root, QQuickWindow):
            return root
    message = f"{_WINDOW} cannot be loaded"
    raise RuntimeError(message)
