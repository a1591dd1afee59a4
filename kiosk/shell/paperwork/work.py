# SPDX-License-Identifier: GPL-3.0-or-later
"""The paperwork's worker put together, when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from common.devices.printer.picture import TicketPicture
from common.storage.system import UuidIds
from kiosk.document_printer import DocumentPrinter
from kiosk.flow.paperwork.inputs import Outcome
from kiosk.flow.paperwork.orders import PrintReceipt
from kiosk.flow.screens import Paper
from kiosk.paper import receipt_layout, ticket_picture
from kiosk.paperwork.receipt import receipt_text
from kiosk.paperwork.scripts import Scripts
from kiosk.shell.paperwork.runner import Runner
from kiosk.shell.ticket_work import Bench


def paperwork_runner(
    bench: Bench,
    documents: DocumentPrinter | None,
    take: Callable[[Outcome], None],
    parent: QObject,
) -> Runner:
    """Who carries the paperwork's orders out."""

    def receipt(order: PrintReceipt) -> Paper:
        view = bench.station.view
        service = None if view.catalogue is None else view.catalogue.service(order.service)
        office = view.office
        if office is None or service is None:
            return Paper.SCREEN

        def draw(width: int) -> TicketPicture:
            formats = bench.formats_of(order.language)
            text = receipt_text(order, service, bench.station.now(), office, formats)
            return ticket_picture(text, width, receipt_layout(office))

        return bench.printing.print_once(bench.setups(), draw)

    def document(pdf: bytes) -> bool:
        return documents is not None and documents.print(pdf)

    return Runner(bench.station, Scripts(UuidIds(), receipt, document), take, parent)
