# SPDX-License-Identifier: GPL-3.0-or-later
"""``init`` and ``office update``."""

from __future__ import annotations

import argparse
from pathlib import Path

from common.domain.office import Office
from common.wire.office_file import FileProblems, describe, load_office
from server.cli.arguments import Commands, add_data, tell
from server.configuration import require_kept_here
from server.installation import InstallationError, Tokens, install, update


def add_commands(commands: Commands) -> None:
    """Add the commands for offices."""
    init = commands.add_parser("init", help="create the database and print the devices' tokens")
    _add_office_file(init)
    init.set_defaults(run=_init)
    office = commands.add_parser("office", help="change an office")
    actions = office.add_subparsers(required=True, metavar="ACTION")
    change = actions.add_parser("update", help="take a new set-up; print new devices' tokens")
    _add_office_file(change)
    change.set_defaults(run=_update)


def _add_office_file(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    parser.add_argument(
        "--office", type=Path, required=True, metavar="FILE", help="the office's set-up (TOML)"
    )


def _init(given: argparse.Namespace) -> int:
    office = _read(given.office)
    return _tell(office, install(given.data, office))


def _update(given: argparse.Namespace) -> int:
    require_kept_here(given.data)
    office = _read(given.office)
    return _tell(office, update(given.data, office))


def _tell(office: Office, tokens: Tokens) -> int:
    tell({"office": office.id, "devices": tokens})
    return 0


def _read(file: Path) -> Office:
    office = load_office(file)
    if isinstance(office, FileProblems):
        message = f"{file} has faults\n{describe(office)}"
        raise InstallationError(message)
    return office
