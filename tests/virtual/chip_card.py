# SPDX-License-Identifier: GPL-3.0-or-later
"""A travel document's chip, virtual: files, access control and faults (ICAO 9303-10, 9303-11).

Written apart from ``common.identity.chip`` on purpose; ``VirtualChip.transmit`` is all of it.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event
from time import perf_counter

from tests.virtual.chip_agreements import ChipKeys, Pace, Refused, active_answer, agree_chip
from tests.virtual.chip_crypto import Suite, decrypt, derive, encrypt, mac
from tests.virtual.chip_objects import objects, tlv
from tests.virtual.chip_session import BadMessageError, Plain, Session, parse

Chance = Callable[[int], bytes]

AID = bytes.fromhex("A0000002471001")
CARD_ACCESS = 0x011C
COM, SOD = 0x011E, 0x011D

_OK = b"\x90\x00"
_CHAINED = 0x10


def group_file(number: int) -> int:
    """The identifier of a data group's file (9303-10, 4.6)."""
    return 0x0100 | number


@dataclass(frozen=True)
class Faults:
    """What goes wrong, on order. Commands are counted from 1, from the moment of power."""

    spoilt_from: int | None = None
    """From this command on, every MAC is wrong."""
    refuses: Mapping[int, int] = field(default_factory=dict)
    """By instruction: the status that it is answered with, outside of secure messaging."""
    cut: Mapping[int, int] = field(default_factory=dict)
    """By file: after how many bytes it ends, whatever it announced."""
    slow_s: float = 0.0
    """So long takes every command."""


@dataclass(frozen=True)
class Chip:
    """What is stored: files by identifier, and the secrets that no command reads.

    ``zone`` is number, birth and expiry of the machine-readable zone with their check digits.
    """

    files: Mapping[int, bytes]
    zone: str
    can: str = ""
    pace: Pace | None = None
    bac: bool = True
    keys: ChipKeys = field(default_factory=ChipKeys)


