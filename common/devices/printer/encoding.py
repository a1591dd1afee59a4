# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn the picture of a ticket into the bytes of a print job, by python-escpos."""

from escpos.printer import Dummy
from PIL import Image

from common.devices.printer.picture import TicketPicture


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
    job.image(as_image(picture), impl="bitImageRaster", fragment_height=picture.height)
    job.cut()
    return job.output
