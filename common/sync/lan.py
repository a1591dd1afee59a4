# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls from an isolated counter to the displays of its building, without any server.

A call is a signed datagram (Ed25519, RFC 8032) to a multicast group with a time-to-live of 1, so
that it does not leave the building's network. It names a ticket's number and no citizen.
Displays check it with the public keys of the office's configuration, drop what is old, and take
each datagram once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.identifiers import CounterId, DeviceId, Language, OfficeId, TicketId
from common.storage.settings import LanSettings


class LanCallKind(StrEnum):
    """Whether a ticket is called for the first time."""

    CALLED = "called"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class LanCall:
    """What a display must know to show and say a call."""

    kind: LanCallKind
    ticket: TicketId
    label: str
    counter: CounterId
    language: Language


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
        raise NotImplementedError

    def tell(self, call: LanCall) -> None:
        """Send ``call``; returns at once. A network that is down is logged, not raised."""
        raise NotImplementedError

    def stop(self) -> None:
        """End the sending; returns within a second."""
        raise NotImplementedError


class LanListener:
    """Hears the calls of isolated counters."""

    def __init__(
        self,
        office: OfficeId,
        public_keys: Callable[[], Mapping[DeviceId, bytes]],
        now: Callable[[], datetime],
        settings: LanSettings,
        heard: Callable[[LanCall], None],
    ) -> None:
        """Have ``heard`` called, from a worker thread, once for each true and fresh call."""
        raise NotImplementedError

    def start(self) -> None:
        """Join the group and listen in a thread; tried again while there is no network."""
        raise NotImplementedError

    def stop(self) -> None:
        """Leave the group; returns within a second."""
        raise NotImplementedError
