# SPDX-License-Identifier: GPL-3.0-or-later
"""A small catalogue, and an office that takes requests by it."""

from __future__ import annotations

from dataclasses import replace

from common.domain.catalogue import (
    Agency,
    Catalogue,
    CatalogueService,
    Condition,
    Delivery,
    Fee,
    FeeRule,
    Field,
    FieldKind,
    Processing,
    Register,
    RegisterKey,
    RequiredDocument,
    SmartCheck,
)
from common.domain.identifiers import (
    AgencyCode,
    CatalogueId,
    DocumentCode,
    FieldCode,
    Language,
    RegisterCode,
    ServiceCode,
)
from common.domain.office import Office, RequestOffer
from tests.registers.records import service_of
from tests.server.office import OFFICE_ID, an_office

SAMPLE = CatalogueId("sample")
CIVIL = RegisterCode("civil")
INTERIOR = AgencyCode("interior")
PURPOSE = {"en": "For this document and nothing else."}

NAME = Field(FieldCode("name"), {"en": "Name"})
NATIONAL_NUMBER = Field(
    FieldCode("national_number"), {"en": "National number"}, FieldKind.NATIONAL_NUMBER
)
BORN = Field(
    FieldCode("born"),
    {"en": "Date of birth"},
    FieldKind.DATE,
    required=False,
    filled_from=RegisterKey(CIVIL, "born_on"),
)
ABROAD = Field(FieldCode("abroad"), {"en": "Do you live abroad?"}, FieldKind.YES_NO)
CHILDREN = Field(
    FieldCode("children"),
    {"en": "Children"},
    FieldKind.GROUP,
    required=False,
    fields=(Field(FieldCode("child"), {"en": "Name"}),),
    at_most=3,
)

PASSPORT = CatalogueService(
    code=ServiceCode("passport"),
    names={"en": "Passport", "ar": "جواز السفر"},
    agency=INTERIOR,
    prefix="D",
    purpose=PURPOSE,
    processing=Processing(working_days=5, urgent_days=1),
    fee=Fee(2500, (FeeRule(Condition(ABROAD.code, ("yes",)), 9000),)),
    documents=(RequiredDocument(DocumentCode("photo"), {"en": "Photo"}),),
    fields=(NAME, NATIONAL_NUMBER, ABROAD, CHILDREN),
    deliveries=(Delivery.COUNTER, Delivery.POST),
    online=True,
    draft_days=30,
    ready_days=90,
    retention_days=365,
)
"""Paid, decided by a clerk, and fetched or posted."""

DEFERMENT = CatalogueService(
    code=ServiceCode("deferment"),
    names={"en": "Deferment"},
    agency=INTERIOR,
    prefix="F",
    purpose=PURPOSE,
    processing=Processing(working_days=10),
    fields=(NATIONAL_NUMBER,),
    four_eyes=True,
)
"""Free, and decided by two clerks. Not offered on line."""

STATUS = CatalogueService(
    code=ServiceCode("status"),
    names={"en": "Certificate of status"},
    agency=INTERIOR,
    prefix="S",
    purpose=PURPOSE,
    processing=Processing(working_days=0),
    documents=(RequiredDocument(DocumentCode("extract"), {"en": "Extract"}, CIVIL),),
    fields=(NATIONAL_NUMBER, BORN),
    deliveries=(Delivery.ELECTRONIC,),
    online=True,
    smart=(SmartCheck(RegisterKey(CIVIL, "alive"), ("yes",)),),
)
"""Free, and decided by the rule from what the civil register says."""


def a_catalogue(version: int = 1) -> Catalogue:
    """A version of the catalogue; later ones cost more."""
    dearer = replace(PASSPORT.fee, amount=PASSPORT.fee.amount + 100 * (version - 1))
    return Catalogue(
        id=SAMPLE,
        version=version,
        names={"en": "Sample"},
        languages=(Language("en"), Language("ar")),
        currency="SYP",
        agencies=(Agency(INTERIOR, {"en": "Interior"}),),
        services=(replace(PASSPORT, fee=dearer), DEFERMENT, STATUS),
        registers=(Register(CIVIL, {"en": "Civil register"}, service_of("SY", "civil")),),
    )


def a_requesting_office(office: str = OFFICE_ID) -> Office:
    """An office that offers all of it."""
    offered = tuple(each.code for each in a_catalogue().services)
    return replace(an_office(office=office), requests=RequestOffer(SAMPLE, offered))
