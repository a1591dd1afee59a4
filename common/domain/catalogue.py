# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue: what a national programme offers, whichever office takes the request.

Values only. Reading and checking the file is ``common.wire.catalogue_file``; which answers a
service wants is ``common.domain.forms``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from common.domain.identifiers import (
    AgencyCode,
    CatalogueId,
    DocumentCode,
    FieldCode,
    Language,
    RegisterCode,
    ServiceCode,
)
from common.domain.office import Category, Names

AnswerValue: TypeAlias = "str | tuple[Answers, ...]"
"""What was answered to a field: text, or the entries of a group such as family members.

A date is ISO 8601, a number has ASCII digits, a choice is its code, yes or no is ``yes``/``no``.
"""

Answers: TypeAlias = Mapping[FieldCode, AnswerValue]


class FieldKind(StrEnum):
    """What may be answered to a field."""

    TEXT = "text"
    LATIN_TEXT = "latin_text"
    """A name as passports write it (ICAO 9303-3): Latin letters, hyphen, apostrophe, space."""
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    PHONE = "phone"
    EMAIL = "email"
    NATIONAL_NUMBER = "national_number"
    GROUP = "group"
    """Several entries, each with the same fields."""


class NumberScheme(StrEnum):
    """Which country's number a national number is; ``common.identity.national`` knows its form."""

    EGYPT = "eg-national-number"
    FRANCE_NIR = "fr-nir"
    IRAN = "ir-national-code"
    SYRIA = "sy-national-number"
    UKRAINE_EDRPOU = "ua-edrpou"
    """Of an enterprise or organisation, not of a person."""
    UKRAINE_RNOKPP = "ua-rnokpp"
    UKRAINE_UNZR = "ua-unzr"


class FieldRole(StrEnum):
    """What an answer says of the applicant, for papers that the office makes."""

    NAME = "name"
    """A part of the name, or all of it; parts stand in the order in which they are asked."""
    FATHER_NAME = "father_name"
    """A part of the name where a part is asked after it, and in any case a fact of its own."""
    STREET = "street"
    TOWN = "town"
    REGION = "region"
    COUNTRY = "country"
    POSTAL_CODE = "postal_code"


ADDRESS: Final = (FieldRole.STREET, FieldRole.TOWN, FieldRole.REGION, FieldRole.COUNTRY)
"""The lines of an address, as the post wants them; the postal code stands before one of them."""


class Delivery(StrEnum):
    """How the result reaches the applicant."""

    COUNTER = "counter"
    POST = "post"
    ELECTRONIC = "electronic"


@dataclass(frozen=True, slots=True)
class Condition:
    """Something holds only where ``field`` was answered with one of ``values``."""

    field: FieldCode
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that a field offers."""

    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class Field:
    """Something the applicant is asked.

    ``longest`` counts characters; ``smallest`` and ``largest`` bound a number; ``at_least`` and
    ``at_most`` the entries of a group. ``filled_from`` names the register and the key of its
    answer from which the field is filled, so that nobody has to type it. ``role`` tells what of
    the applicant it is, ``scheme`` which country's number a national number is.
    """

    code: FieldCode
    names: Names
    kind: FieldKind = FieldKind.TEXT
    required: bool = True
    hint: Names | None = None
    pattern: str | None = None
    longest: int = 200
    smallest: int | None = None
    largest: int | None = None
    choices: tuple[Choice, ...] = ()
    when: Condition | None = None
    fields: tuple[Field, ...] = ()
    at_least: int = 0
    at_most: int = 20
    filled_from: RegisterKey | None = None
    role: FieldRole | None = None
    scheme: NumberScheme | None = None


@dataclass(frozen=True, slots=True)
class RegisterKey:
    """One key of a register's answer, such as the family name in the civil register."""

    register: RegisterCode
    key: str


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """A paper that the service needs; one with a ``register`` is fetched, and not brought."""

    code: DocumentCode
    names: Names
    register: RegisterCode | None = None
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class FeeRule:
    """Another amount, in minor units, for those to whom ``when`` applies."""

    when: Condition
    amount: int


@dataclass(frozen=True, slots=True)
class Fee:
    """What a service costs, in minor units of the catalogue's currency: the first rule wins."""

    amount: int = 0
    rules: tuple[FeeRule, ...] = ()
    refundable: bool = True


@dataclass(frozen=True, slots=True)
class Processing:
    """How long the agency may take, in working days; None: urgency is never granted."""

    working_days: int
    urgent_days: int | None = None


@dataclass(frozen=True, slots=True)
class SmartCheck:
    """A register's answer must have one of ``values`` under ``key`` for the rule to approve."""

    key: RegisterKey
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agency:
    """Who owns a service."""

    code: AgencyCode
    names: Names


@dataclass(frozen=True, slots=True)
class Register:
    """A national register, by its X-Road service identifier.

    ``service`` is ``INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE``, as in the path of the X-Road
    Message Protocol for REST, section 4.1.
    """

    code: RegisterCode
    names: Names
    service: str


@dataclass(frozen=True, slots=True)
class CatalogueService:
    """A service that requests are filed for.

    ``smart`` are the checks after which the rule itself decides, with nobody in between; None:
    an official decides. ``draft_days``, ``ready_days`` and ``retention_days`` are calendar days:
    how long a draft waits to be filed, a finished document to be fetched, and how long the data
    of an ended request is kept. ``purpose`` tells the applicant what the data is used for.
    """

    code: ServiceCode
    names: Names
    agency: AgencyCode
    prefix: str
    purpose: Names
    processing: Processing
    category: str | None = None
    icon: str = "file"
    fee: Fee = Fee()
    documents: tuple[RequiredDocument, ...] = ()
    fields: tuple[Field, ...] = ()
    deliveries: tuple[Delivery, ...] = (Delivery.COUNTER,)
    bookable: bool = False
    online: bool = False
    four_eyes: bool = False
    smart: tuple[SmartCheck, ...] | None = None
    draft_days: int = 30
    ready_days: int = 90
    retention_days: int = 365
    target_wait_minutes: int = 20
    target_serve_minutes: int = 10


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One version of all that a programme offers. The first language is its main one."""

    id: CatalogueId
    version: int
    names: Names
    languages: tuple[Language, ...]
    currency: str
    agencies: tuple[Agency, ...]
    services: tuple[CatalogueService, ...]
    categories: tuple[Category, ...] = ()
    registers: tuple[Register, ...] = ()

    def service(self, code: ServiceCode) -> CatalogueService | None:
        """The service with this code, if there is one."""
        return next((each for each in self.services if each.code == code), None)

    def register(self, code: RegisterCode) -> Register | None:
        """The register with this code, if there is one."""
        return next((each for each in self.registers if each.code == code), None)
