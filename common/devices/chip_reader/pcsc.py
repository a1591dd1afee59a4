# SPDX-License-Identifier: GPL-3.0-or-later
"""The few calls of PC/SC (part 5) that the driver makes, and pyscard behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, NewType, Protocol

from smartcard import scard  # type: ignore[import-untyped]  # pyscard ships no types

Context = NewType("Context", int)

NO_CHANGE: Final[int] = scard.SCARD_E_TIMEOUT & 0xFFFF_FFFF
NO_SERVICE: Final[int] = scard.SCARD_E_NO_SERVICE & 0xFFFF_FFFF
NO_CARD: Final[int] = scard.SCARD_E_NO_SMARTCARD & 0xFFFF_FFFF
SHARING_VIOLATION: Final[int] = scard.SCARD_E_SHARING_VIOLATION & 0xFFFF_FFFF
CARD_REMOVED: Final[int] = scard.SCARD_W_REMOVED_CARD & 0xFFFF_FFFF
UNKNOWN_READER: Final[int] = scard.SCARD_E_UNKNOWN_READER & 0xFFFF_FFFF
READER_LEFT: Final = frozenset(
    {
        UNKNOWN_READER,
        scard.SCARD_E_READER_UNAVAILABLE & 0xFFFF_FFFF,
        scard.SCARD_E_NO_READERS_AVAILABLE & 0xFFFF_FFFF,
    }
)
"""What a call answers when the reader has gone, and nothing else."""

T1: Final[int] = scard.SCARD_PROTOCOL_T1

UNAWARE: Final[int] = scard.SCARD_STATE_UNAWARE
CHANGED: Final[int] = scard.SCARD_STATE_CHANGED
EMPTY: Final[int] = scard.SCARD_STATE_EMPTY
PRESENT: Final[int] = scard.SCARD_STATE_PRESENT
MUTE: Final[int] = scard.SCARD_STATE_MUTE
EVENTS_FROM_BIT: Final = 16
"""The upper half of a reader's state counts insertions and removals."""

_MILLISECONDS = 1000


class PcscError(Exception):
    """A call failed; ``code`` is what PC/SC answered. Caught within the driver."""

    def __init__(self, code: int) -> None:
        """Keep ``code``, without the sign that some systems give it."""
        super().__init__(f"PC/SC {code & 0xFFFF_FFFF:08X}")
        self.code = code & 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Handle:
    """A connected card, and the transport protocol that it speaks."""

    card: int
    protocol: int


class PcscCalls(Protocol):
    """PC/SC, each call failing with PcscError. A context is for one thread at a time."""

    def establish(self) -> Context:
        """Reach the card service."""
        ...

    def release(self, context: Context) -> None:
        """Let go of the service."""
        ...

    def readers(self, context: Context) -> tuple[str, ...]:
        """The names of all readers, in the service's order."""
        ...

    def await_change(self, context: Context, reader: str, known: int, limit_s: float) -> int:
        """The reader's state bits, as soon as they differ from ``known``."""
        ...

    def connect(self, context: Context, reader: str) -> Handle:
        """Start the card up, for us alone."""
        ...

    def transmit(self, handle: Handle, apdu: bytes) -> bytes:
        """One command and its answer."""
        ...

    def disconnect(self, handle: Handle) -> None:
        """Reset the card and let go of it."""
        ...


class PyscardCalls:
    """PC/SC by pyscard, whose functions answer a code first and what was asked for after it."""

    def establish(self) -> Context:
        """See ``PcscCalls``."""
        (context,) = _answer(scard.SCardEstablishContext(scard.SCARD_SCOPE_USER))
        return Context(context)

    def release(self, context: Context) -> None:
        """See ``PcscCalls``."""
        _answer([scard.SCardReleaseContext(context)])

    def readers(self, context: Context) -> tuple[str, ...]:
        """See ``PcscCalls``."""
        try:
            code, names = scard.SCardListReaders(context, [])
        except SystemError as error:
            # pyscard's way of telling that the service has gone (2.3.1).
            raise PcscError(NO_SERVICE) from error
        if code == scard.SCARD_E_NO_READERS_AVAILABLE:
            return ()
        _answer([code])
        return tuple(names)

    def await_change(self, context: Context, reader: str, known: int, limit_s: float) -> int:
        """See ``PcscCalls``; the event count stands in the upper half of the bits."""
        asked = [(reader, known)]
        limit = int(limit_s * _MILLISECONDS)
        (states,) = _answer(scard.SCardGetStatusChange(context, limit, asked))
        _, bits, _ = states[0]
        return int(bits)

    def connect(self, context: Context, reader: str) -> Handle:
        """See ``PcscCalls``."""
        either = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        card, protocol = _answer(
            scard.SCardConnect(context, reader, scard.SCARD_SHARE_EXCLUSIVE, either)
        )
        return Handle(card, protocol)

    def transmit(self, handle: Handle, apdu: bytes) -> bytes:
        """See ``PcscCalls``."""
        t0 = handle.protocol == scard.SCARD_PROTOCOL_T0
        pci = scard.SCARD_PCI_T0 if t0 else scard.SCARD_PCI_T1
        (answer,) = _answer(scard.SCardTransmit(handle.card, pci, list(apdu)))
        # Some systems give bytes above 7F as negative numbers.
        return bytes(byte & 0xFF for byte in answer)

    def disconnect(self, handle: Handle) -> None:
        """See ``PcscCalls``."""
        _answer([scard.SCardDisconnect(handle.card, scard.SCARD_RESET_CARD)])


def _answer(given: list[Any]) -> list[Any]:
    code, *rest = given
    if code != scard.SCARD_S_SUCCESS:
        raise PcscError(code)
    return rest
