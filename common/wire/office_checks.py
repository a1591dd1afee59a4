# SPDX-License-Identifier: GPL-3.0-or-later
"""Does an office's set-up make sense as a whole? What its file's form cannot show."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from common.domain.identifiers import CENTRE
from common.domain.numbering import LETTERS
from common.domain.office import Office, QueueRules
from common.wire.office_card_checks import check_card_code
from common.wire.office_device_checks import check_devices
from common.wire.office_hours_checks import check_hours
from common.wire.office_request_checks import check_requests
from common.wire.office_texts import texts_of
from common.wire.office_ticket_checks import check_ticket
from common.wire.toml_findings import Placed, doubled, no_identities, out_of_range, unknown
from common.wire.toml_problems import Finding, KeyPath, nearest
from common.wire.toml_text_checks import check_languages, check_texts

MOST_TILES = 8
"""As many services or categories as a kiosk shows at once."""

_PREFIX = re.compile(rf"[{LETTERS}]{{1,3}}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_LABEL = re.compile(r"[A-Z0-9]{1,4}")
_HIGHEST = {"minutes": 24 * 60, "seconds": 600, "others": 20}
_SERVICE_CODES: KeyPath = ("services", "*", "code")


def check(office: Office) -> Iterator[Finding]:
    """Everything that is wrong with a set-up."""
    yield from check_languages(office.languages)
    yield from check_texts(texts_of(office), office.languages, "the office's")
    yield from _office(office)
    yield from _categories(office)
    yield from _services(office)
    yield from _classes(office)
    yield from _zones(office)
    yield from _counters(office)
    yield from check_devices(office)
    yield from check_card_code(office.card_code)
    yield from check_hours(office)
    yield from check_requests(office)
    yield from check_ticket(office.ticket)
    yield from _rules(office.rules)


def _office(office: Office) -> Iterator[Finding]:
    yield from no_identities([(("id",), office.id)])
    if office.id == CENTRE:
        yield Finding(("id",), f'"{CENTRE}" means the centre itself', "use another identity")
    if not _CURRENCY.fullmatch(office.currency):
        problem = f'"{office.currency}" is no currency'
        yield Finding(("currency",), problem, 'use its ISO 4217 code, such as "SYP"')


def _categories(office: Office) -> Iterator[Finding]:
    codes: list[Placed] = [
        (("categories", n, "code"), category.code) for n, category in enumerate(office.categories)
    ]
    yield from no_identities(codes)
    yield from doubled(codes, "give each category a code of its own")
    if len(codes) > MOST_TILES:
        problem = f"{len(codes)} categories do not fit on a kiosk's screen"
        yield Finding(("categories",), problem, f"use at most {MOST_TILES}")
    size = Counter(service.category for service in office.services)
    for path, code in codes:
        if size[code] > MOST_TILES:
            problem = f"its {size[code]} services do not fit on a kiosk's screen"
            yield Finding(path, problem, f"give a category at most {MOST_TILES}")
        elif size[code] == 0:
            mend = "remove it, or give it services"
            rests_on = ("services", "*", "category")
            yield Finding(path, "no service is in this category", mend, rests_on)


def _services(office: Office) -> Iterator[Finding]:
    services = list(enumerate(office.services))
    codes: list[Placed] = [(("services", n, "code"), s.code) for n, s in services]
    prefixes: list[Placed] = [(("services", n, "prefix"), s.prefix) for n, s in services]
    if not services:
        yield Finding(("services",), "no service", "begin each with [[services]]", ("services",))
    yield from no_identities(codes)
    yield from doubled(codes, "give each service a code of its own")
    # With unique prefixes and series letters of exactly one letter, no two numbers look alike.
    yield from doubled(prefixes, "give each service a prefix of its own")
    for path, prefix in prefixes:
        if not _PREFIX.fullmatch(prefix):
            mend = "use one to three capital letters; I, O and Q look like 1 and 0"
            yield Finding(path, f'"{prefix}" is no prefix', mend)
    yield from _service_categories(office)
    for n, service in services:
        yield from out_of_range(
            ("services", n, "target_wait_minutes"), service.target_wait_minutes, 1, 600
        )
        yield from out_of_range(
            ("services", n, "target_serve_minutes"), service.target_serve_minutes, 1, 600
        )


def _service_categories(office: Office) -> Iterator[Finding]:
    known = [category.code for category in office.categories]
    needed = len(office.services) > MOST_TILES
    for n, service in enumerate(office.services):
        path = ("services", n, "category")
        if service.category is not None:
            given: list[Placed] = [(path, service.category)]
            yield from unknown(given, known, "category", ("categories", "*", "code"))
        elif needed:
            mend = f"add one, since more than {MOST_TILES} services do not fit on a kiosk's screen"
            yield Finding(path, "missing", mend)


def _classes(office: Office) -> Iterator[Finding]:
    codes: list[Placed] = [(("classes", n, "code"), c.code) for n, c in enumerate(office.classes)]
    if not codes:
        mend = "begin each with [[classes]], the plain one first"
        yield Finding(("classes",), "no class", mend, ("classes",))
    yield from no_identities(codes)
    yield from doubled(codes, "give each class a code of its own")
    for n, priority_class in enumerate(office.classes):
        if not (math.isfinite(priority_class.rate) and priority_class.rate > 0):
            problem = f"at a rate of {priority_class.rate:g} this class would wait for ever"
            mend = "use a number above 0; 1 is plain, 2 earns twice as fast"
            yield Finding(("classes", n, "rate"), problem, mend)


def _zones(office: Office) -> Iterator[Finding]:
    codes: list[Placed] = [(("zones", n, "code"), z.code) for n, z in enumerate(office.zones)]
    yield from no_identities(codes)
    yield from doubled(codes, "give each zone a code of its own")


def _counters(office: Office) -> Iterator[Finding]:
    counters = list(enumerate(office.counters))
    ids: list[Placed] = [(("counters", n, "id"), c.id) for n, c in counters]
    labels: list[Placed] = [(("counters", n, "label"), c.label) for n, c in counters]
    zones: list[Placed] = [(("counters", n, "zone"), c.zone) for n, c in counters]
    yield from no_identities(ids)
    yield from doubled(ids, "give each counter an identity of its own")
    yield from doubled(labels, "give each counter a label of its own")
    yield from unknown(zones, [z.code for z in office.zones], "zone", ("zones", "*", "code"))
    for path, label in labels:
        if not _LABEL.fullmatch(label):
            mend = 'use digits such as "3"; screens show them as each language writes them'
            yield Finding(path, f'"{label}" is no counter label', mend)
    yield from _counter_services(office)


def _counter_services(office: Office) -> Iterator[Finding]:
    codes = [str(service.code) for service in office.services]
    meant: set[str | None] = set()
    for n, counter in enumerate(office.counters):
        path: KeyPath = ("counters", n, "services")
        placed: list[Placed] = [((*path, m), code) for m, code in enumerate(counter.services)]
        if not placed:
            mend = 'list their codes, such as ["passport"]'
            yield Finding(path, "this counter serves nothing", mend)
        yield from unknown(placed, codes, "service", _SERVICE_CODES)
        yield from doubled(placed, "list each service once")
        meant.update(code if code in codes else nearest(code, codes) for _, code in placed)
    for m, code in enumerate(codes):
        if code not in meant:
            mend = "add its code to the services of a counter"
            rests_on = ("counters", "*", "services")
            yield Finding(("services", m, "code"), "no counter serves it", mend, rests_on)


def _rules(rules: QueueRules) -> Iterator[Finding]:
    for rule in fields(rules):
        unit = next((u for u in ("minutes", "seconds") if u in rule.name), "others")
        yield from out_of_range(("rules", rule.name), getattr(rules, rule.name), 0, _HIGHEST[unit])
