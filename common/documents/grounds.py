# SPDX-License-Identifier: GPL-3.0-or-later
"""The grounds of a refusal as whole sentences."""

from __future__ import annotations

from typing import assert_never

from common.documents.wording import Wording
from common.domain.request.reasons import NegativeReason


def ground(reason: NegativeReason, words: Wording) -> str:
    """Why a request was refused, to the applicant."""
    match reason:
        case NegativeReason.NOT_ENTITLED:
            return words.translate("Decision", "You are not entitled to what you requested.")
        case NegativeReason.DOCUMENT_INVALID:
            return words.translate("Decision", "One of the documents is not valid.")
        case NegativeReason.DATA_DISAGREES:
            return words.translate(
                "Decision", "Your answers do not agree with the documents or the registers."
            )
        case NegativeReason.OTHER_PERSON:
            return words.translate("Decision", "The documents belong to another person.")
        case NegativeReason.DUPLICATE:
            return words.translate("Decision", "The same has been requested before.")
        case _ as unreachable:
            assert_never(unreachable)
