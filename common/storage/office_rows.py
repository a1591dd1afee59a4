# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server hands a device: the office's set-up and the keys of business days."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from common.storage.cells import day_in, raw, text_in
from common.storage.tables import configuration, day_keys
from common.wire.messages import Configuration
from common.wire.reading import read_json

KEY_BYTES = 32
"""Length of a day's data key."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptConfiguration:
    """A set-up and the ETag under which the server gave it."""

    configuration: Configuration
    etag: str | None


def read_configuration(connection: Connection) -> KeptConfiguration | None:
    """The last good set-up; None if there is none or this version cannot read it."""
    found = connection.execute(select(raw(configuration.c.etag), raw(configuration.c.body))).first()
    if found is None:
        return None
    try:
        return KeptConfiguration(read_json(found[1], Configuration), _etag(found[0]))
    except msgspec.DecodeError:
        _log.info("the kept configuration cannot be read; the server's is awaited")
        return None


def _etag(cell: bytes | None) -> str | None:
    """The tag, unless it is none that could be sent."""
    text = text_in(cell)
    return text if text and text.isascii() and text.isprintable() else None


def write_configuration(connection: Connection, kept: KeptConfiguration) -> None:
    """Keep a set-up in place of the one before."""
    body = msgspec.json.encode(kept.configuration)
    statement = insert(configuration).values(id=1, etag=kept.etag, body=body)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[configuration.c.id], set_={"etag": kept.etag, "body": body}
        )
    )


def read_day_keys(connection: Connection) -> Mapping[date, bytes]:
    """The kept keys; the server gives again what cannot be read."""
    rows = connection.execute(select(raw(day_keys.c.day), raw(day_keys.c.key)))
    read = ((day_in(day), key) for day, key in rows)
    return {day: key for day, key in read if day is not None and len(key) == KEY_BYTES}


def write_day_keys(connection: Connection, keys: Mapping[date, bytes], today: date) -> None:
    """Keep ``keys`` and destroy those of days before ``today``."""
    connection.execute(delete(day_keys).where(day_keys.c.day < today))
    if keys:
        statement = insert(day_keys)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=[day_keys.c.day], set_={"key": statement.excluded.key}
            ),
            [{"day": day, "key": key} for day, key in keys.items()],
        )
