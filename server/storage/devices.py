# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices in the database: tokens (as digests), public keys, and how far each has been heard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from common.domain.identifiers import DeviceId, OfficeId
from server.storage.prepared import run
from server.storage.tables import device as table


@dataclass(frozen=True, slots=True)
class StoredDevice:
    """A device's SHA-256 token digest and Ed25519 public key, if it has registered one."""

    id: DeviceId
    token_digest: bytes
    public_key: bytes | None


UNHEARD = -1
"""The count of a device that a promoted server has not heard yet: it may be anywhere."""

_HEARD = select(table.c.last_seq).where(
    table.c.office == bindparam("of_office"), table.c.id == bindparam("of_device")
)
_HEAR = (
    update(table)
    .where(
        table.c.office == bindparam("of_office"),
        table.c.id == bindparam("of_device"),
        # Two processes may answer one device; what one of them has heard stays heard.
        table.c.last_seq < bindparam("heard"),
    )
    .values(last_seq=bindparam("heard"))
)


def enrol(connection: Connection, office: OfficeId, device: DeviceId, token_digest: bytes) -> None:
    """Give a device a token. A device that had one starts anew: key and count are forgotten."""
    connection.execute(delete(table).where(table.c.office == office, table.c.id == device))
    connection.execute(
        insert(table).values(
            office=office, id=device, token_digest=token_digest, public_key=None, last_seq=0
        )
    )


def devices(connection: Connection, office: OfficeId) -> list[StoredDevice]:
    """The office's enrolled devices, by id."""
    query = (
        select(table.c.id, table.c.token_digest, table.c.public_key)
        .where(table.c.office == office)
        .order_by(table.c.id)
    )
    return [
        StoredDevice(DeviceId(row.id), row.token_digest, row.public_key)
        for row in connection.execute(query)
    ]


def register_key(
    connection: Connection, office: OfficeId, device: DeviceId, public_key: bytes
) -> bytes | None:
    """Keep the device's first public key, and return the one that is kept now."""
    own = (table.c.office == office) & (table.c.id == device)
    connection.execute(
        update(table).where(own, table.c.public_key.is_(None)).values(public_key=public_key)
    )
    kept: bytes | None = connection.execute(select(table.c.public_key).where(own)).scalar()
    return kept


def heard(connection: Connection, office: OfficeId, device: DeviceId) -> int:
    """The last ``device_seq`` of a device that has been answered for good; 0 if none."""
    values = {"of_office": office, "of_device": device}
    last: int | None = run(connection, _HEARD, values).scalar()
    return 0 if last is None else last


def unhear(connection: Connection, office: OfficeId) -> None:
    """Know nothing of how far the office's devices have been heard."""
    connection.execute(update(table).where(table.c.office == office).values(last_seq=UNHEARD))


def hear(connection: Connection, office: OfficeId, last: Mapping[DeviceId, int]) -> None:
    """Keep how far devices have been heard."""
    for device, seq in last.items():
        run(connection, _HEAR, {"of_office": office, "of_device": device, "heard": seq})
