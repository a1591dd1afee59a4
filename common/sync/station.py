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
from typing import TYPE_CHECKING, TypeVar

from common.domain.commands import Command
from common.domain.identifiers import ClerkId, DeviceId, TicketId
from common.domain.ports import Chance, Clock, Ids
from common.storage.print_jobs import PrintJobs
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.sync.acting import Acting, Seal
from common.sync.announcer import Announcer, Listener
from common.sync.answers import ActAnswer, OrderAnswer, SignInAnswer
from common.sync.beacon import BeaconListener, Ears
from common.sync.chores import Chores
from common.sync.clock_offset import CorrectedClock
from common.sync.desk import Desk, Ways
from common.sync.device_keys import DeviceKeys
from common.sync.errands import Errands
from common.sync.follower import Follower
from common.sync.http import Http
from common.sync.intake import Intake
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.lan_reports import LanReports
from common.sync.link import Link, Outward
from common.sync.offline_sign_in import OfflineSignIn
from common.sync.outgoing import Outgoing
from common.sync.reporting import Reporting
from common.sync.request_waiting import WaitingRequests
from common.sync.self_report import SelfReport
from common.sync.sender import Sender
from common.sync.sessions import Sessions
from common.sync.sockets import Sockets
from common.sync.view import View
from common.sync.whereabouts import Whereabouts
from common.wire.device_reports import DeviceStandings, PartReport
from common.wire.messages import Person

if TYPE_CHECKING:
    from common.sync.request_line import Task
    from common.sync.request_thread import RequestThread

__all__ = ["ORDER_SECONDS", "Listener", "Seal", "Station"]

ORDER_SECONDS = 4.0
"""How long an order is tried before it is answered ``Unreachable``."""

