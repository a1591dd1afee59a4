# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the desk's hands off what a running kiosk works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import Final

from common.ui.texts import translatable
from kiosk.hardware.findings import DeskDevice, Finding, Said, Trial, Verdict, said

_IN_USE: Final = Finding(
    Verdict.WAITING,
    said(translatable("Hardware", "The kiosk is running and works with it; it is left alone.")),
    (said(translatable("Hardware", "Close the kiosk at the staff’s desk to try this device.")),),
)


class LeftAlone:
    """Another device, which is let go of and not touched as long as a kiosk runs."""

    def __init__(self, device: DeskDevice, kiosk_runs: Callable[[], bool]) -> None:
        """Stand before ``device``."""
        self._device = device
        self._kiosk_runs = kiosk_runs

    @property
    def key(self) -> str:
        """That of the device."""
        return self._device.key

    @property
    def name(self) -> Said:
        """That of the device."""
        return self._device.name

    @property
    def trial(self) -> Trial | None:
        """That of the device, if nobody is at work with it then."""
        trial = self._device.trial
        if trial is None:
            return None

        def run(cancelled: Event) -> Finding:
            return self._let_go() if self._kiosk_runs() else trial.run(cancelled)

        return replace(trial, run=run)

    def look(self) -> Finding:
        """How it is, or that it is in use."""
        return self._let_go() if self._kiosk_runs() else self._device.look()

    def close(self) -> None:
        """Let go of it."""
        self._device.close()

    def _let_go(self) -> Finding:
        self._device.close()
        return _IN_USE
