# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field says of the applicant is what the catalogue says it does."""

from __future__ import annotations

from dataclasses import replace

from common.domain.catalogue import Field, FieldRole
from common.domain.field_roles import roles_in
from common.domain.identifiers import FieldCode
from tests.server.requests.sample import PASSPORT

NAME, STREET = FieldCode("name"), FieldCode("street")
ROAD = Field(FieldCode("road"), {"en": "Road"}, role=FieldRole.STREET)
PLAIN = (Field(NAME, {"en": "Name"}), Field(STREET, {"en": "Street"}))


def test_only_what_has_a_role_counts_where_the_catalogue_gives_any() -> None:
    service = replace(PASSPORT, fields=(*PLAIN, ROAD))
    assert roles_in(service) == {ROAD.code: FieldRole.STREET}


def test_a_version_from_before_there_were_roles_goes_by_its_codes() -> None:
    service = replace(PASSPORT, fields=(*PLAIN, Field(FieldCode("phone"), {"en": "Phone"})))
    assert roles_in(service) == {NAME: FieldRole.NAME, STREET: FieldRole.STREET}
