# SPDX-License-Identifier: GPL-3.0-or-later
"""How the office's services are laid out: all at once, or by group, never to be scrolled."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.identifiers import ServiceCode
from common.domain.office import Category, Office, PriorityClass, Service

TILES = 8
"""Services that fit on one page …"""

LOW_TILES = 4
"""… and in the lower part of the screen, or in larger letters."""

REST = ""
"""The group of services that belong to no category."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of services; ``category`` is None for the rest."""

    code: str
    category: Category | None
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What fits on one screen, and whether there is more."""

    services: tuple[Service, ...]
    number: int
    count: int


def groups(office: Office) -> tuple[Group, ...]:
    """The office's groups in its order, without empty ones; none if all services fit one page."""
    if len(office.services) <= TILES or not office.categories:
        return ()
    known = {category.code for category in office.categories}
    found = [
        Group(c.code, c, tuple(s for s in office.services if s.category == c.code))
        for c in office.categories
    ]
    rest = tuple(s for s in office.services if s.category not in known)
    return tuple(group for group in (*found, Group(REST, None, rest)) if group.services)


def services_in(office: Office, group: str | None) -> tuple[Service, ...]:
    """The services of a group; all of them for None."""
    if group is None:
        return office.services
    return next((g.services for g in groups(office) if g.code == group), ())


def page_of(office: Office, group: str | None, page: int, tiles: int) -> Page:
    """The services on a page of so many ``tiles``; pages go round."""
    services = services_in(office, group)
    count = max(1, -(-len(services) // tiles))
    number = page % count
    return Page(services[number * tiles : (number + 1) * tiles], number, count)


def needs(office: Office) -> tuple[PriorityClass, ...]:
    """The priority classes that a citizen can claim at the kiosk: not the plain one."""
    return tuple(c for c in office.classes[1:] if c.offered)


def is_offered(office: Office, service: ServiceCode) -> bool:
    """Whether the office offers the service."""
    return office.service(service) is not None
