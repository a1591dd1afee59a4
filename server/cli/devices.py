# SPDX-License-Identifier: GPL-3.0-or-later
"""``device token``."""

from __future__ import annotations

import argparse

from common.domain.identifiers import DeviceId
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.configuration import require_devices_enrolled_here
from server.installation import enrol


def add_commands(commands: Commands) -> None:
    """Add the commands for devices."""
    device = commands.add_parser("device", help="enrol a device anew")
    actions = device.add_subparsers(required=True, metavar="ACTION")
    token = actions.add_parser(
        "token", help="print a new token; the old one ends, and the key that was registered"
    )
    add_data(token)
    add_office_id(token)
    token.add_argument("--device", type=DeviceId, required=True, metavar="ID")
    token.set_defaults(run=_token)


def _token(given: argparse.Namespace) -> int:
    require_devices_enrolled_here(given.data)
    tell({"devices": enrol(given.data, given.device, given.office_id)})
    return 0
