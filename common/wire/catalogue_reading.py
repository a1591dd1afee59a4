# SPDX-License-Identifier: GPL-3.0-or-later
"""From the tables of a catalogue's file to the values of ``common.domain.catalogue``.

What many services have in common is written once, at the top of the file: ``[[fields]]`` and
``[[documents]]``, which services name by their codes, and the ``purpose`` of those that have none
of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

from common.domain.catalogue import (
    Catalogue,
    CatalogueService,
    Fee,
    FeeRule,
    Field,
    RegisterKey,
    RequiredDocument,
)
from common.domain.identifiers import RegisterCode
from common.domain.office import Names
from common.wire.amounts import amount
from common.wire.toml_problems import KeyPath, Misread, choice_of
from common.wire.toml_reading import Form, TableReader, formed

_SHARED = ("fields", "documents")
_KEY = re.compile(r"([a-z0-9][a-z0-9_-]*)\.(\S+)")


def read_catalogue_table(document: Mapping[str, object]) -> tuple[Catalogue, TableReader]:
    """Read a whole file. The catalogue is whole only when the reader has noted no fault."""
    currency = document.get("currency")
    code = currency if isinstance(currency, str) else ""
    money = formed(lambda value: amount(value, code))
    reader = TableReader(
        {
            RegisterKey: formed(register_key),
            (Fee, "amount"): money,
            (FeeRule, "amount"): money,
        }
    )
    fields = _by_code(reader, document, "fields", tuple[Field, ...])
    documents = _by_code(reader, document, "documents", tuple[RequiredDocument, ...])
    reader.forms[CatalogueService, "fields"] = fields
    reader.forms[CatalogueService, "documents"] = documents
    own = {key: value for key, value in document.items() if key not in {*_SHARED, "purpose"}}
    lacking = _lacking_a_purpose(document)
    if "purpose" in document:
        purpose = reader.value(Names, document["purpose"], ("purpose",))
        reader.forms[CatalogueService, "purpose"] = _or_else(purpose)
        own["services"] = _with_room_for_a_purpose(document.get("services"), lacking)
    catalogue = reader.table(Catalogue, own, ())
    if "purpose" in document:
        reader.written |= {("services", n, "purpose"): ("purpose",) for n in lacking}
    return catalogue, reader


def register_key(value: object) -> RegisterKey | Misread:
    """A key of a register's answer, such as ``"civil.family_name"``."""
    found = _KEY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return Misread(f"{value!r} names no key", 'write it as "REGISTER.KEY", in quotes')
    return RegisterKey(RegisterCode(found[1]), found[2])


def _by_code(reader: TableReader, document: Mapping[str, object], name: str, items: Any) -> Form:
    """The form of a list whose items are tables, or codes of what the file's top has."""
    shared: tuple[Any, ...] = ()
    if name in document:
        read: Any = reader.value(items, document[name], (name,))
        shared = read
    places = {str(each.code): n for n, each in enumerate(shared)}

    def form(reader: TableReader, hint: Any, value: object, path: KeyPath) -> object:
        if not isinstance(value, list):
            return reader.value(hint, value, path)
        of = get_args(hint)[0]
        found = []
        for n, item in enumerate(value):
            place = (*path, n)
            if isinstance(item, str) and item in places:
                reader.written[place] = (name, places[item])
                found.append(shared[places[item]])
            elif isinstance(item, str):
                problem = f'the file has no [[{name}]] with the code "{item}"'
                reader.fault(place, Misread(problem, choice_of(item, places)), of)
            else:
                found.append(reader.value(of, item, place))
        return tuple(found)

    return form


_NO_PURPOSE = object()


def _or_else(purpose: object) -> Form:
    def form(reader: TableReader, hint: Any, value: object, path: KeyPath) -> object:
        return purpose if value is _NO_PURPOSE else reader.value(hint, value, path)

    return form


def _lacking_a_purpose(document: Mapping[str, object]) -> tuple[int, ...]:
    services = document.get("services")
    if not isinstance(services, list):
        return ()
    return tuple(
        n for n, each in enumerate(services) if isinstance(each, dict) and "purpose" not in each
    )


def _with_room_for_a_purpose(services: object, lacking: tuple[int, ...]) -> object:
    if not isinstance(services, list):
        return services
    return [
        {**each, "purpose": _NO_PURPOSE} if n in lacking else each
        for n, each in enumerate(services)
    ]
