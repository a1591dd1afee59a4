# SPDX-License-Identifier: GPL-3.0-or-later
"""``clerk add`` and ``clerk remove``. Passwords are never arguments: others could see them."""

from __future__ import annotations

import argparse
import getpass
import sys

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, ServiceCode
from server.cli.arguments import Commands, add_data, add_office_id
from server.configuration import require_kept_here
from server.installation import InstallationError, add_clerk, remove_clerk
from server.security.passwords import hash_password
from server.storage.clerks import StoredClerk

SHORTEST_PASSWORD = 8


def add_commands(commands: Commands) -> None:
    """Add the commands for clerks."""
    clerk = commands.add_parser("clerk", help="add or remove a clerk")
    actions = clerk.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser(
        "add", help="add a clerk, or change one; the password is read from standard input"
    )
    _add_who(add)
    add.add_argument("--name", required=True, help="as colleagues see it")
    add.add_argument("--role", type=Role, choices=list(Role), default=Role.CLERK)
    add.add_argument("--skills", metavar="A,B", help="services this clerk can do; default: all")
    add.set_defaults(run=_add)
    remove = actions.add_parser("remove", help="remove a clerk and end their sessions")
    _add_who(remove)
    remove.set_defaults(run=_remove)


def _add_who(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    add_office_id(parser)
    parser.add_argument("--clerk", type=ClerkId, required=True, metavar="ID", help="user name")


def _add(given: argparse.Namespace) -> int:
    require_kept_here(given.data)
    skills: str | None = given.skills
    clerk = StoredClerk(
        id=given.clerk,
        name=given.name,
        role=given.role,
        skills=None if skills is None else _services(skills),
        password_hash=hash_password(_password()),
    )
    add_clerk(given.data, clerk, given.office_id)
    return 0


def _remove(given: argparse.Namespace) -> int:
    require_kept_here(given.data)
    remove_clerk(given.data, given.clerk, given.office_id)
    return 0


def _services(skills: str) -> tuple[ServiceCode, ...]:
    return tuple(ServiceCode(each.strip()) for each in skills.split(",") if each.strip())


def _password() -> str:
    if sys.stdin.isatty():
        password = getpass.getpass("Password: ")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    if len(password) < SHORTEST_PASSWORD:
        message = f"a password has at least {SHORTEST_PASSWORD} characters"
        raise InstallationError(message)
    return password
