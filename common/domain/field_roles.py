# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field says of the applicant: part of the name, or of the address that a letter goes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.catalogue import CatalogueService, FieldRole
from common.domain.identifiers import FieldCode

_CUSTOMARY: Final[Mapping[str, FieldRole]] = {
    "name": FieldRole.NAME,
    "given_name": FieldRole.NAME,
    "patronymic": FieldRole.NAME,
    "father_name": FieldRole.FATHER_NAME,
    "family_name": FieldRole.NAME,
    "street": FieldRole.STREET,
    "city": FieldRole.TOWN,
    "town_abroad": FieldRole.TOWN,
    "governorate": FieldRole.REGION,
    "province": FieldRole.REGION,
    "region": FieldRole.REGION,
    "country": FieldRole.COUNTRY,
    "postal_code": FieldRole.POSTAL_CODE,
}
"""What the codes of fields meant in versions of catalogues that gave no field a role."""


def roles_in(service: CatalogueService) -> Mapping[FieldCode, FieldRole]:
    """The roles of a service's fields, in the order in which they are asked.

    A version that was published before there were roles goes by its fields' codes.
    """
    given = {each.code: each.role for each in service.fields if each.role is not None}
    if given:
        return given
    codes = (each.code for each in service.fields)
    return {code: _CUSTOMARY[code] for code in codes if code in _CUSTOMARY}
