# SPDX-License-Identifier: GPL-3.0-or-later
"""Datagrams to all machines of an office's local network, and no farther."""

from __future__ import annotations

import socket
from contextlib import closing
from ipaddress import IPv4Address

from common.storage.settings import LanSettings

_LOOK_SECONDS = 0.3


def send(datagram: bytes, settings: LanSettings) -> None:
    """Send once, with a time-to-live of 1 so that it stays in the building. Raises OSError."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as channel:
        channel.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
        channel.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        if settings.interface is not None:
            card = socket.inet_aton(settings.interface)
            channel.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, card)
        channel.sendto(datagram, (settings.group, settings.port))


def joined(settings: LanSettings) -> socket.socket:
    """A socket that hears the group and looks up from it now and then. Raises OSError."""
    channel = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        # Several programs may share one machine.
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        group = IPv4Address(settings.group)
        try:
            channel.bind((settings.group, settings.port))
        except OSError:
            # Windows binds to its own addresses only.
            channel.bind((settings.interface or "", settings.port))
        if group.is_multicast:
            card = socket.inet_aton(settings.interface or "0.0.0.0")  # noqa: S104 - any card
            member = group.packed + card
            channel.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
        channel.settimeout(_LOOK_SECONDS)
    except OSError:
        channel.close()
        raise
    return channel
