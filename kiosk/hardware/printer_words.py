# SPDX-License-Identifier: GPL-3.0-or-later
"""What a printer's state and a job's end mean to an installer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.devices.printer.port import PrinterHealth, PrintTrouble
from common.ui.texts import translatable
from kiosk.hardware.findings import Said, Verdict, said

VERDICTS: Final[Mapping[PrinterHealth, Verdict]] = {
    PrinterHealth.READY: Verdict.WELL,
    PrinterHealth.PAPER_NEAR_END: Verdict.ATTENTION,
    PrinterHealth.PAUSED: Verdict.ATTENTION,
    PrinterHealth.UNTOLD: Verdict.ATTENTION,
}
"""Whatever is not here is trouble."""

STATES: Final[Mapping[PrinterHealth, str]] = {
    PrinterHealth.READY: translatable("Hardware", "The printer is ready."),
    PrinterHealth.PAPER_NEAR_END: translatable("Hardware", "The roll is nearly used up."),
    PrinterHealth.PAPER_OUT: translatable("Hardware", "There is no paper."),
    PrinterHealth.COVER_OPEN: translatable("Hardware", "The cover is open."),
    PrinterHealth.CUTTER_JAMMED: translatable("Hardware", "The cutter is stuck."),
    PrinterHealth.JAMMED: translatable("Hardware", "Paper is jammed, or the head is not locked."),
    PrinterHealth.PAUSED: translatable("Hardware", "The head is too hot; it goes on by itself."),
    PrinterHealth.BROKEN: translatable("Hardware", "The printer reports an error of its own."),
    PrinterHealth.OFFLINE: translatable("Hardware", "The printer says that it is off line."),
    PrinterHealth.UNREACHABLE: translatable("Hardware", "The printer cannot be reached."),
    PrinterHealth.UNKNOWN: translatable("Hardware", "The printer does not answer sensibly."),
    PrinterHealth.UNTOLD: translatable(
        "Hardware", "The printer is there; how it is, it cannot be asked."
    ),
}

_ADVICE: Final[Mapping[PrinterHealth, str]] = {
    PrinterHealth.PAPER_NEAR_END: translatable("Hardware", "Put in a new roll soon."),
    PrinterHealth.PAPER_OUT: translatable(
        "Hardware", "Put in a roll, its smooth side towards the head, and close the cover."
    ),
    PrinterHealth.COVER_OPEN: translatable("Hardware", "Close the cover until it clicks."),
    PrinterHealth.CUTTER_JAMMED: translatable(
        "Hardware", "Switch the printer off, free the cutter, and switch it on again."
    ),
    PrinterHealth.JAMMED: translatable(
        "Hardware", "Take the paper out, lock the head, and close the cover."
    ),
    PrinterHealth.BROKEN: translatable(
        "Hardware", "Switch the printer off and on; if that does not help, have it repaired."
    ),
    PrinterHealth.OFFLINE: translatable(
        "Hardware",
        "Press its on-line key. If it prints all the same, write {setting} into the office file.",
    ),
    PrinterHealth.UNKNOWN: translatable(
        "Hardware",
        "Compare speed and flow control with the printer’s own test page. If it prints all the"
        " same, write {setting} into the office file.",
    ),
    PrinterHealth.UNTOLD: translatable(
        "Hardware", "Print the test ticket, and look whether it comes out."
    ),
}

TROUBLES: Final[Mapping[PrintTrouble, str]] = {
    PrintTrouble.PAPER_OUT: STATES[PrinterHealth.PAPER_OUT],
    PrintTrouble.COVER_OPEN: STATES[PrinterHealth.COVER_OPEN],
    PrintTrouble.CUTTER_JAMMED: STATES[PrinterHealth.CUTTER_JAMMED],
    PrintTrouble.JAMMED: STATES[PrinterHealth.JAMMED],
    PrintTrouble.PAUSED: STATES[PrinterHealth.PAUSED],
    PrintTrouble.BROKEN: STATES[PrinterHealth.BROKEN],
    PrintTrouble.OFFLINE: STATES[PrinterHealth.OFFLINE],
    PrintTrouble.UNREACHABLE: STATES[PrinterHealth.UNREACHABLE],
    PrintTrouble.SILENT: STATES[PrinterHealth.UNKNOWN],
    PrintTrouble.LOST: translatable("Hardware", "The line broke while the ticket was sent."),
    PrintTrouble.UNFINISHED: translatable(
        "Hardware", "The printer is well, but does not say that it has finished."
    ),
    PrintTrouble.BUSY: translatable("Hardware", "An earlier job is still being written."),
    PrintTrouble.TOO_WIDE: translatable("Hardware", "The picture is wider than the paper."),
    PrintTrouble.UNTOLD: STATES[PrinterHealth.UNTOLD],
}


def advice_on(health: PrinterHealth) -> tuple[Said, ...]:
    """What to do about a printer in this state, whatever cable it hangs on."""
    source = _ADVICE.get(health)
    return () if source is None else (said(source, setting='status = "untrusted"'),)


def network_advice(address: str) -> tuple[Said, ...]:
    """Nobody answers at an address."""
    return (
        said(translatable("Hardware", "Is the printer on, and its network cable in?")),
        said(
            translatable(
                "Hardware",
                "Print its settings by its own key, and compare the address with {address}; give"
                " it a fixed one.",
            ),
            address=address,
        ),
    )


def usb_advice(vendor: int, product: int) -> tuple[Said, ...]:
    """No such device, or no right to it."""
    rule = (
        f'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{vendor:04x}", '
        f'ATTR{{idProduct}}=="{product:04x}", GROUP="nobat", MODE="0660"'
    )
    return (
        said(
            translatable(
                "Hardware", "{command} must list {id}; if not: power, cable, other socket."
            ),
            command="lsusb",
            id=f"{vendor:04x}:{product:04x}",
        ),
        said(
            translatable("Hardware", "If it does, this user needs a udev rule: {rule}"), rule=rule
        ),
    )


def queue_advice(queue: str) -> tuple[Said, ...]:
    """A queue of the machine's that is not there, or stopped."""
    source = translatable(
        "Hardware", "{look} says how the queue is; {start} starts one that has stopped."
    )
    return (said(source, look=f"lpstat -p {queue}", start=f"sudo cupsenable {queue}"),)


def file_advice(device: str) -> tuple[Said, ...]:
    """A device file that is not there, or may not be written."""
    source = translatable(
        "Hardware",
        "Is the printer on? {command} must show the file; put the user into its group, usually"
        " {group}.",
    )
    return (said(source, command=f"ls -l {device}", group="lp"),)
