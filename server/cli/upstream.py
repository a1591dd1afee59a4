# SPDX-License-Identifier: GPL-3.0-or-later
"""``upstream`` in the office; ``office-server`` and ``operator`` at the centre.

Tokens go in by standard input and come out by standard output, never as arguments.
"""

from __future__ import annotations

import argparse
import getpass
import sys

from common.domain.identifiers import OfficeId
from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.installation import InstallationError
from server.upstream.joining import (
    add_office_server,
    add_operator,
    join,
    remove_office_server,
    remove_operator,
)


def add_commands(commands: Commands) -> None:
    """Add the commands for office servers under a centre."""
    upstream = commands.add_parser(
        "upstream", help="put this server under a centre; the token is read from standard input"
    )
    add_data(upstream)
    add_office_id(upstream)
    upstream.add_argument("--url", required=True, help="the centre: https://HOST:PORT")
    upstream.set_defaults(run=_join)
    _add_office_server(commands)
    _add_operator(commands)


def _add_office_server(commands: Commands) -> None:
    server = commands.add_parser("office-server", help="at the centre: an office's own server")
    actions = server.add_subparsers(required=True, metavar="ACTION")
    for name, said, run in (
        ("add", "print a new token for it; the old one ends", _add_server),
        ("remove", "let it in no more", _remove_server),
    ):
        action = actions.add_parser(name, help=said)
        add_data(action)
        add_office_id(action)
        action.set_defaults(run=run)


def _add_operator(commands: Commands) -> None:
    operator = commands.add_parser("operator", help="at the centre: who may see how offices are")
    actions = operator.add_subparsers(required=True, metavar="ACTION")
    for name, said, run in (
        ("add", "print a new token; the old one ends", _add_one),
        ("remove", "end the token", _remove_one),
    ):
        action = actions.add_parser(name, help=said)
        add_data(action)
        action.add_argument("--operator", required=True, metavar="NAME")
        action.set_defaults(run=run)


def _join(given: argparse.Namespace) -> int:
    office = join(given.data, given.url, _office(given), _token(), SystemClock())
    tell({"office": office, "upstream": given.url})
    return 0


def _add_server(given: argparse.Namespace) -> int:
    office, token = add_office_server(given.data, _office(given))
    tell({"office": office, "token": token})
    return 0


def _remove_server(given: argparse.Namespace) -> int:
    remove_office_server(given.data, _office(given))
    return 0


def _add_one(given: argparse.Namespace) -> int:
    tell({"operator": given.operator, "token": add_operator(given.data, given.operator)})
    return 0


def _remove_one(given: argparse.Namespace) -> int:
    remove_operator(given.data, given.operator)
    return 0


def _office(given: argparse.Namespace) -> OfficeId | None:
    return None if given.office_id is None else OfficeId(given.office_id)


def _token() -> str:
    if sys.stdin.isatty():
        token = getpass.getpass("Token: ").strip()
    else:
        token = sys.stdin.readline().strip()
    if not token or not token.isascii():
        message = (
            "the token is read from standard input; the centre prints it at: office-server add"
        )
        raise InstallationError(message)
    return token
