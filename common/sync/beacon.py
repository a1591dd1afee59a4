# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearing on the local network who says to be the office's server, and how devices are."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from threading import Event as Flag
from threading import Thread

from common.identity.claim import LONGEST_CLAIM, is_claim
from common.storage.settings import LanSettings
from common.sync.lan_message import LONGEST_DATAGRAM
from common.sync.lan_report import is_report
from common.sync.multicast import joined

_log = logging.getLogger(__name__)

_LONGEST = max(LONGEST_CLAIM, LONGEST_DATAGRAM)
_NO_NETWORK_SECONDS = 3.0
_STOP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Ears:
    """Who is told: of every datagram that may be a claim, or a report.

    ``turn`` is called several times a second, whether or not anything is heard.
    """

    claim: Callable[[bytes], None]
    report: Callable[[bytes], None] = lambda _: None
    turn: Callable[[], None] = lambda: None


class BeaconListener:
    """Hands datagrams on; whether they are true is for others to say."""

    def __init__(self, settings: LanSettings, ears: Ears) -> None:
        """Have ``ears`` called from a worker thread."""
        self._settings = settings
        self._ears = ears
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
                        self._turn()
                        try:
                            datagram = channel.recv(_LONGEST + 1)
                        except TimeoutError:
                            continue
                        self._take(datagram)
            except OSError as error:
                _log.info("cannot listen for a server on the local network: %s", error.strerror)
                self._stopping.wait(_NO_NETWORK_SECONDS)

    def _take(self, datagram: bytes) -> None:
        try:
            if is_claim(datagram):
                self._ears.claim(datagram)
            elif is_report(datagram):
                self._ears.report(datagram)
        except Exception:
            # A mistake of ours must not make the device deaf; it is reported, not hidden.
            _log.exception("a datagram could not be taken")

    def _turn(self) -> None:
        try:
            self._ears.turn()
        except Exception:
            # As above.
            _log.exception("nothing could be told on the local network")
