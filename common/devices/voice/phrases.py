# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentence that calls a ticket, in each language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from common.devices.voice.announcement import Announcement
from common.devices.voice.letters import LETTER_NAMES
from common.domain.identifiers import Language


@dataclass(frozen=True, slots=True)
class _Sentences:
    """With ``{ticket}`` and ``{counter}``: for a counter with a number, and for one with a name."""

    numbered: str
    named: str
    comma: str


_SENTENCES: Final[Mapping[Language, _Sentences]] = {
    Language("ar"): _Sentences(
        "التذكرة رقم {ticket}. يُرجى التوجه إلى الشباك رقم {counter}.",
        "التذكرة رقم {ticket}. يُرجى التوجه إلى {counter}.",
        "، ",
    ),
    Language("fa"): _Sentences(
        "شمارهٔ {ticket}. لطفاً به باجهٔ شمارهٔ {counter} مراجعه کنید.",
        "شمارهٔ {ticket}. لطفاً به {counter} مراجعه کنید.",
        "، ",
    ),
    # "Number" keeps the numeral in the nominative; a name could not be declined at all.
    Language("uk"): _Sentences(
        "Талон {ticket}. Будь ласка, підійдіть до вікна номер {counter}.",
        "Талон {ticket}. Будь ласка, підійдіть: {counter}.",
        ", ",
    ),
    Language("fr"): _Sentences(
        "Ticket {ticket}. Veuillez vous présenter au guichet {counter}.",
        "Ticket {ticket}. Veuillez vous présenter : {counter}.",
        ", ",
    ),
    Language("en"): _Sentences(
        "Ticket {ticket}. Please go to counter {counter}.",
        "Ticket {ticket}. Please go to {counter}.",
        ", ",
    ),
}

LANGUAGES: Final = frozenset(_SENTENCES)
"""The languages that a call can be spoken in."""

_SAID_IN_PARTS: Final = Language("ar")
_AND: Final = " وَ "
_LARGEST: Final = 9999
_HUNDRED: Final = 100

_PIECE: Final = re.compile(r"\d+|[^\W\d_]")
_SHORT_LABEL: Final = re.compile(r"\d{1,4}|\d{0,4}[^\W\d_]|[^\W\d_]\d{1,4}")


def phrase(announcement: Announcement, language: Language) -> str | None:
    """Return the sentence to be spoken, or None in a language that has none.

    Letters are named one by one; digits stay digits without leading zeros, so that the voice
    says the number as people do: "P, A, 17" for ``PA 017``.
    """
    sentences = _SENTENCES.get(language)
    if sentences is None:
        return None
    ticket = _spelled(announcement.ticket, language)
    label = announcement.counter.strip()
    if is_short(label):
        return sentences.numbered.format(ticket=ticket, counter=_spelled(label, language))
    return sentences.named.format(ticket=ticket, counter=label)


def said_number(number: int, language: Language) -> str:
    """A number as the voice says it best: in digits.

    espeak-ng's Arabic voice garbles some hundreds with more after them, so that 999 cannot be
    understood and 707 is like 770. Each part by itself it says well.
    """
    if language != _SAID_IN_PARTS or not _HUNDRED < number <= _LARGEST:
        return str(number)
    parts = (number // 1000 * 1000, number % 1000 // _HUNDRED * _HUNDRED, number % _HUNDRED)
    return _AND.join(str(part) for part in parts if part)


def is_short(label: str) -> bool:
    """Whether a counter's label is spelled, rather than said as a name."""
    return _SHORT_LABEL.fullmatch(label.strip()) is not None


def pieces(label: str) -> list[str]:
    """The letters and whole numbers of a label, in order."""
    return _PIECE.findall(label)


def _spelled(label: str, language: Language) -> str:
    names = LETTER_NAMES[language]
    spoken = (
        said_number(int(piece), language) if piece.isdecimal() else names.get(piece.upper(), piece)
        for piece in pieces(label)
    )
    return _SENTENCES[language].comma.join(spoken)
