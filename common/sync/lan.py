# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls from an isolated counter to the displays of its building, without any server.

A call is a signed datagram (``common.sync.lan_message``) to a multicast group with a time-to-live
of 1, so that it does not leave the building's network. It names a ticket's number and no citizen.
Displays check it with the public keys of the office's configuration, drop what is old, and take
each call once, over a restart too.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from queue import SimpleQueue
from threading import Event as Flag
from threading import Lock, Thread

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import LanSettings
from common.sync.lan_memory import LanMemory
from common.sync.lan_message import (
    LONGEST_DATAGRAM,
    Ear,
    LanCall,
    LanCallKind,
    Unheard,
    encode_call,
)
from common.sync.multicast import joined, send

__all__ = ["LanCall", "LanCallKind", "LanCaller", "LanListener"]

_log = logging.getLogger(__name__)

_REPEATS = (0.0, 0.15, 0.3)
"""Pauses before each sending, in seconds: one datagram may be lost, three in a row hardly."""

_NO_NETWORK_SECONDS = 3.0
_STOP_SECONDS = 0.9


class LanCaller:
    """Tells an isolated counter's calls; each is sent three times within half a second."""

    def __init__(
        self,
        office: OfficeId,
        device: DeviceId,
        signing_key: bytes,
        now: Callable[[], datetime],
        settings: LanSettings,
    ) -> None:
        """Sign as ``device``; ``now`` is ``Station.now``."""
        self._office = office
        self._device = device
        self._signing_key = signing_key
        self._now = now
        self._settings = settings
        self._lock = Lock()
        self._count = 0
        self._datagrams: SimpleQueue[bytes | None] = SimpleQueue()
        self._stopping = Flag()
        self._thread = Thread(target=self._send_all, name="lan-caller", daemon=True)
        self._thread.start()

    def tell(self, call: LanCall) -> None:
        """Send ``call``; returns at once. A network that is down is logged, not raised."""
        at = self._now()
        with self._lock:
            # By the clock, so that it goes on growing over a restart.
            self._count = max(self._count + 1, int(at.timestamp() * 1_000_000))
            count = self._count
        self._datagrams.put(
            encode_call(call, self._office, self._device, count, at, self._signing_key)
        )

    def stop(self) -> None:
        """End the sending; returns within a second."""
        self._stopping.set()
        self._datagrams.put(None)
        self._thread.join(_STOP_SECONDS)

    def _send_all(self) -> None:
        while (datagram := self._datagrams.get()) is not None:
            for pause in _REPEATS:
                if self._stopping.wait(pause):
                    return
                self._send(datagram)

    def _send(self, datagram: bytes) -> None:
        try:
            send(datagram, self._settings)
        except OSError as error:
            _log.info("a call could not be told on the local network: %s", error.strerror)


class LanListener:
    """Hears the calls of isolated counters."""

    def __init__(
        self,
        office: OfficeId,
        public_keys: Callable[[], Mapping[DeviceId, bytes]],
        now: Callable[[], datetime],
        settings: LanSettings,
        memory: LanMemory,
        heard: Callable[[LanCall], None],
    ) -> None:
        """Have ``heard`` called, from a worker thread, once for each true and fresh call.

        Once also over a restart, by what ``memory`` keeps.
        """
        self._public_keys = public_keys
        self._now = now
        self._settings = settings
        self._heard = heard
        self._memory = memory
        self._ear = Ear(office, memory.read())
        self._noted: Unheard | None = None
        self._stopping = Flag()
        self._thread = Thread(target=self._run, name="lan-listener", daemon=True)

    def start(self) -> None:
        """Join the group and listen in a thread; tried again while there is no network."""
        self._thread.start()

    def stop(self) -> None:
        """Leave the group; returns within a second."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_SECONDS)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with closing(joined(self._settings)) as channel:
                    self._listen(channel)
            except OSError as error:
                _log.info("cannot listen on the local network: %s", error.strerror)
                self._stopping.wait(_NO_NETWORK_SECONDS)

    def _listen(self, channel: socket.socket) -> None:
        while not self._stopping.is_set():
            try:
                datagram = channel.recv(LONGEST_DATAGRAM + 1)
            except TimeoutError:
                continue
            call = self._ear.hear(datagram, self._public_keys(), self._now())
            if isinstance(call, Unheard):
                self._note(call)
                continue
            self._tell(call)
            # Afterwards: nobody in the lobby waits for a disk.
            self._memory.keep(self._ear.counts)

    def _note(self, reason: Unheard) -> None:
        """Log what was not taken, once in a row: a flood must not fill the disk."""
        if reason not in {Unheard.REPEATED, self._noted}:
            _log.info("a datagram was not taken: %s", reason.value)
            self._noted = reason

    def _tell(self, call: LanCall) -> None:
        try:
            self._heard(call)
        except Exception:
            # A screen's mistake must not make the display deaf; it is reported, not hidden.
            _log.exception("the receiver of a call failed")
