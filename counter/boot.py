# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings up what takes long to load: store, station, calls to the displays, scanner.

Imported by a worker thread once the window stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from threading import Thread

from common.devices.code_scanner.driver import SerialCodeScanner
from common.domain.events import Event, TicketCalled, TicketRecalled
from common.domain.identifiers import DeviceId
from common.domain.numbering import number_of
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.tickets import TicketFacts
from common.identity.ticket_code import BadCode, BadCodeReason, TicketCode, decode_ticket
from common.storage.settings import (
    DATABASE_FILE,
    DeviceSettings,
    SettingsProblem,
    read_settings,
)
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.lan import LanCall, LanCaller, LanCallKind
from common.sync.station import Station
from common.ui.lasting_memory import keep_what_is_loaded
from counter.booted import Booted, NotSetUp
from counter.desk_hardware import Hardware, open_file
from counter.desk_settings import read_desk_settings
from counter.flow.codes import BadPaper, CodeFault
from counter.office_server import OfficeServer

_FAULTS = {
    BadCodeReason.NOT_A_TICKET: CodeFault.NOT_A_TICKET,
    BadCodeReason.DAMAGED: CodeFault.DAMAGED,
    BadCodeReason.UNKNOWN_VERSION: CodeFault.NEWER,
    BadCodeReason.OTHER_OFFICE: CodeFault.OTHER_OFFICE,
    BadCodeReason.UNKNOWN_ISSUER: CodeFault.UNKNOWN_KIOSK,
    BadCodeReason.FORGED: CodeFault.FORGED,
    BadCodeReason.OTHER_DAY: CodeFault.OTHER_DAY,
}


def boot(folder: Path) -> Booted | NotSetUp:
    """Start the station of the device that ``folder`` belongs to. Blocks; for a worker."""
    settings = read_settings(folder)
    if isinstance(settings, SettingsProblem):
        return NotSetUp(settings.detail)
    desk = read_desk_settings(folder)
    if isinstance(desk, str):
        return NotSetUp(desk)
    hardware = Hardware(desk, open_file)
    clock = SystemClock()
    store = DeviceStore(folder / DATABASE_FILE, clock)
    ids = UuidIds()
    station = Station(settings, store, clock, ids, SystemChance())
    station.start()
    calls = Calls(station, settings)

    def read(text: str, office: Office, now: datetime) -> TicketFacts | BadPaper:
        return read_paper(text, station.public_keys, office, now)

    def stop() -> None:
        hardware.stop()
        calls.stop()
        station.stop()

    keep_what_is_loaded()
    server = OfficeServer(folder, settings)
    # A worker of its own: the counter does not wait for it.
    Thread(target=server.resume, name="office-server", daemon=True).start()
    return Booted(
        station,
        settings.device,
        read,
        calls.announce,
        server.promote,
        SerialCodeScanner,
        stop,
        ids,
        hardware,
    )


def read_paper(
    text: str, public_keys: Mapping[DeviceId, bytes], office: Office, now: datetime
) -> TicketFacts | BadPaper:
    """The facts of a scanned code, or why it is not taken."""
    day = business_day(office, now)
    match decode_ticket(text, public_keys, office=office.id, day=day):
        case TicketCode(facts):
            return TicketFacts(
                facts.ticket,
                facts.service,
                facts.class_code,
                facts.language,
                facts.issued_at,
                facts.device,
            )
        case BadCode(reason, other_day):
            return BadPaper(_FAULTS[reason], other_day)


class Calls:
    """Tells the displays of an isolated counter's calls, signed with the device's key."""

    def __init__(self, station: Station, settings: DeviceSettings) -> None:
        """The key may not be there yet: it is asked for with the first call."""
        self._station = station
        self._settings = settings
        self._caller: LanCaller | None = None

    def announce(self, events: tuple[Event, ...]) -> None:
        """Tell what was called; returns at once."""
        for event in events:
            body = event.body
            match body:
                case TicketCalled():
                    self._tell(LanCallKind.CALLED, body)
                case TicketRecalled():
                    self._tell(LanCallKind.RECALLED, body)
                case _:
                    continue

    def stop(self) -> None:
        """End the sending."""
        if self._caller is not None:
            self._caller.stop()

    def _tell(self, kind: LanCallKind, body: TicketCalled | TicketRecalled) -> None:
        caller = self._caller_made()
        ticket = self._station.view.state.tickets.get(body.ticket)
        if caller is None or ticket is None:
            return
        label = number_of(body.ticket).label
        caller.tell(LanCall(kind, body.ticket, label, body.counter, ticket.language))

    def _caller_made(self) -> LanCaller | None:
        key = self._station.signing_key
        if self._caller is None and key is not None:
            settings = self._settings
            self._caller = LanCaller(
                settings.office, settings.device, key, self._station.now, settings.lan
            )
        return self._caller
