# SPDX-License-Identifier: GPL-3.0-or-later
"""Each mistake in a catalogue is told by key and mend, all of them at once, and only once."""

import re

import pytest

from tests.common.wire.small_catalogue import SMALL, spoilt, told

AGE = 'code = "age"\nkind = "number"\nsmallest = 0\nlargest = 120\n'
CHOICES = '[{ code = "first", names.en = "First" }, { code = "lost", names.en = "Lost" }]'
WHEN_LOST = 'when = { field = "reason", values = ["lost"] }, amount = 45'
WHEN_MARRIED = 'when = { field = "married", values = ["yes"] }'
GROUP_FIELDS = '[{ code = "grown_up", kind = "yes_no", names.en = "Of age" }]'
SMART = 'smart = [{ key = "civil.alive", values = ["yes"] }]'


def mistake(name: str, old: str, new: str, *says: str) -> object:
    return pytest.param(old, new, list(says), id=name)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        # The catalogue
        mistake(
            "identity",
            'id = "small"',
            'id = "Small One"',
            'id: "Small One" cannot be used as an identity; '
            "use up to 40 of a–z, 0–9, - and _, beginning with a letter or digit",
        ),
        mistake(
            "version",
            "version = 1",
            "version = 0",
            "version: 0 is out of range; use a number from 1 to 1000000",
        ),
        mistake(
            "currency",
            '"SYP"',
            '"lira"',
            'currency: "lira" is no currency; use its ISO 4217 code, such as "SYP"',
        ),
        mistake("no currency", 'currency = "SYP"', "", "currency: missing; add this key"),
        mistake(
            "a language",
            'languages = ["en"]',
            'languages = ["en", "xx"]',
            'languages[1]: there is no language "xx"; use one of: "ar", "fa", "uk", "fr", "en"',
        ),
        mistake(
            "a register's service",
            "SY/GOV/7000/registers/civil",
            "civil",
            'registers[0].service: "civil" is no service of X-Road; '
            'write it as "INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE"',
        ),
        mistake(
            "an unknown key",
            "version = 1",
            "versoin = 1",
            'versoin: unknown key; did you mean "version"?',
        ),
        # What is written once
        mistake(
            "a shared text",
            'names.en = "Name"',
            'names.uk = "Name"',
            'fields[1].names.en: missing; add the English name, since languages lists "en"',
            'fields[1].names.uk: "uk" is not one of the catalogue\'s languages; '
            'remove it, or add "uk" to languages',
        ),
        mistake(
            "a shared purpose",
            'purpose.en = "To decide this request"',
            'purpose.en = "To decide this request"\npurpose.fr = "Pour décider"',
            'purpose.fr: "fr" is not one of the catalogue\'s languages; '
            'remove it, or add "fr" to languages',
        ),
        mistake(
            "an empty purpose",
            'purpose.en = "To decide this request"',
            'purpose.en = ""',
            "purpose.en: empty; write something, or leave the key out",
        ),
        mistake(
            "no purpose",
            'purpose.en = "To decide this request"',
            "",
            "services[0].purpose: missing; add this key",
        ),
        mistake(
            "no such shared field",
            '["national_number", "name"]',
            '["national_number", "nmae"]',
            'services[1].fields[1]: the file has no [[fields]] with the code "nmae"; '
            'did you mean "name"?',
        ),
        mistake(
            "no list of fields",
            '["national_number", "name"]',
            '"national_number"',
            "services[1].fields: not a list; begin each with [[fields]]",
        ),
        mistake(
            "no register key",
            '"civil.full_name"',
            '"full name"',
            "fields[1].filled_from: 'full name' names no key; "
            'write it as "REGISTER.KEY", in quotes',
        ),
        # Services
        mistake(
            "agency",
            'agency = "interior"',
            'agency = "interia"',
            'services[0].agency: there is no agency "interia"; did you mean "interior"?',
        ),
        mistake(
            "category",
            'category = "travel"',
            'category = "cars"',
            'services[0].category: there is no category "cars"; use one of: "travel"',
        ),
        mistake(
            "prefix",
            'prefix = "P"',
            'prefix = "O"',
            'services[0].prefix: "O" is no prefix; '
            "use one to three capital letters; I, O and Q look like 1 and 0",
        ),
        mistake(
            "a prefix twice",
            'prefix = "B"',
            'prefix = "P"',
            'services[1].prefix: "P" is taken by services[0].prefix; '
            "give each service a prefix of its own",
        ),
        mistake(
            "a code twice",
            'code = "statement"',
            'code = "passport"',
            'services[1].code: "passport" is taken by services[0].code; '
            "give each a code of its own",
        ),
        mistake(
            "no delivery",
            'deliveries = ["counter", "post"]',
            "deliveries = []",
            "services[0].deliveries: no delivery; "
            'list how the result reaches the applicant: ["counter"]',
        ),
        mistake(
            "a delivery",
            '["counter", "post"]',
            '["counter", "pigeon"]',
            'services[0].deliveries[1]: "pigeon" is not known; '
            'use one of: "counter", "post", "electronic"',
        ),
        mistake(
            "a delivery twice",
            '["counter", "post"]',
            '["post", "post"]',
            'services[0].deliveries[1]: "post" is taken by services[0].deliveries[0]; '
            "list each once",
        ),
        mistake(
            "days",
            "working_days = 5",
            "working_days = 999",
            "services[0].processing.working_days: 999 is out of range; use a number from 0 to 366",
        ),
        mistake(
            "urgency that takes longer",
            "urgent_days = 1",
            "urgent_days = 6",
            "services[0].processing.urgent_days: 6 is out of range; use a number from 0 to 5",
        ),
        mistake(
            "an amount",
            "amount = 30.50",
            'amount = "30"',
            'services[0].fee.amount: "30" is not an amount; '
            "write a number without quotes, such as 346.50",
        ),
        # Documents, conditions, fees
        mistake(
            "a document's register",
            'register = "civil"',
            'register = "land"',
            'documents[0].register: there is no register "land"; use one of: "civil"',
        ),
        mistake(
            "a document twice",
            'code = "photo"',
            'code = "identity"',
            'services[0].documents[1].code: "identity" is taken by services[0].documents[0].code; '
            "give each document a code of its own",
        ),
        mistake(
            "a condition on what is not asked",
            WHEN_LOST,
            'when = { field = "raeson", values = ["lost"] }, amount = 45',
            "services[0].fee.rules[0].when.field: there is no earlier field of yes_no or "
            'choice "raeson"; did you mean "reason"?',
        ),
        mistake(
            "a condition on no answer",
            WHEN_LOST,
            'when = { field = "reason", values = ["stolen"] }, amount = 45',
            'services[0].fee.rules[0].when.values[0]: there is no answer "stolen"; '
            'use one of: "first", "lost"',
        ),
        mistake(
            "a condition that never holds",
            WHEN_LOST,
            'when = { field = "reason", values = [] }, amount = 45',
            "services[0].fee.rules[0].when.values: it would never hold; "
            "list the answers for which it does",
        ),
        mistake(
            "a condition on a later field",
            AGE,
            AGE + WHEN_MARRIED + "\n",
            "services[0].fields[2].when.field: there is no earlier field of yes_no or "
            'choice "married"; use one of: "reason"',
        ),
        mistake(
            "a condition by another word for yes",
            WHEN_MARRIED,
            'when = { field = "married", values = ["true"] }',
            'services[0].fields[4].when.values[0]: there is no answer "true"; '
            'use one of: "yes", "no"',
        ),
        # Fields
        mistake(
            "a field twice",
            'code = "age"',
            'code = "number"',
            'services[0].fields[2].code: "number" is taken by services[0].fields[0].code; '
            "give each field a code of its own",
        ),
        mistake(
            "what its kind has no use for",
            'kind = "number"\nsmallest = 0\nlargest = 120',
            'kind = "date"\nlargest = 120',
            "services[0].fields[2].largest: a field of the kind date has no use for it; "
            "remove it, or correct the kind",
        ),
        mistake(
            "no number",
            "smallest = 0",
            "smallest = 200",
            "services[0].fields[2].smallest: no number is from 200 to 120; "
            "write the smaller number as smallest",
        ),
        mistake(
            "too long",
            AGE,
            AGE + "longest = 9999\n",
            "services[0].fields[2].longest: 9999 is out of range; use a number from 1 to 2000",
        ),
        mistake(
            "a pattern",
            '"[A-Z].*"',
            '"[A-Z"',
            "fields[1].pattern: is no pattern: unterminated character set; "
            "write a regular expression such as [0-9]{4}",
        ),
        mistake(
            "where a field is filled from",
            '"civil.full_name"',
            '"land.full_name"',
            'fields[1].filled_from: there is no register "land"; use one of: "civil"',
        ),
        mistake(
            "no choices",
            CHOICES,
            "[]",
            "services[0].fields[1].choices: there is nothing to choose from; list the choices",
            'services[0].fee.rules[0].when.values[0]: there is no answer "lost"; '
            "there are none yet; add one",
        ),
        mistake(
            "a choice twice",
            '{ code = "lost"',
            '{ code = "first"',
            'services[0].fields[1].choices[1].code: "first" is taken by '
            "services[0].fields[1].choices[0].code; give each choice a code of its own",
            'services[0].fee.rules[0].when.values[0]: there is no answer "lost"; '
            'use one of: "first", "first"',
        ),
        mistake(
            "an empty group",
            GROUP_FIELDS,
            "[]",
            "services[0].fields[4].fields: a group asks something in each entry; list its fields",
        ),
        mistake(
            "a group within a group",
            GROUP_FIELDS,
            '[{ code = "pets", kind = "group", names.en = "Pets", '
            'fields = [{ code = "name", names.en = "Name" }] }]',
            "services[0].fields[4].fields[0].kind: no group may be within another; "
            "move it out of the group",
        ),
        mistake(
            "a group filled from a register",
            GROUP_FIELDS,
            '[{ code = "grown_up", names.en = "Of age", filled_from = "civil.age" }]',
            "services[0].fields[4].fields[0].filled_from: cannot be filled for each entry; "
            "remove it; a register answers about the applicant only",
        ),
        mistake(
            "too few entries allowed",
            "at_most = 9",
            "at_most = 0",
            "services[0].fields[4].at_least: 1 is out of range; use a number from 0 to 0",
            "services[0].fields[4].at_most: 0 is out of range; use a number from 1 to 50",
        ),
        # Smart services, registers
        mistake(
            "a smart service with a second official",
            SMART,
            SMART + "\nfour_eyes = true",
            "services[1].four_eyes: a smart service has no second official; "
            "a rule decides alone: remove four_eyes, or smart",
        ),
        mistake(
            "a smart service that takes paper",
            'documents = ["identity"]\n',
            'documents = [{ code = "photo", names.en = "Photo" }]\n',
            "services[1].documents[0]: a smart service takes no paper; "
            "name the register that holds it, or remove it",
        ),
        mistake(
            "a smart service that asks no register",
            '"civil.alive"',
            '"land.alive"',
            'services[1].smart[0].key: there is no register "land"; use one of: "civil"',
        ),
        mistake(
            "a rule that never approves",
            '{ key = "civil.alive", values = ["yes"] }',
            '{ key = "civil.alive", values = [] }',
            "services[1].smart[0].values: no answer would do; "
            "list the answers with which the rule approves",
        ),
        mistake(
            "nothing to ask a register by",
            '["national_number", "name"]',
            '["name"]',
            "services[1].fields: registers are asked by the national number, which no field "
            'asks for; add a required field of the kind "national_number"',
        ),
    ],
)
def test_a_mistake_is_told_with_its_mend(old: str, new: str, says: list[str]) -> None:
    problems = [re.sub(r" \(line \d+\)", "", line) for line in told(spoilt((old, new)))]
    assert sorted(problems) == sorted(says)


