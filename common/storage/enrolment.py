# SPDX-License-Identifier: GPL-3.0-or-later
"""The sub-command by which a device learns which one it is: ``python -m kiosk enrol …``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from common.domain.identifiers import DeviceId, OfficeId

if TYPE_CHECKING:
    from common.storage.settings import SettingsProblem


def add_enrol_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``enrol`` to an app's sub-commands."""
    parser = commands.add_parser("enrol", help="say which device this is; token on standard input")
    parser.add_argument("--data", type=Path, required=True, help="the device's data folder")
    parser.add_argument("--server", required=True, help="http://HOST:PORT")
    parser.add_argument("--office", required=True)
    parser.add_argument("--device", required=True)


def enrol(options: argparse.Namespace, token_source: TextIO) -> SettingsProblem | None:
    """Write the settings that ``options`` name; the token is the first line of the source.

    It is never taken from the command line, where every user of the machine could read it.
    """
    # Every start of a program names this command; only this one runs it.
    from common.storage.settings import (  # noqa: PLC0415 - see above
        DeviceSettings,
        SettingsFault,
        SettingsProblem,
        server_problem,
        write_settings,
    )

    token = token_source.readline().strip()
    for name, value in (("office", options.office), ("device", options.device), ("token", token)):
        if not value.strip():
            return SettingsProblem(SettingsFault.BAD_VALUE, f"{name}: must not be empty")
    problem = server_problem(options.server)
    if problem is not None:
        return problem
    settings = DeviceSettings(
        options.server.rstrip("/"), OfficeId(options.office), DeviceId(options.device), token
    )
    try:
        write_settings(options.data, settings)
    except OSError as error:
        return SettingsProblem(SettingsFault.UNREADABLE, f"{options.data}: {error.strerror}")
    return None
