# SPDX-License-Identifier: GPL-3.0-or-later
"""Can a catalogue's service say whom a paper is for, and where a letter goes?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from common.domain.catalogue import CatalogueService, Delivery, Field, FieldKind, FieldRole
from common.domain.field_roles import roles_in
from common.wire.toml_problems import Finding, KeyPath

_TEXTS: Final = frozenset({FieldKind.TEXT, FieldKind.LATIN_TEXT})
_FITTING: Final[Mapping[FieldRole, frozenset[FieldKind]]] = {
    FieldRole.NAME: _TEXTS,
    FieldRole.FATHER_NAME: _TEXTS,
    FieldRole.STREET: _TEXTS,
    FieldRole.TOWN: _TEXTS | {FieldKind.CHOICE},
    FieldRole.REGION: _TEXTS | {FieldKind.CHOICE},
    FieldRole.COUNTRY: _TEXTS | {FieldKind.CHOICE},
    FieldRole.POSTAL_CODE: _TEXTS | {FieldKind.NUMBER},
}
_SEVERAL: Final = frozenset({FieldRole.NAME})
_SOMEWHERE: Final = frozenset({FieldRole.STREET, FieldRole.TOWN})


def check_roles(path: KeyPath, service: CatalogueService) -> Iterator[Finding]:
    """Everything that is wrong with the roles of a service's fields."""
    there: set[FieldRole] = set()
    for n, field in enumerate(service.fields):
        place = (*path, "fields", n)
        yield from _of_kind(place, field)
        yield from _in_group(place, field)
        # One that is asked only of some may take the place of another.
        again = field.role in there and field.role not in _SEVERAL and field.when is None
        if again:
            mend = "give it to one field, or ask the other only when it takes its place"
            yield Finding((*place, "role"), f'another field is the "{field.role}" already', mend)
        if field.role is not None:
            there.add(field.role)
    if Delivery.POST in service.deliveries:
        yield from _where_to(path, service)


def _of_kind(place: KeyPath, field: Field) -> Iterator[Finding]:
    if field.role is not None and field.kind not in _FITTING[field.role]:
        kinds = ", ".join(f'"{kind}"' for kind in FieldKind if kind in _FITTING[field.role])
        problem = f'a field of the kind "{field.kind}" is no "{field.role}"'
        yield Finding((*place, "role"), problem, f"remove it, or use one of the kinds {kinds}")


def _in_group(place: KeyPath, field: Field) -> Iterator[Finding]:
    for n, each in enumerate(field.fields):
        if each.role is not None:
            mend = "remove it; a role tells of the applicant only"
            yield Finding((*place, "fields", n, "role"), "cannot be of each entry", mend)


def _where_to(path: KeyPath, service: CatalogueService) -> Iterator[Finding]:
    roles = set(roles_in(service).values())
    place = (*path, "deliveries")
    if not roles & _SOMEWHERE:
        mend = 'mark fields by role = "street", "town" and so on, or remove "post"'
        yield Finding(place, "no field says where a letter goes", mend, place)
    if FieldRole.NAME not in roles:
        mend = 'mark the fields of the name by role = "name", or remove "post"'
        yield Finding(place, "no field says to whom a letter goes", mend, place)
