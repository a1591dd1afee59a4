# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the page beside the queue, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.domain.catalogue import Catalogue, CatalogueService
from counter.flow.case_trouble import CaseNotice
from counter.flow.form_page import FormPage
from counter.flow.request_questions import Question
from counter.flow.request_sheet import Sheet
from counter.flow.request_steps import Step

PartPage: TypeAlias = FormPage
"""What lies open in place of the steps."""


@dataclass(frozen=True, slots=True)
class CasePage:
    """The page beside the queue. ``offline``: what is shown is as old as ``sheet.known_at``.

    ``part`` is what lies open in place of the steps. ``fetchable``: registers may know more.
    ``service`` is the open request's, where ``catalogue`` has it.
    """

    catalogue: Catalogue | None
    service: CatalogueService | None

    sheet: Sheet | None
    steps: tuple[Step, ...]
    question: Question | None
    notice: CaseNotice | None
    part: PartPage | None
    fetchable: bool
    offline: bool
    busy: bool
    slow: bool
