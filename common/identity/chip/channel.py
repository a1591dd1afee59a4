# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to send commands to a card: in the clear here, or through secure messaging."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from common.identity.chip.apdu import SHORT_ANSWER, Command, Response
from common.identity.chip.link import CardLink

_STATUS_BYTES = 2
_MORE_DATA = 0x61
_WRONG_LENGTH = 0x6C
_GET_RESPONSE = 0xC0
# An answer of extended length (64 KiB) fetched in the smallest pieces worth fetching.
_MOST_PIECES = 512


class GarbledError(Exception):
    """The card's answer breaks the protocol: no status, no valid MAC, endless. Final.

    Raised by a channel, and caught where a whole chip is read: nothing that comes after such an
    answer on the same channel can be believed.
    """


class Channel(Protocol):
    """One way to the card."""

    def send(self, command: Command) -> Response:
        """Send ``command`` and return the card's answer, whatever its status.

        Raises CardGoneError when the card has left, GarbledError when what came is no answer.
        """
        ...


class PlainChannel:
    """Commands in the clear, with what the transport T=0 asks of its user.

    A status of 61xx says that the answer waits to be fetched, 6Cxx that the command wants
    another expected length (ISO/IEC 7816-4 section 5.1.3); neither is seen above.
    """

    def __init__(self, link: CardLink) -> None:
        """Talk through ``link``."""
        self._link = link

    def send(self, command: Command) -> Response:
        """Send ``command``; see ``Channel``."""
        response = self._transmit(command)
        if response.status >> 8 == _WRONG_LENGTH:
            response = self._transmit(replace(command, expected=_announced(response)))
        collected = [response.data]
        for _ in range(_MOST_PIECES):
            if response.status >> 8 != _MORE_DATA:
                return Response(b"".join(collected), response.status)
            fetch = Command(command.cla & 0x03, _GET_RESPONSE, 0, 0, b"", _announced(response))
            response = self._transmit(fetch)
            collected.append(response.data)
        raise GarbledError

    def _transmit(self, command: Command) -> Response:
        answer = self._link.transmit(command.encode())
        if len(answer) < _STATUS_BYTES:
            raise GarbledError
        return Response(answer[:-_STATUS_BYTES], int.from_bytes(answer[-_STATUS_BYTES:], "big"))


def _announced(response: Response) -> int:
    """The number of bytes that the second status byte announces; 0 stands for 256."""
    return response.status & 0xFF or SHORT_ANSWER
