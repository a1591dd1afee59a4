# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences in any language: for the screen in use, and for paper and voice beside it.

Sources are English and stand in the code as literals, so that ``make translations`` finds
them: ``words.translate("Ticket", "Your number")``.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QTranslator

from common.domain.identifiers import Language
from common.ui.digits import localise
from common.ui.languages import LANGUAGES, Digits
from common.ui.translation_files import TranslationFiles


def translatable(context: str, source: str) -> str:  # noqa: ARG001 - read by the extraction
    """Return ``source``, marked for translation where it stands in a table."""
    return source


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language; safe to use from any thread."""

    language: Language
    digits: Digits
    translators: tuple[QTranslator, ...] = field(repr=False)

    def translate(
        self, context: str, source: str, comment: str = "", n: int = -1, **fields: object
    ) -> str:
        """Return the sentence, with its fields and numbers filled in.

        ``n`` chooses the plural form and replaces ``%n``; ``fields`` replace ``{name}``. All
        figures come out in the language's own, save inside a left-to-right isolate (ticket
        numbers). Without a translation the English source is used.
        """
        text = self._lookup(context, source, comment, n)
        if fields:
            text = text.format(**fields)
        if n >= 0:
            text = text.replace("%n", str(n))
        return localise(text, self.digits)

    def _lookup(self, context: str, source: str, comment: str, n: int) -> str:
        for translator in self.translators:
            found = translator.translate(context, source, comment or None, n)
            if found:
                return found
        return source


class Texts:
    """The translations of an app, loaded once for each language that is asked for."""

    def __init__(self, files: TranslationFiles, digits: dict[Language, Digits]) -> None:
        """Take the files to load from, and the office's digits where they are not the usual."""
        self._files = files
        self._digits = digits
        self._words: dict[Language, Words] = {}

    def words(self, language: Language) -> Words:
        """Return the sentences of one language, whichever is shown on the screen.

        Raises ``TranslationError`` when its files are missing or damaged.
        """
        known = self._words.get(language)
        if known is None:
            digits = self._digits.get(language, LANGUAGES[language].digits)
            known = Words(language, digits, tuple(self._files.translators(language)))
            self._words[language] = known
        return known
