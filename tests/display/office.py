# SPDX-License-Identifier: GPL-3.0-or-later
"""An office with two halls and a display in each, with every text in all five languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from common.domain.identifiers import ClassCode, CounterId, DeviceId, Language, ServiceCode
from common.domain.office import (
    CounterSetup,
    DeviceKind,
    DeviceSetup,
    Hours,
    Office,
    Span,
    VoiceSetup,
    Zone,
)
from tests.kiosk.offices import an_office, names

DISPLAY_A, DISPLAY_B, DISPLAY_ALL = (DeviceId(f"display-{n}") for n in ("a", "b", "all"))
ONE, TWO, THREE, FOUR, FIVE, SIX = (CounterId(f"c{n}") for n in range(1, 7))
PASSPORT, LICENCE, SCHOOL = (ServiceCode(c) for c in ("passport", "licence", "school"))
PLAIN = ClassCode("plain")
AR, FA, UK, FR, EN = (Language(c) for c in ("ar", "fa", "uk", "fr", "en"))

HOLIDAY = date(2026, 11, 26)

_ZONES = (
    Zone("a", names("القاعة أ", "سالن الف", "Зала А", "Salle A", "Hall A")),
    Zone("b", names("القاعة ب", "سالن ب", "Зала Б", "Salle B", "Hall B")),
)
_NOTICES = (
    names(
        "يُنادى على كل رقم ثلاث مرات. من فاته دوره يراجع الاستعلامات.",
        "هر شماره سه بار فراخوانده می‌شود. اگر نوبت شما گذشت، به پیشخوان اطلاعات مراجعه کنید.",
        "Кожен номер викликають тричі. Якщо ви пропустили виклик, зверніться до довідкової.",
        "Chaque numéro est appelé trois fois. Si vous avez manqué votre tour, adressez-vous à "
        "l’accueil.",
        "Each number is called three times. If you missed your turn, please ask at the "
        "information desk.",
    ),
    names(
        "لا تُقبل النقود على الشبابيك.",
        "در باجه‌ها وجه نقد پذیرفته نمی‌شود.",
        "У вікнах готівку не приймають.",
        "Aucun paiement en espèces aux guichets.",
        "No cash is taken at the counters.",
    ),
)


def a_lobby(main: Language = AR, shown: tuple[Language, ...] = ()) -> Office:
    """The office, with ``main`` as its first language and labels in ``shown`` in turn."""
    office = an_office()
    codes = tuple(service.code for service in office.services)
    in_a, in_b = codes[:6], codes[3:]
    counters = (
        *(CounterSetup(c, c[1:], in_a, "a") for c in (ONE, TWO, THREE)),
        *(CounterSetup(c, c[1:], in_b, "b") for c in (FOUR, FIVE, SIX)),
    )
    voice = VoiceSetup(volume=70)
    week = {day: (Span(time(8), time(15, 30)),) for day in ("sun", "mon", "tue", "wed", "thu")}
    holidays = {
        HOLIDAY: names("عيد الاستقلال", "روز استقلال", "День Незалежності",
                       "Fête de l’Indépendance", "Independence Day")
    }  # fmt: skip
    return replace(
        office,
        languages=tuple(dict.fromkeys((main, *office.languages))),
        zones=_ZONES,
        counters=counters,
        devices=(
            *office.devices,
            DeviceSetup(DISPLAY_A, DeviceKind.DISPLAY, zones=("a",), voice=voice, languages=shown),
            DeviceSetup(DISPLAY_B, DeviceKind.DISPLAY, zones=("b",), voice=voice),
            DeviceSetup(DISPLAY_ALL, DeviceKind.DISPLAY),
        ),
        hours=Hours(week, holidays),
        notices=_NOTICES,
        server_series="W",
    )
