# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a document together from what documents are made of, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Spacer

from common.documents import look
from common.documents.blocks import Cell, Panel, Paragraph, Row, Signature, Voice
from common.documents.fonts import Weight
from common.documents.imprint import Fact, Signatory
from common.documents.press import Press, Side
from common.documents.wording import Wording
from common.texts.isolates import isolated

_BULLET = "–"
_FIRST_SHARE = 0.36


class Tone(Enum):
    """How an outcome is shown; its words say the same."""

    CALM = auto()
    GRAVE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Composer:
    """Collects the parts of one document."""

    press: Press
    words: Wording
    parts: list[Flowable] = field(default_factory=list)

    def add(self, *parts: Flowable) -> None:
        """Add parts that only one kind of document has."""
        self.parts.extend(parts)

    def heading(self, text: str) -> None:
        """Begin a section; its heading stays with what follows."""
        voice = Voice(look.HEADING, Weight.SEMI_BOLD, look.DEEP, role="H2")
        paragraph = Paragraph(self.press, text, voice, look.SMALL)
        self.parts.extend([Spacer(0, look.MEDIUM), paragraph])

    def paragraph(self, text: str) -> None:
        """Say something."""
        self.parts.append(Paragraph(self.press, text, Voice(), look.MEDIUM))

    def name(self, text: str) -> None:
        """Name the person whom the document is about."""
        voice = Voice(look.HEADING + 4, Weight.BOLD)
        self.parts.append(Paragraph(self.press, isolated(text), voice, look.MEDIUM))

    def listing(self, items: Iterable[str]) -> None:
        """Set out several things, one below the other."""
        for item in items:
            text = f"{_BULLET} {isolated(item)}"
            self.parts.append(Paragraph(self.press, text, Voice(role="P"), look.SMALL))
        self.parts.append(Spacer(0, look.SMALL))

    def facts(self, *facts: Fact) -> None:
        """Set out what is known, each with its name before it."""
        table = object()
        soft = Voice(colour=look.INK_SOFT, role="TH")
        strong = Voice(weight=Weight.SEMI_BOLD, role="TD")
        self.parts.extend(
            [
                Row(
                    self.press,
                    table,
                    (
                        Cell(fact.label, _FIRST_SHARE, soft),
                        Cell(isolated(fact.value), 1 - _FIRST_SHARE, strong),
                    ),
                )
                for fact in facts
            ]
        )
        self.parts.append(Spacer(0, look.MEDIUM))

    def sums(
        self, head: tuple[str, str], lines: Iterable[tuple[str, str]], total: tuple[str, str]
    ) -> None:
        """Set out amounts with their sum; the column of amounts is as wide as an amount needs."""
        self._table(head, lines, total, (0.55, 0.45))

    def figures(
        self, head: Sequence[str], lines: Iterable[Sequence[str]], total: Sequence[str]
    ) -> None:
        """Set out figures in columns, with their sums."""
        others = (1 - _FIRST_SHARE) / (len(head) - 1)
        self._table(head, lines, total, (_FIRST_SHARE, *[others] * (len(head) - 1)))

    def note(self, heading: str, *lines: str) -> None:
        """Tell something to keep in mind, on a ground of its own."""
        self._panel(look.TINT, look.DEEP, heading, lines)

    def caution(self, heading: str, *lines: str) -> None:
        """Say what must not be overlooked."""
        self._panel(look.CAUTION, look.CAUTION_INK, heading, lines)

    def outcome(self, text: str, tone: Tone) -> None:
        """Say how something ended."""
        match tone:
            case Tone.CALM:
                self._panel(look.TINT, look.DEEP, text, ())
            case Tone.GRAVE:
                self._panel(look.ALERT_TINT, look.ALERT_INK, text, ())

    def official_signature(self, signatory: Signatory | None) -> None:
        """Leave room to sign and to stamp; None: the document is valid without."""
        if signatory is not None:
            self._signature(signatory, self.words.translate("Document", "Stamp"))

    def private_signature(self, signatory: Signatory) -> None:
        """Leave room for a person to sign."""
        self._signature(signatory, None)

    def _signature(self, signatory: Signatory, stamp: str | None) -> None:
        caption = f"{isolated(signatory.name)}\n{isolated(signatory.position)}"
        self.parts.extend([Spacer(0, look.MEDIUM), Signature(self.press, caption, stamp)])

    def _table(
        self,
        head: Sequence[str],
        lines: Iterable[Sequence[str]],
        total: Sequence[str],
        shares: Sequence[float],
    ) -> None:
        table = object()
        quiet = Voice(look.CAPTION + 0.5, Weight.SEMI_BOLD, look.DEEP, role="TH")
        self._row(table, head, shares, quiet, look.TINT)
        for line in lines:
            self._row(table, line, shares, Voice(role="TD"))
        self._row(table, total, shares, Voice(weight=Weight.BOLD, role="TD"))
        self.parts.append(Spacer(0, look.MEDIUM))

    def _row(
        self,
        table: object,
        texts: Sequence[str],
        shares: Sequence[float],
        voice: Voice,
        ground: Color | None = None,
    ) -> None:
        figure = Voice(voice.size, voice.weight, voice.colour, Side.END, voice.role)
        cells = tuple(
            Cell(isolated(text), share, figure if number else voice)
            for number, (text, share) in enumerate(zip(texts, shares, strict=True))
        )
        self.parts.append(Row(self.press, table, cells, ground))

    def _panel(self, ground: Color, ink: Color, heading: str, lines: Sequence[str]) -> None:
        strong = Voice(look.LEAD, Weight.SEMI_BOLD, ink)
        paragraphs = [
            Paragraph(self.press, heading, strong),
            *(Paragraph(self.press, line, Voice(colour=ink)) for line in lines),
        ]
        panel = Panel(self.press, ground, paragraphs)
        self.parts.extend([panel, Spacer(0, look.MEDIUM)])
