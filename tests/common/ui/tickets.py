# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket in each language, as a kiosk would word it."""

from dataclasses import replace
from typing import Final

from common.ui.bidi import left_to_right
from common.ui.ticket_text import Direction, TicketRow, TicketText

CODE: Final = "0".join(str(n * 7919 % 1_000_003) for n in range(1, 33))[:200]

TICKETS: Final = {
    "ar": TicketText(
        direction=Direction.RIGHT_TO_LEFT,
        office="مركز خدمة المواطن – دمشق",
        service="جواز السفر",
        caption="رقمك",
        number="PA 017",
        moment=f"الأحد ٢٢ تشرين الثاني ٢٠٢٦ · {left_to_right('١٠:٢٥')}",
        rows=(
            TicketRow("الانتظار المتوقع", "٢٠–٣٠ دقيقة"),
            TicketRow("أمامك", "٥ أشخاص"),
            TicketRow("المكان", "القاعة أ، الشبابيك ١–٤"),
        ),
        code=CODE,
        small_print=(
            "احتفظ بهذه التذكرة حتى تنتهي خدمتك.",
            "الرقم صالح اليوم فقط. تابع الشاشة واستمع إلى النداء.",
        ),
    ),
    "fa": TicketText(
        direction=Direction.RIGHT_TO_LEFT,
        office="دفتر خدمات دولت – تهران",
        service="تعویض کارت ملی",
        caption="شماره‌ی شما",
        number="KA 008",
        moment=f"یکشنبه ۱ آذر ۱۴۰۵ · {left_to_right('۱۰:۲۵')}",
        rows=(
            TicketRow("زمان انتظار", "۱۰–۲۰ دقیقه"),
            TicketRow("نفرات پیش از شما", "۳ نفر"),
            TicketRow("محل مراجعه", "سالن اصلی، باجه‌های ۱ تا ۴"),
        ),
        code=CODE,
        small_print=("این برگه را تا پایان کار نگه دارید.", "شماره فقط امروز معتبر است."),
    ),
    "uk": TicketText(
        direction=Direction.LEFT_TO_RIGHT,
        office="Територіальний центр комплектування – Київ, Шевченківський район",
        service="Уточнення військово-облікових даних",
        caption="Ваш номер",
        number="DA 103",
        moment="неділя, 22 листопада 2026 р. · 10:25",
        rows=(
            TicketRow("Очікування", "20–30 хв"),
            TicketRow("Перед вами", "5 осіб"),
            TicketRow("Куди йти", "другий поверх, зала очікування Б, вікна 1–4"),
        ),
        code=CODE,
        small_print=(
            "Збережіть талон до завершення обслуговування.",
            "Номер дійсний лише сьогодні.",
        ),
    ),
    "fr": TicketText(
        direction=Direction.LEFT_TO_RIGHT,
        office="Centre de services aux citoyens – Damas",
        service="Passeport",
        caption="Votre numéro",
        number="PA 017",
        moment="dimanche 22 novembre 2026 · 10:25",
        rows=(
            TicketRow("Attente prévue", "20–30 min"),
            TicketRow("Avant vous", "5 personnes"),
            TicketRow("Où aller", "Hall A, guichets 1–4"),
        ),
        code=CODE,
        small_print=("Gardez ce ticket jusqu’à la fin.", "Numéro valable aujourd’hui seulement."),
    ),
    "en": TicketText(
        direction=Direction.LEFT_TO_RIGHT,
        office="Citizen Service Centre – Damascus",
        service="Passport",
        caption="Your number",
        number="PA 017",
        moment="Sunday 22 November 2026 · 10:25",
        rows=(
            TicketRow("Expected wait", "20–30 min"),
            TicketRow("People ahead of you", "5"),
            TicketRow("Where to go", "Hall A, counters 1–4"),
        ),
        code=CODE,
        small_print=("Keep this ticket until you have been served.", "Valid today only."),
    ),
}

_LONG: Final = {
    "ar": (
        "تجديد جواز السفر للمواطنين المقيمين خارج القطر مع إضافة أفراد الأسرة القاصرين",
        ("هويتك الشخصية وصورة عنها", "صورتان شخصيتان حديثتان بخلفية بيضاء"),
        "أحضر أوراقك الأصلية معك إلى الشباك.",
        "يرجى إحضار:",
    ),
    "fa": (
        "صدور گذرنامه برای شهروندان مقیم خارج از کشور همراه با افزودن فرزندان زیر هجده سال",
        ("اصل و تصویر کارت ملی", "دو قطعه عکس جدید با زمینه‌ی سفید"),
        "اصل مدارک خود را همراه داشته باشید.",
        "لطفاً همراه بیاورید:",
    ),
    "uk": (
        "Оформлення закордонного паспорта для громадян, які постійно проживають за кордоном",
        ("паспорт громадянина України та його копія", "дві свіжі фотокартки на білому тлі"),
        "Візьміть із собою оригінали документів.",
        "Візьміть із собою:",
    ),
    "fr": (
        "Renouvellement du passeport des citoyens résidant à l’étranger avec enfants mineurs",
        ("votre carte d’identité et sa copie", "deux photos récentes sur fond blanc"),
        "Apportez vos documents originaux au guichet.",
        "À apporter :",
    ),
    "en": (
        "Renewal of the passport of citizens living abroad, together with their minor children",
        ("your identity card and a copy of it", "two recent photographs on white"),
        "Bring your original papers to the counter.",
        "Please bring:",
    ),
}

LONG_TICKETS: Final = {
    language: replace(
        TICKETS[language], service=service, bring=bring, lines=(line,), bring_caption=caption
    )
    for language, (service, bring, line, caption) in _LONG.items()
}
"""With all that an office may add to a ticket, and names that fill several lines."""
