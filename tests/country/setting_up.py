# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting many offices up in a centre's database at once, each with its devices and clerks."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Engine, insert

from common.domain.commands import Role
from server.security.tokens import digest
from server.storage.offices import FIRST_EPOCH, Sequenced
from server.storage.tables import clerk, device, head, office, office_server
from tests.country.day import Office
from tests.server.office import an_office

COUNTERS = 6
_CLERKS = 8
_HASH = "$argon2id$v=19$m=65536,t=3,p=4$" + "x" * 66
"""As long as a real one. Nobody signs in here."""


def offices(numbers: int, patterns: Sequence[bytes]) -> list[Office]:
    """That many offices, as their own servers know them."""
    return [
        Office(n, f"office-{n:04}", f"token-of-office-{n:04}-{'x' * 22}", patterns)
        for n in range(1, numbers + 1)
    ]


def set_up(engine: Engine, every: Sequence[Office]) -> None:
    """Make the rows that ``init``, ``clerk add`` and ``office-server add`` would make."""
    setups = {each.name: an_office(COUNTERS, each.name) for each in every}
    with engine.begin() as connection:
        connection.execute(
            insert(office),
            [
                {
                    "id": each.name,
                    "set_up": msgspec.json.encode(setups[each.name]).decode(),
                    "epoch": FIRST_EPOCH,
                    "revision": 1,
                    "sequenced": Sequenced.OFFICE,
                }
                for each in every
            ],
        )
        connection.execute(
            insert(head), [{"office": each.name, "epoch": 0, "seq": 0} for each in every]
        )
        connection.execute(
            insert(office_server),
            [{"office": each.name, "token_digest": digest(each.token)} for each in every],
        )
        connection.execute(
            insert(device),
            [
                {
                    "office": name,
                    "id": one.id,
                    "token_digest": digest(f"{name}/{one.id}"),
                    "public_key": bytes(32),
                    "last_seq": 0,
                }
                for name, setup in setups.items()
                for one in setup.devices
            ],
        )
        connection.execute(
            insert(clerk),
            [
                {
                    "office": each.name,
                    "id": f"clerk-{n}",
                    "name": f"Clerk {n}",
                    "role": Role.CLERK,
                    "skills": None,
                    "password_hash": _HASH,
                }
                for each in every
                for n in range(_CLERKS)
            ],
        )
