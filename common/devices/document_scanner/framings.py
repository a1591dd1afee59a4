# SPDX-License-Identifier: GPL-3.0-or-later
"""The framings by the names that an office's set-up calls them."""

from enum import StrEnum, unique

from common.devices.document_scanner.desko import Desko
from common.devices.document_scanner.elyctis import Elyctis
from common.devices.document_scanner.plain_lines import PlainLines
from common.devices.document_scanner.rte import Rte
from common.devices.frames import Framing


@unique
class FramingName(StrEnum):
    """How the scanner marks a read; the value stands in ``ScannerSetup.framing``."""

    LINES = "lines"
    DESKO = "desko"
    RTE = "rte"
    ELYCTIS = "elyctis"


def framing_named(name: FramingName) -> Framing:
    """The framing called ``name``."""
    match name:
        case FramingName.LINES:
            return PlainLines()
        case FramingName.DESKO:
            return Desko()
        case FramingName.RTE:
            return Rte()
        case FramingName.ELYCTIS:
            return Elyctis()
