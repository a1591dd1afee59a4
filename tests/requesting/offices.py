# SPDX-License-Identifier: GPL-3.0-or-later
"""The office of a programme: one that is shipped, or like it with another catalogue."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path

from common.domain.catalogue import Catalogue
from common.wire.catalogue_file import load_catalogue
from common.wire.office_file import FileProblems, describe
from tests.demo.office_file import office_file
from tests.demo.processes import DemoError
from tests.demo.toml_text import toml_text
from tests.house.sources import ROOT
from tests.requesting.programmes import Programme


def write_office(programme: Programme, target: Path) -> Path:
    """Write the office's file."""
    changes = programme.changes
    document = tomllib.loads(office_file(programme.country.office).read_text("utf-8"))
    spoken = changes.get("languages", document["languages"])
    _forget(document, set(document["languages"]) - set(spoken))
    if "requests" in changes:
        # Its queues led to requests of another catalogue; some of these are here as well.
        for service in document["services"]:
            if service.get("request") not in changes["requests"]["services"]:
                service.pop("request", None)
    target.write_text(toml_text({**document, **changes}), "utf-8")
    return target


def _forget(value: object, languages: Collection[str]) -> None:
    """Drop what is said in these languages."""
    if isinstance(value, dict):
        for language in languages:
            value.pop(language, None)
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            _forget(each, languages)


def catalogue_of(programme: Programme) -> Catalogue:
    """The catalogue that is shipped for it.

    Raises:
        DemoError: it has faults.
    """
    read = load_catalogue(ROOT / "assets" / "catalogues" / f"{programme.catalogue}.toml")
    if isinstance(read, FileProblems):
        raise DemoError(describe(read))
    return read
