# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of one language, read from Qt Linguist's .ts files without Qt.

The sources stand in the code as literals, as for the screens, so that ``make translations`` finds
them: ``sentences.translate("Receipt", "Paid")``. The server has no Qt, but its documents are
translated by the same people, in the same files, under the same check.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from common.domain.identifiers import Language
from common.texts.figures import Digits, localise
from common.texts.plurals import plural_form

TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "assets" / "translations"
"""The folder of the .ts files."""

RIGHT_TO_LEFT: Final = frozenset({Language("ar"), Language("fa")})
"""The languages that are written from right to left."""

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one language; figures come out in ``digits``.

    ``plurals`` holds the forms of sentences that name a number.
    """

    language: Language
    digits: Digits
    table: Mapping[_Key, str]
    plurals: Mapping[_Key, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RIGHT_TO_LEFT

    def translate(
        self,
        context: str,
        source: str,
        comment: str = "",
        n: int | None = None,
        **fields: object,
    ) -> str:
        """Return the sentence with its fields filled in; ``fields`` replace ``{name}``.

        With ``n`` it is the sentence's form for that number, which replaces ``%n``. Without a
        translation the English source is used. Figures inside a left-to-right isolate stay as
        they are.
        """
        key = context, source, comment
        text = (self.table.get(key) if n is None else self._form(key, n)) or source
        filled = text.format(**fields) if fields else text
        return localise(filled if n is None else filled.replace("%n", str(n)), self.digits)

    def figures(self, text: str) -> str:
        """Return ``text`` with its figures in the language's own."""
        return localise(text, self.digits)

    def _form(self, key: _Key, n: int) -> str | None:
        forms = self.plurals.get(key)
        return None if forms is None else forms[plural_form(self.language, n)]


def sentences_of(
    part: str, language: Language, digits: Digits, folder: Path = TRANSLATIONS
) -> Sentences:
    """The sentences of a part of Nobat, such as ``common``.

    Raises OSError when the file is missing and ``ParseError`` when it is damaged.
    """
    file = folder / f"{part}_{language}.ts"
    return Sentences(language, digits, _table(file), _plurals(file))


@cache
def _table(file: Path) -> Mapping[_Key, str]:
    return {
        _key(context, message): translation.text or ""
        for context, message, translation in _translated(file)
        if message.get("numerus") != "yes"
    }


@cache
def _plurals(file: Path) -> Mapping[_Key, tuple[str, ...]]:
    return {
        _key(context, message): tuple(form.text or "" for form in translation.iter("numerusform"))
        for context, message, translation in _translated(file)
        if message.get("numerus") == "yes"
    }


def _translated(file: Path) -> Iterator[tuple[ET.Element, ET.Element, ET.Element]]:
    """Every context and message with a finished translation."""
    # The file is our own, installed beside the program.
    tree = ET.parse(file)  # noqa: S314 - see above
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                yield context, message, translation


def _key(context: ET.Element, message: ET.Element) -> _Key:
    return (
        context.findtext("name", ""),
        message.findtext("source", ""),
        message.findtext("comment", ""),
    )
