# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR codes in a picture, read by a decoder that knows nothing of how they were drawn."""

from __future__ import annotations

import zxingcpp
from PIL import Image

_QR_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def qr_codes_in(picture: Image.Image) -> list[str]:
    """The text of each QR code.

    Of no other kind: among so many printed tickets one happens to hold, inside its code, a row
    of modules that is a valid bar code too.
    """
    found = zxingcpp.read_barcodes(picture.convert("L"), _QR_ONLY)
    return [code.text for code in found]
