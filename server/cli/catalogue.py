# SPDX-License-Identifier: GPL-3.0-or-later
"""``catalogue check``, ``publish``, ``list``, ``diff`` and ``schema``."""

from __future__ import annotations

import argparse
from pathlib import Path

from common.domain.catalogue import Catalogue
from common.domain.forms_schema import json_schema
from common.domain.identifiers import CatalogueId
from common.storage.system import SystemClock
from common.wire.catalogue_file import load_catalogue
from common.wire.toml_problems import FileProblems, describe
from server.catalogue.comparing import differences
from server.catalogue.publishing import overview, publish, published
from server.cli.arguments import Commands, add_data, tell
from server.configuration import require_kept_here
from server.installation import InstallationError


def add_commands(commands: Commands) -> None:
    """Add the commands for catalogues."""
    catalogue = commands.add_parser("catalogue", help="what requests can be filed for")
    actions = catalogue.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser("check", help="say what is wrong with a file, if anything is")
    _add_file(check)
    check.set_defaults(run=_check)
    publishing = actions.add_parser(
        "publish", help="publish a file's version; what is published never changes"
    )
    _add_file(publishing)
    add_data(publishing)
    publishing.set_defaults(run=_publish)
    listing = actions.add_parser("list", help="what is published, and what offices wait for")
    add_data(listing)
    listing.set_defaults(run=_list)
    diff = actions.add_parser("diff", help="what differs between two catalogues")
    for name in ("before", "after"):
        diff.add_argument(name, metavar="FILE|ID@VERSION")
    diff.add_argument("--data", type=Path, metavar="DIR", help="where ID@VERSION is published")
    diff.set_defaults(run=_diff)
    schema = actions.add_parser(
        "schema", help="each service's form as a JSON Schema, for those who program against it"
    )
    schema.add_argument("catalogue", metavar="FILE|ID@VERSION")
    schema.add_argument("--data", type=Path, metavar="DIR", help="where ID@VERSION is published")
    schema.set_defaults(run=_schema)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the catalogue (TOML)")


def _check(given: argparse.Namespace) -> int:
    catalogue = _read(given.file)
    tell(
        {
            "catalogue": catalogue.id,
            "version": catalogue.version,
            "services": [each.code for each in catalogue.services],
            "smart": [each.code for each in catalogue.services if each.smart is not None],
            "online": [each.code for each in catalogue.services if each.online],
        }
    )
    return 0


def _publish(given: argparse.Namespace) -> int:
    require_kept_here(given.data)
    catalogue = _read(given.file)
    outcome = publish(given.data, catalogue, SystemClock())
    tell({"catalogue": catalogue.id, "version": catalogue.version, "outcome": outcome})
    return 0


def _list(given: argparse.Namespace) -> int:
    found = overview(given.data)
    tell(
        {
            "published": [
                {
                    "catalogue": each.id,
                    "version": each.version,
                    "published_at": each.published_at.isoformat(),
                }
                for each in found.versions
            ],
            "missing": [
                {"office": office, "catalogue": catalogue} for office, catalogue in found.missing
            ],
        }
    )
    return 0


def _diff(given: argparse.Namespace) -> int:
    before, after = (_named(each, given.data) for each in (given.before, given.after))
    tell(
        [
            {"key": each.key, "before": each.before, "after": each.after}
            for each in differences(before, after)
        ]
    )
    return 0


def _schema(given: argparse.Namespace) -> int:
    catalogue = _named(given.catalogue, given.data)
    tell({each.code: json_schema(each) for each in catalogue.services})
    return 0


def _named(name: str, data: Path | None) -> Catalogue:
    """A file's catalogue or, by ``ID@VERSION``, a published one."""
    catalogue, _, version = name.rpartition("@")
    if not version.isdecimal() or not catalogue or Path(name).exists():
        return _read(Path(name))
    if data is None:
        message = f"say by --data where {name} is published"
        raise InstallationError(message)
    return published(data, CatalogueId(catalogue), int(version))


def _read(file: Path) -> Catalogue:
    catalogue = load_catalogue(file)
    if isinstance(catalogue, FileProblems):
        message = f"{file} has faults\n{describe(catalogue)}"
        raise InstallationError(message)
    return catalogue
