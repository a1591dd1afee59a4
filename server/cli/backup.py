# SPDX-License-Identifier: GPL-3.0-or-later
"""``backup``, ``restore`` and ``verify``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from common.domain.identifiers import OfficeId
from common.storage.system import SystemClock
from common.wire.events import Position
from server.backup.log_check import Fault, FaultKind
from server.backup.restoring import go_on_after_restore, restore_backup
from server.backup.still import still
from server.backup.taking import take_backup
from server.backup.verifying import damage, verify
from server.cli.arguments import Commands, add_data, tell
from server.installation import InstallationError, require_installed
from server.storage.opening import database_of

_FAULTS: Mapping[FaultKind, str] = {
    FaultKind.GAP: "entries are missing before it",
    FaultKind.UNREADABLE: "its event is damaged, or was written by a later version",
    FaultKind.DEVICE_ORDER: "it is out of order",
    FaultKind.TWICE: "its event is in the log already",
    FaultKind.DOES_NOT_REPLAY: "it cannot have followed on what is before it",
    FaultKind.DAY_DIFFERS: "the day it opens is not what follows from the day before",
    FaultKind.HEAD: "the log does not end where it is said to end",
}


def add_commands(commands: Commands) -> None:
    """Add the commands that copy and check a whole database."""
    backup = commands.add_parser(
        "backup", help="copy all data to one file; the server may be running"
    )
    add_data(backup)
    backup.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="fill a new server with a backup")
    restore.add_argument("--from", type=Path, required=True, metavar="FILE", dest="file")
    add_data(restore)
    restore.set_defaults(run=_restore)
    restored = commands.add_parser(
        "restored",
        help="tell a stopped server that its database was put back to an earlier state by other "
        "means: what devices know beyond that is asked for",
    )
    add_data(restored)
    restored.set_defaults(run=_restored)
    check = commands.add_parser(
        "verify", help="fold every office's whole log; say what is wrong first, if anything is"
    )
    add_data(check)
    check.set_defaults(run=_verify)


def _backup(given: argparse.Namespace) -> int:
    require_installed(given.data)
    taken = take_backup(database_of(given.data), given.to, SystemClock())
    tell({"bytes": taken.size, "heads": _words(taken.heads)})
    return 0


def _restore(given: argparse.Namespace) -> int:
    restored = restore_backup(given.file, database_of(given.data), SystemClock().now())
    tell({"taken_at": restored.taken_at.isoformat(), "heads": _words(restored.heads)})
    return 0


def _restored(given: argparse.Namespace) -> int:
    require_installed(given.data)
    heads = go_on_after_restore(database_of(given.data), SystemClock().now())
    tell({"heads": _words(heads)})
    return 0


def _verify(given: argparse.Namespace) -> int:
    require_installed(given.data)
    engine = database_of(given.data).open_for_reading()
    try:
        with still(engine) as connection:
            broken = damage(connection)
            if broken is not None:
                message = f"the database's file is damaged: {broken}"
                raise InstallationError(message)
            checked = verify(connection)
    finally:
        engine.dispose()
    tell({each.office: {"entries": each.entries, "head": str(each.head)} for each in checked})
    faults = [_told(each.office, each.fault) for each in checked if each.fault is not None]
    if faults:
        raise InstallationError("\n".join(faults))
    return 0


def _told(office: OfficeId, fault: Fault) -> str:
    return f"{office}, entry {fault.position}: {_FAULTS[fault.kind]} ({fault.detail})"


def _words(heads: Mapping[OfficeId, Position]) -> Mapping[str, str]:
    return {office: str(head) for office, head in heads.items()}
