# SPDX-License-Identifier: GPL-3.0-or-later
"""Offices for tests of the kiosk, with every text in all five languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from common.domain.identifiers import (
    ClassCode,
    CounterId,
    DeviceId,
    Language,
    OfficeId,
    ServiceCode,
)
from common.domain.office import (
    Category,
    ChipReaderSetup,
    CounterSetup,
    DeviceKind,
    DeviceSetup,
    Digits,
    Hours,
    Names,
    Office,
    PrinterSetup,
    PriorityClass,
    Requirement,
    ScannerSetup,
    Service,
    Span,
    Zone,
)

OFFICE_ID = OfficeId("damascus-centre")
KIOSK = DeviceId("kiosk-a")
PASSPORT = ServiceCode("passport")
PLAIN = ClassCode("plain")
ELDERLY = ClassCode("elderly")


def names(ar: str, fa: str, uk: str, fr: str, en: str) -> Names:
    return {"ar": ar, "fa": fa, "uk": uk, "fr": fr, "en": en}


_NAMES = {
    "passport": names("جواز السفر", "گذرنامه", "Закордонний паспорт", "Passeport", "Passport"),
    "licence": names(
        "رخصة القيادة", "گواهینامه رانندگی", "Посвідчення водія", "Permis de conduire",
        "Driving licence",
    ),
    "vehicle": names(
        "بيان قيد مركبة", "گواهی سوابق خودرو", "Довідка про транспортний засіб",
        "Relevé d’immatriculation", "Vehicle record statement",
    ),
    "school": names(
        "تصديق شهادة مدرسية", "تأیید مدرک تحصیلی", "Засвідчення атестата",
        "Certification de diplôme scolaire", "Certified school certificate",
    ),
    "transcript": names(
        "كشف علامات جامعي", "ریزنمرات دانشگاه", "Академічна довідка",
        "Relevé de notes universitaire", "University transcript",
    ),
    "deferment": names(
        "تأجيل خدمة العلم", "معافیت تحصیلی سربازی", "Відстрочка від призову",
        "Service militaire : sursis", "Conscription: deferment",
    ),
    "clearance": names(
        "براءة ذمة", "گواهی عدم بدهی", "Довідка про відсутність заборгованості",
        "Quitus fiscal", "Clearance certificate",
    ),
    "register": names(
        "مستخرج من السجل التجاري", "خلاصه ثبت شرکت", "Витяг з реєстру підприємств",
        "Extrait du registre du commerce", "Commercial register extract",
    ),
}  # fmt: skip
_ICONS = {
    "passport": ("P", "passport", "people"),
    "licence": ("D", "id-badge", "people"),
    "vehicle": ("V", "car", "property"),
    "school": ("S", "certificate", "education"),
    "transcript": ("U", "school", "education"),
    "deferment": ("M", "file-certificate", "people"),
    "clearance": ("C", "receipt", "property"),
    "register": ("R", "building", "property"),
}
_CATEGORIES = (
    Category(
        "people",
        names("وثائق شخصية", "مدارک شخصی", "Особисті документи", "Papiers personnels",
              "Personal documents"),
        "id-card",
    ),
    Category(
        "property",
        names("مركبات وأملاك", "خودرو و املاک", "Транспорт і майно", "Véhicules et biens",
              "Vehicles and property"),
        "property",
    ),
    Category(
        "education", names("تعليم", "آموزش", "Освіта", "Enseignement", "Education"), "school"
    ),
)  # fmt: skip
_BRING = (
    Requirement(
        names("بطاقتك الشخصية", "کارت ملی", "Ваш паспорт або ID-картка", "Votre carte d’identité",
              "Your identity card"),
    ),
    Requirement(
        names("صورتان شخصيتان حديثتان", "دو قطعه عکس جدید", "Дві свіжі фотокартки",
              "Deux photos récentes", "Two recent photographs"),
    ),
    Requirement(
        names("بيان قيد فردي", "گواهی ثبت احوال", "Витяг з реєстру населення",
              "Extrait d’état civil", "Extract from the civil register"),
        fetched=True,
    ),
)  # fmt: skip


def _service(code: str, category: str | None) -> Service:
    prefix, icon, _ = _ICONS[code]
    full = code == "passport"
    return Service(
        ServiceCode(code),
        _NAMES[code],
        prefix,
        icon,
        category=category,
        fee=2_500_000 if full else None,
        processing=names("٣ أيام عمل", "۳ روز کاری", "3 робочі дні", "3 jours ouvrables",
                         "3 working days") if full else None,
        requirements=_BRING if full else (),
    )  # fmt: skip


_CLASSES = (
    PriorityClass(PLAIN, names("عادي", "عادی", "Звичайна", "Ordinaire", "Plain"), 1.0),
    PriorityClass(
        ELDERLY,
        names("كبار السن", "سالمندان", "Літній вік", "Personne âgée", "Older person"),
        2.0,
        "elderly",
    ),
    PriorityClass(
        ClassCode("disability"),
        names("إعاقة", "معلولیت", "Інвалідність", "Handicap", "Disability"),
        2.0,
        "wheelchair",
    ),
    PriorityClass(
        ClassCode("pregnancy"),
        names("حمل", "بارداری", "Вагітність", "Grossesse", "Pregnancy"),
        2.0,
        "pregnant",
    ),
    PriorityClass(
        ClassCode("child"),
        names("مع طفل صغير", "همراه کودک خردسال", "З малою дитиною", "Avec un jeune enfant",
              "With a small child"),
        1.5,
        "baby",
    ),
)  # fmt: skip

_WEEK = {day: (Span(time(8), time(15)),) for day in ("sun", "mon", "tue", "wed", "thu")}


def an_office(printer: PrinterSetup | None = None, scanner: ScannerSetup | None = None) -> Office:
    """An office in Damascus with eight services, on one page."""
    services = tuple(_service(code, None) for code in _ICONS)
    zone = Zone("a", names("القاعة أ", "سالن الف", "Зала А", "Hall A", "Hall A"))
    codes = tuple(s.code for s in services)
    return Office(
        id=OFFICE_ID,
        names=names("مركز خدمة المواطن", "مرکز خدمات شهروندی", "Центр обслуговування громадян",
                    "Centre de services aux citoyens", "Citizen Service Centre"),
        languages=tuple(Language(code) for code in ("ar", "fa", "uk", "fr", "en")),
        time_zone="Asia/Damascus",
        services=services,
        classes=_CLASSES,
        zones=(zone,),
        counters=tuple(
            CounterSetup(CounterId(f"c{n}"), str(n), codes, "a") for n in (1, 2, 3, 4)
        ),
        devices=(
            DeviceSetup(KIOSK, DeviceKind.KIOSK, "A", printer=printer, scanner=scanner),
        ),
        hours=Hours(_WEEK, last_ticket_minutes=15),
        currency="SYP",
        digits=Digits.ARABIC_INDIC,
        place=names("دمشق", "دمشق", "Дамаск", "Damas", "Damascus"),
    )  # fmt: skip


def with_chip_reader(office: Office) -> Office:
    """The same with a chip reader at each kiosk."""
    devices = tuple(replace(each, chip_reader=ChipReaderSetup()) for each in office.devices)
    return replace(office, devices=devices)


def grouped_office(
    printer: PrinterSetup | None = None, scanner: ScannerSetup | None = None
) -> Office:
    """The same with ten services in three categories and one without."""
    office = an_office(printer, scanner)
    grouped = tuple(_service(code, _ICONS[code][2]) for code in _ICONS)
    more = (
        replace(grouped[0], code=ServiceCode("renewal"), prefix="N", requirements=(), fee=0),
        replace(grouped[7], code=ServiceCode("advice"), prefix="A", category=None, icon="help"),
    )
    services = (*grouped, *more)
    codes = tuple(s.code for s in services)
    counters = tuple(replace(counter, services=codes) for counter in office.counters)
    return replace(office, services=services, counters=counters, categories=_CATEGORIES)
