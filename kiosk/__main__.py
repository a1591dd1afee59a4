# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m kiosk --data DIR`` runs the kiosk; its sub-commands set it up."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from common.devices.printer.printer_list import use_short_list
from common.storage.enrolment import add_enrol_command, enrol
from common.storage.settings import SettingsProblem, read_settings
from kiosk.certificates_command import add_certificates_command, manage_certificates
from kiosk.hardware.command import add_hardware_command
from kiosk.staff_pin import BadPinError, set_pin


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for; return the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    match options.command:
        case "enrol":
            return _answer(enrol(options, sys.stdin))
        case "pin":
            return _set_pin(options.data)
        case "certificates":
            return _manage_certificates(options)
        case "hardware":
            return _hardware(options)
        case _:
            return _run(options.data, options.window, options.documents)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="The ticket kiosk of an office.")
    parser.add_argument("--data", type=Path, help="the device's data folder")
    parser.add_argument("--window", type=_size, help="WIDTHxHEIGHT; the whole screen without it")
    parser.add_argument("--documents", help="prints A4: a printer's name, or folder:PATH")
    commands = parser.add_subparsers(dest="command")
    add_enrol_command(commands)
    add_hardware_command(commands)
    pin = commands.add_parser("pin", help="set the staff's PIN, read from standard input")
    pin.add_argument("--data", type=Path, required=True, help="the device's data folder")
    add_certificates_command(commands)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _set_pin(folder: Path) -> int:
    try:
        set_pin(folder, sys.stdin.readline().strip())
    except (BadPinError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _manage_certificates(options: argparse.Namespace) -> int:
    from common.storage.system import SystemClock  # noqa: PLC0415 - loads identifiers

    return manage_certificates(options, SystemClock().now(), sys.stdout, sys.stderr)


def _run(folder: Path | None, window: tuple[int, int] | None, documents: str | None) -> int:
    if folder is None:
        sys.stderr.write("--data is needed: the folder that `enrol` has written to\n")
        return 2
    settings = read_settings(folder)
    if isinstance(settings, SettingsProblem):
        return _answer(settings)
    use_short_list()
    # Loads Qt, which the set-up commands can do without.
    from common.ui.plain_imports import import_plainly  # noqa: PLC0415 - see above

    import_plainly()
    from kiosk.composition import run  # noqa: PLC0415 - see above

    return run(folder, settings, window, documents)


def _hardware(options: argparse.Namespace) -> int:
    use_short_list()
    # Loads Qt and every driver.
    from kiosk.hardware.program import run  # noqa: PLC0415 - see above

    return run(options)


def _answer(problem: SettingsProblem | None) -> int:
    if problem is None:
        return 0
    sys.stderr.write(f"{problem.fault.value}: {problem.detail}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
