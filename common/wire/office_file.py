# SPDX-License-Identifier: GPL-3.0-or-later
"""Read an office's set-up from its file, or say everything that is wrong with it.

The file is explained for people in docs/office-file.md.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from common.domain.office import Office
from common.wire.office_checks import check
from common.wire.office_reading import read_office_table
from common.wire.toml_file import load_text, read_text
from common.wire.toml_problems import FileProblem, FileProblems, describe

__all__ = ["FileProblem", "FileProblems", "describe", "load_office", "read_office"]


def load_office(path: Path) -> Office | FileProblems:
    """Read and check the office's file at ``path``; never raises for what the file holds."""
    text = load_text(path)
    return text if isinstance(text, FileProblems) else read_office(text, path.parent)


def read_office(text: str, folder: Path | None = None) -> Office | FileProblems:
    """Read and check the text of an office's file; its pictures lie in ``folder``."""
    return read_text(text, partial(read_office_table, folder=folder), check)
