# SPDX-License-Identifier: GPL-3.0-or-later
"""``desk.toml`` in a counter's data folder: what stands on this desk. The file may be missing.

::

    [paper]
    printer = "HP LaserJet M404"     # the system's name of the printer; without: its usual one
    folder = "/srv/papers"           # keep files there instead of printing

    [terminal]                       # a card terminal that speaks Concert
    port = "COM3"
    cable = "usb"                    # or "rs232"
    baud = 9600
    patience_s = 120.0               # for the person with the card
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal

import msgspec

DESK_FILE = "desk.toml"
"""Name of the file in a counter's data folder."""


class PaperSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where pages are printed; ``folder`` goes before ``printer``."""

    printer: str | None = None
    folder: str | None = None


class TerminalSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the card terminal is."""

    port: str
    cable: Literal["usb", "rs232"] = "usb"
    baud: int = 9600
    patience_s: float = 120.0


class DeskSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    paper: PaperSettings = PaperSettings()
    terminal: TerminalSettings | None = None


def read_desk_settings(folder: Path) -> DeskSettings | str:
    """What the file says; where something is wrong with it, what: for a technician."""
    path = folder / DESK_FILE
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), DeskSettings)
    except FileNotFoundError:
        return DeskSettings()
    except (OSError, UnicodeDecodeError) as error:
        return f"{path}: {type(error).__name__}"
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        return f"{path}: {error}"
