# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a catalogue make sense as a whole? What its file's form cannot show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from common.domain.catalogue import Agency, Catalogue, CatalogueService, FieldKind, Register
from common.domain.numbering import LETTERS
from common.domain.office import Category
from common.wire.catalogue_form_checks import check_form, has_register
from common.wire.catalogue_role_checks import check_roles
from common.wire.catalogue_texts import texts_of
from common.wire.toml_findings import Placed, doubled, no_identities, out_of_range, unknown
from common.wire.toml_problems import Finding, KeyPath
from common.wire.toml_text_checks import check_languages, check_texts

_PREFIX = re.compile(rf"[{LETTERS}]{{1,3}}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_REGISTER_SERVICE = re.compile(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+){4}")
_YEAR, _TEN_YEARS = 366, 3660
_RANGES = {
    "draft_days": (1, _YEAR),
    "ready_days": (1, _YEAR),
    "retention_days": (1, _TEN_YEARS),
    "target_wait_minutes": (1, 600),
    "target_serve_minutes": (1, 600),
}


def check(catalogue: Catalogue) -> Iterator[Finding]:
    """Everything that is wrong with a catalogue."""
    yield from check_languages(catalogue.languages)
    yield from check_texts(texts_of(catalogue), catalogue.languages, "the catalogue's")
    yield from _catalogue(catalogue)
    yield from _codes(catalogue)
    yield from _registers(catalogue)
    for n, service in enumerate(catalogue.services):
        path = ("services", n)
        yield from _service(path, service, catalogue)
        yield from check_form(path, service, catalogue)
        yield from check_roles(path, service)
        yield from _smart(path, service, catalogue)
        yield from _key_to_registers(path, service)


def _catalogue(catalogue: Catalogue) -> Iterator[Finding]:
    yield from no_identities([(("id",), catalogue.id)])
    yield from out_of_range(("version",), catalogue.version, 1, 1_000_000)
    if not _CURRENCY.fullmatch(catalogue.currency):
        problem = f'"{catalogue.currency}" is no currency'
        yield Finding(("currency",), problem, 'use its ISO 4217 code, such as "SYP"')
    if not catalogue.services:
        yield Finding(("services",), "no service", "begin each with [[services]]", ("services",))


def _codes(catalogue: Catalogue) -> Iterator[Finding]:
    named: Mapping[str, Sequence[Agency | Category | Register | CatalogueService]] = {
        "agencies": catalogue.agencies,
        "categories": catalogue.categories,
        "registers": catalogue.registers,
        "services": catalogue.services,
    }
    for key, items in named.items():
        codes: list[Placed] = [((key, n, "code"), each.code) for n, each in enumerate(items)]
        yield from no_identities(codes)
        yield from doubled(codes, "give each a code of its own")


def _registers(catalogue: Catalogue) -> Iterator[Finding]:
    for n, register in enumerate(catalogue.registers):
        if not _REGISTER_SERVICE.fullmatch(register.service):
            problem = f'"{register.service}" is no service of X-Road'
            mend = 'write it as "INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE"'
            yield Finding(("registers", n, "service"), problem, mend)


def _service(path: KeyPath, service: CatalogueService, catalogue: Catalogue) -> Iterator[Finding]:
    agencies = [each.code for each in catalogue.agencies]
    owner: list[Placed] = [((*path, "agency"), service.agency)]
    yield from unknown(owner, agencies, "agency", ("agencies", "*", "code"))
    if service.category is not None:
        categories = [each.code for each in catalogue.categories]
        given: list[Placed] = [((*path, "category"), service.category)]
        yield from unknown(given, categories, "category", ("categories", "*", "code"))
    yield from _prefix(path, service, catalogue)
    if not service.deliveries:
        mend = 'list how the result reaches the applicant: ["counter"]'
        yield Finding((*path, "deliveries"), "no delivery", mend)
    ways: list[Placed] = [((*path, "deliveries", n), d) for n, d in enumerate(service.deliveries)]
    yield from doubled(ways, "list each once")
    for key, (low, high) in _RANGES.items():
        yield from out_of_range((*path, key), getattr(service, key), low, high)
    days, urgent = service.processing.working_days, service.processing.urgent_days
    yield from out_of_range((*path, "processing", "working_days"), days, 0, _YEAR)
    if urgent is not None:
        yield from out_of_range((*path, "processing", "urgent_days"), urgent, 0, days)


def _prefix(path: KeyPath, service: CatalogueService, catalogue: Catalogue) -> Iterator[Finding]:
    place = (*path, "prefix")
    if not _PREFIX.fullmatch(service.prefix):
        mend = "use one to three capital letters; I, O and Q look like 1 and 0"
        yield Finding(place, f'"{service.prefix}" is no prefix', mend)
    prefixes: list[Placed] = [
        (("services", n, "prefix"), each.prefix) for n, each in enumerate(catalogue.services)
    ]
    # The requests of two services with one prefix could bear the same number.
    for finding in doubled(prefixes, "give each service a prefix of its own"):
        if finding.path == place:
            yield finding


def _smart(path: KeyPath, service: CatalogueService, catalogue: Catalogue) -> Iterator[Finding]:
    """Nobody is there to take a paper or to look twice at what a rule decides."""
    if service.smart is None:
        return
    known = [each.code for each in catalogue.registers]
    for n, check_ in enumerate(service.smart):
        place = (*path, "smart", n)
        named: list[Placed] = [((*place, "key"), check_.key.register)]
        yield from unknown(named, known, "register", ("registers", "*", "code"))
        if not check_.values:
            mend = "list the answers with which the rule approves"
            yield Finding((*place, "values"), "no answer would do", mend)
    if service.four_eyes:
        mend = "a rule decides alone: remove four_eyes, or smart"
        yield Finding((*path, "four_eyes"), "a smart service has no second official", mend)
    for n, document in enumerate(service.documents):
        if document.register is None:
            problem = "a smart service takes no paper"
            mend = "name the register that holds it, or remove it"
            yield Finding((*path, "documents", n), problem, mend)


def _key_to_registers(path: KeyPath, service: CatalogueService) -> Iterator[Finding]:
    asks = any(
        field.kind is FieldKind.NATIONAL_NUMBER and field.required and field.when is None
        for field in service.fields
    )
    if has_register(service) and not asks:
        problem = "registers are asked by the national number, which no field asks for"
        mend = 'add a required field of the kind "national_number"'
        yield Finding((*path, "fields"), problem, mend, (*path, "fields"))
