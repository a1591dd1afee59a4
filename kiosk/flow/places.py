# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a citizen goes to wait: the parts of the building and the counters in them."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.identifiers import ServiceCode
from common.domain.office import Office, Zone


@dataclass(frozen=True, slots=True)
class Place:
    """Counters of one zone; ``labels`` are single labels or ranges such as ``1–4``."""

    zone: Zone
    labels: tuple[str, ...]


def places_of(office: Office, service: ServiceCode) -> tuple[Place, ...]:
    """The counters that may serve ``service``, by zone in the office's order."""
    found = []
    for zone in office.zones:
        labels = [c.label for c in office.counters if c.zone == zone.code and service in c.services]
        if labels:
            found.append(Place(zone, tuple(_ranges(labels))))
    return tuple(found)


def _ranges(labels: list[str]) -> list[str]:
    """Runs of counting numbers put together."""
    runs: list[list[str]] = []
    for label in labels:
        follows = (
            runs
            and label.isdecimal()
            and runs[-1][-1].isdecimal()
            and int(label) == int(runs[-1][-1]) + 1
        )
        if follows:
            runs[-1].append(label)
        else:
            runs.append([label])
    return [run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
