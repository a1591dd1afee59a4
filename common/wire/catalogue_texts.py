# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a catalogue says, and has to say in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from common.domain.catalogue import Agency, Catalogue, CatalogueService, Field, Register
from common.domain.office import Category, Names
from common.wire.toml_problems import KeyPath


def texts_of(catalogue: Catalogue) -> Iterator[tuple[KeyPath, Names]]:
    """Each text that people read, with its place in the file."""
    yield ("names",), catalogue.names
    named: Mapping[str, Sequence[Agency | Category | Register | CatalogueService]] = {
        "agencies": catalogue.agencies,
        "categories": catalogue.categories,
        "registers": catalogue.registers,
        "services": catalogue.services,
    }
    for key, items in named.items():
        for n, item in enumerate(items):
            yield (key, n, "names"), item.names
    for n, service in enumerate(catalogue.services):
        path = ("services", n)
        yield (*path, "purpose"), service.purpose
        yield from _fields((*path, "fields"), service.fields)
        for m, document in enumerate(service.documents):
            yield (*path, "documents", m, "names"), document.names


def _fields(path: KeyPath, fields: Sequence[Field]) -> Iterator[tuple[KeyPath, Names]]:
    for n, field in enumerate(fields):
        yield (*path, n, "names"), field.names
        if field.hint is not None:
            yield (*path, n, "hint"), field.hint
        for m, choice in enumerate(field.choices):
            yield (*path, n, "choices", m, "names"), choice.names
        yield from _fields((*path, n, "fields"), field.fields)
