# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's file: three kiosks, four counters, a display; noon, wherever the clock stands."""

from __future__ import annotations

from datetime import UTC, datetime

OFFICE = "chaos"
SERVICES = ("passport", "certificate", "licence")
APP_KIOSK, APP_COUNTER = "kiosk-a", "counter-1"
CORE_KIOSKS = ("kiosk-b", "kiosk-c")
CORE_COUNTERS = ("counter-2", "counter-3", "counter-4")
DISPLAY = "display"
CLOCKS = ("kiosk-c", "counter-2")
"""Devices with a wall clock of their own from the start."""
CORES = (*CORE_KIOSKS, *CORE_COUNTERS, DISPLAY)
DEVICES = (APP_KIOSK, APP_COUNTER, *CORES)

_NOON = 12


def office_text(printer_port: int, code_scanner: str) -> str:
    """The file. The first kiosk prints at a port of its own machine."""
    printers = (
        f'{{ kind = "network", host = "127.0.0.1", port = {printer_port}, width_px = 576 }}',
        *['{ kind = "file", device = "/dev/null" }'] * 2,
    )
    return "\n\n".join(
        (
            f'id = "{OFFICE}"\nnames.en = "Office of mishaps"\nlanguages = ["en"]\n'
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
                f'[[devices]]\nid = "{kiosk}"\nkind = "kiosk"\nseries = "{series}"\n'
                f"printer = {printer}"
                for kiosk, series, printer in zip(
                    (APP_KIOSK, *CORE_KIOSKS), "ABC", printers, strict=True
                )
            ),
            f'[[devices]]\nid = "{DISPLAY}"\nkind = "display"\nzones = ["hall"]',
            *(_counter(device, code_scanner) for device in (APP_COUNTER, *CORE_COUNTERS)),
        )
    )


def _counter(device: str, code_scanner: str) -> str:
    number = device.rpartition("-")[2]
    services = ", ".join(f'"{code}"' for code in SERVICES)
    scanner = f'\nscanner = {{ port = "{code_scanner}" }}' if device == APP_COUNTER else ""
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
