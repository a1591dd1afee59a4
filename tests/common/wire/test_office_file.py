# SPDX-License-Identifier: GPL-3.0-or-later
"""An office file is read whole, or everything that is wrong with it is told at once."""

import dataclasses
import re
from datetime import date, time
from pathlib import Path

import msgspec
import pytest

from common.domain.card_codes import CardCodeSetup
from common.domain.identifiers import DeviceId, ServiceCode
from common.domain.numbering import TicketNumber, parse_number
from common.domain.office import (
    Category,
    ChipReaderSetup,
    CounterSetup,
    DeviceSetup,
    Digits,
    Hours,
    Office,
    PrinterSetup,
    PriorityClass,
    QueueRules,
    RequestOffer,
    Requirement,
    ScannerSetup,
    Service,
    Span,
    VoiceSetup,
    Zone,
)
from common.domain.ticket_layout import TicketLayout
from common.wire.messages import Configuration
from common.wire.office_file import (
    FileProblem,
    FileProblems,
    describe,
    load_office,
)
from tests.common.wire.small_office import SMALL, office_of, spoilt, told

ASSETS = Path(__file__).resolve().parents[3] / "assets"
SHIPPED = sorted((ASSETS / "offices").glob("*.toml"))
shipped = pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)


def shipped_office(path: Path) -> Office:
    return office_of(path.read_text(encoding="utf-8"))


# ── The files that come with Nobat ───────────────────────────────────────────────────────────


def test_three_offices_are_shipped() -> None:
    assert [path.stem for path in SHIPPED] == ["damascus", "kyiv", "tehran"]


@shipped
def test_a_shipped_file_loads_under_its_own_name(path: Path) -> None:
    office = load_office(path)
    assert isinstance(office, Office)
    assert office.id == path.stem


@shipped
def test_a_shipped_office_survives_the_wire(path: Path) -> None:
    sent = Configuration("1", shipped_office(path), {DeviceId("kiosk-1"): b"k" * 32})
    assert msgspec.json.decode(msgspec.json.encode(sent), type=Configuration) == sent


@shipped
def test_every_icon_of_a_shipped_office_is_there(path: Path) -> None:
    office = shipped_office(path)
    wanted = {category.icon for category in office.categories}
    wanted |= {service.icon for service in office.services}
    wanted |= {priority_class.icon for priority_class in office.classes}
    assert wanted <= {icon.stem for icon in (ASSETS / "icons").glob("*.svg")}


def test_every_default_icon_is_there() -> None:
    icons = {icon.stem for icon in (ASSETS / "icons").glob("*.svg")}
    service = Service(ServiceCode("s"), {}, "S")
    assert {Category("c", {}).icon, service.icon} <= icons


@shipped
def test_every_number_of_a_shipped_office_is_read_back_as_itself(path: Path) -> None:
    office = shipped_office(path)
    letters = [*(d.series for d in office.devices if d.series), office.server_series or "W"]
    numbers = [TicketNumber(s.prefix, x, 7) for s in office.services for x in letters]
    assert len({number.label for number in numbers}) == len(numbers)
    assert [parse_number(number.label) for number in numbers] == numbers


@shipped
def test_a_shipped_office_has_two_displays_with_different_zones(path: Path) -> None:
    zones = [d.zones for d in shipped_office(path).devices if d.kind == "display"]
    assert len(zones) == len(set(zones)) == 2


def test_the_office_of_damascus_prints_arabic_digits_and_opens_from_sunday() -> None:
    office = shipped_office(ASSETS / "offices" / "damascus.toml")
    assert office.digits is Digits.ARABIC_INDIC
    assert set(office.hours.week) == {"sun", "mon", "tue", "wed", "thu"}
    assert len(office.services) > 8
    assert len(office.categories) == 5


def test_a_range_of_special_days_opens_no_day_that_is_closed_anyway() -> None:
    special = shipped_office(ASSETS / "offices" / "damascus.toml").hours.special
    assert date(2026, 2, 22) in special  # a Sunday
    assert date(2026, 2, 20) not in special  # a Friday
    assert date(2026, 3, 18) not in special  # a holiday


# ── What a right file says ───────────────────────────────────────────────────────────────────


def test_the_small_file_is_right() -> None:
    assert told(SMALL) == []


def test_hours_are_read_from_their_short_forms() -> None:
    hours = office_of(SMALL).hours
    assert set(hours.week) == {"sun", "mon", "tue", "wed", "thu"}
    assert hours.week["thu"] == (Span(time(8), time(13)), Span(time(14), time(15, 30)))
    assert hours.special == {date(2026, 12, 24): (Span(time(9), time(12)),)}
    assert hours.holidays[date(2026, 1, 1)]["en"] == "New Year"
    assert hours.day_starts == time(4)


