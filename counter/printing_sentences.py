# SPDX-License-Identifier: GPL-3.0-or-later
"""How the printing of a paper stands, in words."""

from __future__ import annotations

from typing import Final, assert_never

from common.devices.paper_printer.port import (
    HandedToPrinter,
    KeptAsFile,
    NotPrinted,
    PaperTrouble,
)
from common.ui.bidi import isolated, left_to_right
from common.ui.texts import translatable
from counter.flow.papers_page import Printing
from counter.sentences import Sentences

_TROUBLES: Final = {
    PaperTrouble.NO_PRINTER: translatable(
        "Papers", "There is no printer for pages. Save the file, and print it elsewhere."
    ),
    PaperTrouble.REFUSED: translatable(
        "Papers", "The printer takes nothing. See to it and print again, or save the file."
    ),
    PaperTrouble.UNREADABLE: translatable("Papers", "The file cannot be read. Tell a technician."),
}


def is_good(printing: Printing) -> bool:
    """Whether nothing is wrong with it."""
    return not isinstance(printing.outcome, NotPrinted)


def printing_sentence(sentences: Sentences, printing: Printing) -> str:
    """How it stands."""
    words, outcome = sentences.formats.words, printing.outcome
    match outcome:
        case None:
            return words.translate("Papers", "Printing…")
        case HandedToPrinter(printer):
            return words.translate("Papers", "Printed at {printer}.", printer=isolated(printer))
        case KeptAsFile(path):
            return words.translate(
                "Papers", "Kept as the file {file}.", file=left_to_right(path.name)
            )
        case NotPrinted(trouble):
            return words.translate("Papers", _TROUBLES[trouble])
        case _ as unreachable:
            assert_never(unreachable)
