# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m display --data DIR`` runs the lobby display; ``enrol`` sets it up."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from common.storage.enrolment import add_enrol_command, enrol
from common.storage.settings import SettingsProblem, read_settings


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for; return the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    match options.command:
        case "enrol":
            return _answer(enrol(options, sys.stdin))
        case "voice":
            return _check_voice(options.pack)
        case _:
            pass
    return _run(options.data, options.window, options.player)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="display", description="The lobby display of an office.")
    parser.add_argument("--data", type=Path, help="the device's data folder")
    parser.add_argument("--window", type=_size, help="WIDTHxHEIGHT; the whole screen without it")
    parser.add_argument("--player", help="a program that plays a WAV file, such as 'aplay -q'")
    commands = parser.add_subparsers(dest="command")
    add_enrol_command(commands)
    voice = commands.add_parser("voice", help="check a clip pack, and say what it can")
    voice.add_argument("pack", type=Path, help="a folder or a zip file")
    return parser


def _check_voice(path: Path) -> int:
    from common.devices.voice.clips.pack import load_pack  # noqa: PLC0415 - for this alone
    from common.wire.toml_problems import FileProblems, describe  # noqa: PLC0415 - with it

    pack = load_pack(path)
    if isinstance(pack, FileProblems):
        sys.stderr.write(f"{describe(pack)}\n")
        return 2
    sys.stdout.write(f"{pack.language}: {len(pack.clips)} clips, {pack.seconds:.0f} s\n")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _run(folder: Path | None, window: tuple[int, int] | None, player: str | None) -> int:
    if folder is None:
        sys.stderr.write("--data is needed: the folder that `enrol` has written to\n")
        return 2
    settings = read_settings(folder)
    if isinstance(settings, SettingsProblem):
        return _answer(settings)
    # Loads Qt, which `enrol` can do without.
    from common.ui.plain_imports import import_plainly  # noqa: PLC0415 - see above

    import_plainly()
    from display.composition import run  # noqa: PLC0415 - see above

    return run(folder, settings, window, player)


def _answer(problem: SettingsProblem | None) -> int:
    if problem is None:
        return 0
    sys.stderr.write(f"{problem.fault.value}: {problem.detail}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
