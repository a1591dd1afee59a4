# SPDX-License-Identifier: GPL-3.0-or-later
"""The devices on the desk, in the order in which an installer meets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from common.devices.chip_reader.port import ChipReader
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import TicketPrinter
from common.devices.voice.port import Player, Speech
from common.domain.identifiers import Language
from common.domain.office import PrinterSetup, ScannerSetup
from common.domain.ports import Clock
from common.identity.document import Document
from common.ui.texts import Words, translatable
from kiosk.hardware.disk import DiskOnDesk
from kiosk.hardware.document_scanner import ScannerOnDesk
from kiosk.hardware.findings import DeskDevice, said
from kiosk.hardware.in_use import LeftAlone
from kiosk.hardware.masking import Veil
from kiosk.hardware.pages import PagesOnDesk
from kiosk.hardware.server_line import ClockOnDesk, ServerOnDesk
from kiosk.hardware.set_up import SetUp
from kiosk.hardware.ticket_printer import PrinterOnDesk
from kiosk.hardware.trial_ticket import trial_ticket
from kiosk.hardware.typing_scanner import TypingScannerOnDesk
from kiosk.hardware.voice import VoiceOnDesk
from kiosk.running import is_running


@dataclass(frozen=True, slots=True)
class Tools:
    """What the desk works with; tests hand in others."""

    clock: Clock
    printer: Callable[[PrinterSetup], TicketPrinter]
    voice: Callable[[], tuple[Speech, Player]]
    has_loudspeaker: Callable[[], bool]
    chip_reader: Callable[[str], ChipReader]
    words_of: Callable[[Language], Words]
    veil: Callable[[], Veil]


def devices_of(set_up: SetUp, tools: Tools) -> tuple[DeskDevice, ...]:
    """Everything that this kiosk has been given, and the machine that it stands on."""

    def kiosk_runs() -> bool:
        return set_up.data is not None and is_running(set_up.data)

    own = [LeftAlone(device, kiosk_runs) for device in _own(set_up, tools)]
    return (*own, *_machine(set_up))


def _own(set_up: SetUp, tools: Tools) -> list[DeskDevice]:
    """What only one program can work with."""
    device = set_up.device
    zone = ZoneInfo(set_up.office.time_zone)

    def today() -> date:
        return tools.clock.now().astimezone(zone).date()

    def draw(width: int) -> TicketPicture:
        return trial_ticket(width, tools.words_of, f"{set_up.office.id} · {device.id}")

    own: list[DeskDevice] = []
    scanner: DeskDevice | None = None
    if device.printer is not None:
        name = said(translatable("Hardware", "Ticket printer"))
        own.append(PrinterOnDesk("printer", name, device.printer, tools.printer, draw))
    if device.second_printer is not None:
        name = said(translatable("Hardware", "Second ticket printer"))
        second = device.second_printer
        own.append(PrinterOnDesk("second-printer", name, second, tools.printer, draw))
    if device.scanner is not None:
        scanner = _scanner(device.scanner, tools, today)
        own.append(scanner)
    if set_up.chip_reader is not None:
        own.append(_chip_reader(set_up, set_up.chip_reader, tools, scanner))
    languages = set_up.office.languages
    own.append(VoiceOnDesk(languages, tools.voice, tools.words_of, tools.has_loudspeaker))
    if set_up.documents is not None:
        own.append(PagesOnDesk(set_up.documents))
    return own


def _scanner(setup: ScannerSetup, tools: Tools, today: Callable[[], date]) -> DeskDevice:
    if setup.types:
        return TypingScannerOnDesk(setup)
    return ScannerOnDesk(setup, tools.clock, today, tools.veil)


def _chip_reader(set_up: SetUp, name: str, tools: Tools, scanner: DeskDevice | None) -> DeskDevice:
    # Loaded where there is one: all that reads and judges chips.
    from kiosk.country_certificates import CountryCertificates  # noqa: PLC0415 - see above
    from kiosk.hardware.chip_reader import ChipReaderOnDesk, Judging  # noqa: PLC0415 - see above

    def zone() -> Document | None:
        return scanner.document() if isinstance(scanner, ScannerOnDesk) else None

    # Without a folder nobody is trusted yet.
    certificates = CountryCertificates(set_up.data or Path("no-folder-yet"))
    office_zone = ZoneInfo(set_up.office.time_zone)
    judging = Judging(zone, certificates.store, tools.clock.now, office_zone, tools.veil)
    return ChipReaderOnDesk(name, lambda: tools.chip_reader(name), judging)


def _machine(set_up: SetUp) -> list[DeskDevice]:
    """What can be looked at while the kiosk runs, too."""
    machine: list[DeskDevice] = []
    if set_up.data is not None:
        machine.append(DiskOnDesk(set_up.data))
    line = set_up.line
    if line is not None:
        machine.append(ServerOnDesk(line))
    machine.append(ClockOnDesk(lambda: None if line is None else line.ahead_s))
    return machine
