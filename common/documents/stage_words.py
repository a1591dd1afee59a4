# SPDX-License-Identifier: GPL-3.0-or-later
"""The stages of a request, as papers name them."""

from __future__ import annotations

from typing import assert_never

from common.documents.wording import Wording
from common.domain.request.stages import RequestStage


def stage_in_words(stage: RequestStage, words: Wording) -> str:  # noqa: PLR0911, C901 - one for each
    """How far a request has come."""
    match stage:
        case RequestStage.DRAFT:
            return words.translate("RequestStage", "Not sent yet")
        case RequestStage.SUBMITTED:
            return words.translate("RequestStage", "Filed")
        case RequestStage.FEE_DUE:
            return words.translate("RequestStage", "Fee to be paid")
        case RequestStage.PAID:
            return words.translate("RequestStage", "Waits for an official")
        case RequestStage.IN_REVIEW:
            return words.translate("RequestStage", "Being examined")
        case RequestStage.MORE_NEEDED:
            return words.translate("RequestStage", "More asked of the applicant")
        case RequestStage.APPROVED:
            return words.translate("RequestStage", "Approved")
        case RequestStage.REFUSED:
            return words.translate("RequestStage", "Refused")
        case RequestStage.ISSUED:
            return words.translate("RequestStage", "Document issued")
        case RequestStage.READY:
            return words.translate("RequestStage", "Document ready")
        case RequestStage.POSTED:
            return words.translate("RequestStage", "Document in the post")
        case RequestStage.HANDED_OVER:
            return words.translate("RequestStage", "Handed over")
        case RequestStage.WITHDRAWN:
            return words.translate("RequestStage", "Withdrawn")
        case RequestStage.EXPIRED:
            return words.translate("RequestStage", "Expired")
        case _ as unreachable:
            assert_never(unreachable)
