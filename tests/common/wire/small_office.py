# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest office file with one of everything, for tests to spoil."""

import pytest

from common.domain.office import Office
from common.wire.office_file import FileProblems, describe, read_office

SMALL = """\
id = "small"
names = { ar = "مكتب", en = "Office" }
languages = ["ar", "en"]
time_zone = "Asia/Damascus"
currency = "SYP"
server_series = "W"
purpose = { ar = "لهذه الزيارة فقط", en = "For this visit only" }

[[notices]]
ar = "أهلاً"
en = "Welcome"

[hours]
last_ticket_minutes = 30
day_starts = "04:00"
[hours.week]
sun-thu = ["08:00-13:00", "14:00-15:30"]
[hours.special]
2026-12-24 = ["09:00-12:00"]
[hours.holidays]
2026-01-01 = { ar = "رأس السنة", en = "New Year" }

[rules]
recalls_before_no_show = 1

[[classes]]
code = "plain"
rate = 1.0
names = { ar = "عادي", en = "Regular" }

[[categories]]
code = "travel"
names = { ar = "السفر", en = "Travel" }

[[services]]
code = "passport"
prefix = "P"
category = "travel"
fee = 30.50
names = { ar = "جواز السفر", en = "Passport" }
processing = { ar = "يومان", en = "Two days" }
requirements = [
  { names = { ar = "صورة", en = "Photo" } },
  { names = { ar = "بيان قيد", en = "Extract" }, fetched = true },
]

[[services]]
code = "clearance"
prefix = "C"
names.ar = "براءة الذمة"
names.en = "Clearance"

[[zones]]
code = "hall"
names = { ar = "القاعة", en = "Hall" }

[[counters]]
id = "1"
label = "1"
zone = "hall"
services = ["passport", "clearance"]

[[counters]]
id = "2"
label = "2"
zone = "hall"
services = ["clearance"]

[[devices]]
id = "kiosk-1"
kind = "kiosk"
series = "A"
scanner = { port = "COM3" }
printer.kind = "network"
printer.host = "192.0.2.7"

[[devices]]
id = "counter-1"
kind = "counter"
counter = "1"

[[devices]]
id = "display-1"
kind = "display"
zones = ["hall"]
voice = { languages = ["ar"] }
"""


def office_of(text: str) -> Office:
    """The office of a file that is right."""
    match read_office(text):
        case FileProblems() as problems:
            pytest.fail(describe(problems))
        case office:
            return office


def spoilt(*changes: tuple[str, str], text: str = SMALL) -> str:
    """The small file with each first string, which must be there, replaced by the second."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def told(text: str) -> list[str]:
    """What is wrong with a file, a line for each problem; empty if nothing is."""
    result = read_office(text)
    return describe(result).splitlines() if isinstance(result, FileProblems) else []
