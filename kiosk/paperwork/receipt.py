# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the receipt of a request, in the citizen's language."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from common.domain.catalogue import CatalogueService
from common.domain.office import Names, Office
from common.identity.receipt_code import Receipt, encode_receipt
from common.ui.bidi import left_to_right
from common.ui.formats import Formats
from common.ui.texts import Words
from common.ui.ticket_text import Direction, TicketRow, TicketText
from kiosk.flow.paperwork.orders import HowFar, PrintReceipt
from kiosk.paper import moment_words


def receipt_text(
    order: PrintReceipt, service: CatalogueService, at: datetime, office: Office, formats: Formats
) -> TicketText:
    """Everything on the paper."""
    case, words = order.case, formats.words
    right_to_left = formats.facts.right_to_left
    return TicketText(
        direction=Direction.RIGHT_TO_LEFT if right_to_left else Direction.LEFT_TO_RIGHT,
        office=best_name(office.names, formats),
        service=best_name(service.names, formats),
        caption=words.translate("Receipt", "Your request"),
        number=case.number,
        moment=moment_words(at, formats),
        rows=(TicketRow(words.translate("Receipt", "Secret"), left_to_right(case.secret)),),
        code=encode_receipt(Receipt(case.number, case.secret)),
        small_print=(
            _how_far(order.how_far, words),
            words.translate(
                "Receipt",
                "With number and secret you can ask how it stands: here, at a counter or on line.",
            ),
            words.translate("Receipt", "Show the secret only to those who need it."),
        ),
    )


def _how_far(how_far: HowFar, words: Words) -> str:
    match how_far:
        case HowFar.DRAFT:
            return words.translate(
                "Receipt", "It has not been sent yet. Go on with it at a counter or on line."
            )
        case HowFar.SENT:
            return words.translate("Receipt", "It has been sent. Keep this receipt.")
        case _:
            assert_never(how_far)


def best_name(names: Names, formats: Formats) -> str:
    """A name in the language on the screen, or else in English or the first one there is."""
    for language in (formats.words.language, "en", *names):
        if language in names:
            return names[language]
    return ""
