# SPDX-License-Identifier: GPL-3.0-or-later
"""What can lie open in place of the steps of a request."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """A part of the request's page with keys of its own."""

    FORM = "form"
    PAYING = "paying"
    PAPERS = "papers"
    HAND_OVER = "hand_over"
