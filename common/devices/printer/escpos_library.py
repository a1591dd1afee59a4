# SPDX-License-Identifier: GPL-3.0-or-later
"""What is used of python-escpos: whoever needs it takes it from here.

It keeps a copy of its list of printers for the next start, in a new temporary folder at every
start, where no next start finds it. So the folder goes as soon as everything is loaded.
"""

from os import environ
from shutil import rmtree

from escpos.capabilities import pickle_dir
from escpos.exceptions import ImageWidthError
from escpos.printer import Dummy

__all__ = ["Dummy", "ImageWidthError"]

if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in environ:
    # A folder that somebody has named is theirs.
    rmtree(pickle_dir, ignore_errors=True)
