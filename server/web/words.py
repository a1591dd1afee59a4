# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader's language: sentences, names from catalogues, dates and amounts of one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language
from common.domain.office import Names
from common.texts.figures import usual_digits
from common.texts.isolates import left_to_right
from common.texts.sentences import RIGHT_TO_LEFT, Sentences, sentences_of

if TYPE_CHECKING:
    from common.documents.wording import Wording

_UTC: Final = ZoneInfo("UTC")
_INSTEAD: Final = Language("en")


@dataclass(frozen=True, slots=True)
class Named:
    """A name from a catalogue in the best language there is, which need not be the page's."""

    text: str
    language: Language

    @property
    def direction(self) -> str:
        """As HTML's ``dir`` wants it."""
        return direction_of(self.language)


@dataclass(frozen=True, slots=True)
class Words:
    """Puts values into words. ``zone`` is that of the office concerned."""

    sentences: Sentences
    zone: ZoneInfo = _UTC

    @property
    def language(self) -> Language:
        """The page's language."""
        return self.sentences.language

    def translate(
        self, context: str, source: str, comment: str = "", n: int | None = None, **fields: object
    ) -> str:
        """A sentence, as ``Sentences.translate`` gives it."""
        return self.sentences.translate(context, source, comment, n, **fields)

    def named(self, names: Names) -> Named:
        """The name in the page's language or else in English or the first one there is."""
        for language in (self.language, _INSTEAD, *map(Language, names)):
            if language in names:
                return Named(names[language], language)
        return Named("", self.language)

    def name(self, names: Names) -> str:
        """The name's text alone."""
        return self.named(names).text

    def day(self, at: datetime) -> str:
        """The day at the office, in the language's calendar."""
        return self._wording().day(at.astimezone(self.zone).date())

    def date(self, day: date) -> str:
        """A day that stands on its own."""
        return self._wording().day(day)

    def moment(self, at: datetime) -> str:
        """The day and the time of day at the office."""
        return self._wording().moment(at)

    def amount(self, minor: int, currency: str) -> str:
        """An amount in minor units, with its currency."""
        return self._wording().amount(minor, currency)

    def number(self, value: int) -> str:
        """A whole number in the language's figures."""
        return self._wording().number(value)

    def code(self, text: str) -> str:
        """A number of a request or a document: as it is printed, in every language."""
        return left_to_right(text)

    def _wording(self) -> Wording:
        # A server on a machine without ICU works too, only without pages.
        from common.documents.wording import Wording  # noqa: PLC0415 - see above

        return Wording(self.sentences, self.zone)


def direction_of(language: Language) -> str:
    """``rtl`` or ``ltr``."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def words_of(language: Language, zone: str = "UTC") -> Words:
    """The words of a language, for an office in this time zone."""
    return Words(sentences_of("server", language, usual_digits(language)), ZoneInfo(zone))
