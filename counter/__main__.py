# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m counter --data DIR`` runs a clerk's counter; ``enrol`` sets it up."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from common.storage.enrolment import add_enrol_command, enrol


def main(arguments: list[str]) -> int:
    """Run what ``arguments`` ask for; return the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    if options.command == "enrol":
        problem = enrol(options, sys.stdin)
        if problem is not None:
            sys.stderr.write(f"{problem.fault.value}: {problem.detail}\n")
        return 0 if problem is None else 2
    if options.data is None:
        sys.stderr.write("--data is needed: the folder that `enrol` has written to\n")
        return 2
    # Loads Qt, which the set-up command can do without.
    from common.ui.plain_imports import import_plainly  # noqa: PLC0415 - see above

    import_plainly()
    from counter.run import run  # noqa: PLC0415 - see above

    return run(options.data)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="counter", description="A clerk's counter.")
    parser.add_argument("--data", type=Path, help="the device's data folder")
    add_enrol_command(parser.add_subparsers(dest="command"))
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
