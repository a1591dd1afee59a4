# SPDX-License-Identifier: GPL-3.0-or-later
"""The label of a letter: to whom, from whom, and its tracking number as a bar code."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from common.documents import look
from common.documents.blocks import Paragraph, Voice
from common.documents.composer import Composer
from common.documents.fonts import Weight
from common.documents.imprint import Imprint
from common.documents.press import Press, Side
from common.texts.isolates import isolated, left_to_right


@dataclass(frozen=True, slots=True)
class AddressLabel:
    """A letter; ``address`` and ``sender`` are lines as the post wants them."""

    imprint: Imprint
    recipient: str
    address: tuple[str, ...]
    sender: tuple[str, ...]
    tracking: str


def compose(label: AddressLabel, composer: Composer) -> None:
    """Put the label together."""
    words = composer.words
    small = Voice(look.CAPTION, colour=look.INK_SOFT)
    sender = words.listed((label.imprint.office, *label.sender))
    composer.add(
        Paragraph(
            composer.press,
            words.translate("AddressLabel", "From: {sender}", sender=sender),
            small,
            look.LARGE,
        ),
        Paragraph(composer.press, words.translate("AddressLabel", "To"), small),
        Paragraph(
            composer.press,
            isolated(label.recipient),
            Voice(look.HEADING + 4, Weight.BOLD),
            look.SMALL,
        ),
        *(Paragraph(composer.press, isolated(line), Voice(look.HEADING)) for line in label.address),
        _Tracking(composer.press, label.tracking),
    )


class _Tracking(Flowable):
    """A number as Code 128 (ISO/IEC 15417), with its characters below."""

    def __init__(self, press: Press, number: str) -> None:
        super().__init__()
        self._caption = Paragraph(
            press,
            left_to_right(number),
            Voice(look.BODY, Weight.SEMI_BOLD, side=Side.CENTRE),
        )
        self._press = press
        self._number = number

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, caption = self._caption.wrap(width, height)
        self.width, self.height = width, 22 * mm + caption
        return width, self.height

    def draw(self) -> None:
        code = Code128(self._number, barHeight=14 * mm, barWidth=0.4 * mm, humanReadable=False)
        canvas = self._press.canvas
        with self._press.structure.artifact():
            code.drawOn(canvas, (self.width - code.width) / 2, self._caption.height)
        self._caption.drawOn(canvas, 0, 0)
