# SPDX-License-Identifier: GPL-3.0-or-later
"""What pyusb keeps of a device."""

from usb.core import Device

def dispose_resources(device: Device) -> None: ...
