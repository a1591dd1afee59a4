# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing on the way to the centre, from a server to the machine that may take its place."""

from __future__ import annotations

from pathlib import Path

from common.domain.identifiers import OfficeId
from common.wire.succession import KitUpstream
from server.configuration import (
    TokensFrom,
    UpstreamSettings,
    read_configuration,
    read_token,
    write_upstream,
)

_AUTHORITIES_FILE = "centre-authorities.pem"


def upstream_of(data: Path) -> KitUpstream | None:
    """How the server in ``data`` reaches its centre; None if it is under none.

    Raises InstallationError for a faulty configuration, and OSError.
    """
    upstream = read_configuration(data).upstream
    if upstream is None:
        return None
    authorities = None if upstream.ca_file is None else Path(upstream.ca_file).read_text("ascii")
    return KitUpstream(upstream.url, upstream.devices, read_token(data), authorities)


def put_under(data: Path, office: OfficeId, upstream: KitUpstream) -> None:
    """Put the server in ``data`` under the same centre. Raises InstallationError, OSError."""
    ca_file = None
    if upstream.authorities is not None:
        ca_file = str(data / _AUTHORITIES_FILE)
        Path(ca_file).write_text(upstream.authorities, "ascii")
    settings = UpstreamSettings(upstream.url, office, TokensFrom(upstream.devices), ca_file)
    write_upstream(data, settings, upstream.token)
