# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading a chip gave, step by step: how it opened, what came, and what it is worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, assert_never

from common.identity.chip.contents import Bac, ChipContents, ChipFailure, Pace
from common.identity.chip.genuine.proving import Proof
from common.identity.chip.genuine.verdict import (
    CloneProof,
    Forged,
    Genuine,
    NotCheckable,
    OnlyRead,
)
from common.identity.chip.genuine.verdict import Verdict as ChipVerdict
from common.identity.document import Document
from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Said, Verdict, said
from kiosk.hardware.masking import Veil

_FAILURES: Final[Mapping[ChipFailure, str]] = {
    ChipFailure.NOT_A_TRAVEL_CHIP: translatable(
        "Hardware", "The card answers, but is no identity document with a chip."
    ),
    ChipFailure.WRONG_KEY: translatable(
        "Hardware", "The chip does not open with the lines that were read: another document?"
    ),
    ChipFailure.NEEDS_ZONE: translatable(
        "Hardware", "The chip opens only with the lines of its document."
    ),
    ChipFailure.REFUSED: translatable(
        "Hardware", "The chip wants to be opened in a way that is not known here."
    ),
    ChipFailure.CARD_GONE: translatable("Hardware", "The card was taken away before it was read."),
    ChipFailure.GARBLED: translatable("Hardware", "The chip’s answers make no sense."),
}
_LEAVE_IT: Final = said(
    translatable("Hardware", "Leave the document still on the reader, and try another one.")
)
_CERTIFICATES: Final = said(
    translatable("Hardware", "Import the countries’ certificates: {command}."),
    command="python -m kiosk certificates import",
)


def failure_of(failure: ChipFailure) -> Finding:
    """The one step of a chip that was not read."""
    return Finding(Verdict.TROUBLE, said(_FAILURES[failure]), (_LEAVE_IT,))


def steps_of_chip(
    contents: ChipContents[Proof], verdict: ChipVerdict, veil: Veil
) -> tuple[Finding, ...]:
    """The steps of a chip that was read."""
    count = translatable("Hardware", "Data groups that were read: {groups}.")
    groups = ", ".join(str(number) for number in sorted(contents.groups))
    steps = [_opened(contents), Finding(Verdict.WELL, said(count, groups=groups))]
    document = contents.document
    if isinstance(document, Document):
        source = translatable("Hardware", "Name {name}, number {number}.")
        name = veil.name(f"{document.primary_name} {document.secondary_name}")
        person = said(source, name=name, number=veil.number(document.number))
        steps.append(Finding(Verdict.WELL, person))
    return (*steps, judged(verdict))


def _opened(contents: ChipContents[Proof]) -> Finding:
    match contents.access:
        case Pace():
            way = "PACE"
        case Bac():
            way = "BAC"
        case unreachable:
            assert_never(unreachable)
    return Finding(
        Verdict.WELL, said(translatable("Hardware", "The chip was opened by {way}."), way=way)
    )


def judged(verdict: ChipVerdict) -> Finding:
    """What a verdict on a chip means to an installer."""
    match verdict:
        case Genuine(country=country, clone_proof=CloneProof.NONE | CloneProof.METHOD_UNKNOWN):
            source = translatable(
                "Hardware", "Genuine: signed by {country}. It has no means to prove to be no copy."
            )
            return Finding(Verdict.WELL, said(source, country=country))
        case Genuine(country=country):
            source = translatable("Hardware", "Genuine: signed by {country}, and no copy.")
            return Finding(Verdict.WELL, said(source, country=country))
        case NotCheckable(lack, country):
            source = translatable("Hardware", "It cannot be checked: {reason}.")
            reason = f"{lack.value} {country}".strip()
            return Finding(Verdict.ATTENTION, said(source, reason=reason), (_CERTIFICATES,))
        case OnlyRead():
            source = translatable("Hardware", "It holds no signature that could be checked.")
            return Finding(Verdict.ATTENTION, said(source))
        case Forged(contradiction):
            source = translatable("Hardware", "The chip contradicts itself: {reason}.")
            return Finding(Verdict.TROUBLE, said(source, reason=contradiction.value))
        case unreachable:
            assert_never(unreachable)


def zone_is_needed() -> tuple[Said, tuple[Said, ...]]:
    """What is said before any lines were read, and what to do."""
    return (
        said(translatable("Hardware", "The lines that open the chip are not known yet.")),
        (said(translatable("Hardware", "First put the document on the document scanner.")),),
    )
