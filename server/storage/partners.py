# SPDX-License-Identifier: GPL-3.0-or-later
"""Partner networks in the database: whom their token lets in, and for which services."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, delete, insert, select

from common.domain.identifiers import OfficeId, PartnerId, ServiceCode
from server.storage.request_tables import partner as table


@dataclass(frozen=True, slots=True)
class StoredPartner:
    """A network that takes and hands out requests of an office; ``services`` None: all of them."""

    id: PartnerId
    office: OfficeId
    services: tuple[ServiceCode, ...] | None = None

    def may_take(self, service: ServiceCode) -> bool:
        """Whether requests for ``service`` may be its business."""
        return self.services is None or service in self.services


def put_partner(connection: Connection, partner: StoredPartner, token_digest: bytes) -> None:
    """Let a partner in with this token, and no more with one it had before."""
    remove_partner(connection, partner.office, partner.id)
    services = partner.services
    connection.execute(
        insert(table).values(
            office=partner.office,
            id=partner.id,
            token_digest=token_digest,
            services=None if services is None else msgspec.json.encode(services).decode(),
        )
    )


def remove_partner(connection: Connection, office: OfficeId, gone: PartnerId) -> bool:
    """Let a partner in no more; False if it was not let in before."""
    removing = delete(table).where(table.c.office == office, table.c.id == gone)
    return connection.execute(removing).rowcount > 0


def partner_by_token(connection: Connection, token_digest: bytes) -> StoredPartner | None:
    """Who holds this token, if anybody does."""
    query = select(table.c.office, table.c.id, table.c.services)
    row = connection.execute(query.where(table.c.token_digest == token_digest)).first()
    if row is None:
        return None
    services = None
    if row.services is not None:
        services = msgspec.json.decode(row.services, type=tuple[ServiceCode, ...])
    return StoredPartner(PartnerId(row.id), OfficeId(row.office), services)
