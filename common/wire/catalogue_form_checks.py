# SPDX-License-Identifier: GPL-3.0-or-later
"""Can a service's form be filled in, and does all that depends on it depend on what is asked?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from common.domain.catalogue import (
    Catalogue,
    CatalogueService,
    Condition,
    Field,
    FieldKind,
)
from common.domain.forms_answers import NO, YES
from common.domain.identifiers import FieldCode
from common.wire.toml_findings import Placed, doubled, no_identities, out_of_range, unknown
from common.wire.toml_problems import Finding, KeyPath

LONGEST_ANSWER = 2000
MOST_ENTRIES = 50

_REGISTER_CODES: KeyPath = ("registers", "*", "code")
_OF_NO_USE: Mapping[FieldKind, tuple[str, ...]] = {
    kind: tuple(
        key
        for key, only in (
            ("choices", FieldKind.CHOICE),
            ("smallest", FieldKind.NUMBER),
            ("largest", FieldKind.NUMBER),
            ("scheme", FieldKind.NATIONAL_NUMBER),
            ("fields", FieldKind.GROUP),
            ("at_least", FieldKind.GROUP),
        )
        if kind is not only
    )
    for kind in FieldKind
}

_Before = Mapping[FieldCode, Field]
"""The fields that are asked before one, and that it may depend on."""


def check_form(path: KeyPath, service: CatalogueService, catalogue: Catalogue) -> Iterator[Finding]:
    """Everything that is wrong with a service's fields, documents and fee."""
    registers = [str(each.code) for each in catalogue.registers]
    before: _Before = {field.code: field for field in service.fields}
    yield from _fields((*path, "fields"), service.fields, {})
    for n, field in enumerate(service.fields):
        if field.filled_from is not None:
            place: list[Placed] = [
                ((*path, "fields", n, "filled_from"), field.filled_from.register)
            ]
            yield from unknown(place, registers, "register", _REGISTER_CODES)
    codes: list[Placed] = [
        ((*path, "documents", n, "code"), each.code) for n, each in enumerate(service.documents)
    ]
    yield from no_identities(codes)
    yield from doubled(codes, "give each document a code of its own")
    for n, document in enumerate(service.documents):
        where = (*path, "documents", n)
        if document.register is not None:
            held: list[Placed] = [((*where, "register"), document.register)]
            yield from unknown(held, registers, "register", _REGISTER_CODES)
        yield from _condition((*where, "when"), document.when, before)
    for n, rule in enumerate(service.fee.rules):
        yield from _condition((*path, "fee", "rules", n, "when"), rule.when, before)


def has_register(service: CatalogueService) -> bool:
    """Whether anything of the service is asked of a register."""
    return (
        bool(service.smart)
        or any(document.register is not None for document in service.documents)
        or any(field.filled_from is not None for field in service.fields)
    )


def _fields(path: KeyPath, fields: Sequence[Field], around: _Before) -> Iterator[Finding]:
    codes: list[Placed] = [((*path, n, "code"), field.code) for n, field in enumerate(fields)]
    yield from no_identities(codes)
    yield from doubled(codes, "give each field a code of its own")
    before = {code: field for code, field in around.items() if code not in dict(codes).values()}
    for n, field in enumerate(fields):
        place = (*path, n)
        yield from _field(place, field)
        yield from _condition((*place, "when"), field.when, before)
        yield from _group(place, field, before)
        before[field.code] = field


def _field(path: KeyPath, field: Field) -> Iterator[Finding]:
    for key in _OF_NO_USE[field.kind]:
        if getattr(field, key) not in (None, (), 0):
            problem = f"a field of the kind {field.kind} has no use for it"
            yield Finding((*path, key), problem, "remove it, or correct the kind", (*path, "kind"))
    yield from out_of_range((*path, "longest"), field.longest, 1, LONGEST_ANSWER)
    if field.kind is FieldKind.CHOICE:
        yield from _choices((*path, "choices"), field)
    low, high = field.smallest, field.largest
    if low is not None and high is not None and low > high:
        mend = "write the smaller number as smallest"
        yield Finding((*path, "smallest"), f"no number is from {low} to {high}", mend)
    if field.pattern is not None:
        try:
            re.compile(field.pattern)
        except re.error as error:
            mend = "write a regular expression such as [0-9]{4}"
            yield Finding((*path, "pattern"), f"is no pattern: {error.msg}", mend)


def _choices(path: KeyPath, field: Field) -> Iterator[Finding]:
    codes: list[Placed] = [((*path, n, "code"), each.code) for n, each in enumerate(field.choices)]
    if not codes:
        yield Finding(path, "there is nothing to choose from", "list the choices", path)
    yield from no_identities(codes)
    yield from doubled(codes, "give each choice a code of its own")


def _group(path: KeyPath, field: Field, before: _Before) -> Iterator[Finding]:
    if field.kind is not FieldKind.GROUP:
        return
    where = (*path, "fields")
    if not field.fields:
        yield Finding(where, "a group asks something in each entry", "list its fields", where)
    yield from out_of_range((*path, "at_most"), field.at_most, 1, MOST_ENTRIES)
    yield from out_of_range((*path, "at_least"), field.at_least, 0, field.at_most)
    yield from _fields(where, field.fields, before)
    for n, each in enumerate(field.fields):
        if each.kind is FieldKind.GROUP:
            mend = "move it out of the group"
            yield Finding((*where, n, "kind"), "no group may be within another", mend)
        if each.filled_from is not None:
            mend = "remove it; a register answers about the applicant only"
            yield Finding((*where, n, "filled_from"), "cannot be filled for each entry", mend)


def _condition(path: KeyPath, when: Condition | None, before: _Before) -> Iterator[Finding]:
    if when is None:
        return
    deciding = {
        code: field
        for code, field in before.items()
        if field.kind in {FieldKind.CHOICE, FieldKind.YES_NO}
    }
    where = (*path, "field")
    yield from unknown([(where, when.field)], deciding, "earlier field of yes_no or choice")
    if when.field in deciding:
        field = deciding[when.field]
        yes_no = field.kind is FieldKind.YES_NO
        known = [YES, NO] if yes_no else [choice.code for choice in field.choices]
        values: list[Placed] = [((*path, "values", n), each) for n, each in enumerate(when.values)]
        yield from unknown(values, known, "answer")
    if not when.values:
        yield Finding(
            (*path, "values"), "it would never hold", "list the answers for which it does"
        )
