# SPDX-License-Identifier: GPL-3.0-or-later
"""From a chip on the reader to what a visit needs of it, and no more: read, judged, forgotten.

The portrait is not read at all: nobody here compares faces. Of the rest, what the country has
signed counts for more than what is printed; what contradicts itself counts for nothing.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import assert_never

from common.domain.document_check import DocumentCheck
from common.identity.chip.access_key import AccessKey, CanKey, key_of
from common.identity.chip.apdu import SHORT_ANSWER
from common.identity.chip.channel import GarbledError, PlainChannel
from common.identity.chip.contents import ChipContents, ChipFailure, Progress
from common.identity.chip.files import NoFile, read_file, select_master_file
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.proving import Proof, prove
from common.identity.chip.genuine.trust import TrustStore
from common.identity.chip.genuine.verdict import (
    CloneProof,
    Forged,
    Genuine,
    NotCheckable,
    OnlyRead,
    Verdict,
)
from common.identity.chip.link import CardLink
from common.identity.chip.reading import read_chip
from common.identity.chip.security_infos import read_pace_infos
from common.identity.document import Document
from common.identity.mrz import read_mrz
from kiosk.card import CardFacts, CardFault
from kiosk.card_reading import card_from, facts_of
from kiosk.flow.inputs import ChipFailed, ChipRead
from kiosk.flow.state import ReadChip

WANTED = (14, 15, 1, 11)
"""Keys of the chip, the printed lines, and further details of the holder."""

_CARD_ACCESS = 0x011C

_log = logging.getLogger(__name__)


class ChipJudge:
    """Reads chips and weighs them against the countries that are trusted."""

    def __init__(self, trusted: Callable[[], TrustStore]) -> None:
        """Ask ``trusted`` with each chip: certificates come and go while the kiosk runs."""
        self._trusted = trusted

    def takes_number(self, link: CardLink) -> bool:
        """Whether the chip opens with a card access number. Raises CardGoneError."""
        channel = PlainChannel(link)
        try:
            select_master_file(channel)
            file = read_file(channel, _CARD_ACCESS, SHORT_ANSWER, _untold)
        except GarbledError:
            return False
        return not isinstance(file, NoFile) and bool(read_pace_infos(file))

    def read(
        self,
        link: CardLink,
        order: ReadChip,
        now: datetime,
        today: date,
        data_key: bytes | None,
        progress: Callable[[float], None],
    ) -> ChipRead | ChipFailed:
        """Read and judge the chip at the aware instant ``now``; ``today`` is the business day.

        ``data_key`` is that day's, None while unknown; ``progress`` is told shares from 0 to 1.
        """
        printed = read_mrz(order.zone, today) if order.zone else None
        if isinstance(printed, Document):
            key: AccessKey = key_of(printed)
        elif order.number:
            key = CanKey(order.number)
        else:
            return ChipFailed(CardFault.CHIP_NEEDS_LINES)
        contents = read_chip(
            link,
            key,
            today=today,
            random=secrets.token_bytes,
            prove=partial(prove, random=secrets.token_bytes),
            progress=lambda step: progress(share_of(step)),
            wanted=WANTED,
        )
        known = printed if isinstance(printed, Document) else None
        if isinstance(contents, ChipFailure):
            return _failed(contents, known, order.zone, today, data_key)
        verdict = self._verdict(contents, now)
        return _judged(contents, verdict, known, today, data_key)

    def _verdict(self, contents: ChipContents[Proof], now: datetime) -> Verdict:
        evidence = Evidence(contents.groups, contents.com, contents.sod, contents.card_access)
        verdict = judge(evidence, contents.proof.outcome, self._trusted(), now)
        match verdict:
            case Forged(contradiction):
                _log.info("a chip contradicts itself: %s", contradiction.value)
            case NotCheckable(lack, country):
                _log.info("a chip of %s could not be checked: %s", country, lack.value)
            case Genuine() | OnlyRead():
                pass
            case _:
                assert_never(verdict)
        return verdict


def share_of(progress: Progress) -> float:
    """How much of the reading is done; opening and proving take about a file's time each."""
    if progress.files == 0:
        return 0.0
    within = progress.bytes_done / progress.bytes if progress.bytes else 0.0
    return min(1.0, (1 + progress.files_done + within) / (progress.files + 2))


