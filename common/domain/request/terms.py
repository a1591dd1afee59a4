# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules must be told beside the log: the service, and what the answers come to.

The holder's server works it out anew for every command from the catalogue's version under
which the request was started, the sealed answers and the office's own hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from common.domain.catalogue import CatalogueService, RegisterKey
from common.domain.identifiers import CatalogueId, DocumentCode
from common.domain.office import Hours


@dataclass(frozen=True, slots=True)
class Terms:
    """What a command on a request is judged by.

    ``number`` is the next one of the holder, used by ``StartRequest`` only. ``fee`` (minor
    units), ``documents`` (those needed) and ``problems`` (paths of missing or wrong answers)
    follow from the answers. ``told`` is what registers have answered. ``hours`` and
    ``time_zone`` are the holder's calendar, by which working days count.
    """

    service: CatalogueService
    catalogue: CatalogueId
    version: int
    hours: Hours
    time_zone: str
    number: str = ""
    fee: int = 0
    documents: tuple[DocumentCode, ...] = ()
    problems: tuple[str, ...] = ()
    told: Mapping[RegisterKey, str] = field(default_factory=dict)
