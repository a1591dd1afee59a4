# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues that come with Nobat are right, and say what the programmes need."""

from pathlib import Path

import msgspec
import pytest

from common.domain.catalogue import Catalogue, FieldKind
from common.domain.forms import Completeness, FieldProblem, check_answers
from common.domain.forms_answers import Wrong
from common.domain.forms_schema import json_schema
from common.domain.identifiers import FieldCode, ServiceCode
from common.identity.national.reading import check_number
from common.wire.catalogue_file import load_catalogue
from common.wire.toml_problems import FileProblems, describe

ASSETS = Path(__file__).resolve().parents[3] / "assets"
FILES = sorted((ASSETS / "catalogues").glob("*.toml"))
shipped = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def catalogue_at(path: Path) -> Catalogue:
    """Read a catalogue that must be right."""
    match load_catalogue(path):
        case FileProblems() as problems:
            pytest.fail(describe(problems))
        case catalogue:
            return catalogue


@shipped
def test_a_shipped_catalogue_loads_under_its_own_name(path: Path) -> None:
    assert catalogue_at(path).id == path.stem


@shipped
def test_a_shipped_catalogue_survives_the_wire(path: Path) -> None:
    catalogue = catalogue_at(path)
    assert msgspec.json.decode(msgspec.json.encode(catalogue), type=Catalogue) == catalogue


@shipped
def test_every_icon_of_a_shipped_catalogue_is_there(path: Path) -> None:
    catalogue = catalogue_at(path)
    wanted = {service.icon for service in catalogue.services}
    wanted |= {category.icon for category in catalogue.categories}
    assert wanted <= {icon.stem for icon in (ASSETS / "icons").glob("*.svg")}


