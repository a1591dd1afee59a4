# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner on the desk, as the office's set-up names it; changed when that changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.devices.code_scanner.interface import CodeScanner
    from common.devices.scanning import ScannerState, ScannerTrouble
    from common.domain.office import ScannerSetup

_log = logging.getLogger(__name__)


class Scanning:
    """Keeps at most one scanner running; what it reads comes on the window's thread."""

    def __init__(
        self,
        post: Callable[[Callable[[], None]], None],
        scanned: Callable[[str], None],
        failed: Callable[[ScannerTrouble], None],
    ) -> None:
        """Without a scanner yet."""
        self._post = post
        self._scanned = scanned
        self._failed = failed
        self._setup: ScannerSetup | None = None
        self._scanner: CodeScanner | None = None

    @property
    def state(self) -> ScannerState | None:
        """Whether the scanner is there; None where the set-up names none."""
        return None if self._scanner is None else self._scanner.state

    def use(self, setup: ScannerSetup | None, make: Callable[[ScannerSetup], CodeScanner]) -> None:
        """Have the scanner of ``setup`` running; None for none."""
        if setup == self._setup:
            return
        self.stop()
        self._setup = setup
        if setup is not None:
            self._scanner = make(setup)
            self._scanner.start(
                on_code=lambda code: self._post(partial(self._scanned, code)),
                on_trouble=lambda trouble: self._post(partial(self._failed, trouble)),
                on_state=_note,
            )

    def stop(self) -> None:
        """End the scanner, within a second."""
        if self._scanner is not None:
            self._scanner.stop()
        self._scanner, self._setup = None, None


def _note(state: ScannerState) -> None:
    _log.info("ticket scanner: %s", state.value)
