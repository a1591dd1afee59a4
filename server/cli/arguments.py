# SPDX-License-Identifier: GPL-3.0-or-later
"""What several commands take."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_data(parser: argparse.ArgumentParser) -> None:
    """``--data DIR``."""
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="the folder of the server's data"
    )


def add_office_id(parser: argparse.ArgumentParser) -> None:
    """``--office-id ID``."""
    parser.add_argument("--office-id", metavar="ID", help="which office, if the server has several")


def tell(result: object) -> None:
    """Write a command's result to standard output, as JSON."""
    sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    sys.stdout.flush()
