# SPDX-License-Identifier: GPL-3.0-or-later
"""What the chip of a citizen's document has shown, in words that promise nothing more."""

from __future__ import annotations

from typing import assert_never

from common.domain.document_check import DocumentCheck
from common.ui.texts import Words


def check_told(words: Words, check: DocumentCheck) -> str:
    """Return what a clerk should know of the document; empty where no chip was read."""
    match check:
        case DocumentCheck.NOT_READ:
            return ""
        case DocumentCheck.ORIGINAL:
            return words.translate(
                "Counter", "Chip checked: issued by its country, unchanged, and no copy."
            )
        case DocumentCheck.GENUINE:
            return words.translate(
                "Counter",
                "Chip checked: issued by its country and unchanged."
                " Whether it is a copy cannot be seen.",
            )
        case DocumentCheck.NOT_CHECKABLE:
            return words.translate(
                "Counter", "Chip read, but its country's signature could not be checked here."
            )
        case DocumentCheck.UNREADABLE:
            return words.translate("Counter", "The chip could not be read.")
        case DocumentCheck.FORGED:
            return words.translate(
                "Counter",
                "Warning: the chip is not genuine. Do not accept this document without a check.",
            )
        case _:
            assert_never(check)


def check_brief(words: Words, check: DocumentCheck) -> str:
    """The same in the few words that the dock has room for; ``check_told`` goes with it."""
    match check:
        case DocumentCheck.NOT_READ:
            return ""
        case DocumentCheck.ORIGINAL:
            return words.translate("Counter", "Chip: genuine, no copy")
        case DocumentCheck.GENUINE:
            return words.translate("Counter", "Chip: genuine")
        case DocumentCheck.NOT_CHECKABLE:
            return words.translate("Counter", "Chip: not checkable")
        case DocumentCheck.UNREADABLE:
            return words.translate("Counter", "Chip: unreadable")
        case DocumentCheck.FORGED:
            return words.translate("Counter", "Chip not genuine: check the document")
        case _:
            assert_never(check)
