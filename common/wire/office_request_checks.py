# SPDX-License-Identifier: GPL-3.0-or-later
"""Does an office say which requests it takes, and where they are taken?

Whether the catalogue has these services is seen where it is published, at the server.
"""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.office import Office
from common.wire.toml_findings import Placed, doubled, no_identities, unknown
from common.wire.toml_problems import Finding, KeyPath

_OFFERED: KeyPath = ("requests", "services")


def check_requests(office: Office) -> Iterator[Finding]:
    """The catalogue, the services offered of it, and the queue's services that lead to them."""
    offered = office.requests
    wanted: list[Placed] = [
        (("services", n, "request"), each.request)
        for n, each in enumerate(office.services)
        if each.request is not None
    ]
    if offered is None:
        for path, _ in wanted:
            mend = "add [requests] with the catalogue and its services, or remove it"
            yield Finding(path, "the office takes no requests", mend, ("requests",))
        return
    yield from no_identities([(("requests", "catalogue"), offered.catalogue)])
    codes: list[Placed] = [((*_OFFERED, n), code) for n, code in enumerate(offered.services)]
    if not codes:
        mend = 'list their codes in the catalogue, such as ["passport"]'
        yield Finding(_OFFERED, "no service is offered", mend)
    yield from doubled(codes, "list each service once")
    yield from unknown(wanted, [code for _, code in codes], "request offered", _OFFERED)