T = TypeVar("T")


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
        self._store = store
        self._announcer = Announcer()
        self._corrected = CorrectedClock(clock)
        knowledge = self._knowledge = Knowledge(settings.device, self._announcer)
        keeper = self._keeper = Keeper(store)
        self._keys = DeviceKeys(settings.device, store, keeper)
        self._acting = Acting(settings, knowledge, store, keeper, self._corrected, ids)
        intake = Intake(knowledge, store, keeper, self._corrected)
        errands = Errands(settings, knowledge, store, keeper, self._keys)
        sockets = Sockets(clock)
        whereabouts = self._whereabouts = Whereabouts(
            settings, knowledge, store, keeper, self._keys, sockets
        )

        def http() -> Http:
            return Http(settings, sockets, clock, self._corrected.measured, whereabouts)

        follow, send, serve = http(), http(), http()
        follower = Follower(
            whereabouts, follow, knowledge, intake, keeper, errands, self._corrected, clock
        )
        sender = Sender(
            settings, send, Outgoing(knowledge, store, keeper, self._acting), clock, chance
        )
        offline = OfflineSignIn(store, keeper, self._corrected, clock)
        sessions = Sessions(settings, serve, knowledge, offline)
        waiting = WaitingRequests(knowledge, store, keeper, self._corrected)

        def requests() -> RequestThread:
            # Most devices never ask about a request; those that do load this with the first.
            from common.sync.request_drawer import Drawer  # noqa: PLC0415 - see above
            from common.sync.request_thread import RequestThread  # noqa: PLC0415 - see above

            drawer = Drawer(waiting, store.requests, self._corrected.now)
            return RequestThread(
                settings.office, http(), knowledge, drawer, clock, ids, sessions.end
            )

        self._desk = Desk(
            settings, Ways(serve, requests), knowledge, intake, sessions, clock, ids, order_seconds
        )
        self._chores = Chores(
            knowledge,
            store,
            keeper,
            self._corrected,
            (
                self._acting.take_up,
                self._keys.take_up,
                errands.take_up,
                whereabouts.take_up,
                waiting.take_up,
            ),
            (self._acting.tick, waiting.tick),
        )
        self._own = SelfReport(settings.device, knowledge, store, self._corrected, clock)
        self._link = Link(
            knowledge,
            follower,
            Outward(self._chores, sender, Reporting(settings, self._own, send, knowledge, clock)),
            self._desk,
            sockets,
            clock,
            chance,
        )
        lan = LanReports(settings, self._own, knowledge, self._keys, self._corrected, clock)
        self._beacon = BeaconListener(settings.lan, Ears(whereabouts.hear, lan.hear, lan.tell))
        self._stopped = False

    @property
    def settings(self) -> DeviceSettings:
        """Which device this is."""
        return self._settings

    @property
    def view(self) -> View:
        """What the device knows now. Cheap; from any thread."""
        return self._knowledge.view

    def start(self) -> None:
        """Load what is kept (blocks some milliseconds), then connect in the background.

        A database in trouble does not stop the start: it is tried again until it works, with
        ``StationWarning.STORE_TROUBLE`` in the view meanwhile.
        """
        self._chores.load()
        self._chores.run()
        self._link.start()
        self._beacon.start()

    def stop(self) -> None:
        """End all work and close the store; returns within a second. Idempotent.

        Orders that wait are answered ``Unreachable`` first.
        """
        if not self._stopped:
            self._stopped = True
            self._beacon.end()
            self._link.stop()
            self._beacon.join()
            self._keeper.save(self._corrected.now())
            self._store.close()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener(view, events)`` called after each change; returns what ends it.

        It is called from worker threads, one call at a time and in order, with the events that
        have just become visible (often none: connectivity, a warning, an answer). It must
        return quickly and raise nothing. What was kept from before the start is not told.
        """
        return self._announcer.subscribe(listener)

    def now(self) -> datetime:
        """The corrected time, UTC: the server's as far as it is known. It never goes back."""
        return self._corrected.now()

    def act(self, command: Command, sealed: Seal | None = None) -> ActAnswer:
        """Decide on what this device knows; keep the events durably; wake the link.

        Blocks for a disk flush: call it from a worker thread. When it returns ``Acted`` the
        events survive the loss of power. The clerk is the one signed in (``view.session``);
        ``OpenCounter.skills`` is filled from the session. ``sealed`` is asked for the sealed
        personal data of an issued ticket once its number is known (``common.identity.sealing``).
        Never for ``CallNext``: who is next is for the sequencer.
        """
        answer = self._acting.act(command, sealed)
        self._link.wake()
        return answer

    def order(self, command: Command, answer: Callable[[OrderAnswer], None]) -> None:
        """Have the sequencer carry ``command`` out; returns at once.

        ``answer`` is called exactly once, from a worker thread. A lost reply is repaired by
        asking again under the same id until the deadline. Orders are sent one at a time, in
        the order given.
        """
        self._desk.order(command, answer)

    def sign_in(
        self, clerk: ClerkId, password: str, answer: Callable[[SignInAnswer], None]
    ) -> None:
        """Sign a clerk in; returns at once, ``answer`` is called once from a worker thread.

        With the server unreachable, a clerk who signed in here within the last seven days is
        let in by this device (``SignInKind.OFFLINE``); everybody else gets ``Unreachable``.
        """
        self._desk.sign_in(clerk, password, answer)

    def sign_out(self) -> None:
        """Forget the session here at once, and tell the server if it can be reached."""
        self._desk.sign_out()

    def person(self, ticket: TicketId, answer: Callable[[Person | None], None]) -> None:
        """Whom the clerk serves; None if there is nothing, no right or no server."""
        self._desk.person(ticket, answer)

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        """Say how what is connected to this device is, and how much waits in its queues.

        For supervisors (``common.wire.device_reports``). Cheap, and to be told again and again:
        a program that falls silent is taken for one that hangs.
        """
        if self._own.tell(parts, queues):
            self._link.wake()

    def devices(self, answer: Callable[[DeviceStandings | None], None]) -> None:
        """How the office's devices are; None if there is no right or no server."""
        self._desk.devices(answer)

    def request(self, task: Task[T], answer: Callable[[T], None]) -> None:
        """Ask about a request, or have something done to it (``common.sync.request_*``).

        Returns at once; ``answer`` is called exactly once, from a worker thread. Tasks are
        carried out one at a time, in the order given, beside orders. With the server away they are
        ``Unreachable``, unless they are to wait for it (``common.sync.request_keeping``).
        """
        self._desk.request(task, answer)

    def hear(self, claim: bytes) -> None:
        """A machine claims to be the office's server (``common.identity.claim``).

        If it may and is later than the one that is followed, the device moves there.
        """
        self._whereabouts.hear(claim)

    @property
    def jobs(self) -> PrintJobs:
        """The print journal, kept in the device's database; fits ``PrintDesk(printer, store)``."""
        return self._store.jobs

    @property
    def signing_key(self) -> bytes | None:
        """This device's Ed25519 secret key (32 bytes) for ticket codes and LAN calls.

        Made at the first start; None only while the store has been in trouble since the start.
        """
        return self._keys.signing_key

    @property
    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """The office's devices' Ed25519 public keys (32 bytes), this device's own among them."""
        return self._keys.public_keys

    def day_keys(self, day: date) -> bytes | None:
        """The 32-byte data key of a business day; None where it is not (yet) known."""
        return self._keys.of_day(day)
