# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a request is in its life; the moves between stages are in ``life``."""

from enum import StrEnum


class RequestStage(StrEnum):
    """Where a request is in its life."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    """Filed; what registers know has not all been fetched yet."""
    FEE_DUE = "fee_due"
    PAID = "paid"
    """Nothing is left to pay, and nobody has taken it up yet."""
    IN_REVIEW = "in_review"
    MORE_NEEDED = "more_needed"
    """The applicant was asked for more."""
    APPROVED = "approved"
    REFUSED = "refused"
    ISSUED = "issued"
    """The document exists."""
    READY = "ready"
    """The document waits to be fetched."""
    POSTED = "posted"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


ENDED = frozenset(
    {
        RequestStage.REFUSED,
        RequestStage.HANDED_OVER,
        RequestStage.WITHDRAWN,
        RequestStage.EXPIRED,
    }
)
"""Stages in which nobody works on the request any more. It may still be reopened, refunded,
printed again or moved to another holder."""

WITH_APPLICANT = frozenset({RequestStage.DRAFT, RequestStage.MORE_NEEDED})
"""Stages in which the answers may be changed."""

UNDECIDED = frozenset(
    {
        RequestStage.DRAFT,
        RequestStage.SUBMITTED,
        RequestStage.FEE_DUE,
        RequestStage.PAID,
        RequestStage.IN_REVIEW,
        RequestStage.MORE_NEEDED,
    }
)
"""Stages before the decision, in which documents are gathered."""

DOCUMENT_MADE = frozenset(
    {
        RequestStage.ISSUED,
        RequestStage.READY,
        RequestStage.POSTED,
        RequestStage.HANDED_OVER,
    }
)
"""Stages in which the document exists, and may be printed again."""
