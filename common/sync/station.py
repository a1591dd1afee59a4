# SPDX-License-Identifier: GPL-3.0-or-later
"""One device's running core: its store, its replica of the office, and its link to the server.

Composition, in an app::

    settings = read_settings(folder)                      # DeviceSettings | SettingsProblem
    clock, ids, chance = SystemClock(), UuidIds(), SystemChance()
    store = DeviceStore(folder / DATABASE_FILE, clock)
    station = Station(settings, store, clock, ids, chance)
    unsubscribe = station.subscribe(listener)
    station.start()                                       # loads what is kept: view is filled
    …
    station.stop()
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeAlias

from common.domain.commands import Command
from common.domain.identifiers import ClerkId, DeviceId, TicketId
from common.domain.ports import Chance, Clock, Ids
from common.storage.print_jobs import PrintJobs
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.sync.answers import ActAnswer, OrderAnswer, SignInAnswer
from common.sync.view import LogEvent, View
from common.wire.messages import Person

Listener: TypeAlias = Callable[[View, tuple[LogEvent, ...]], None]
Seal: TypeAlias = Callable[[TicketId], bytes | None]

ORDER_SECONDS = 4.0
"""How long an order is tried before it is answered ``Unreachable``."""


class Station:
    """A device's core. Thread-safe, knows no Qt; make one for each process."""

    def __init__(
        self,
        settings: DeviceSettings,
        store: DeviceStore,
        clock: Clock,
        ids: Ids,
        chance: Chance,
        order_seconds: float = ORDER_SECONDS,
    ) -> None:
        """Put the parts together; nothing is read, written or sent before :meth:`start`."""
        self._settings = settings
        raise NotImplementedError

    @property
    def settings(self) -> DeviceSettings:
        """Which device this is."""
        return self._settings

    @property
    def view(self) -> View:
        """What the device knows now. Cheap; from any thread."""
        raise NotImplementedError

    def start(self) -> None:
        """Load what is kept (blocks some milliseconds), then connect in the background.

        A database in trouble does not stop the start: it is tried again until it works, with
        ``StationWarning.STORE_TROUBLE`` in the view meanwhile.
        """
        raise NotImplementedError

    def stop(self) -> None:
        """End all work and close the store; returns within a second. Idempotent.

        Orders that wait are answered ``Unreachable`` first.
        """
        raise NotImplementedError

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener(view, events)`` called after each change; returns what ends it.

        It is called from worker threads, one call at a time and in order, with the events that
        have just become visible (often none: connectivity, a warning, an answer). It must
        return quickly and raise nothing. What was kept from before the start is not told.
        """
        raise NotImplementedError

    def now(self) -> datetime:
        """The corrected time, UTC: the server's as far as it is known. It never goes back."""
        raise NotImplementedError

    def act(self, command: Command, sealed: Seal | None = None) -> ActAnswer:
        """Decide on what this device knows; keep the events durably; wake the link.

        Blocks for a disk flush: call it from a worker thread. When it returns ``Acted`` the
        events survive the loss of power. The clerk is the one signed in (``view.session``);
        ``OpenCounter.skills`` is filled from the session. ``sealed`` is asked for the sealed
        personal data of an issued ticket once its number is known (``common.identity.sealing``).
        Never for ``CallNext``: who is next is for the sequencer.
        """
        raise NotImplementedError

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        """Have the sequencer carry ``command`` out; returns at once.

        ``answer`` is called exactly once, from a worker thread. A lost reply is repaired by
        asking again under the same id until the deadline. Orders are sent one at a time, in
        the order given.
        """
        raise NotImplementedError

    def sign_in(
        self, clerk: ClerkId, password: str, answer: Callable[[SignInAnswer], None]
    ) -> None:
        """Sign a clerk in; returns at once, ``answer`` is called once from a worker thread.

        With the server unreachable, a clerk who signed in here within the last seven days is
        let in by this device (``SignInKind.OFFLINE``); everybody else gets ``Unreachable``.
        """
        raise NotImplementedError

    def sign_out(self) -> None:
        """Forget the session here at once, and tell the server if it can be reached."""
        raise NotImplementedError

    def person(self, ticket: TicketId, answer: Callable[[Person | None], None]) -> None:
        """Whom the clerk serves; None if there is nothing, no right or no server."""
        raise NotImplementedError

    @property
    def jobs(self) -> PrintJobs:
        """The print journal, kept in the device's database; fits ``PrintDesk(printer, store)``."""
        raise NotImplementedError

    @property
    def signing_key(self) -> bytes | None:
        """This device's Ed25519 secret key (32 bytes) for ticket codes and LAN calls.

        Made at the first start; None only while the store has been in trouble since the start.
        """
        raise NotImplementedError

    @property
    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """The office's devices' Ed25519 public keys (32 bytes), this device's own among them."""
        raise NotImplementedError

    def day_keys(self, day: date) -> bytes | None:
        """The 32-byte data key of a business day; None where it is not (yet) known."""
        raise NotImplementedError
