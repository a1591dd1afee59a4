# SPDX-License-Identifier: GPL-3.0-or-later
"""Single values that a device keeps."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Annotated, Any

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from common.storage.cells import raw, text_in
from common.storage.tables import meta
from common.wire.reading import read_by

_log = logging.getLogger(__name__)


Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]

_FARTHEST = 4e9
"""Seconds by which a clock can be off: more than a century."""


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """Everything kept as a single value, each under its own name.

    ``next_seq`` is the next event's ``device_seq``; ``last_time`` the latest corrected time that
    was used; ``clock_offset`` the seconds to add to this machine's clock, by the last contact;
    ``signing_key`` this device's Ed25519 secret key, ``public_key`` what belongs to it.

    ``claim`` is that of the server that the device has moved to, ``moved_from`` the server in the
    settings then, ``promised_epoch`` the highest one that this machine has begun itself. ``kit`` is
    the sealed succession kit, ``kit_etag`` the tag under which the server gave it.
    """

    next_seq: Annotated[int, msgspec.Meta(ge=1, le=2**60)] = 1
    last_time: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    clock_offset: Annotated[float, msgspec.Meta(ge=-_FARTHEST, le=_FARTHEST)] = 0.0
    signing_key: Key | None = None
    public_key: Key | None = None
    claim: Annotated[bytes, msgspec.Meta(max_length=2048)] | None = None
    moved_from: str | None = None
    promised_epoch: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0
    kit: bytes | None = None
    kit_etag: str | None = None

    def __repr__(self) -> str:
        return "Meta(…)"


_KEYS = frozenset(Meta.__struct_fields__)


def read_meta(connection: Connection) -> Meta:
    """What is kept. A value that cannot be read counts as not kept."""
    kept: dict[str, Any] = {}
    for name, value in connection.execute(select(raw(meta.c.key), raw(meta.c.value))):
        key = text_in(name)
        if key not in _KEYS:
            continue
        try:
            plain = read_by(msgspec.json.decode, value)
            msgspec.convert({key: plain}, Meta)
        except msgspec.DecodeError:
            _log.info("the kept value %s cannot be read", key)
            continue
        kept[key] = plain
    return msgspec.convert(kept, Meta)


def write_meta(connection: Connection, **values: Any) -> None:
    """Keep the given values of :class:`Meta`."""
    rows = [{"key": key, "value": msgspec.json.encode(value)} for key, value in values.items()]
    statement = insert(meta)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[meta.c.key], set_={"value": statement.excluded.value}
        ),
        rows,
    )
