# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a catalogue from its file, or say everything that is wrong with it.

The file is explained for people in docs/catalogue-file.md.
"""

from __future__ import annotations

from pathlib import Path

from common.domain.catalogue import Catalogue
from common.wire.catalogue_checks import check
from common.wire.catalogue_reading import read_catalogue_table
from common.wire.toml_file import load_text, read_text
from common.wire.toml_problems import FileProblems


def load_catalogue(path: Path) -> Catalogue | FileProblems:
    """Read and check the catalogue at ``path``; never raises for what the file holds."""
    text = load_text(path)
    return text if isinstance(text, FileProblems) else read_catalogue(text)


def read_catalogue(text: str) -> Catalogue | FileProblems:
    """Read and check the text of a catalogue's file."""
    return read_text(text, read_catalogue_table, check)
