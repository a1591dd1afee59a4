# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything behind the first frame; loaded and started in a worker, put together on the screen's.

Importing this module loads the rules, cryptography and drivers: do it in the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from common.devices.document_scanner.interface import DocumentScanner
from common.devices.printer.port import TicketPrinter
from common.devices.voice.port import Player, Speech
from common.domain.office import KEYBOARD, ChipReaderSetup, PrinterSetup, ScannerSetup
from common.domain.ports import Clock
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.ui.interface import QmlInterface
from common.ui.languages import LANGUAGES
from common.ui.translation_files import TranslationFiles
from kiosk.alarms import Alarms
from kiosk.issuing import Issuing
from kiosk.printing import Printing
from kiosk.shell.appearance import WindowLooks
from kiosk.shell.card_reader import CardReader
from kiosk.shell.chips import Chips
from kiosk.shell.conductor import Conductor, Crew
from kiosk.shell.model import KioskModel
from kiosk.shell.reading_aloud import ReadingAloud
from kiosk.shell.showing import Screenwriter
from kiosk.shell.side_work import SideWork
from kiosk.shell.ticket_work import Bench, TicketWork
from kiosk.station_port import KioskStation

if TYPE_CHECKING:
    # Loaded when somebody first asks for it.
    from common.devices.chip_reader.port import ChipReader
    from kiosk.chip_reading import ChipJudge
    from kiosk.document_printer import DocumentPrinter
    from kiosk.flow.paperwork.inputs import Outcome
    from kiosk.shell.chip_desk import ChipDesk
    from kiosk.shell.paperwork.runner import Runner


@dataclass(frozen=True, slots=True)
class Outside:
    """What the kiosk is connected to; tests hand in others."""

    clock: Clock
    station: Callable[[], KioskStation]
    printer: Callable[[PrinterSetup], TicketPrinter]
    scanner: Callable[[ScannerSetup], DocumentScanner]
    voice: Callable[[], tuple[Speech, Player]]
    chips: Callable[[ChipReaderSetup], ChipReader]
    documents: DocumentPrinter | None = None


@dataclass(frozen=True, slots=True)
class Screenful:
    """The window's side, as it stands after the first frame."""

    interface: QmlInterface
    files: TranslationFiles
    model: KioskModel
    data: Path


def real_outside(
    data: Path, settings: DeviceSettings, clock: Clock, documents: str | None = None
) -> Outside:
    """The real devices and the real station of the kiosk whose data lies in ``data``."""

    def station() -> KioskStation:
        from common.storage.store import (  # noqa: PLC0415 - loads the database
            ROOM_BYTES,
            DeviceStore,
        )
        from common.storage.system import SystemChance, UuidIds  # noqa: PLC0415 - with the store
        from common.sync.station import Station  # noqa: PLC0415 - loads the device link

        store = DeviceStore(data / DATABASE_FILE, clock, ROOM_BYTES)
        return Station(settings, store, clock, UuidIds(), SystemChance())

    def printer(setup: PrinterSetup) -> TicketPrinter:
        from common.devices.printer.factory import make_printer  # noqa: PLC0415 - loads Pillow
        from common.devices.printer.setup import settings_of  # noqa: PLC0415 - with the driver

        return make_printer(settings_of(setup), clock)

    def scanner(setup: ScannerSetup) -> DocumentScanner:
        from common.devices.keyboard_wedge.documents import (  # noqa: PLC0415 - where there is one
            KeyboardDocumentScanner,
        )

        if setup.types:
            return KeyboardDocumentScanner(setup)
        from common.devices.document_scanner.beside import (  # noqa: PLC0415 - with the driver
            ScannerBeside,
        )
        from common.devices.document_scanner.driver import (  # noqa: PLC0415 - loads pyserial
            SerialDocumentScanner,
        )

        return ScannerBeside(
            SerialDocumentScanner(setup), KeyboardDocumentScanner(ScannerSetup(KEYBOARD))
        )

    def voice() -> tuple[Speech, Player]:
        from common.devices.voice.espeak import EspeakSpeech  # noqa: PLC0415 - only when asked for
        from kiosk.shell.sound import QtPlayer  # noqa: PLC0415 - loads QtMultimedia

        return EspeakSpeech(clock), QtPlayer()

    def chips(setup: ChipReaderSetup) -> ChipReader:
        from common.devices.chip_reader.driver import (  # noqa: PLC0415 - loads pyscard
            PcscChipReader,
        )

        return PcscChipReader(setup.name)

    return Outside(clock, station, printer, scanner, voice, chips, _documents(documents))


def _documents(where: str | None) -> DocumentPrinter | None:
    if where is None:
        return None
    from kiosk.document_printer import document_printer  # noqa: PLC0415 - where there is one

    return document_printer(where)


def started(outside: Outside) -> KioskStation:
    """The station, with what is kept loaded; blocks: for a worker."""
    station = outside.station()
    station.start()
    return station


def put_together(outside: Outside, station: KioskStation, screen: Screenful) -> Conductor:
    """The conductor with everybody who works for it; on the GUI thread."""
    interface = screen.interface
    bench = Bench(
        station,
        Issuing(station),
        Printing(station.jobs, outside.printer),
        interface.language.formats_of,
    )

    def starting() -> list[str]:
        formats = [interface.language.formats_of(language) for language in LANGUAGES]
        return [
            f.words.translate("Starting", "The kiosk is starting. One moment, please.")
            for f in formats
        ]

    model = screen.model

    def paperwork(take: Callable[[Outcome], None]) -> Runner:
        from kiosk.shell.paperwork.work import paperwork_runner  # noqa: PLC0415 - when asked for

        return paperwork_runner(bench, outside.documents, take, model)

    def chip_desk() -> ChipDesk:
        from kiosk.shell.chip_desk import ChipDesk  # noqa: PLC0415 - where there is a chip reader

        return ChipDesk(station, outside.chips, chip_judge, model)

    def chip_judge() -> ChipJudge:
        from kiosk.chip_reading import ChipJudge  # noqa: PLC0415 - loads all of chips
        from kiosk.country_certificates import CountryCertificates  # noqa: PLC0415 - as above

        return ChipJudge(CountryCertificates(screen.data).store)

    crew = Crew(
        station=station,
        clock=outside.clock,
        tickets=TicketWork(bench, model),
        side=SideWork(bench, Alarms(station, outside.clock), screen.data, model),
        cards=CardReader(station, outside.scanner, model),
        chips=Chips(chip_desk),
        aloud=ReadingAloud(outside.voice, model),
        appearance=WindowLooks(interface, screen.files),
        writer=Screenwriter(
            lambda: interface.language.formats,
            starting,
            station.settings.device,
            interface.current.language,
        ),
        paperwork=paperwork,
        documents=outside.documents is not None,
    )
    return Conductor(crew, model, model)
