# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearing on the local network which machine says that it is the office's server."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from threading import Event as Flag
from threading import Thread

from common.identity.claim import LONGEST_CLAIM, is_claim
from common.storage.settings import LanSettings
from common.sync.multicast import joined

_log = logging.getLogger(__name__)

_NO_NETWORK_SECONDS = 3.0
_STOP_SECONDS = 0.5


class BeaconListener:
    """Hands on every datagram that may be a claim; whether it is true is for others to say."""

    def __init__(self, settings: LanSettings, heard: Callable[[bytes], None]) -> None:
        """Have ``heard`` called from a worker thread."""
        self._settings = settings
        self._heard = heard
        self._stopping = Flag()
        self._thread = Thread(target=self._run, name="beacon-listener", daemon=True)

    def start(self) -> None:
        """Join the group and listen in a thread; tried again while there is no network."""
        self._thread.start()

    def end(self) -> None:
        """Listen no more; returns at once."""
        self._stopping.set()

    def join(self) -> None:
        """Wait a moment for the end."""
        if self._thread.is_alive():
            self._thread.join(_STOP_SECONDS)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with closing(joined(self._settings)) as channel:
                    while not self._stopping.is_set():
                        try:
                            datagram = channel.recv(LONGEST_CLAIM + 1)
                        except TimeoutError:
                            continue
                        self._take(datagram)
            except OSError as error:
                _log.info("cannot listen for a server on the local network: %s", error.strerror)
                self._stopping.wait(_NO_NETWORK_SECONDS)

    def _take(self, datagram: bytes) -> None:
        if not is_claim(datagram):
            return
        try:
            self._heard(datagram)
        except Exception:
            # A mistake of ours must not make the device deaf; it is reported, not hidden.
            _log.exception("a claim could not be taken")
