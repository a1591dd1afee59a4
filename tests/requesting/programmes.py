# SPDX-License-Identifier: GPL-3.0-or-later
"""One applicant for each of the five programmes, invented as everybody in the registers is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from common.identity.document import DocumentKind
from tests.virtual.specimens import Specimen


class Filing(StrEnum):
    """Where a request is filed."""

    WEB = "web"
    KIOSK = "kiosk"
    COUNTER = "counter"


class Paying(StrEnum):
    """How the fee is paid, and what goes wrong meanwhile."""

    NOTHING = "nothing"
    CASH = "cash"
    TOLD_TWICE = "told_twice"
    """The provider sends its message twice, and later once more."""
    LINE_CUT = "line_cut"
    """The server is killed before the provider tells it, and the answer to the next try is lost."""


@dataclass(frozen=True, slots=True)
class Country:
    """What its programmes share: its code among registers, an office file that is shipped."""

    instance: str
    office: str
    language: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What somebody requests, where, and how.

    ``papers`` are the documents that no register has, ``card`` is put on the
    kiosk's reader. ``answers`` are as the catalogue asks. ``changes`` is what the
    programme's office has in place of what the country's office file says.
    """

    letter: str
    country: Country
    catalogue: str
    service: str
    filing: Filing
    answers: Mapping[str, Any]
    paying: Paying = Paying.NOTHING
    delivery: str = "counter"
    changes: Mapping[str, Any] = field(default_factory=dict)
    papers: tuple[str, ...] = ()
    smart: bool = False
    card: Specimen | None = None


_UKRAINE = Country("UA", "kyiv", "uk")
_SYRIA = Country("SY", "damascus", "ar")
_IRAN = Country("IR", "tehran", "fa")
_EGYPT = Country("EG", "damascus", "ar")

UKRAINE = Programme(
    letter="A",
    country=_UKRAINE,
    catalogue="ukraine-recruitment",
    service="deferment",
    filing=Filing.WEB,
    answers={
        "national_number": "0000000200",
        "family_name": "Неіснуюча",
        "given_name": "Дарина",
        "patronymic": "Ігорівна",
        "born_on": "1999-02-03",
        "phone": "+380501234567",
        "ground": "study",
        "school": "Київський університет",
    },
)
"""A: deferment for study, filed on line, free, approved by two pairs of eyes."""

SYRIAN_PASSPORT = Programme(
    letter="B",
    country=_SYRIA,
    changes={
        "id": "damascus-passports",
        "names": {
            "ar": "فرع الهجرة والجوازات",
            "fr": "Bureau des passeports",
            "en": "Passport Office",
        },
        "requests": {
            "catalogue": "syria-passports-conscription",
            "services": ["passport", "deferment", "service-status"],
        },
    },
    catalogue="syria-passports-conscription",
    service="passport",
    filing=Filing.KIOSK,
    paying=Paying.TOLD_TWICE,
    answers={
        "national_number": "99010000011",
        "given_name": "ليلى",
        "father_name": "سليم",
        "mother_name": "نجوى",
        "family_name": "الحمصي",
        "given_name_latin": "LAYLA",
        "family_name_latin": "ALHOMSI",
        "born_on": "1994-03-17",
        "phone": "+963944123456",
        "governorate": "دمشق",
        "street": "شارع بغداد 14",
        "reason": "first",
    },
    papers=("photos",),
)
"""B: a first passport, filed at the kiosk, paid at a provider that tells of it twice."""

SYRIAN_TRANSCRIPT = Programme(
    letter="C",
    country=_SYRIA,
    catalogue="syria-citizen-services",
    service="transcript",
    filing=Filing.WEB,
    paying=Paying.LINE_CUT,
    delivery="post",
    answers={
        "national_number": "99010000044",
        "given_name": "يزن",
        "father_name": "عماد",
        "mother_name": "هدى",
        "family_name": "الشامي",
        "born_on": "2004-01-25",
        "phone": "+963933654321",
        "governorate": "السويداء",
        "street": "حي الوردة 7",
        "postal_code": "00963",
        "student_number": "204417",
        "faculty": "الهندسة المدنية",
        "copies": "2",
        "wording": "arabic",
    },
)
"""C: a transcript, filed on line, paid while the line dies, sent by post."""

IRANIAN_DEGREE = Programme(
    letter="D",
    country=_IRAN,
    catalogue="iran-service-window",
    service="degree",
    filing=Filing.KIOSK,
    paying=Paying.TOLD_TWICE,
    delivery="electronic",
    answers={
        "national_number": "0000100102",
        "given_name": "آرش",
        "family_name": "نیک‌پور",
        "father_name": "بهرام",
        "born_on": "1996-04-09",
        "phone": "09123456789",
        "institution": "دانشگاه شیراز",
        "certificate_number": "SH-1397-221",
    },
    smart=True,
    card=Specimen(
        DocumentKind.TD1,
        "ID",
        "IRN",
        "X00001001",
        "NIKPOUR",
        "ARASH",
        "IRN",
        "960409",
        "M",
        "310731",
        optional="0000100102",
    ),
)
"""D: the verification of a degree, smart: nobody is in between."""

EGYPTIAN_CARD = Programme(
    letter="E",
    country=_EGYPT,
    changes={
        "id": "mansoura-supply",
        "names": {"ar": "مكتب تموين المنصورة", "en": "Supply Office Mansoura"},
        "place": {"ar": "المنصورة", "en": "Mansoura"},
        "time_zone": "Africa/Cairo",
        "currency": "EGP",
        "languages": ["ar", "en"],
        "requests": {
            "catalogue": "egypt-supply-and-traffic",
            "services": ["new-card", "lost-card", "card-activation"],
        },
    },
    catalogue="egypt-supply-and-traffic",
    service="new-card",
    filing=Filing.COUNTER,
    paying=Paying.CASH,
    answers={
        "national_number": "28507159900018",
        "name": "محمود حسن السباعي",
        "born_on": "1985-07-15",
        "phone": "01001234567",
        "governorate": "الدقهلية",
        "street": "شارع الجمهورية 22",
        "supply_office": "المنصورة أول",
        "income_kind": "salary",
        "income": "4200",
        "family": (
            {
                "name": "منى رضا عبد الجواد",
                "member_number": "28811239900029",
                "born_on": "1988-11-23",
                "relation": "wife",
            },
            {
                "name": "يوسف محمود السباعي",
                "member_number": "31502019900036",
                "born_on": "2015-02-01",
                "relation": "child",
            },
        ),
    },
    papers=("income",),
)
"""E: a new ration card, filed at the counter, paid in cash, approved by two pairs of eyes."""

PROGRAMMES = (UKRAINE, SYRIAN_PASSPORT, SYRIAN_TRANSCRIPT, IRANIAN_DEGREE, EGYPTIAN_CARD)
