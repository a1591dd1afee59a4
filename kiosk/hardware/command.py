# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m kiosk hardware``: what its command line says. Loads nothing else."""

from __future__ import annotations

import argparse
from pathlib import Path

_LANGUAGES = ("ar", "fa", "uk", "fr", "en")


def add_hardware_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``hardware`` to the kiosk's sub-commands."""
    parser = commands.add_parser("hardware", help="look at this kiosk's devices, and try them out")
    # What stands before the sub-command counts as well, so nothing here may overwrite it.
    kept = argparse.SUPPRESS
    parser.add_argument("--data", type=Path, default=kept, help="the device's data folder")
    parser.add_argument("--documents", default=kept, help="the printer for A4, as for the kiosk")
    parser.add_argument("--window", type=_size, default=kept, help="WIDTHxHEIGHT")
    parser.add_argument(
        "--office", type=Path, help="an office's file, before the kiosk is enrolled"
    )
    parser.add_argument("--device", help="which of the office's kiosks this is")
    parser.add_argument(
        "--chip-reader",
        metavar="NAME",
        help="in place of the office's: a part of the chip reader's name as PC/SC has it",
    )
    parser.add_argument("--language", choices=_LANGUAGES, help="of the desk; the office's main one")
    parser.add_argument("--text", action="store_true", help="write to the terminal, then end")
    parser.add_argument(
        "--try",
        dest="trials",
        action="append",
        default=[],
        metavar="DEVICE",
        help="with --text: try this device out, such as printer, scanner or voice; all: every one",
    )
    parser.add_argument(
        "--show-person",
        action="store_true",
        help="show names and numbers on cards in full; only for a card of one's own",
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
