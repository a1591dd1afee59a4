# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn the picture of a ticket into the bytes of a print job, by python-escpos."""

from struct import pack
from typing import Final

from PIL import Image

from common.devices.printer.escpos_library import Dummy, ImageWidthError
from common.devices.printer.picture import TicketPicture

RASTER: Final = b"\x1dv0\x00"
"""ESC/POS ``GS v 0``, one dot for each: bytes of a row and rows follow, low byte first."""


def as_image(picture: TicketPicture) -> Image.Image:
    """Return the picture as a black-and-white Pillow image."""
    size = (picture.width, picture.height)
    return Image.frombytes("1", size, picture.bits, "raw", "1;I")


def encode_job(picture: TicketPicture, profile: str, width_px: int) -> bytes:
    """Return the job: reset, the picture as one raster image (``GS v 0``), feed and cut.

    The picture is not split, since printers leave a white gap between two images. ``profile``
    names a printer of python-escpos' list, ``width_px`` overrides the width given there.

    Raises:
        KeyError: the profile is not in the list.
        ImageWidthError: the picture is wider than ``width_px``.
    """
    job = Dummy(profile=profile)
    # The width is unknown in many profiles, and python-escpos then writes to the terminal.
    job.profile.profile_data = {
        **job.profile.profile_data,
        "media": {"width": {"pixels": width_px}},
    }
    job.hw("INIT")
    if picture.width > width_px:
        message = f"{picture.width} > {width_px}"
        raise ImageWidthError(message)
    # The dots are what the command wants; python-escpos would convert them three times over.
    job._raw(RASTER + pack("<HH", picture.stride, picture.height) + picture.bits)
    job.cut()
    return job.output