def _judged(
    contents: ChipContents[Proof],
    verdict: Verdict,
    printed: Document | None,
    today: date,
    data_key: bytes | None,
) -> ChipRead | ChipFailed:
    chip = contents.document if isinstance(contents.document, Document) else None
    check = _check_of(verdict)
    if printed is not None and chip is not None and key_of(printed) != key_of(chip):
        # A copy of somebody's signed data, behind the lines of another document.
        _log.info("a chip contradicts what is printed")
        check = DocumentCheck.FORGED
    proven = check in {DocumentCheck.GENUINE, DocumentCheck.ORIGINAL}
    document = chip if printed is None or (proven and chip is not None) else printed
    if document is None:
        return ChipFailed(CardFault.CHIP_UNREADABLE)
    if check is DocumentCheck.FORGED:
        doubted = card_from(document, today, data_key, check, None)
        # What is printed still keeps a second ticket away; what a chip alone claims does not.
        return ChipRead(doubted if printed is not None else replace(doubted, pseudonym=None))
    facts = _with_details(facts_of(document), contents) if proven else facts_of(document)
    return ChipRead(card_from(document, today, data_key, check, facts))


def _check_of(verdict: Verdict) -> DocumentCheck:
    match verdict:
        case Genuine(clone_proof=CloneProof.ACTIVE | CloneProof.CHIP):
            return DocumentCheck.ORIGINAL
        case Genuine():
            return DocumentCheck.GENUINE
        case NotCheckable() | OnlyRead():
            return DocumentCheck.NOT_CHECKABLE
        case Forged():
            return DocumentCheck.FORGED
        case _:
            assert_never(verdict)


def _with_details(facts: CardFacts, contents: ChipContents[Proof]) -> CardFacts:
    """The whole name in its own letters, and the personal number, where the chip has them."""
    holder = contents.holder
    if holder is None:
        return facts
    names = {"given_name": holder.secondary_name, "family_name": holder.primary_name}
    own_number = () if holder.personal_number is None else (holder.personal_number,)
    others = tuple(number for number in facts.numbers if number not in own_number)
    return CardFacts(
        surname=facts.surname,
        given=facts.given,
        born_on=facts.born_on,
        numbers=(*own_number, *others),
        own_script={code: name for code, name in names.items() if name},
    )


def _failed(
    failure: ChipFailure,
    printed: Document | None,
    zone: tuple[str, ...],
    today: date,
    data_key: bytes | None,
) -> ChipFailed:
    _log.info("a chip was not read: %s", failure.value)
    if printed is None:
        return ChipFailed(_fault_of(failure))
    check = DocumentCheck.UNREADABLE
    card = card_from(printed, today, data_key, check, facts_of(printed), zone)
    return ChipFailed(_fault_of(failure), card)


def _fault_of(failure: ChipFailure) -> CardFault:
    match failure:
        case ChipFailure.CARD_GONE:
            return CardFault.CHIP_PULLED_OUT
        case ChipFailure.WRONG_KEY:
            return CardFault.CHIP_WRONG_KEY
        case ChipFailure.NEEDS_ZONE:
            return CardFault.CHIP_NEEDS_LINES
        case ChipFailure.NOT_A_TRAVEL_CHIP | ChipFailure.REFUSED | ChipFailure.GARBLED:
            return CardFault.CHIP_UNREADABLE
        case _:
            assert_never(failure)


def _untold(_done: int, _size: int) -> None:
    """Of these few bytes nobody wants to know how far they are."""
