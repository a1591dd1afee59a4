# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, in words that name nobody."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_never

from common.domain.request.stages import RequestStage
from common.ui.bidi import left_to_right
from common.ui.formats import Formats
from common.ui.texts import Words
from kiosk.flow.paperwork.pages import Standing
from kiosk.shell.amounts import amount
from kiosk.shell.paperwork.words import day_words


def headline(stage: RequestStage, words: Words) -> str:  # noqa: PLR0911, C901 - one for each
    """The stage as a sentence."""
    translate = words.translate
    match stage:
        case RequestStage.DRAFT:
            return translate("Standing", "This request has not been sent yet.")
        case RequestStage.SUBMITTED:
            return translate("Standing", "We have your request and fetch the documents.")
        case RequestStage.FEE_DUE:
            return translate("Standing", "The fee is to be paid.")
        case RequestStage.PAID:
            return translate("Standing", "Your request waits for an official to take it up.")
        case RequestStage.IN_REVIEW:
            return translate("Standing", "An official is examining your request.")
        case RequestStage.MORE_NEEDED:
            return translate("Standing", "We need something more from you.")
        case RequestStage.APPROVED:
            return translate("Standing", "Your request is granted.")
        case RequestStage.REFUSED:
            return translate("Standing", "Your request was refused.")
        case RequestStage.ISSUED:
            return translate("Standing", "Your document is made.")
        case RequestStage.READY:
            return translate("Standing", "Your document is ready.")
        case RequestStage.POSTED:
            return translate("Standing", "Your document is in the post.")
        case RequestStage.HANDED_OVER:
            return translate("Standing", "The request is finished.")
        case RequestStage.WITHDRAWN:
            return translate("Standing", "The request was withdrawn.")
        case RequestStage.EXPIRED:
            return translate("Standing", "The time for this request has run out.")
        case _ as unreachable:
            assert_never(unreachable)


def what_next(standing: Standing, formats: Formats) -> str:
    """What the applicant has to do, or to wait for."""
    translate = formats.words.translate
    match standing.stage:
        case RequestStage.DRAFT:
            return translate("Standing", "Answer the questions and send the request.")
        case RequestStage.FEE_DUE:
            return translate(
                "Standing",
                "Pay {amount} at the office's cash desk and show the number {number}.",
                amount=amount(standing.to_pay, standing.currency, formats),
                number=left_to_right(standing.number),
            )
        case RequestStage.MORE_NEEDED:
            return translate("Standing", "%n things are awaited from you.", n=standing.asked)
        case RequestStage.READY:
            return translate("Standing", "Fetch it at the office. Bring your identity card.")
        case RequestStage.ISSUED if standing.electronic:
            return translate("Standing", "You can download it with number and secret.")
        case RequestStage.POSTED if standing.tracking is not None:
            return translate(
                "Standing",
                "The carrier knows it as {number}.",
                number=left_to_right(standing.tracking),
            )
        case RequestStage.REFUSED:
            return translate(
                "Standing", "The decision names the reason. You may appeal: ask at the office."
            )
        case RequestStage.HANDED_OVER:
            return translate("Standing", "You have received the document.")
        case RequestStage.WITHDRAWN | RequestStage.EXPIRED:
            return translate("Standing", "You can file a new request at any time.")
        case _:
            return translate("Standing", "You need not do anything now.")


def since(standing: Standing, formats: Formats) -> str:
    """Since when it has stood so."""
    return formats.words.translate("Standing", "Since {day}", day=_day(standing.since, formats))


def due(standing: Standing, formats: Formats) -> str:
    """By when it is decided; empty where nothing is promised."""
    waiting = {RequestStage.SUBMITTED, RequestStage.PAID, RequestStage.IN_REVIEW}
    if standing.due_at is None or standing.stage not in waiting:
        return ""
    return formats.words.translate(
        "Standing", "The decision comes by {day}.", day=_day(standing.due_at, formats)
    )


def _day(instant: float, formats: Formats) -> str:
    local = datetime.fromtimestamp(instant, UTC).astimezone(formats.zone)
    return day_words(local.date().isoformat(), formats)
