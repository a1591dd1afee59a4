# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue for tests of the kiosk, with every text in all five languages."""

from __future__ import annotations

from dataclasses import replace

from common.domain.catalogue import (
    Agency,
    Catalogue,
    CatalogueService,
    Choice,
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
from tests.kiosk.offices import an_office, names

CIVIL = RegisterCode("civil")
PASSPORT = ServiceCode("passport")
ADDRESS = ServiceCode("address")
CARD = ServiceCode("card")

IDENTITY, PHOTOS = DocumentCode("identity"), DocumentCode("photos")

_PERSON = Field(
    FieldCode("national_number"),
    names("الرقم الوطني", "کد ملی", "Номер картки платника податків", "Numéro national",
          "National number"),
    FieldKind.NATIONAL_NUMBER,
    pattern="[0-9]{11}",
    hint=names("١١ رقماً، كما في البطاقة", "۱۱ رقم، مانند کارت", "11 цифр, як на картці",
               "11 chiffres, comme sur la carte", "11 digits, as on the card"),
)  # fmt: skip
_NAME = Field(
    FieldCode("given_name"),
    names("الاسم", "نام", "Ім’я", "Prénom", "Given name"),
    longest=60,
    filled_from=RegisterKey(CIVIL, "given_name"),
)
_LATIN = Field(
    FieldCode("given_name_latin"),
    names("الاسم بالأحرف اللاتينية", "نام به لاتین", "Ім’я латиницею", "Prénom en lettres latines",
          "Given name in Latin letters"),
    FieldKind.LATIN_TEXT,
    longest=40,
)  # fmt: skip
_BORN = Field(
    FieldCode("born_on"),
    names("تاريخ الولادة", "تاریخ تولد", "Дата народження", "Date de naissance", "Date of birth"),
    FieldKind.DATE,
)
_PHONE = Field(
    FieldCode("phone"),
    names("رقم الهاتف", "شمارهٔ تلفن", "Номер телефону", "Numéro de téléphone",
          "Telephone number"),
    FieldKind.PHONE,
)  # fmt: skip
_EMAIL = Field(
    FieldCode("email"),
    names("البريد الإلكتروني", "رایانامه", "Електронна пошта", "Adresse électronique",
          "E-mail address"),
    FieldKind.EMAIL,
    required=False,
)  # fmt: skip
_STREET = Field(
    FieldCode("street"),
    names("الشارع والبناء", "خیابان و پلاک", "Вулиця, будинок", "Rue et numéro",
          "Street and house"),
    longest=100,
)  # fmt: skip
_REASON = Field(
    FieldCode("reason"),
    names("سبب الطلب", "علت درخواست", "Підстава", "Motif de la demande", "Reason for the request"),
    FieldKind.CHOICE,
    choices=(
        Choice(
            "first", names("أول مرة", "نخستین بار", "вперше", "première demande", "first issue")
        ),
        Choice("renewal", names("تجديد", "تمدید", "заміна", "renouvellement", "renewal")),
        Choice("lost", names("بدل ضائع", "المثنی", "втрата", "perte", "lost")),
    ),
)
_HAS_FAMILY = Field(
    FieldCode("has_family"),
    names("هل معك أفراد أسرة؟", "آیا خانواده همراه شماست؟", "Чи їдуть з вами члени сім’ї?",
          "Des proches vous accompagnent-ils ?", "Do relatives travel with you?"),
    FieldKind.YES_NO,
)  # fmt: skip
_FAMILY = Field(
    FieldCode("family"),
    names("أفراد الأسرة", "اعضای خانواده", "Члени сім’ї", "Membres de la famille",
          "Family members"),
    FieldKind.GROUP,
    when=Condition(FieldCode("has_family"), ("yes",)),
    at_least=1,
    at_most=4,
    fields=(
        replace(_NAME, code=FieldCode("name"), filled_from=None),
        replace(_BORN, filled_from=None),
    ),
)  # fmt: skip
_PURPOSE = names(
    "تُستخدم بياناتك للبتّ في هذا الطلب فقط، ثم تُحذف.",
    "اطلاعات شما تنها برای همین درخواست به کار می‌رود و سپس پاک می‌شود.",
    "Ваші дані використовуються лише для цього запиту, а потім видаляються.",
    "Vos données ne servent qu’à cette demande et sont ensuite effacées.",
    "Your data is used for this request only, and then deleted.",
)
_IDENTITY = RequiredDocument(
    IDENTITY,
    names("بيان قيد فردي", "گواهی ثبت احوال", "Витяг з реєстру населення", "Extrait d’état civil",
          "Extract from the civil register"),
    CIVIL,
)  # fmt: skip
_PHOTOS = RequiredDocument(
    PHOTOS,
    names("صورتان شخصيتان", "دو قطعه عکس", "Дві фотокартки", "Deux photos", "Two photographs"),
)

A_PASSPORT = CatalogueService(
    PASSPORT,
    names("جواز السفر", "گذرنامه", "Закордонний паспорт", "Passeport", "Passport"),
    AgencyCode("agency"),
    "P",
    _PURPOSE,
    Processing(5),
    icon="passport",
    fee=Fee(250_000, (FeeRule(Condition(FieldCode("reason"), ("lost",)), 500_000),)),
    documents=(_IDENTITY, _PHOTOS),
    fields=(_PERSON, _NAME, _LATIN, _BORN, _PHONE, _EMAIL, _STREET, _REASON, _HAS_FAMILY, _FAMILY),
    deliveries=(Delivery.COUNTER, Delivery.POST),
)
"""An ordinary service: an official decides, and photographs are brought."""

AN_ADDRESS = CatalogueService(
    ADDRESS,
    names("تجديد العنوان", "نشانی تازه", "Оновлення адреси", "Changement d’adresse",
          "Renewal of the address"),
    AgencyCode("agency"),
    "A",
    _PURPOSE,
    Processing(0),
    icon="home",
    fee=Fee(40_000),
    documents=(_IDENTITY,),
    fields=(_PERSON, _NAME, _BORN, _STREET),
    deliveries=(Delivery.ELECTRONIC,),
    smart=(SmartCheck(RegisterKey(CIVIL, "alive"), ("yes",)),),
)  # fmt: skip
"""A smart service: its rule decides."""

A_CATALOGUE = Catalogue(
    CatalogueId("test"),
    1,
    names("خدمات", "خدمات", "Послуги", "Services", "Services"),
    tuple(map(Language, ("ar", "fa", "uk", "fr", "en"))),
    "SYP",
    (Agency(AgencyCode("agency"), names("الهيئة", "سازمان", "Служба", "Agence", "Agency")),),
    (
        A_PASSPORT,
        AN_ADDRESS,
        *(
            replace(
                A_PASSPORT, code=ServiceCode(f"other-{n}"), icon="file", deliveries=(Delivery.POST,)
            )
            for n in range(1, 7)
        ),
    ),
    registers=(
        Register(
            CIVIL,
            names("السجل المدني", "ثبت احوال", "Реєстр населення", "État civil", "Civil register"),
            "XX/GOV/1/registers/civil",
        ),
    ),
)


def requesting_office(office: Office | None = None) -> Office:
    """An office that takes requests; its passport queue leads to one."""
    plain = an_office() if office is None else office
    services = tuple(
        replace(each, request=PASSPORT) if each.code == PASSPORT else each
        for each in plain.services
    )
    offer = RequestOffer(A_CATALOGUE.id, tuple(each.code for each in A_CATALOGUE.services))
    return replace(plain, services=services, requests=offer)
