# SPDX-License-Identifier: GPL-3.0-or-later
"""The slip of a request: its number and its secret, by which the applicant can follow it."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Spacer

from common.documents import look
from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint
from common.documents.letterhead import Verification
from common.texts.isolates import left_to_right


@dataclass(frozen=True, slots=True)
class RequestSlip:
    """A request; ``code`` is what a scanner or a telephone reads, and holds no secret."""

    imprint: Imprint
    service: str
    secret: str
    code: str


def compose(slip: RequestSlip, composer: Composer) -> None:
    """Put the slip together."""
    words = composer.words
    number = left_to_right(slip.imprint.number)
    composer.facts(
        Fact(words.translate("Receipt", "Request"), number),
        Fact(words.translate("HandOver", "Service"), slip.service),
    )
    composer.note(
        words.translate("Receipt", "Follow your request"),
        words.translate("Receipt", "Number {number}", number=number),
        words.translate("Receipt", "Secret {secret}", secret=left_to_right(slip.secret)),
        words.translate(
            "Receipt",
            "Whoever has both can see how far the request is. Keep this receipt safe.",
        ),
    )
    ways = [words.translate("RequestSlip", "Show this code at the counter")]
    address = slip.imprint.address
    if address is not None:
        shown = left_to_right(address)
        ways.append(
            words.translate("RequestSlip", "Or see how far it is at {address}.", address=shown)
        )
    meaning = words.translate("RequestSlip", "Code with the number of the request")
    composer.add(Spacer(0, look.SMALL), Verification(composer.press, slip.code, meaning, ways))
