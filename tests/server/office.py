# SPDX-License-Identifier: GPL-3.0-or-later
"""An office that is open at any hour, with as many counters as a test needs."""

from __future__ import annotations

from common.domain.office import Office
from common.wire.office_file import FileProblems, describe, read_office

OFFICE_ID = "north"

_TEXT = """
id = "{office}"
names.en = "North Office"
languages = ["en"]
time_zone = "Asia/Damascus"
currency = "SYP"
server_series = "W"
purpose.en = "Your data is needed for this visit only."

[hours]
last_ticket_minutes = 0
[hours.week]
mon-sun = ["00:00-24:00"]

[rules]
recalls_before_no_show = 1
seconds_between_recalls = 0

[[classes]]
code = "plain"
rate = 1.0
names.en = "Regular"

[[classes]]
code = "elderly"
rate = 2.0
names.en = "Older person"

[[zones]]
code = "hall"
names.en = "Hall"

[[services]]
code = "passport"
prefix = "P"
names.en = "Passport"

[[services]]
code = "certificate"
prefix = "C"
names.en = "Certificate"

[[devices]]
id = "kiosk-a"
kind = "kiosk"
series = "A"
printer = {{ kind = "file", device = "/dev/null" }}

[[devices]]
id = "kiosk-b"
kind = "kiosk"
series = "B"
printer = {{ kind = "file", device = "/dev/null" }}

[[devices]]
id = "display"
kind = "display"
zones = ["hall"]
"""

_COUNTER = """
[[counters]]
id = "{n}"
label = "{n}"
zone = "hall"
services = ["passport", "certificate"]

[[devices]]
id = "counter-{n}"
kind = "counter"
counter = "{n}"
"""


def office_text(counters: int = 2, office: str = OFFICE_ID) -> str:
    """The office's file."""
    numbered = (_COUNTER.format(n=n) for n in range(1, counters + 1))
    return _TEXT.format(office=office) + "".join(numbered)


def an_office(counters: int = 2, office: str = OFFICE_ID) -> Office:
    """The office itself."""
    read = read_office(office_text(counters, office))
    assert not isinstance(read, FileProblems), describe(read)
    return read
