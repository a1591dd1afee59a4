# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that an office says, and has to say in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from common.domain.office import Category, Names, Office, PriorityClass, Service, Zone
from common.wire.toml_problems import KeyPath


def texts_of(office: Office) -> Iterator[tuple[KeyPath, Names]]:
    """Each text that people read, with its place in the file."""
    yield ("names",), office.names
    for key, names in (("place", office.place), ("purpose", office.purpose)):
        if names is not None:
            yield (key,), names
    for n, names in enumerate(office.notices):
        yield ("notices", n), names
    for n, names in enumerate(office.ticket.lines):
        yield ("ticket", "lines", n), names
    named: Mapping[str, Sequence[Category | Service | PriorityClass | Zone]] = {
        "categories": office.categories,
        "services": office.services,
        "classes": office.classes,
        "zones": office.zones,
    }
    for key, items in named.items():
        for n, item in enumerate(items):
            yield (key, n, "names"), item.names
    for n, service in enumerate(office.services):
        if service.processing is not None:
            yield ("services", n, "processing"), service.processing
        for m, requirement in enumerate(service.requirements):
            yield ("services", n, "requirements", m, "names"), requirement.names
    for day, names in office.hours.holidays.items():
        yield ("hours", "holidays", str(day)), names
