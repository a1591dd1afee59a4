# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code of a printed ticket: digits in numeric mode, large enough for cheap scanners."""

from typing import Final

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import QRData

from common.ui.ticket_blocks import Modules

QUIET_ZONE: Final = 4
"""White modules on each side (ISO/IEC 18004 section 6.3.8)."""

_SMALLEST_DOTS: Final = 4
_LARGEST_DOTS: Final = 8
_USUAL_SHARE: Final = 0.6


def link_modules(address: str) -> Modules:
    """Return the code of a web address, one dot a module, without its quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(address)
    code.make(fit=True)
    rows = [[bool(module) for module in row] for row in code.get_matrix()]
    return Modules(rows, 1, len(rows))


def qr_modules(digits: str, width: int, share: float = _USUAL_SHARE) -> Modules:
    """Return the code of ``digits`` for paper of ``width`` dots, without its quiet zone.

    With that zone it takes about ``share`` of the width, or more where its modules would be too
    small for cheap scanners otherwise.

    Raises:
        ValueError: there are other characters than digits, or too many for the paper.
    """
    if not (digits.isascii() and digits.isdecimal()):
        message = "the code of a ticket is made of the digits 0 to 9"
        raise ValueError(message)
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    # Nothing but digits: the numeric mode is chosen by itself.
    code.add_data(QRData(digits))
    code.make(fit=True)
    rows = [[bool(module) for module in row] for row in code.get_matrix()]
    side = len(rows) + 2 * QUIET_ZONE
    dots = min(_LARGEST_DOTS, max(_SMALLEST_DOTS, int(width * share) // side))
    if side * dots > width:
        message = f"{len(digits)} digits do not fit on paper of {width} dots"
        raise ValueError(message)
    return Modules(rows, dots, width)
