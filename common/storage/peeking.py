# SPDX-License-Identifier: GPL-3.0-or-later
"""A look into a device's database that changes nothing, while its program runs or not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.request import pathname2url

import msgspec

from common.domain.office import Office
from common.storage.settings import DATABASE_FILE
from common.wire.messages import Configuration
from common.wire.reading import read_json

_BUSY_SECONDS = 1.0


def kept_office(folder: Path) -> Office | None:
    """The office's set-up as the server last gave it; None if none can be read."""
    path = folder / DATABASE_FILE
    if not path.is_file():
        return None
    address = f"file:{pathname2url(str(path))}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS)) as database:
            found = database.execute("select body from configuration where id = 1").fetchone()
        return None if found is None else read_json(bytes(found[0]), Configuration).office
    except (sqlite3.Error, msgspec.DecodeError, TypeError):
        return None
