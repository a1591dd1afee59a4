# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a document: its head, its foot, and as much between them as fits."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final, assert_never

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from common.documents import look
from common.documents.blocks import Paragraph, Voice
from common.documents.composer import Composer
from common.documents.fonts import Weight
from common.documents.imprint import Copy, Imprint, Original
from common.documents.letterhead import Letterhead, Verification
from common.documents.press import Box, Side
from common.texts.isolates import left_to_right


class DoesNotFitError(ValueError):
    """Something in the document is taller than a whole page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size, and the free space at the sides and at the foot, in points."""

    size: tuple[float, float]
    margin: float
    foot: float
    has_foot: bool


A4_SHEET: Final = Sheet(A4, look.MARGIN, look.FOOT, has_foot=True)
LABEL_SHEET: Final = Sheet((148 * mm, 105 * mm), 9 * mm, 9 * mm, has_foot=False)
_KEPT: Final = 25 * mm


def open_document(composer: Composer, imprint: Imprint, title: str) -> None:
    """Begin: who issues it, what it is, and whether it is a copy."""
    words = composer.words
    number = words.translate("Document", "No. {number}", number=left_to_right(imprint.number))
    letterhead = Letterhead(
        composer.press, (imprint.office, imprint.agency), (number, words.moment(imprint.issued_at))
    )
    voice = Voice(look.TITLE, Weight.BOLD, role="H1")
    composer.add(
        letterhead,
        Spacer(0, look.LARGE),
        Paragraph(composer.press, title, voice, look.MEDIUM),
    )
    match imprint.issue:
        case Copy() as copy:
            composer.caution(
                words.translate("Document", "Copy {number}", number=copy.number),
                words.translate(
                    "Document", "Printed again on {moment}.", moment=words.moment(copy.printed_at)
                ),
            )
        case Original():
            pass
        case other:
            assert_never(other)


def close_document(composer: Composer, imprint: Imprint) -> None:
    """End: how anybody can check the document."""
    if imprint.link is None:
        return
    words = composer.words
    ways = [words.translate("Document", "Check that this document is genuine")]
    if imprint.address is not None:
        ways.append(
            words.translate(
                "Document",
                "Point a telephone's camera at the code, or open {address}.",
                address=left_to_right(imprint.address),
            )
        )
    ways.append(
        words.translate(
            "Document",
            "The code is signed by the office: its public key is enough to check it,"
            " even without a network.",
        )
    )
    meaning = words.translate("Document", "Code with a signed link for checking this document")
    composer.add(Spacer(0, look.SMALL), Verification(composer.press, imprint.link, meaning, ways))


def lay_out(composer: Composer, imprint: Imprint, sheet: Sheet, expected_pages: int) -> int:
    """Draw all parts on as many pages as they need; return how many.

    ``expected_pages`` is what the foot says. Raises ``DoesNotFitError``.
    """
    parts = deque(composer.parts)
    pages = 0
    while parts:
        pages += 1
        _fill(composer.press.canvas, parts, sheet, imprint)
        if sheet.has_foot:
            _draw_foot(composer, imprint, sheet, (pages, expected_pages))
        composer.press.structure.end_page()
    return pages


def _fill(canvas: Canvas, parts: deque[Flowable], sheet: Sheet, imprint: Imprint) -> None:
    width, height = sheet.size[0] - 2 * sheet.margin, sheet.size[1] - sheet.margin
    top = height
    while parts:
        part = parts[0]
        room = top - sheet.foot
        _, tall = part.wrap(width, room)
        if tall + _kept_below(parts, width) <= room:
            parts.popleft()
            is_last = not parts and isinstance(part, Verification)
            part.drawOn(canvas, sheet.margin, sheet.foot if is_last else top - tall)
            top -= tall + part.getSpaceAfter()
            continue
        if isinstance(part, Spacer):
            parts.popleft()
            continue
        divided = [] if _stays_with_next(part) else part.split(width, room)
        if divided:
            parts.popleft()
            parts.extendleft(reversed(divided))
            continue
        if top == height:
            raise DoesNotFitError(imprint.number)
        return


def _kept_below(parts: deque[Flowable], width: float) -> float:
    """Room that must be left under a heading, so that it does not end the page."""
    if len(parts) == 1 or not _stays_with_next(parts[0]):
        return 0.0
    _, tall = parts[1].wrap(width, _KEPT)
    return min(float(tall), _KEPT)


def _stays_with_next(part: Flowable) -> bool:
    return isinstance(part, Paragraph) and part.is_heading


def _draw_foot(composer: Composer, imprint: Imprint, sheet: Sheet, page: tuple[int, int]) -> None:
    press, words = composer.press, composer.words
    number, count = page
    style = press.style(look.CAPTION)
    box = Box(sheet.margin, sheet.foot - 8 * mm, sheet.size[0] - 2 * sheet.margin)
    left = words.listed((imprint.office, left_to_right(imprint.number)))
    right = words.translate("Document", "Page {number} of {count}", number=number, count=count)
    with press.structure.artifact():
        press.canvas.setStrokeColor(look.LINE)
        press.canvas.setLineWidth(look.HAIRLINE)
        press.canvas.line(box.left, box.top + 1.5 * mm, box.left + box.width, box.top + 1.5 * mm)
        press.draw(press.lines(left, style, box.width * 0.7), style, box, look.INK_SOFT)
        lines = press.lines(right, style, box.width * 0.3)
        press.draw(lines, style, box, look.INK_SOFT, Side.END)
