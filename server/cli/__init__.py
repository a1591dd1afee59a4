# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line. Secrets go in by standard input and come out by standard output only."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from sqlalchemy.exc import DBAPIError

from server.cli import (
    backup,
    catalogue,
    clerks,
    devices,
    documents,
    offices,
    partners,
    payments,
    promoting,
    reports,
    serving,
    upstream,
)
from server.installation import InstallationError
from server.sequencer.ledger import UnreadableLogError
from server.storage.opening import DatabaseAddressError


def main(arguments: Sequence[str]) -> int:
    """Run a command; the exit status. 1: it cannot be done, 2: it was not understood."""
    parser = argparse.ArgumentParser(
        prog="python -m server", description="The server of an office's queue."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    offices.add_commands(commands)
    payments.add_commands(commands)
    serving.add_commands(commands)
    clerks.add_commands(commands)
    devices.add_commands(commands)
    documents.add_commands(commands)
    catalogue.add_commands(commands)
    backup.add_commands(commands)
    promoting.add_commands(commands)
    upstream.add_commands(commands)
    partners.add_commands(commands)
    reports.add_commands(commands)
    given = parser.parse_args(arguments)
    try:
        status: int = given.run(given)
    except (InstallationError, UnreadableLogError, DatabaseAddressError) as error:
        return _complain(str(error))
    except DBAPIError as error:
        return _complain(f"the database: {error.orig}")
    except OSError as error:
        return _complain(str(error))
    return status


def _complain(message: str) -> int:
    sys.stderr.write(f"error: {message}\n")
    return 1
