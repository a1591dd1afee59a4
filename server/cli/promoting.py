# SPDX-License-Identifier: GPL-3.0-or-later
"""``promote``: make a server of a device's folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, tell
from server.promotion.promoting import promote


def add_commands(commands: Commands) -> None:
    """Add the command that promotes."""
    promoting = commands.add_parser(
        "promote", help="make this machine the office's server, of what a device here holds"
    )
    promoting.add_argument(
        "--device-data",
        type=Path,
        required=True,
        metavar="DIR",
        help="the data folder of a counter, or of another device that may become the server",
    )
    add_data(promoting)
    promoting.set_defaults(run=_promote)


def _promote(given: argparse.Namespace) -> int:
    made = promote(given.device_data, given.data, SystemClock())
    tell(
        {
            "office": made.office,
            "device": made.device,
            "epoch": made.epoch,
            "entries": made.entries,
        }
    )
    return 0
