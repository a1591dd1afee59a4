# SPDX-License-Identifier: GPL-3.0-or-later
"""One document of each kind in each language, of invented people, as long as real ones are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from common.documents.address_label import AddressLabel
from common.documents.certificate import Certificate
from common.documents.daily_report import (
    DailyReport,
    MethodDay,
    QueueDay,
    ServiceDay,
    Share,
    StageCount,
    TillDay,
)
from common.documents.decision import Decision, Outcome
from common.documents.hand_over_slip import HandOverSlip, ToApplicant, ToProxy
from common.documents.imprint import Copy, Fact, Imprint, Issue, Original, Signatory
from common.documents.receipt import FeeLine, PaidBy, Receipt
from common.documents.rendering import Document
from common.domain.identifiers import Language, OfficeId
from common.domain.request.stages import RequestStage
from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    person_digest,
    verification_link,
)

KEY = bytes(range(32))
OFFICE = OfficeId("damascus-1")
ISSUED = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
ADDRESS = "https://office.example"
SECRET = "7KQ4-M2XD"

ORIGINAL = Original()

LANGUAGES = ("ar", "fa", "uk", "fr", "en")


@dataclass(frozen=True, slots=True)
class Place:
    """An office and its people."""

    zone: str
    office: str
    agency: str
    currency: str
    service: str
    certificate: str
    person: str
    other: str
    clerk: str
    position: str
    facts: tuple[tuple[str, str], ...]
    basis: str
    ground: str
    appeal: str
    address: tuple[str, ...]
    sender: tuple[str, ...]
    papers: tuple[str, ...]
    services: tuple[str, ...]


PLACES = {
    "ar": Place(
        "Asia/Damascus",
        "مركز خدمة المواطن – المزة",
        "وزارة الإدارة المحلية والبيئة",
        "SYP",
        "شهادة تأدية الخدمة",
        "شهادة تأدية خدمة العلم",
        "سامر عبد الرحمن الخطيب",
        "هالة مُحَمَّد العلي",
        "نادر الحلبي",
        "رئيس قسم الوثائق",
        (
            ("الاسم باللاتينية", "Samer Abdulrahman AL-KHATIB"),
            ("الرقم الوطني", "٠١٢٣٤٥٦٧٨٩٠"),
            ("مكان وتاريخ الولادة", "دمشق (الميدان)، ١٤ آذار ١٩٩٢"),
            ("مدة الخدمة", "من ١ نيسان ٢٠١٤ إلى ٣٠ أيلول ٢٠١٦ (٣٠ شهراً)"),
            ("الوحدة", "الكتيبة 17-B، سائق آلية من الفئة C1"),
        ),
        "أُعطيت هذه الشهادة بناءً على طلبه وعلى قيود شعبة التجنيد الوسيطة (السجل 4/2016)، لتقديمها"
        " إلى من يلزم، ولا تُستعمل لغير الغاية التي طُلبت من أجلها.",
        "لم تُستكمل الوثائق المطلوبة خلال المهلة المحددة، ولم يُقدَّم بيان القيد المدني رغم التبليغ.",
        "يمكنك الاعتراض أمام المديرية خلال ١٥ يوم عمل من تاريخ التبليغ، كتابةً أو في أي مركز خدمة.",
        ("شارع فايز منصور، بناء ١٢، طابق ٣", "المزة، دمشق", "سورية"),
        ("ص.ب. 4071", "دمشق"),
        ("شهادة تأدية خدمة العلم رقم C-2026-000045", "صورة مصدقة عن الهوية"),
        ("جواز السفر", "شهادة تأدية الخدمة", "بيان قيد مركبة"),
    ),
    "fa": Place(
        "Asia/Tehran",
        "دفتر پیشخوان خدمات دولت – شمارهٔ ۱۲",
        "سازمان ثبت احوال کشور",
        "IRR",
        "گواهی پایان خدمت",
        "گواهی وضعیت خدمت وظیفه",
        "آرش گل‌محمدی کیانی",
        "پریسا نیک‌نژاد",
        "مهدی چاوشی",
        "کارشناس مسئول صدور",
        (
            ("نام به لاتین", "Arash GOLMOHAMMADI KIANI"),
            ("کد ملی", "۰۰۱۲۳۴۵۶۷۹"),
            ("تاریخ و محل تولد", "۲۳ اسفند ۱۳۷۰، تهران (شمیران)"),
            ("مدت خدمت", "از ۱ فروردین ۱۳۹۳ تا ۳۱ شهریور ۱۳۹۵ (۳۰ ماه)"),
            ("یگان", "گردان 17-B، راننده پایه C1"),
        ),
        "این گواهی بنا به درخواست نام‌برده و بر پایهٔ اطلاعات پایگاه وظیفهٔ عمومی (شناسهٔ X-4/2016)"
        " صادر شده است و تنها برای همان منظوری که خواسته شده، اعتبار دارد.",
        "مدارک خواسته‌شده در مهلت تعیین‌شده کامل نشد و پاسخ استعلام با اطلاعات متقاضی هم‌خوانی ندارد.",
        "می‌توانید تا ۱۵ روز کاری پس از ابلاغ، در همین دفتر یا از راه درگاه ملی اعتراض کنید.",
        ("خیابان ولی‌عصر، کوچهٔ گلستان، پلاک ۱۲، واحد ۳", "تهران ۱۹۶۸۶۵۳۸۴۱", "ایران"),
        ("صندوق پستی ۴۰۷۱", "تهران"),
        ("گواهی وضعیت خدمت شمارهٔ C-2026-000045", "رونوشت برابر اصل کارت ملی"),
        ("گذرنامه", "گواهی وضعیت خدمت وظیفه", "تعویض گواهینامهٔ رانندگی"),
    ),
    "uk": Place(
        "Europe/Kyiv",
        "Шевченківський районний територіальний центр",
        "Міністерство оборони України",
        "UAH",
        "Довідка про перебування на обліку",
        "Довідка про перебування на військовому обліку",
        "Олександр Григорович Шевченко",
        "Ґалина Їжакевич",
        "Ірина Щербак",
        "начальниця відділу обліку",
        (
            ("Ім’я латиницею", "Oleksandr SHEVCHENKO"),
            ("Номер у Реєстрі", "19920314-01239"),
            ("Дата та місце народження", "14 березня 1992 р., м. Київ"),
            ("Ім’я в документі іншої держави", "أولكسندر شيفتشينكو"),
            ("Підрозділ", "3-тя рота, водій категорії C1"),
        ),
        "Довідку видано на прохання заявника за даними Єдиного державного реєстру (запис № 4/2016)"
        " для подання за місцем вимоги; вона не замінює військово-облікового документа.",
        "Заявник не подав у встановлений строк документів, які підтверджують право на відстрочку.",
        "Рішення можна оскаржити впродовж 15 робочих днів до обласного центру або до суду.",
        ("вул. Січових Стрільців, буд. 12, кв. 3", "04053 м. Київ", "Україна"),
        ("а/с 4071", "01001 Київ"),
        ("Довідка № C-2026-000045", "Засвідчена копія паспорта"),
        ("Уточнення даних", "Відстрочка від призову", "Взяття на облік"),
    ),
    "fr": Place(
        "Europe/Paris",
        "Centre de services de la mairie d’Évry",
        "Ministère de l’Intérieur",
        "EUR",
        "Attestation de domicile",
        "Attestation de domicile",
        "Hélène Lefèvre-Benali",
        "Karim Benali",
        "Gaëlle Œuvrard",
        "cheffe du service des titres",
        (
            ("Nom en arabe", "هيلين لوفيفر بن علي"),
            ("Numéro national", "2 92 03 75 116 042 51"),
            ("Naissance", "14 mars 1992, à Paris 16e"),
            ("Domicile", "12, rue de l’Église (bâtiment B), 91000 Évry-Courcouronnes"),
        ),
        "Cette attestation est délivrée à la demande de l’intéressée, d’après le registre (feuillet"
        " 4/2016), pour servir et valoir ce que de droit.",
        "Les pièces demandées n’ont pas été produites dans le délai, malgré un rappel écrit.",
        "Vous pouvez contester cette décision dans les quinze jours ouvrés, par écrit.",
        ("12, rue de l’Église", "91000 Évry-Courcouronnes", "France"),
        ("BP 4071", "91000 Évry"),
        ("Attestation n° C-2026-000045", "Copie certifiée de la carte d’identité"),
        ("Passeport", "Attestation de domicile", "Carte grise"),
    ),
    "en": Place(
        "Europe/London",
        "Citizen Service Centre, Northgate",
        "Department of Civil Records",
        "GBP",
        "Certificate of residence",
        "Certificate of residence",
        "Siobhán O’Neill-Haddad",
        "Yusuf Haddad",
        "Margaret Ashworth",
        "Head of Records",
        (
            ("Name in Arabic", "شيفون أونيل حداد"),
            ("National number", "QQ 12 34 56 C"),
            ("Born", "14 March 1992, Leeds"),
            ("Residence", "12 Church Street (flat B), Northgate"),
        ),
        "Issued at the holder’s request from the register of residents (entry 4/2016), for use"
        " where it is required.",
        "The documents asked for were not given within the time allowed, in spite of a reminder.",
        "You may object within 15 working days, in writing or at any service centre.",
        ("12 Church Street", "Northgate NG4 2AB", "United Kingdom"),
        ("PO Box 4071", "Northgate"),
        ("Certificate No. C-2026-000045", "Certified copy of identity card"),
        ("Passport", "Certificate of residence", "Vehicle record"),
    ),
}


def imprint(language: str, kind: DocumentKind, number: str, issue: Issue = ORIGINAL) -> Imprint:
    """The head of a document, with a signed link of the example office."""
    place = PLACES[language]
    facts = DocumentFacts(
        OFFICE,
        kind,
        number,
        ISSUED.date(),
        date(2027, 5, 22),
        person_digest(number, place.person),
    )
    return Imprint(
        Language(language),
        place.office,
        place.agency,
        number,
        ISSUED,
        ZoneInfo(place.zone),
        issue=issue,
        link=verification_link(ADDRESS, encode_document(facts, KEY)),
        address=f"{ADDRESS}/verify",
    )


def certificate(language: str, issue: Issue = ORIGINAL) -> Certificate:
    place = PLACES[language]
    return Certificate(
        imprint(language, DocumentKind.CERTIFICATE, "C-2026-000045", issue),
        place.certificate,
        place.person,
        tuple(Fact(label, value) for label, value in place.facts),
        place.basis,
        date(2027, 5, 22),
        Signatory(place.clerk, place.position),
    )


def receipt(language: str) -> Receipt:
    place = PLACES[language]
    return Receipt(
        imprint(language, DocumentKind.RECEIPT, "R-2026-001207"),
        "D-2026-000123",
        (FeeLine(place.service, 1_250_000), FeeLine(place.papers[1], 75_050)),
        place.currency,
        PaidBy.MOBILE if language == "ar" else PaidBy.CARD,
        SECRET,
    )


def decision(language: str, outcome: Outcome = Outcome.REFUSED) -> Decision:
    place = PLACES[language]
    return Decision(
        imprint(language, DocumentKind.DECISION, "E-2026-000078"),
        "D-2026-000123",
        place.service,
        place.person,
        outcome,
        (place.ground,),
        place.appeal,
        Signatory(place.clerk, place.position),
    )


def slip(language: str) -> HandOverSlip:
    place = PLACES[language]
    by_proxy = ToProxy(place.person, place.other, "N 004417823", place.papers[1])
    return HandOverSlip(
        imprint(language, DocumentKind.HAND_OVER_SLIP, "H-2026-000311", Copy(1, ISSUED)),
        "D-2026-000123",
        place.service,
        place.papers,
        by_proxy if language != "fr" else ToApplicant(place.person, "14AB82137"),
        Signatory(place.clerk, place.position),
    )


def report(language: str, services: int = 3) -> DailyReport:
    place = PLACES[language]
    return DailyReport(
        imprint(language, DocumentKind.DAILY_REPORT, "J-2026-0326"),
        date(2026, 11, 22),
        tuple(
            ServiceDay(place.services[each % 3], 42 + each, 31, 4, 28 + each)
            for each in range(services)
        ),
        (TillDay("K-1", 4_825_000, 125_000, 0), TillDay("K-2", 980_000, 0, -5_000)),
        place.currency,
        (place.ground,),
        Signatory(place.clerk, place.position),
    )


def whole_day(language: str) -> DailyReport:
    """A report with all that one can hold."""
    return replace(
        report(language),
        remarks=(),
        queue=(
            QueueDay(PLACES[language].services[0], 118, 7, 12, 41),
            QueueDay(PLACES[language].services[1], 64, 2, None, None),
        ),
        stages=tuple(StageCount(each, 3 + n) for n, each in enumerate(RequestStage)),
        payments=(
            MethodDay(PaidBy.CASH, 31, 5_805_000),
            MethodDay(PaidBy.MOBILE, 12, 3_000_000),
        ),
        smart=Share(3, 12),
        online=Share(7, 12),
    )


def label(language: str) -> AddressLabel:
    place = PLACES[language]
    return AddressLabel(
        Imprint(
            Language(language),
            place.office,
            place.agency,
            "P-2026-000019",
            ISSUED,
            ZoneInfo(place.zone),
        ),
        place.person,
        place.address,
        place.sender,
        "RR123456785SY",
    )


def all_of(language: str) -> dict[str, Document]:
    """One of each kind."""
    return {
        "certificate": certificate(language),
        "receipt": receipt(language),
        "decision": decision(language),
        "slip": slip(language),
        "report": report(language),
        "label": label(language),
    }
