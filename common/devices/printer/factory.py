# SPDX-License-Identifier: GPL-3.0-or-later
"""Choose the driver for a printer's settings.

Loading this module loads python-escpos and Pillow, a third of a second on a small machine:
import it in the thread that prints.
"""

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.file_driver import FilePrinter
from common.devices.printer.port import TicketPrinter
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.domain.ports import Clock


def make_printer(settings: PrinterSettings, clock: Clock) -> TicketPrinter:
    """Return a printer for ``settings``; nothing is opened before its first use.

    Raises:
        KeyError: the settings' profile is not one that python-escpos knows.
    """
    if settings.kind is PrinterKind.FILE:
        return FilePrinter(settings)
    return EscposPrinter(settings, clock)
