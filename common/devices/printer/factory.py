# SPDX-License-Identifier: GPL-3.0-or-later
"""Choose the driver for a printer's settings.

Loading this module loads python-escpos and Pillow, a third of a second on a small machine:
import it in the thread that prints.
"""

from typing import assert_never

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.port import TicketPrinter
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.domain.ports import Clock


def make_printer(settings: PrinterSettings, clock: Clock) -> TicketPrinter:
    """Return a printer for ``settings``; nothing is opened before its first use.

    Raises:
        KeyError: the settings' profile is not one that python-escpos knows.
    """
    match settings.kind:
        case PrinterKind.FILE:
            from common.devices.printer.file_driver import (  # noqa: PLC0415 - few offices have one
                FilePrinter,
            )

            return FilePrinter(settings)
        case PrinterKind.SYSTEM:
            from common.devices.printer.lp_spooler import (  # noqa: PLC0415 - few offices have one
                LpSpooler,
            )
            from common.devices.printer.system_driver import (  # noqa: PLC0415 - with the spooler
                SystemPrinter,
            )

            return SystemPrinter(settings, clock, LpSpooler())
        case PrinterKind.NETWORK | PrinterKind.SERIAL | PrinterKind.USB:
            return EscposPrinter(settings, clock)
        case _:
            assert_never(settings.kind)
