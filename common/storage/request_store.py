# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device keeps about requests while its server is away."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection

from common.domain.identifiers import CommandId, RequestId
from common.storage.database import Database, Flush
from common.storage.request_rows import (
    KeptCommand,
    change_commands,
    erase_before,
    key_of,
    read_sealed,
    read_views,
    remove_commands,
    write_command,
    write_view,
)
from common.storage.trouble import StoreTrouble


class RequestStore:
    """The part of the device's database that is about requests. In trouble nothing is changed."""

    def __init__(self, database: Database) -> None:
        """Keep it all in ``database``."""
        self._database = database

    def key(self, day: date, fresh: bytes) -> bytes | StoreTrouble:
        """The key of a business day: ``fresh`` if there was none."""
        return self._database.run(lambda connection: key_of(connection, day, fresh))

    def add(
        self, command: KeptCommand, sealed: bytes, instead: CommandId | None = None
    ) -> StoreTrouble | None:
        """Keep a command durably, behind all others or ``instead`` of an earlier one."""

        def work(connection: Connection) -> None:
            if instead is not None:
                remove_commands(connection, [instead])
            write_command(connection, command, sealed)

        return self._database.run(work)

    def change(self, commands: Collection[KeptCommand]) -> StoreTrouble | None:
        """Keep durably how commands stand."""
        return self._database.run(lambda connection: change_commands(connection, commands))

    def remove(self, ids: Collection[CommandId]) -> StoreTrouble | None:
        """Erase commands. Lost with the power, they would be sent, and answered, once more."""
        return self._database.run(
            lambda connection: remove_commands(connection, ids), Flush.WITH_NEXT
        )

    def sealed(self, id_: CommandId) -> bytes | StoreTrouble | None:
        """What is sealed of a command; None once it is erased."""
        return self._database.run(lambda connection: read_sealed(connection, id_))

    def erase_before(self, day: date) -> StoreTrouble | None:
        """Destroy what is personal of earlier days."""
        return self._database.run(lambda connection: erase_before(connection, day))

    def keep_view(self, request: RequestId, day: date, sealed: bytes) -> StoreTrouble | None:
        """Keep how a request was read last."""
        return self._database.run(
            lambda connection: write_view(connection, request, day, sealed), Flush.WITH_NEXT
        )

    def views(self, day: date) -> tuple[tuple[RequestId, bytes], ...] | StoreTrouble:
        """What was read on a business day."""
        return self._database.run(lambda connection: read_views(connection, day))