def test_a_time_may_be_written_as_toml_writes_it() -> None:
    hours = office_of(spoilt(('day_starts = "04:00"', "day_starts = 04:30:00"))).hours
    assert hours.day_starts == time(4, 30)


def test_a_range_of_holidays_closes_each_of_its_days() -> None:
    text = spoilt(("2026-01-01 =", '"2026-01-01 to 2026-01-03" ='))
    assert set(office_of(text).hours.holidays) == {date(2026, 1, n) for n in (1, 2, 3)}


def test_a_week_may_turn_within_a_range_and_a_night_within_a_span() -> None:
    text = spoilt(
        ('sun-thu = ["08:00-13:00", "14:00-15:30"]', 'sat-sun = ["20:00-02:00"]'),
        ('2026-12-24 = ["09:00-12:00"]', '2026-12-24 = ["05:00-24:00"]'),
    )
    hours = office_of(text).hours
    assert hours.week == dict.fromkeys(("sat", "sun"), (Span(time(20), time(2)),))
    assert hours.special[date(2026, 12, 24)] == (Span(time(5), time(0)),)


@pytest.mark.parametrize(
    ("currency", "written", "minor"),
    [
        pytest.param("SYP", "30.50", 3050, id="two decimals"),
        pytest.param("SYP", "2500", 250_000, id="whole"),
        pytest.param("JOD", "1.125", 1125, id="three decimals"),
        pytest.param("XOF", "700", 700, id="no decimals"),
        pytest.param("SYP", "0", 0, id="free"),
    ],
)
def test_a_fee_is_kept_in_the_minor_units_of_the_currency(
    currency: str, written: str, minor: int
) -> None:
    text = spoilt(("fee = 30.50", f"fee = {written}"), ('"SYP"', f'"{currency}"'))
    assert office_of(text).services[0].fee == minor


def test_a_rate_may_be_a_whole_number() -> None:
    assert office_of(spoilt(("rate = 1.0", "rate = 2"))).classes[0].rate == 2.0


def test_what_is_not_written_has_its_default() -> None:
    service = office_of(SMALL).services[1]
    assert (service.fee, service.category, service.requirements) == (None, None, ())


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_bytes(SMALL.encode("utf-8-sig"))
    assert load_office(file) == office_of(SMALL)


# ── Files that cannot be read at all ─────────────────────────────────────────────────────────


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    result = load_office(tmp_path / "none.toml")
    assert isinstance(result, FileProblems)
    assert describe(result).startswith("the file: cannot be read: No such file")


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_bytes('id = "x"\n# مكتب'.encode("cp1256"))
    assert load_office(file) == FileProblems(
        (FileProblem("", 2, "not UTF-8", "save the file with the encoding UTF-8"),)
    )


@pytest.mark.parametrize(
    ("text", "start"),
    [
        pytest.param('id = "x\n', "the file (line 1): cannot be understood: ", id="open text"),
        pytest.param("id = 1\nid = 2\n", "the file (line 2): cannot be understood: ", id="doubled"),
        pytest.param("a = [1,\n\n", "the file (line 3): cannot be understood: ", id="open list"),
    ],
)
def test_a_file_that_is_no_toml_is_told_with_its_line(text: str, start: str) -> None:
    assert told(text)[0].startswith(start)


def test_an_empty_file_lacks_everything_that_has_no_default() -> None:
    keys = [line.partition(":")[0] for line in told("")]
    office = ["currency", "id", "languages", "names", "time_zone"]
    parts = ["classes", "counters", "devices", "hours", "services", "zones"]
    assert keys == sorted([*office, *parts])


# ── The file's description ───────────────────────────────────────────────────────────────────

DESCRIPTION = (ASSETS.parent / "docs" / "office-file.md").read_text(encoding="utf-8")


def test_the_office_in_the_description_is_right_and_so_is_each_part_that_may_follow_it() -> None:
    example, *parts = re.findall(r"```toml\n(.*?)```", DESCRIPTION, re.DOTALL)
    assert parts
    for part in ("", *parts):
        assert told(f"{example}\n{part}") == []


DESCRIBED = [Office, Hours, PriorityClass, Category, Service, Requirement, Zone, CounterSetup]
DESCRIBED += [
    CardCodeSetup,
    TicketLayout,
    RequestOffer,
    DeviceSetup,
    PrinterSetup,
    ChipReaderSetup,
    ScannerSetup,
    VoiceSetup,
    QueueRules,
]


@pytest.mark.parametrize("cls", DESCRIBED)
def test_every_key_is_described(cls: type) -> None:
    named = set(re.findall(r"`(\w+)", DESCRIPTION))
    assert {field.name for field in dataclasses.fields(cls)} <= named
