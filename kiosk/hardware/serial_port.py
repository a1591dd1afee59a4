# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a serial port cannot be opened, and what an installer does about it."""

from __future__ import annotations

import errno
from enum import Enum, unique
from typing import Final

import serial

from common.devices.serial_line import GONE
from common.ui.texts import translatable
from kiosk.hardware.findings import Said, said


@unique
class PortState(Enum):
    """What became of opening it."""

    FREE = "free"
    MISSING = "missing"
    FORBIDDEN = "forbidden"
    BUSY = "busy"
    OTHER = "other"


_BY_NUMBER: Final = {
    errno.ENOENT: PortState.MISSING,
    errno.ENODEV: PortState.MISSING,
    errno.ENXIO: PortState.MISSING,
    errno.EACCES: PortState.FORBIDDEN,
    errno.EPERM: PortState.FORBIDDEN,
    errno.EAGAIN: PortState.BUSY,
    errno.EBUSY: PortState.BUSY,
}


def port_state(port: str, baud: int) -> PortState:
    """Open it for a moment, and say how that went."""
    try:
        serial.serial_for_url(port, baudrate=baud, timeout=0, exclusive=True).close()
    except GONE as error:
        return _state_of(error)
    except ValueError:
        return PortState.OTHER
    return PortState.FREE


def _state_of(error: Exception) -> PortState:
    number = getattr(error, "errno", None)
    if number in _BY_NUMBER:
        return _BY_NUMBER[number]
    # On Windows pyserial hands on the system's error only as text.
    text = str(error)
    if "FileNotFoundError" in text:
        return PortState.MISSING
    if "PermissionError" in text:
        return PortState.BUSY
    # An address such as hwgrep:// that nothing answers to.
    return PortState.MISSING if "://" in text or "no ports found" in text else PortState.OTHER


def port_sentence(state: PortState, port: str) -> Said:
    """What is wrong, if anything."""
    match state:
        case PortState.FREE:
            return said(translatable("Hardware", "The port {port} is there."), port=port)
        case PortState.MISSING:
            return said(translatable("Hardware", "There is no port {port}."), port=port)
        case PortState.FORBIDDEN:
            source = translatable("Hardware", "This user may not open the port {port}.")
            return said(source, port=port)
        case PortState.BUSY:
            source = translatable("Hardware", "Another program holds the port {port}.")
            return said(source, port=port)
        case PortState.OTHER:
            return said(translatable("Hardware", "The port {port} cannot be opened."), port=port)


def port_advice(state: PortState) -> tuple[Said, ...]:
    """What to do about it."""
    match state:
        case PortState.FREE:
            return ()
        case PortState.MISSING | PortState.OTHER:
            power = translatable("Hardware", "Plug the device in, and look whether it has power.")
            names = translatable(
                "Hardware",
                "List the ports with {command}, and give the device a fixed name by a udev rule"
                " (SYMLINK).",
            )
            return (said(power), said(names, command="python -m serial.tools.list_ports -v"))
        case PortState.FORBIDDEN:
            group = translatable(
                "Hardware", "Put the user into the port’s group, {command}, and sign in anew."
            )
            return (said(group, command="sudo usermod -aG dialout USER"),)
        case PortState.BUSY:
            other = translatable(
                "Hardware", "Close the other program; {command} says which one it is."
            )
            return (said(other, command="sudo fuser -v PORT"),)
