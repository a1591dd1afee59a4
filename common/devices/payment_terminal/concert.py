# SPDX-License-Identifier: GPL-3.0-or-later
"""Terminals that speak Concert (Caisse-TPE protocol E, version 2) on a serial line.

pyTeliumManager does the talking. The short answer (26 characters) is asked for, because the long
one holds the card's number.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum, unique

from telium import (
    Telium,
    TeliumAsk,
    TeliumNativeSerial,
    TeliumResponse,
    TerminalInitializationFailedException,
    TerminalUnexpectedAnswerException,
)
from telium.payment import TeliumDataException

from common.devices.payment_terminal.port import (
    Declined,
    Moved,
    NotBegun,
    NotBegunReason,
    TerminalHealth,
    TerminalOutcome,
    Unknown,
    UnknownReason,
)
from common.devices.serial_line import GONE
from common.domain.money import minor_digits

_LOG = logging.getLogger(__name__)

_AMOUNTS = range(100, 10_000_000)
"""1.00 to 99,999.99: what eight digits and the library let through."""
_DIGITS = 2
_ANSWER_S = 1.0
_SUCCEEDED = 0
_REJECTED = 7


@unique
class Cable(StrEnum):
    """How the terminal hangs on the computer."""

    USB = "usb"
    """8 bits, no parity."""
    RS232 = "rs232"
    """7 bits, even parity."""


@dataclass(frozen=True, slots=True)
class ConcertSettings:
    """Where the terminal is; ``patience_s`` is for the person with the card."""

    port: str
    cable: Cable = Cable.USB
    baud: int = 9600
    patience_s: float = 120.0


class ConcertTerminal:
    """Opens the line for each transaction, so that unplugging in between does no harm."""

    def __init__(self, settings: ConcertSettings) -> None:
        """Prepare; nothing is opened yet."""
        self._settings = settings

    def status(self) -> TerminalHealth:
        """ENQ, and whether ACK follows."""
        device = self._opened()
        if device is None:
            return TerminalHealth.UNREACHABLE
        try:
            return TerminalHealth.READY if device.is_ok() else TerminalHealth.SILENT
        except GONE as error:
            _LOG.debug("lost %s: %s", self._settings.port, error)
            return TerminalHealth.UNREACHABLE
        finally:
            _close(device)

    def take(self, amount: int, currency: str) -> TerminalOutcome:
        """A debit."""
        return self._move(amount, currency, "debit")

    def give_back(self, amount: int, currency: str) -> TerminalOutcome:
        """A credit, which needs the card again."""
        return self._move(amount, currency, "credit")

    def _move(self, amount: int, currency: str, mode: str) -> TerminalOutcome:
        asked = _asked(amount, currency, mode)
        if asked is None:
            return NotBegun(NotBegunReason.UNFIT)
        device = self._opened()
        if device is None:
            return NotBegun(NotBegunReason.UNREACHABLE)
        try:
            return self._converse(device, asked)
        finally:
            _close(device)

    def _converse(self, device: Telium, asked: TeliumAsk) -> TerminalOutcome:
        try:
            if not device.ask(asked):
                # It has the request, or noise in place of it: nobody knows which.
                return Unknown(UnknownReason.NO_ANSWER)
            answer = device.verify(asked, waiting_timeout=self._settings.patience_s)
        except TerminalInitializationFailedException:
            return NotBegun(NotBegunReason.SILENT)
        except (TerminalUnexpectedAnswerException, TeliumDataException, ValueError) as error:
            _LOG.warning("%s: an unreadable answer (%s)", self._settings.port, type(error).__name__)
            return Unknown(UnknownReason.GARBLED)
        except GONE as error:
            _LOG.debug("lost %s: %s", self._settings.port, error)
            return Unknown(UnknownReason.LOST)
        return Unknown(UnknownReason.NO_ANSWER) if answer is None else _outcome(asked, answer)

    def _opened(self) -> Telium | None:
        settings = self._settings
        kind = Telium if settings.cable is Cable.USB else TeliumNativeSerial
        # Opened apart from making it: the library trips over itself if that fails.
        device = kind(
            settings.port, baudrate=settings.baud, timeout=_ANSWER_S, open_on_create=False
        )
        try:
            device.open()
        except GONE as error:
            _LOG.debug("cannot open %s: %s", settings.port, error)
            return None
        return device


def _asked(amount: int, currency: str, mode: str) -> TeliumAsk | None:
    if amount not in _AMOUNTS or minor_digits(currency) != _DIGITS:
        return None
    try:
        # The library wants a float; up to these amounts it holds every cent, and is rounded back.
        return TeliumAsk.new_payment(
            amount / 100,
            payment_mode=mode,
            target_currency=currency,
            collect_payment_source_info=False,
        )
    except KeyError:
        return None


def _outcome(asked: TeliumAsk, answer: TeliumResponse) -> TerminalOutcome:
    if answer.transaction_result == _REJECTED:
        return Declined()
    if answer.transaction_result != _SUCCEEDED:
        return Unknown(UnknownReason.NOT_VERIFIED)
    wanted = (round(asked.amount * 100), asked.currency_numeric)
    if (round(answer.amount * 100), answer.currency_numeric) != wanted:
        return Unknown(UnknownReason.OTHER_AMOUNT)
    return Moved(answer.transaction_id.strip())


def _close(device: Telium) -> None:
    try:
        device.close()
    except GONE as error:
        _LOG.debug("cannot close the line: %s", error)