def test_a_catalogue_without_services_is_of_no_use() -> None:
    text = SMALL[: SMALL.index("[[services]]")].replace("version = 1", "version = 1\nservices = []")
    assert [line.partition(" (")[0] for line in told(text)] == ["services"]


@pytest.mark.parametrize("services", ["7", "[7]", '["passport"]'])
def test_services_that_are_no_tables_are_told(services: str) -> None:
    text = SMALL[: SMALL.index("[[fields]]")] + f"agencies = []\nservices = {services}\n"
    assert all(line.startswith("services") for line in told(text))
    assert told(text)


def test_no_mistake_is_told_at_the_place_where_it_is_only_used() -> None:
    (problem,) = told(spoilt(('names.en = "Identity card"', "")))
    assert problem == "documents[0].names (line 20): missing; add this key"


def test_a_condition_in_a_group_may_look_at_what_is_around_it() -> None:
    inner = '{ code = "job", names.en = "Job", when = { field = "%s", values = ["%s"] } }]'
    group = GROUP_FIELDS[:-1] + ", " + inner
    assert told(spoilt((GROUP_FIELDS, group % ("married", "yes")))) == []
    assert told(spoilt((GROUP_FIELDS, group % ("grown_up", "yes")))) == []
    assert len(told(spoilt((GROUP_FIELDS, group % ("age", "7"))))) == 1


