# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk put together: first a window, then everything behind it.

A driver in the same process (tests, demo, bench)::

    kiosk = compose(folder, settings, (1080, 1920))     # with a QGuiApplication made before
    kiosk.window, kiosk.model.screen, kiosk.conductor   # the latter None until it is ready
    kiosk.close()
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from common.domain.ports import Clock
from common.storage.settings import DeviceSettings
from common.ui.fonts import load_fonts
from common.ui.interface import qml_interface
from common.ui.languages import AR, EN, FA, FR, UK
from common.ui.lasting_memory import keep_what_is_loaded
from common.ui.operation import Operations
from common.ui.texts import Texts
from common.ui.translation_files import TranslationFiles, installed_translations
from kiosk.running import hold
from kiosk.shell.appearance import fit, use_fit
from kiosk.shell.keyboard_guard import KeyboardGuard
from kiosk.shell.model import KioskModel
from kiosk.shell.qr_pictures import PROVIDER, QrPictures

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from kiosk.shell.conductor import Conductor
    from kiosk.station_port import KioskStation
    from kiosk.wiring import Outside

_log = logging.getLogger(__name__)

_SWITCH_SECONDS = 0.0005
_WINDOW = Path(__file__).with_name("qml") / "Main.qml"


class Kiosk(QObject):
    """The running app. ``outside`` is called in a worker and gives what to connect to."""

    def __init__(
        self,
        data: Path,
        outside: Callable[[], Outside],
        files: TranslationFiles,
        size: tuple[int, int] | None,
    ) -> None:
        """Show the window; everything else follows its first frame."""
        super().__init__()
        # The ticket's worker must not wait five milliseconds each time the screen is at work.
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._data = data
        self._files = files
        self._outside = outside
        self._starter = Operations(self)
        self._station: KioskStation | None = None
        self.conductor: Conductor | None = None
        self.interface = qml_interface(Texts(files, {}), ZoneInfo("UTC"), (EN, AR, FA, UK, FR))
        self.model = KioskModel(self)
        engine = self.interface.engine
        engine.addImageProvider(PROVIDER, QrPictures())
        engine.setInitialProperties({"model": self.model})
        self._fit(size or _screen_size())
        engine.load(_WINDOW)
        self.window = _window(engine.rootObjects())
        self._guard = KeyboardGuard(self)
        self.window.installEventFilter(self._guard)
        self.window.widthChanged.connect(self._refit)
        self.window.heightChanged.connect(self._refit)
        self._show(size)

    def close(self) -> None:
        """End everything and the window."""
        self._starter.close()
        if self.conductor is not None:
            self.conductor.close()
        if self._station is not None:
            self._station.stop()
        self.window.setProperty("mayClose", True)
        self.window.close()
        self.interface.engine.deleteLater()

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
        self._starter.run(self._load, self._loaded, self._not_loaded)

    def _load(self) -> tuple[Outside, KioskStation]:
        from kiosk.wiring import started  # noqa: PLC0415 - loads everything behind the window

        outside = self._outside()
        self._station = started(outside)
        return outside, self._station

    def _loaded(self, behind: tuple[Outside, KioskStation]) -> None:
        from kiosk.wiring import Screenful, put_together  # noqa: PLC0415 - loaded by the worker

        screen = Screenful(self.interface, self._files, self.model, self._data)
        self.conductor = put_together(*behind, screen)
        self.conductor.exitAsked.connect(self._leave, Qt.ConnectionType.QueuedConnection)
        self.conductor.begin()

    def _not_loaded(self, error: Exception) -> None:
        _log.critical("the kiosk cannot start", exc_info=error)
        QGuiApplication.exit(1)

    def _leave(self) -> None:
        QGuiApplication.exit(0)

    def _refit(self) -> None:
        self._fit((self.window.width(), self.window.height()))

    def _fit(self, size: tuple[int, int]) -> None:
        use_fit(self.interface.theme, fit(*size, QGuiApplication.primaryScreen()))


def compose(
    data: Path,
    settings: DeviceSettings,
    size: tuple[int, int] | None,
    documents: str | None = None,
) -> Kiosk:
    """The real kiosk; ``size`` None is the whole screen, ``documents`` the printer for A4."""

    def outside() -> Outside:
        from common.storage.system import SystemClock  # noqa: PLC0415 - loads identifiers
        from kiosk.wiring import real_outside  # noqa: PLC0415 - loads everything

        clock: Clock = SystemClock()
        made = real_outside(data, settings, clock, documents)
        keep_what_is_loaded()
        return made

    return Kiosk(data, outside, installed_translations("kiosk", "common"), size)


def run(
    data: Path,
    settings: DeviceSettings,
    size: tuple[int, int] | None,
    documents: str | None = None,
) -> int:
    """Run the kiosk until the staff close it; return the exit code."""
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Nobat kiosk")
    load_fonts()
    lock = hold(data)
    kiosk = compose(data, settings, size, documents)
    # Only the staff's screen ends the app.
    app.setQuitOnLastWindowClosed(False)
    code = app.exec()
    kiosk.close()
    lock.unlock()
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
