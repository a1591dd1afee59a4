# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest catalogue with one of everything, for tests to spoil."""

import pytest

from common.domain.catalogue import Catalogue
from common.wire.catalogue_file import read_catalogue
from common.wire.toml_problems import FileProblems, describe

SMALL = """\
id = "small"
version = 1
names.en = "Services"
languages = ["en"]
currency = "SYP"
purpose.en = "To decide this request"

[[fields]]
code = "national_number"
kind = "national_number"
names.en = "National number"

[[fields]]
code = "name"
names.en = "Name"
hint.en = "As on the card"
pattern = "[A-Z].*"
filled_from = "civil.full_name"

[[documents]]
code = "identity"
names.en = "Identity card"
register = "civil"

[[agencies]]
code = "interior"
names.en = "Ministry of Interior"

[[categories]]
code = "travel"
names.en = "Travel"

[[registers]]
code = "civil"
service = "SY/GOV/7000/registers/civil"
names.en = "Civil register"

[[services]]
code = "passport"
agency = "interior"
category = "travel"
prefix = "P"
names.en = "Passport"
processing = { working_days = 5, urgent_days = 1 }
deliveries = ["counter", "post"]
documents = ["identity", { code = "photo", names.en = "Photo" }]

[services.fee]
amount = 30.50
rules = [{ when = { field = "reason", values = ["lost"] }, amount = 45 }]

[[services.fields]]
code = "number"
kind = "national_number"
names.en = "National number"

[[services.fields]]
code = "reason"
kind = "choice"
names.en = "Reason"
choices = [{ code = "first", names.en = "First" }, { code = "lost", names.en = "Lost" }]

[[services.fields]]
code = "age"
kind = "number"
smallest = 0
largest = 120
names.en = "Age"

[[services.fields]]
code = "married"
kind = "yes_no"
names.en = "Married"

[[services.fields]]
code = "family"
kind = "group"
at_least = 1
at_most = 9
names.en = "Family"
when = { field = "married", values = ["yes"] }
fields = [{ code = "grown_up", kind = "yes_no", names.en = "Of age" }]

[[services.fields]]
code = "recipient"
role = "name"
names.en = "Recipient"

[[services.fields]]
code = "road"
role = "street"
names.en = "Road"

[[services]]
code = "statement"
agency = "interior"
prefix = "B"
names.en = "Statement"
purpose.en = "To state what the register says"
processing = { working_days = 0 }
online = true
smart = [{ key = "civil.alive", values = ["yes"] }]
documents = ["identity"]
fields = ["national_number", "name"]
"""


def catalogue_of(text: str = SMALL) -> Catalogue:
    """Read the catalogue of a file that is right."""
    match read_catalogue(text):
        case FileProblems() as problems:
            pytest.fail(describe(problems))
        case catalogue:
            return catalogue


def spoilt(*changes: tuple[str, str], text: str = SMALL) -> str:
    """Return the small file with each first string, which must be there, replaced."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def told(text: str) -> list[str]:
    """What is wrong with a file, a line for each problem; empty if nothing is."""
    result = read_catalogue(text)
    return describe(result).splitlines() if isinstance(result, FileProblems) else []
