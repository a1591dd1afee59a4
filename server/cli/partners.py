# SPDX-License-Identifier: GPL-3.0-or-later
"""``partner add`` and ``partner remove``: networks that take and hand out an office's requests."""

from __future__ import annotations

import argparse

from common.domain.identifiers import OfficeId, PartnerId, ServiceCode
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.installation import InstallationError, chosen_office, existing
from server.security.tokens import digest, new_token
from server.storage.partners import StoredPartner, put_partner, remove_partner


def add_commands(commands: Commands) -> None:
    """Add the commands for partners."""
    partner = commands.add_parser("partner", help="let another network take and hand out requests")
    actions = partner.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="print a new token for it; the one it had before ends")
    _add_who(add)
    add.add_argument(
        "--services", metavar="A,B", help="which requests are its business; default: all"
    )
    add.set_defaults(run=_add)
    remove = actions.add_parser("remove", help="let it in no more")
    _add_who(remove)
    remove.set_defaults(run=_remove)


def _add_who(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    add_office_id(parser)
    parser.add_argument("--partner", type=PartnerId, required=True, metavar="ID")


def _add(given: argparse.Namespace) -> int:
    token = new_token()
    with existing(given.data) as connection:
        office = chosen_office(connection, _office(given)).id
        partner = StoredPartner(given.partner, office, _services(given.services))
        put_partner(connection, partner, digest(token))
    tell({"office": office, "partner": given.partner, "token": token})
    return 0


def _remove(given: argparse.Namespace) -> int:
    with existing(given.data) as connection:
        office = chosen_office(connection, _office(given)).id
        if not remove_partner(connection, office, given.partner):
            message = f"{office} has no partner {given.partner}"
            raise InstallationError(message)
    return 0


def _services(text: str | None) -> tuple[ServiceCode, ...] | None:
    if text is None:
        return None
    return tuple(ServiceCode(each.strip()) for each in text.split(",") if each.strip())


def _office(given: argparse.Namespace) -> OfficeId | None:
    return None if given.office_id is None else OfficeId(given.office_id)
