# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting an office up on a server, with a clerk for every counter."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from common.domain.commands import Role
from common.domain.identifiers import ClerkId
from common.wire.office_file import FileProblems, describe, load_office
from server.installation import add_clerk, install
from server.security.passwords import hash_password
from server.storage.clerks import StoredClerk
from tests.chaos.office_text import clerk_of
from tests.demo.processes import DemoError

PASSWORD = "broken on purpose"


def set_up(data: Path, file: Path, text: str, counters: Sequence[str]) -> Mapping[str, str]:
    """Write the office's ``file``, install it for the server of ``data``; the devices' tokens."""
    file.write_text(text, "utf-8")
    office = load_office(file)
    if isinstance(office, FileProblems):
        raise DemoError(describe(office))
    tokens = {str(device): token for device, token in install(data, office).items()}
    for counter in counters:
        clerk = clerk_of(counter)
        stored = StoredClerk(ClerkId(clerk), clerk, Role.CLERK, None, _secret())
        add_clerk(data, stored, office.id)
    return tokens


def free_port(host: str) -> int:
    """A port of ``host`` that nobody listens at."""
    with socket.create_server((host, 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


@cache
def _secret() -> str:
    return hash_password(PASSWORD)
