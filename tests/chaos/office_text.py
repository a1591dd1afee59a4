# SPDX-License-Identifier: GPL-3.0-or-later
"""The offices' files: always open, and at noon wherever the clock stands.

The office has a server of its own; the annex is served by the centre itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

OFFICE, ANNEX = "chaos", "annex"
SERVICES = ("passport", "certificate", "licence")
APP_KIOSK, APP_COUNTER = "kiosk-a", "counter-1"
CORE_KIOSKS = ("kiosk-b", "kiosk-c")
CORE_COUNTERS = ("counter-2", "counter-3", "counter-4")
DISPLAY = "display"
CLOCKS = ("kiosk-c", "counter-2")
"""Devices with a wall clock of their own from the start."""

CORES = (*CORE_KIOSKS, *CORE_COUNTERS, DISPLAY)
DEVICES = (APP_KIOSK, APP_COUNTER, *CORES)
ANNEX_KIOSKS, ANNEX_COUNTERS = ("kiosk-x",), ("counter-8", "counter-9")
ANNEX_CORES = (*ANNEX_KIOSKS, *ANNEX_COUNTERS)

_NOON = 12
_NO_PAPER = '{ kind = "file", device = "/dev/null" }'


def main_office(printer_port: int, code_scanner: str) -> str:
    """The office's file. Its first kiosk prints at a port of its own machine."""
    network = f'{{ kind = "network", host = "127.0.0.1", port = {printer_port}, width_px = 576 }}'
    printers = {APP_KIOSK: network, **dict.fromkeys(CORE_KIOSKS, _NO_PAPER)}
    counters = (APP_COUNTER, *CORE_COUNTERS)
    return _text(OFFICE, printers, counters, (DISPLAY,), {APP_COUNTER: code_scanner})


def annex_office() -> str:
    """The annex's file."""
    return _text(ANNEX, dict.fromkeys(ANNEX_KIOSKS, _NO_PAPER), ANNEX_COUNTERS, (), {})


def clerk_of(counter: str) -> str:
    """The user name of the clerk at a counter."""
    return f"clerk-{number_of(counter)}"


def number_of(counter: str) -> str:
    """The counter at which a device stands."""
    return counter.rpartition("-")[2]


def _text(
    office: str,
    printers: Mapping[str, str],
    counters: Sequence[str],
    displays: Sequence[str],
    scanners: Mapping[str, str],
) -> str:
    """A file in which ``printers`` go by kiosk and ``scanners`` by counter."""
    return "\n\n".join(
        (
            f'id = "{office}"\nnames.en = "Office of mishaps"\nlanguages = ["en"]\n'
            f'time_zone = "{_zone_at_noon()}"\ncurrency = "EUR"\nserver_series = "W"\n'
            'purpose.en = "Your data is needed for this visit only."',
            '[hours]\nlast_ticket_minutes = 0\n[hours.week]\nmon-sun = ["00:00-24:00"]',
            "[rules]\nrecalls_before_no_show = 1\nseconds_between_recalls = 0",
            '[[classes]]\ncode = "plain"\nrate = 1.0\nnames.en = "Regular"',
            '[[zones]]\ncode = "hall"\nnames.en = "Hall"',
            *(
                f'[[services]]\ncode = "{code}"\nprefix = "{code[0].upper()}"\n'
                f'names.en = "{code.title()}"'
                for code in SERVICES
            ),
            *(
                f'[[devices]]\nid = "{kiosk}"\nkind = "kiosk"\n'
                f'series = "{kiosk[-1].upper()}"\nprinter = {printer}'
                for kiosk, printer in printers.items()
            ),
            *(
                f'[[devices]]\nid = "{display}"\nkind = "display"\nzones = ["hall"]'
                for display in displays
            ),
            *(_counter(device, scanners.get(device)) for device in counters),
        )
    )


def _counter(device: str, code_scanner: str | None) -> str:
    number, services = number_of(device), ", ".join(f'"{code}"' for code in SERVICES)
    scanner = "" if code_scanner is None else f'\nscanner = {{ port = "{code_scanner}" }}'
    return (
        f'[[counters]]\nid = "{number}"\nlabel = "{number}"\nzone = "hall"\n'
        f'services = [{services}]\n\n[[devices]]\nid = "{device}"\nkind = "counter"\n'
        f'counter = "{number}"{scanner}'
    )


def _zone_at_noon() -> str:
    """A time zone in which it is about noon: clocks that jump must not end the business day."""
    ahead = _NOON - datetime.now(UTC).hour
    # The sign of these names is the other way round, as POSIX has it.
    return "Etc/GMT" if ahead == 0 else f"Etc/GMT{-ahead:+d}"