@shipped
def test_a_shipped_catalogue_marks_its_figures_as_samples(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for line in text.splitlines():
        figure = line.startswith(("fee = ", "processing = "))
        assert not figure or "# SAMPLE" in line or "{ working_days = 0 }" in line, line


@shipped
def test_every_service_asks_something_and_knows_when_it_is_answered(path: Path) -> None:
    for service in catalogue_at(path).services:
        assert check_answers(service, {}, Completeness.DRAFT, check_number) == ()
        assert check_answers(service, {}, Completeness.COMPLETE, check_number) != ()
        assert json_schema(service)["properties"]


@shipped
def test_every_catalogue_has_a_smart_service_and_one_on_line(path: Path) -> None:
    services = catalogue_at(path).services
    assert any(each.smart is not None for each in services)
    assert any(each.online for each in services)


OFFERED = {
    "ukraine-recruitment": {
        "Уточнення військово-облікових даних",
        "Взяття на військовий облік",
        "Зняття з військового обліку",
        "Відстрочка від призову",
        "Видача військово-облікового документа",
        "Направлення на військово-лікарську комісію (ВЛК)",
        "Довідки про військовий облік",
    },
    "syria-passports-conscription": {
        "جواز السفر",
        "جواز سفر للمغتربين",
        "تأجيل خدمة العلم",
        "بيان وضع",
        "شهادة تأدية الخدمة",
        "إذن سفر",
        "بدل نقدي",
    },
    "syria-citizen-services": {
        "جواز السفر",
        "شهادة السياقة",
        "التأمين الإلزامي للسيارات",
        "بيان قيد مركبة",
        "السجل التجاري",
        "براءة الذمة",
        "صورة مصدقة عن شهادة مدرسية",
        "صورة مصدقة عن إشعار الرسوب",
        "بيان وضع وظيفي",
        "وثيقة بيان وضع موفد",
        "وثيقة ملتزم بالمناطق النامية",
        "وثيقة عدم التقدم للدراسات العليا",
        "كشف علامات",
        "وثيقة حياة جامعية",
        "وثيقة تأجيل خدمة العلم",
    },
    "egypt-supply-and-traffic": {
        "إصدار بطاقة تموين جديدة",
        "بدل فاقد",
        "بدل تالف",
        "تفعيل بطاقة",
        "فصل اجتماعي",
        "ضم أفراد الأسرة",
        "نقل من محافظة إلى أخرى",
        "الاستعلام عن صرف",
        "إضافة الأبناء غير المقيدين",
        "إضافة صرف لمستحقي خبز فقط",
        "إضافة الزوجة غير المقيدة",
        "تظلم من مخالفة",
        "تجديد رخصة مركبة",
        "بدل فاقد رخصة",
        "بدل تالف رخصة",
        "سداد المخالفات",
        "مستخرج السجل التجاري",
    },
}
"""What each programme is known to offer, in its own words; Iran's is held to its documents."""


@pytest.mark.parametrize(("name", "offered"), OFFERED.items())
def test_every_service_of_a_programme_is_there(name: str, offered: set[str]) -> None:
    catalogue = catalogue_at(ASSETS / "catalogues" / f"{name}.toml")
    main = catalogue.languages[0]
    assert offered <= {service.names[main] for service in catalogue.services}


def test_no_document_that_irans_exchange_holds_is_asked_of_anybody() -> None:
    catalogue = catalogue_at(ASSETS / "catalogues" / "iran-service-window.toml")
    held = {"کارت ملی", "شناسنامه", "مدرک تحصیلی", "کارت پایان خدمت", "گواهینامهٔ رانندگی"}
    documents = [each for service in catalogue.services for each in service.documents]
    assert {each.names["fa"] for each in documents if each.register is not None} == held
    assert not held & {each.names["fa"] for each in documents if each.register is None}


def test_an_instant_passport_is_a_passport_with_urgency() -> None:
    catalogue = catalogue_at(ASSETS / "catalogues" / "syria-passports-conscription.toml")
    passport = catalogue.services[0]
    assert (passport.code, passport.processing.urgent_days) == ("passport", 0)


@pytest.mark.parametrize(
    ("catalogue", "service", "typed", "wrong"),
    [
        ("ukraine-recruitment", "data-update", "0000000200", None),
        ("ukraine-recruitment", "data-update", "٠٠٠٠ ٠٠٠-٢٠٠", None),
        ("ukraine-recruitment", "data-update", "0000000201", Wrong.WRONG_FIGURE),
        ("ukraine-recruitment", "data-update", "200", Wrong.NOT_A_NATIONAL_NUMBER),
        ("iran-service-window", "degree", "۰۰۰۰۱۰۰۱۰۲", None),
        ("iran-service-window", "degree", "۰۰۰۰۱۰۰۱۰۳", Wrong.WRONG_FIGURE),
        ("iran-service-window", "degree", "۱۱۱۱۱۱۱۱۱۱", Wrong.NOT_A_NATIONAL_NUMBER),
        ("egypt-supply-and-traffic", "new-card", "٢٨٥٠٧١٥٩٩٠٠٠١٨", None),
        ("egypt-supply-and-traffic", "new-card", "28507159900019", None),
        ("egypt-supply-and-traffic", "new-card", "28513159900018", Wrong.NOT_A_NATIONAL_NUMBER),
        ("syria-citizen-services", "transcript", "99010000044", None),
        ("syria-passports-conscription", "passport", "9901000004", Wrong.NOT_A_NATIONAL_NUMBER),
    ],
)
def test_a_shipped_catalogue_knows_the_national_numbers_of_its_country(
    catalogue: str, service: str, typed: str, wrong: Wrong | None
) -> None:
    offered = catalogue_at(ASSETS / "catalogues" / f"{catalogue}.toml").service(
        ServiceCode(service)
    )
    assert offered is not None
    number = FieldCode("national_number")
    problems = check_answers(offered, {number: typed}, Completeness.DRAFT, check_number)
    assert problems == (() if wrong is None else (FieldProblem((number,), wrong),))


@shipped
def test_every_national_number_of_a_shipped_catalogue_has_its_scheme(path: Path) -> None:
    fields = [field for service in catalogue_at(path).services for field in service.fields]
    fields += [each for field in fields for each in field.fields]
    numbers = [field for field in fields if field.kind is FieldKind.NATIONAL_NUMBER]
    assert numbers
    assert all(field.scheme is not None for field in numbers)