def test_what_a_group_asks_itself_hides_what_is_around_it() -> None:
    fields = (
        '[{ code = "job", names.en = "Job", when = { field = "married", values = ["yes"] } }, '
        '{ code = "married", kind = "yes_no", names.en = "Married" }]'
    )
    (problem,) = told(spoilt((GROUP_FIELDS, fields)))
    assert "fields[0].when.field" in problem


def test_a_register_that_is_only_asked_by_a_document_needs_a_number_too() -> None:
    text = spoilt(('code = "number"\nkind = "national_number"', 'code = "number"'))
    assert len(told(text)) == 1


STREET = 'role = "street"\nnames.en = "Road"'


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        mistake(
            "a role of another kind",
            AGE,
            AGE + 'role = "town"\n',
            'services[0].fields[2].role: a field of the kind "number" is no "town"; remove it, '
            'or use one of the kinds "text", "latin_text", "choice"',
        ),
        mistake(
            "two streets",
            'code = "recipient"\nrole = "name"\nnames.en = "Recipient"',
            'code = "recipient"\nrole = "name"\nnames.en = "Recipient"\n\n'
            '[[services.fields]]\ncode = "other"\nnames.en = "Other"\nrole = "street"',
            'services[0].fields[7].role: another field is the "street" already; give it to one '
            "field, or ask the other only when it takes its place",
        ),
        mistake(
            "a role in a group",
            GROUP_FIELDS,
            '[{ code = "child", names.en = "Child", role = "name" }]',
            "services[0].fields[4].fields[0].role: cannot be of each entry; "
            "remove it; a role tells of the applicant only",
        ),
        mistake(
            "a letter without an address",
            STREET,
            'names.en = "Road"',
            "services[0].deliveries: no field says where a letter goes; "
            'mark fields by role = "street", "town" and so on, or remove "post"',
        ),
        mistake(
            "a letter to nobody",
            'role = "name"\n',
            "",
            "services[0].deliveries: no field says to whom a letter goes; "
            'mark the fields of the name by role = "name", or remove "post"',
        ),
        mistake(
            "an unknown role",
            AGE,
            AGE + 'role = "avenue"\n',
            'services[0].fields[2].role: "avenue" is not known; use one of: "name", "father_name",',
        ),
    ],
)
def test_a_wrong_role_is_told(old: str, new: str, says: list[str]) -> None:
    (problem,) = told(spoilt((old, new)))
    assert re.sub(r" \(line \d+\)", "", problem).startswith(says[0])


def test_a_second_street_may_take_the_place_of_the_first() -> None:
    other = '\n\n[[services.fields]]\ncode = "abroad"\n' + WHEN_MARRIED + "\n" + STREET
    assert told(spoilt((STREET, STREET + other))) == []
