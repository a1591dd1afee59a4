# SPDX-License-Identifier: GPL-3.0-or-later
"""Each mistake in an office file is told by key, line and mend, all of them at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.document_scanner.framings import FramingName
from common.devices.printer.settings import Confirmation, FlowControl, PrinterKind
from common.domain.office import Office
from common.wire.office_device_checks import (
    CONFIRMATIONS,
    FLOW_CONTROLS,
    FRAMINGS,
    PRINTER_NEEDS,
)
from common.wire.office_file import FileProblems, read_office
from tests.common.wire.small_office import SMALL, spoilt, told

HOURS = 'sun-thu = ["08:00-13:00", "14:00-15:30"]'
PRINTER = 'printer.kind = "network"\nprinter.host = "192.0.2.7"'
NAMES = 'names = { ar = "عادي", en = "Regular" }'
MORE_SERVICES = "".join(
    f'[[services]]\ncode = "more-{letter.lower()}"\nprefix = "X{letter}"\n{NAMES}\n'
    for letter in "ABCDEFG"
)
MORE_CODES = "".join(f', "more-{letter.lower()}"' for letter in "ABCDEFG")
MORE_CATEGORIES = "".join(
    f'[[categories]]\ncode = "c-{letter}"\n{NAMES}\n' for letter in "abcdefgh"
)


def without_lines(problems: list[str]) -> list[str]:
    return [re.sub(r" \(line \d+\)", "", problem) for problem in problems]


def mistake(name: str, *changes: tuple[str, str], says: str | tuple[str, ...]) -> object:
    return pytest.param(changes, [says] if isinstance(says, str) else list(says), id=name)


# ── Lines, order, echoes ─────────────────────────────────────────────────────────────────────


def test_all_mistakes_are_told_in_the_order_of_their_lines() -> None:
    text = spoilt(
        ('prefix = "C"', 'prefix = "P"'),
        ("2026-01-01 =", "2026-02-30 ="),
        ("names.ar = ", "# names.ar = "),
    )
    assert told(text) == [
        'hours.holidays.2026-02-30 (line 21): there is no date "2026-02-30"; '
        "write year, month and day, such as 2026-01-31",
        'services[1].prefix (line 49): "P" is taken by services[0].prefix; '
        "give each service a prefix of its own",
        'services[1].names.ar (line 51): missing; add the Arabic name, since languages lists "ar"',
    ]


def test_a_mistake_of_a_range_is_told_once() -> None:
    text = spoilt((HOURS, 'sun-thu = ["08:00-13:00", "12:00-15:30"]'))
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(('code = "passport"', "code = 7"), id="a code that is no text"),
        pytest.param(('code = "passport"', ""), id="a code that is missing"),
        pytest.param(('services = ["passport", "clearance"]', "services = 1"), id="no list"),
        pytest.param(('kind = "counter"', 'kind = "conter"'), id="a kind of device"),
        pytest.param((HOURS, 'sun-thu = ["8 to 13"]'), id="hours"),
        pytest.param(('id = "2"', "id = 2"), id="a counter's identity"),
        pytest.param(('languages = ["ar", "en"]', 'languages = "ar"'), id="the languages"),
        pytest.param(('category = "travel"', "category = 7"), id="a service's category"),
    ],
)
def test_a_mistake_has_no_echo_elsewhere(change: tuple[str, str]) -> None:
    assert len(told(spoilt(change))) == 1


# ── Each kind of mistake ─────────────────────────────────────────────────────────────────────

FORM = [
    mistake(
        "misspelt key",
        ('zones = ["hall"]', 'zonse = ["hall"]'),
        says='devices[2].zonse: unknown key; did you mean "zones"?',
    ),
    mistake(
        "key with a hyphen",
        ("last_ticket_minutes", "last-ticket-minutes"),
        says='hours.last-ticket-minutes: unknown key; did you mean "last_ticket_minutes"?',
    ),
    mistake(
        "unknown key",
        ("[[zones]]", "[[zones]]\nxyz = 1"),
        says='zones[0].xyz: unknown key; use one of: "code", "names"',
    ),
    mistake(
        "key that needs quotes",
        ("[[zones]]", '[[zones]]\n"x y" = 1'),
        says='zones[0]."x y": unknown key; use one of: "code", "names"',
    ),
    mistake("missing key", ('zone = "hall"', ""), says="counters[0].zone: missing; add this key"),
    mistake(
        "number for a text",
        ('label = "1"', "label = 1"),
        says="counters[0].label: not a text; put it between quotes",
    ),
    mistake(
        "text for a number",
        ("rate = 1.0", 'rate = "1.0"'),
        says="classes[0].rate: not a number; write it in digits, without quotes, such as 1.5",
    ),
    mistake(
        "true for a number",
        ("recalls_before_no_show = 1", "recalls_before_no_show = true"),
        says="rules.recalls_before_no_show: not a whole number; write it in digits, without quotes",
    ),
    mistake(
        "text for true",
        ("fetched = true", 'fetched = "yes"'),
        says="services[0].requirements[1].fetched: neither true nor false; "
        "write true or false, without quotes",
    ),
    mistake(
        "blank text",
        ('label = "1"', 'label = " "'),
        says="counters[0].label: empty; write something, or leave the key out",
    ),
    mistake(
        "text for a table",
        ("scanner = { port =", "scanner ="),
        ('"COM3" }', '"COM3"'),
        says="devices[0].scanner: not a table; write it as a table, "
        "with keys such as scanner.KEY = …",
    ),
    mistake(
        "table for a list of tables",
        ("[[classes]]", "[classes]"),
        says="classes: not a list; begin each with [[classes]]",
    ),
    mistake(
        "text for a list",
        ('zones = ["hall"]', 'zones = "hall"'),
        says="devices[2].zones: not a list; put it in brackets: […]",
    ),
    mistake(
        "list for a table of days",
        (f"[hours.week]\n{HOURS}", "week = []"),
        says="hours.week: not a table; write it as a table, beginning with [hours.week]",
    ),
    mistake(
        "unknown word",
        ('kind = "display"', 'kind = "screen"'),
        says='devices[2].kind: "screen" is not known; use one of: "kiosk", "counter", "display"',
    ),
]

HOURS_MISTAKES = [
    mistake(
        "wrong date",
        ("2026-01-01 =", "2026-13-01 ="),
        says='hours.holidays.2026-13-01: there is no date "2026-13-01"; '
        "write year, month and day, such as 2026-01-31",
    ),
    mistake(
        "wrong end of a range",
        ("2026-01-01 =", '"2026-01-01 to 2026-01-32" ='),
        says='hours.holidays."2026-01-01 to 2026-01-32": there is no date "2026-01-32"; '
        "write year, month and day, such as 2026-01-31",
    ),
    mistake(
        "backward range",
        ("2026-01-01 =", '"2026-01-05 to 2026-01-01" ='),
        says='hours.holidays."2026-01-05 to 2026-01-01": not a range of days; '
        "write the earlier date first, at most two months before the later",
    ),
    mistake(
        "Jalali date",
        ("2026-01-01 =", "1404-10-11 ="),
        says="hours.holidays.1404-10-11: the year 1404 is out of range; "
        "write the date as Gregorian",
    ),
    mistake(
        "date given twice",
        ("2026-01-01 =", '2026-01-02 = { ar = "ع", en = "x" }\n"2026-01-01 to 2026-01-02" ='),
        says='hours.holidays."2026-01-01 to 2026-01-02": 2026-01-02 is there twice; '
        "write each day once",
    ),
    mistake(
        "unknown day",
        (HOURS, HOURS.replace("sun-thu", "sun-thi")),
        says="hours.week.sun-thi: not a day of the week; "
        "write one of mon, tue, wed, thu, fri, sat, sun, or a range such as mon-thu",
    ),
    mistake(
        "wrong time",
        (HOURS, HOURS.replace("08:00", "8.00")),
        says='hours.week.sun-thu[0]: "8.00-13:00" are not opening hours; '
        'write them as "08:00-13:00"',
    ),
    mistake(
        "hours that are no text",
        (HOURS, "sun-thu = [8]"),
        says='hours.week.sun-thu[0]: 8 are not opening hours; write them as "08:00-13:00"',
    ),
    mistake(
        "hours of no length",
        (HOURS, 'sun-thu = ["08:00-08:00"]'),
        says='hours.week.sun-thu[0]: "08:00-08:00" ends when it begins; '
        'for a whole day write "00:00-24:00"',
    ),
    mistake(
        "overlapping hours",
        (HOURS, HOURS.replace("14:00", "12:00")),
        says="hours.week.sun-thu: 12:00-15:30 begins before 08:00-13:00 ends; "
        "give the hours of a day in order, none overlapping",
    ),
    mistake(
        "hours that run into the next day",
        (HOURS, 'sun = ["20:00-03:00"]\nmon = ["02:00-03:30"]'),
        says="hours.week.sun: 20:00-03:00 runs into 02:00-03:30 of the next day; "
        "let one end sooner",
    ),
    mistake(
        "business day that turns while open",
        ('day_starts = "04:00"\n', ""),
        (HOURS, 'sun = ["20:00-02:00"]'),
        says="hours.week.sun: the business day would turn at 00:00, within 20:00-02:00; "
        "set hours.day_starts to a time at which the office is closed",
    ),
    mistake(
        "start of the day that is no time",
        ('day_starts = "04:00"', 'day_starts = "4"'),
        says='hours.day_starts: "4" is not a time of day; write it as "08:00"',
    ),
    mistake(
        "never open",
        (HOURS, "sun-thu = []"),
        says='hours.week: the office never opens; add a line such as mon-fri = ["08:00-15:00"]',
    ),
    mistake(
        "last ticket before the office opens",
        ("last_ticket_minutes = 30", "last_ticket_minutes = 120"),
        says="hours.last_ticket_minutes: leaves no time for tickets in 14:00-15:30; "
        "use fewer minutes",
    ),
    mistake(
        "last ticket out of range",
        ("last_ticket_minutes = 30", "last_ticket_minutes = -1"),
        says="hours.last_ticket_minutes: -1 is out of range; use a number from 0 to 1440",
    ),
    mistake(
        "unknown time zone",
        ("Asia/Damascus", "Asia/Damaskus"),
        says='time_zone: there is no time zone "Asia/Damaskus"; did you mean "Asia/Damascus"?',
    ),
    mistake(
        "time zone that is a region",
        ("Asia/Damascus", "Asia"),
        says='time_zone: there is no time zone "Asia"; use an IANA name, such as "Asia/Damascus"',
    ),
    mistake(
        "time zone that leads elsewhere",
        ("Asia/Damascus", "../qqqqqqqq"),
        says='time_zone: there is no time zone "../qqqqqqqq"; '
        'use an IANA name, such as "Asia/Damascus"',
    ),
]

TEXT_MISTAKES = [
    mistake(
        "missing name",
        (', en = "Hall"', ""),
        says='zones[0].names.en: missing; add the English name, since languages lists "en"',
    ),
    mistake(
        "missing text",
        ('en = "Welcome"', ""),
        says='notices[0].en: missing; add the English text, since languages lists "en"',
    ),
    mistake(
        "missing name of something to bring",
        (', en = "Photo"', ""),
        says="services[0].requirements[0].names.en: missing; "
        'add the English name, since languages lists "en"',
    ),
    mistake(
        "missing processing time",
        (', en = "Two days"', ""),
        says='services[0].processing.en: missing; add the English text, since languages lists "en"',
    ),
    mistake(
        "missing name of a holiday",
        (', en = "New Year"', ""),
        says="hours.holidays.2026-01-01.en: missing; add the English name, "
        'since languages lists "en"',
    ),
    mistake(
        "missing purpose",
        (', en = "For this visit only"', ""),
        says='purpose.en: missing; add the English text, since languages lists "en"',
    ),
    mistake(
        "language that the office does not speak",
        ('en = "Hall"', 'en = "Hall", fr = "Salle"'),
        says='zones[0].names.fr: "fr" is not one of the office\'s languages; '
        'remove it, or add "fr" to languages',
    ),
    mistake(
        "language that Nobat does not speak",
        ('en = "Hall"', 'en = "Hall", eng = "Hall"'),
        says='zones[0].names.eng: "eng" is not one of the office\'s languages; did you mean "en"?',
    ),
    mistake(
        "unknown language",
        ('["ar", "en"]', '["ar", "en", "de"]'),
        says='languages[2]: there is no language "de"; use one of: "ar", "fa", "uk", "fr", "en"',
    ),
    mistake(
        "language given twice",
        ('["ar", "en"]', '["ar", "en", "ar"]'),
        says='languages[2]: "ar" is taken by languages[0]; list each language once',
    ),
]

OFFICE_MISTAKES = [
    mistake(
        "identity with a space",
        ('id = "small"', 'id = "my office"'),
        says='id: "my office" cannot be used as an identity; '
        "use up to 40 of a–z, 0–9, - and _, beginning with a letter or digit",
    ),
    mistake(
        "currency",
        ('"SYP"', '"£S"'),
        says='currency: "£S" is no currency; use its ISO 4217 code, such as "SYP"',
    ),
    mistake(
        "fee that is a text",
        ("fee = 30.50", 'fee = "30.50"'),
        says='services[0].fee: "30.50" is not an amount; '
        "write a number without quotes, such as 346.50",
    ),
    mistake(
        "fee with too many decimals",
        ("fee = 30.50", "fee = 30.505"),
        says="services[0].fee: 30.505 is not an amount in SYP; "
        "write a positive number with at most 2 decimals, or 0",
    ),
    mistake(
        "fee that is no number",
        ("fee = 30.50", "fee = nan"),
        says="services[0].fee: nan is not an amount in SYP; "
        "write a positive number with at most 2 decimals, or 0",
    ),
    mistake(
        "currency that is no text",
        ('"SYP"', "7"),
        ("fee = 30.50", "fee = -1"),
        says=(
            "currency: not a text; put it between quotes",
            "services[0].fee: -1 is not an amount in this currency; "
            "write a positive number with at most 2 decimals, or 0",
        ),
    ),
    mistake(
        "doubled code",
        ('code = "clearance"', 'code = "passport"'),
        ('services = ["clearance"]', 'services = ["passport"]'),
        ('["passport", "clearance"]', '["passport"]'),
        says='services[1].code: "passport" is taken by services[0].code; '
        "give each service a code of its own",
    ),
    mistake(
        "doubled prefix",
        ('prefix = "C"', 'prefix = "P"'),
        says='services[1].prefix: "P" is taken by services[0].prefix; '
        "give each service a prefix of its own",
    ),
    mistake(
        "prefix with a letter like a digit",
        ('prefix = "C"', 'prefix = "O"'),
        says='services[1].prefix: "O" is no prefix; '
        "use one to three capital letters; I, O and Q look like 1 and 0",
    ),
    mistake(
        "target out of range",
        ("fee = 30.50", "target_wait_minutes = 0\ntarget_serve_minutes = 601"),
        says=(
            "services[0].target_wait_minutes: 0 is out of range; use a number from 1 to 600",
            "services[0].target_serve_minutes: 601 is out of range; use a number from 1 to 600",
        ),
    ),
    mistake(
        "unknown category",
        ('category = "travel"', 'category = "travels"'),
        says=(
            "categories[0].code: no service is in this category; remove it, or give it services",
            'services[0].category: there is no category "travels"; did you mean "travel"?',
        ),
    ),
    mistake(
        "more than eight services without categories",
        ("[[zones]]", MORE_SERVICES + "[[zones]]"),
        ('services = ["clearance"]', f'services = ["clearance"{MORE_CODES}]'),
        says=tuple(
            f"services[{n}].category: missing; "
            "add one, since more than 8 services do not fit on a kiosk's screen"
            for n in range(1, 9)
        ),
    ),
    mistake(
        "more than eight services in a category",
        ("[[zones]]", MORE_SERVICES.replace("prefix", 'category = "travel"\nprefix') + "[[zones]]"),
        ('prefix = "C"', 'prefix = "C"\ncategory = "travel"'),
        ('services = ["clearance"]', f'services = ["clearance"{MORE_CODES}]'),
        says="categories[0].code: its 9 services do not fit on a kiosk's screen; "
        "give a category at most 8",
    ),
    mistake(
        "more than eight categories",
        ("[[zones]]", MORE_CATEGORIES + "[[zones]]"),
        says=(
            "categories: 9 categories do not fit on a kiosk's screen; use at most 8",
            *(
                f"categories[{n}].code: no service is in this category; "
                "remove it, or give it services"
                for n in range(1, 9)
            ),
        ),
    ),
    mistake(
        "class that never earns",
        ("rate = 1.0", "rate = 0"),
        says="classes[0].rate: at a rate of 0 this class would wait for ever; "
        "use a number above 0; 1 is plain, 2 earns twice as fast",
    ),
    mistake(
        "class that is no number",
        ("rate = 1.0", "rate = inf"),
        says="classes[0].rate: at a rate of inf this class would wait for ever; "
        "use a number above 0; 1 is plain, 2 earns twice as fast",
    ),
    mistake(
        "rule out of range",
        ("recalls_before_no_show = 1", "recalls_before_no_show = 21\nundo_seconds = 601"),
        says=(
            "rules.recalls_before_no_show: 21 is out of range; use a number from 0 to 20",
            "rules.undo_seconds: 601 is out of range; use a number from 0 to 600",
        ),
    ),
    mistake(
        "counter in no zone",
        ('zone = "hall"', 'zone = "hal"'),
        says='counters[0].zone: there is no zone "hal"; did you mean "hall"?',
    ),
    mistake(
        "counter without services",
        ('services = ["clearance"]', "services = []"),
        says="counters[1].services: this counter serves nothing; "
        'list their codes, such as ["passport"]',
    ),
    mistake(
        "counter with an unknown service",
        ('["passport", "clearance"]', '["pasport", "clearance"]'),
        says='counters[0].services[0]: there is no service "pasport"; did you mean "passport"?',
    ),
    mistake(
        "counter with a service given twice",
        ('["passport", "clearance"]', '["passport", "passport"]'),
        says='counters[0].services[1]: "passport" is taken by counters[0].services[0]; '
        "list each service once",
    ),
    mistake(
        "service that no counter serves",
        ('["passport", "clearance"]', '["clearance"]'),
        says="services[0].code: no counter serves it; add its code to the services of a counter",
    ),
    mistake(
        "counter with the label of another",
        ('label = "2"', 'label = "1"'),
        says='counters[1].label: "1" is taken by counters[0].label; '
        "give each counter a label of its own",
    ),
    mistake(
        "label in other digits",
        ('label = "2"', 'label = "٢"'),
        says='counters[1].label: "٢" is no counter label; '
        'use digits such as "3"; screens show them as each language writes them',
    ),
]

DEVICE_MISTAKES = [
    mistake(
        "doubled identity",
        ('id = "counter-1"', 'id = "kiosk-1"'),
        says='devices[1].id: "kiosk-1" is taken by devices[0].id; '
        "give each device an identity of its own",
    ),
    mistake(
        "a device called as the server is",
        ('id = "counter-1"', 'id = "server"'),
        says='devices[1].id: "server" means the server itself; use another identity',
    ),
    mistake(
        "kiosk without series",
        ('series = "A"', ""),
        says="devices[0].series: missing; add the letter under which this kiosk issues tickets",
    ),
    mistake(
        "series that the server has",
        ('series = "A"', 'series = "W"'),
        says='server_series: "W" is taken by devices[0].series; '
        "give each issuer a letter of its own",
    ),
    mistake(
        "series of two letters",
        ('series = "A"', 'series = "AB"'),
        says='devices[0].series: "AB" is no series letter; '
        "use one capital letter other than I, O and Q, which look like 1 and 0",
    ),
    mistake(
        "series with a letter like a digit",
        ('server_series = "W"', 'server_series = "I"'),
        says='server_series: "I" is no series letter; '
        "use one capital letter other than I, O and Q, which look like 1 and 0",
    ),
    mistake(
        "nobody to issue tickets",
        ('server_series = "W"\n', ""),
        ('kind = "kiosk"\nseries = "A"', 'kind = "counter"\ncounter = "2"'),
        says="devices: no device can issue tickets; give a kiosk a series letter",
    ),
    mistake(
        "display with a series",
        ('zones = ["hall"]', 'zones = ["hall"]\nseries = "B"'),
        says="devices[2].series: a display has no use for it; remove it, or correct the kind",
    ),
    mistake(
        "counter's device without counter",
        ('counter = "1"', ""),
        says="devices[1].counter: missing; "
        "add the identity of the counter at which this device stands",
    ),
    mistake(
        "counter that is not there",
        ('counter = "1"', 'counter = "9"'),
        says='devices[1].counter: there is no counter "9"; use one of: "1", "2"',
    ),
    mistake(
        "zone that is not there",
        ('zones = ["hall"]', 'zones = ["hall", "b"]'),
        says='devices[2].zones[1]: there is no zone "b"; use one of: "hall"',
    ),
    mistake(
        "display in a language the office does not speak",
        ('zones = ["hall"]', 'zones = ["hall"]\nlanguages = ["ar", "fa", "ar"]'),
        says=(
            'devices[2].languages[1]: there is no office language "fa"; use one of: "ar", "en"',
            'devices[2].languages[2]: "ar" is taken by devices[2].languages[0]; '
            "list each language once",
        ),
    ),
    mistake(
        "counter's device with languages",
        ('counter = "1"', 'counter = "1"\nlanguages = ["ar"]'),
        says="devices[1].languages: a counter has no use for it; remove it, or correct the kind",
    ),
    mistake(
        "unknown printer",
        (PRINTER, 'printer.kind = "netwrok"'),
        says='devices[0].printer.kind: there is no kind of printer "netwrok"; '
        'did you mean "network"?',
    ),
    mistake(
        "network printer without host",
        (PRINTER, 'printer.kind = "network"'),
        says="devices[0].printer.host: missing; add it; a network printer needs host",
    ),
    mistake(
        "USB printer without numbers, but with a host",
        (PRINTER, 'printer = { kind = "usb", host = "x" }'),
        says=(
            "devices[0].printer.host: a usb printer has no host; remove it, or correct the kind",
            "devices[0].printer.product: missing; add it; a usb printer needs vendor and product",
            "devices[0].printer.vendor: missing; add it; a usb printer needs vendor and product",
        ),
    ),
    mistake(
        "printer's numbers out of range",
        (PRINTER, PRINTER + "\nprinter.port = 0\nprinter.width_px = 5"),
        says=(
            "devices[0].printer.port: 0 is out of range; use a number from 1 to 65535",
            "devices[0].printer.width_px: 5 is not a multiple of 8; "
            "80 mm paper has 576 or 512 dots, 58 mm paper 384",
            "devices[0].printer.width_px: 5 is out of range; use a number from 256 to 4096",
        ),
    ),
    mistake(
        "printer's words",
        (
            PRINTER,
            'printer = { kind = "serial", device = "COM1", flow_control = "x", '
            'confirmation = "inorder", status = "trusted" }',
        ),
        says=(
            'devices[0].printer.confirmation: there is no confirmation "inorder"; '
            'did you mean "in_order"?',
            'devices[0].printer.flow_control: there is no flow control "x"; '
            'use one of: "none", "rts_cts", "xon_xoff", "dsr_dtr"',
            'devices[0].printer.status: there is no status "trusted"; did you mean "untrusted"?',
        ),
    ),
    mistake(
        "second printer alone",
        (PRINTER, 'second_printer = { kind = "network", port = 0 }'),
        says=(
            "devices[0].second_printer: there is no first printer; "
            "call it printer, or add the one that is tried first",
            "devices[0].second_printer.host: missing; add it; a network printer needs host",
            "devices[0].second_printer.port: 0 is out of range; use a number from 1 to 65535",
        ),
    ),
    mistake(
        "the same printer twice",
        (PRINTER, PRINTER + "\n" + PRINTER.replace("printer.", "second_printer.")),
        says="devices[0].second_printer: the same printer as the first; "
        "give the other printer, or remove it",
    ),
    mistake(
        "queue of the system",
        (PRINTER, 'printer = { kind = "system", queue = "-o raw", status = "believed" }'),
        says=(
            'devices[0].printer.queue: "-o raw" is no name of a queue; '
            "write it as lpstat -e lists it, without spaces, / or #",
            "devices[0].printer.status: a system printer has no status; "
            "remove it, or correct the kind",
        ),
    ),
    mistake(
        "unknown framing",
        ('port = "COM3"', 'port = "COM3", framing = "line", baud = 1'),
        says=(
            "devices[0].scanner.baud: 1 is out of range; use a number from 300 to 1000000",
            'devices[0].scanner.framing: there is no framing "line"; did you mean "lines"?',
        ),
    ),
    mistake(
        "voice in a language the office does not speak",
        ('voice = { languages = ["ar"]', 'voice = { volume = 101, languages = ["fr"]'),
        says=(
            'devices[2].voice.languages[0]: there is no office language "fr"; '
            'use one of: "ar", "en"',
            "devices[2].voice.volume: 101 is out of range; use a number from 0 to 100",
        ),
    ),
]


@pytest.mark.parametrize(
    ("changes", "says"),
    [*FORM, *HOURS_MISTAKES, *TEXT_MISTAKES, *OFFICE_MISTAKES, *DEVICE_MISTAKES],
)
def test_a_mistake_is_told_with_its_mend(
    changes: tuple[tuple[str, str], ...], says: list[str]
) -> None:
    assert without_lines(told(spoilt(*changes))) == says


def test_lists_that_must_not_be_empty_are_told() -> None:
    text = (
        'id = "x"\nnames = { en = "X" }\nlanguages = []\ntime_zone = "UTC"\ncurrency = "EUR"\n'
        "services = []\nclasses = []\nzones = []\ncounters = []\ndevices = []\n"
        'hours.week.mon = ["08:00-12:00"]\n'
    )
    assert without_lines(told(text)) == [
        'names.en: "en" is not one of the office\'s languages; remove it, or add "en" to languages',
        'languages: no language; list them, the main one first: ["ar", "en"]',
        "services: no service; begin each with [[services]]",
        "classes: no class; begin each with [[classes]], the plain one first",
        "devices: no device can issue tickets; give a kiosk a series letter",
    ]


# ── The same words as the devices ────────────────────────────────────────────────────────────


def test_the_file_knows_the_words_of_the_drivers() -> None:
    assert list(PRINTER_NEEDS) == [kind.value for kind in PrinterKind]
    assert list(CONFIRMATIONS) == [word.value for word in Confirmation]
    assert list(FLOW_CONTROLS) == [word.value for word in FlowControl]
    assert list(FRAMINGS) == [word.value for word in FramingName]


# ── Whatever is in the file ──────────────────────────────────────────────────────────────────

LINES = SMALL.splitlines()
ASSIGNMENTS = [n for n, line in enumerate(LINES) if " = " in line and not line.startswith(" ")]
ODD_VALUES = ["0", "-5", "nan", '""', '"x"', "true", "[]", "{}", "[[1]]", "2026-01-01", "10:00:00"]
ODD_VALUES += ["[{}]", "{ a = 1 }", '["x", 1]', "99999999999999999999", '"\\u0000"', "07:00:00"]


@given(n=st.sampled_from(ASSIGNMENTS), value=st.sampled_from(ODD_VALUES))
def test_any_value_anywhere_is_read_or_told_on_a_line(n: int, value: str) -> None:
    key = LINES[n].partition(" = ")[0]
    text = "\n".join([*LINES[:n], f"{key} = {value}", *LINES[n + 1 :]])
    result = read_office(text)
    if isinstance(result, FileProblems):
        assert result.problems
        assert all(1 <= (p.line or 1) <= len(LINES) for p in result.problems)
    else:
        assert isinstance(result, Office)


@given(cut=st.integers(0, len(SMALL)), junk=st.text(max_size=8), skip=st.integers(0, 40))
def test_a_damaged_file_never_raises(cut: int, junk: str, skip: int) -> None:
    result = read_office(SMALL[:cut] + junk + SMALL[cut + skip :])
    assert isinstance(result, Office | FileProblems)