class VirtualChip:
    """One card; ``reset`` is taking it off the reader and putting it back."""

    def __init__(
        self, chip: Chip, faults: Faults | None = None, chance: Chance = secrets.token_bytes
    ) -> None:
        self._chip = chip
        self._faults = faults or Faults()
        self._chance = chance
        self._slow = Event()
        self.spent_s = 0.0
        """Time spent in here."""
        self.reset()

    def reset(self) -> None:
        """Forget everything agreed."""
        self.commands = 0
        self._session: Session | None = None
        self._application = False
        self._file: int | None = None
        self._challenge = b""
        self._pace = None if self._chip.pace is None else self._chip.pace.begun(self._chance)
        self._chain = b""
        self._agreeing: tuple[str, Suite] | None = None
        self._next: Session | None = None

    def transmit(self, apdu: bytes) -> bytes:
        """One command and its answer."""
        began = perf_counter()
        self.commands += 1
        if self._faults.slow_s:
            self._slow.wait(self._faults.slow_s)
        answer = self._answer(apdu)
        self.spent_s += perf_counter() - began
        return answer

    def _answer(self, apdu: bytes) -> bytes:
        try:
            command = parse(apdu)
            if command.ins in self._faults.refuses:
                return self._faults.refuses[command.ins].to_bytes(2, "big")
            if not command.cla & 0x0C:
                self._session = None
                return _plain(*self._do(command))
            if self._session is None:
                return b"\x69\x88"
            session = self._session
            data, status = self._do(session.open(command))
        except BadMessageError as error:
            self._session = None
            return error.status.to_bytes(2, "big")
        spoilt_from = self._faults.spoilt_from
        spoilt = spoilt_from is not None and self.commands >= spoilt_from
        answer = session.seal(data, status, odd=bool(command.ins & 1), spoilt=spoilt)
        if self._next is not None:
            self._session, self._next = self._next, None
        return answer

    def _do(self, command: Plain) -> tuple[bytes, int]:
        try:
            match command.ins:
                case 0xA4:
                    return self._select(command)
                case 0xB0 | 0xB1:
                    return self._read(command)
                case 0x84:
                    self._challenge = self._chance(8)
                    return self._challenge, 0x9000
                case 0x82:
                    return self._authenticate(command)
                case 0x22:
                    return self._set_environment(command)
                case 0x86:
                    return self._general_authenticate(command)
                case 0x88:
                    self._protected()
                    return active_answer(self._chip.keys, command.data, self._chance), 0x9000
                case _:
                    return b"", 0x6D00
        except Refused as refused:
            return b"", refused.status

    def _protected(self) -> None:
        if self._session is None:
            raise Refused(0x6982)

    def _select(self, command: Plain) -> tuple[bytes, int]:
        if command.p1 == 0x04:
            if command.data != AID:
                raise Refused(0x6A82)
            self._application, self._file = True, None
            return b"", 0x9000
        if command.p1 == 0x00:
            self._application, self._file = False, None
            return b"", 0x9000
        wanted = int.from_bytes(command.data, "big")
        self._file = self._checked(wanted)
        return b"", 0x9000

    def _checked(self, wanted: int) -> int:
        """The file, if it is there and may be read now."""
        if wanted not in self._chip.files or (wanted != CARD_ACCESS and not self._application):
            raise Refused(0x6A82)
        if wanted != CARD_ACCESS:
            self._protected()
        return wanted

    def _read(self, command: Plain) -> tuple[bytes, int]:
        if command.ins == 0xB1:
            offset = int.from_bytes(objects(command.data)[0x54], "big")
            short = (command.p1 << 8 | command.p2) & 0x1F
        else:
            named = bool(command.p1 & 0x80)
            short = command.p1 & 0x1F if named else 0
            offset = command.p2 if named else command.p1 << 8 | command.p2
        if short:
            within = 0x0100 | short
            self._file = self._checked(within)
        if self._file is None:
            raise Refused(0x6986)
        content = self._chip.files[self._file][: self._faults.cut.get(self._file)]
        if offset >= len(content):
            raise Refused(0x6B00)
        end = offset + (command.expected or 0)
        part = content[offset:end]
        status = 0x9000 if end <= len(content) else 0x6282
        return (tlv(0x53, part) if command.ins == 0xB1 else part), status

    def _authenticate(self, command: Plain) -> tuple[bytes, int]:
        """Basic access control (9303-11, 4.3)."""
        if not self._chip.bac or not self._application:
            raise Refused(0x6D00)
        seed = hashlib.sha1(self._chip.zone.encode()).digest()[:16]
        enc, auth = (derive(seed, number, Suite.TDES) for number in (1, 2))
        secret, code = command.data[:32], command.data[32:]
        challenge, self._challenge = self._challenge, b""
        if not challenge or mac(auth, secret, Suite.TDES) != code:
            raise Refused(0x6300)
        opened = decrypt(enc, secret, Suite.TDES)
        theirs, echoed, half = opened[:8], opened[8:16], opened[16:]
        if echoed != challenge:
            raise Refused(0x6300)
        own = self._chance(16)
        told = encrypt(enc, challenge + theirs + own, Suite.TDES)
        shared = bytes(a ^ b for a, b in zip(half, own, strict=True))
        counter = int.from_bytes(challenge[4:] + theirs[4:], "big")
        self._session = _session(shared, Suite.TDES, counter)
        return told + mac(auth, told, Suite.TDES), 0x9000

    def _set_environment(self, command: Plain) -> tuple[bytes, int]:
        found = objects(command.data)
        purpose = command.p1 << 8 | command.p2
        if purpose == 0xC1A4:
            if self._pace is None:
                raise Refused(0x6A80)
            self._pace.choose(found, {1: _zone_key(self._chip.zone), 2: self._chip.can.encode()})
            return b"", 0x9000
        self._protected()
        if purpose == 0x41A6 and self._chip.keys.suite is Suite.TDES:
            self._next = _session(agree_chip(self._chip.keys, found[0x91]), Suite.TDES, 0)
            return b"", 0x9000
        if purpose == 0x41A4:
            self._agreeing = ("chip", self._chip.keys.chosen(found))
            return b"", 0x9000
        raise Refused(0x6A81)

    def _general_authenticate(self, command: Plain) -> tuple[bytes, int]:
        found = objects(objects(self._chain + command.data)[0x7C])
        if self._agreeing is not None:
            _, suite = self._agreeing
            self._agreeing = None
            self._next = _session(agree_chip(self._chip.keys, found[0x80]), suite, 0)
            return tlv(0x7C), 0x9000
        if self._pace is None:
            raise Refused(0x6985)
        answer, keys = self._pace.go_on(found)
        if keys is not None:
            enc, auth, suite = keys
            self._session = Session(enc, auth, 0, suite)
        return tlv(0x7C, answer), 0x9000


def _zone_key(zone: str) -> bytes:
    return hashlib.sha1(zone.encode()).digest()


def _session(shared: bytes, suite: Suite, counter: int) -> Session:
    return Session(derive(shared, 1, suite), derive(shared, 2, suite), counter, suite)


def _plain(data: bytes, status: int) -> bytes:
    return data + status.to_bytes(2, "big")
