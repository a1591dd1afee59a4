# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of one language, read from Qt Linguist's .ts files without Qt.

The sources stand in the code as literals, as for the screens, so that ``make translations`` finds
them: ``sentences.translate("Receipt", "Paid")``. The server has no Qt, but its documents are
translated by the same people, in the same files, under the same check.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from common.domain.identifiers import Language
from common.texts.figures import Digits, localise

TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "assets" / "translations"
"""The folder of the .ts files."""

RIGHT_TO_LEFT: Final = frozenset({Language("ar"), Language("fa")})
"""The languages that are written from right to left."""

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one language; figures come out in ``digits``."""

    language: Language
    digits: Digits
    table: Mapping[_Key, str]

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RIGHT_TO_LEFT

    def translate(self, context: str, source: str, comment: str = "", **fields: object) -> str:
        """Return the sentence with its fields filled in; ``fields`` replace ``{name}``.

        Without a translation the English source is used. Figures inside a left-to-right isolate
        stay as they are.
        """
        text = self.table.get((context, source, comment)) or source
        return localise(text.format(**fields) if fields else text, self.digits)

    def figures(self, text: str) -> str:
        """Return ``text`` with its figures in the language's own."""
        return localise(text, self.digits)


def sentences_of(
    part: str, language: Language, digits: Digits, folder: Path = TRANSLATIONS
) -> Sentences:
    """The sentences of a part of Nobat, such as ``common``.

    Raises OSError when the file is missing and ``ParseError`` when it is damaged.
    """
    return Sentences(language, digits, _table(folder / f"{part}_{language}.ts"))


@cache
def _table(file: Path) -> Mapping[_Key, str]:
    # The file is our own, installed beside the program.
    tree = ET.parse(file)  # noqa: S314 - see above
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): translation.text or ""
        for context in tree.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
        and message.get("numerus") != "yes"
    }
