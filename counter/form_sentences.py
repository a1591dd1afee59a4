# SPDX-License-Identifier: GPL-3.0-or-later
"""A form in words: what is asked, how it is kept, what the keys do."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCalendar

from common.domain.catalogue import Field, FieldKind
from common.ui.answer_words import problem_sentence
from common.ui.bidi import isolated, left_to_right
from common.ui.money import amount_text
from common.ui.texts import translatable
from common.ui.typed_dates import written_day
from counter.flow.form_page import FormGoal, FormPage, Keeping
from counter.flow.form_sheet import Asked, EntryHead, GroupHead
from counter.sentences import Sentences

_CONTEXT: Final = "Form"

_A_DAY: Final = date(1994, 3, 17)
"""A day that cannot be read in two ways, to show how one is written."""

_KEPT: Final = {
    Keeping.KEPT: translatable("Form", "All answers are kept."),
    Keeping.TYPED: translatable("Form", "Being written…"),
    Keeping.ON_THE_WAY: translatable("Form", "Being kept…"),
    Keeping.NOT_KEEPABLE: translatable(
        "Form", "Not kept yet: an answer does not fit. Mend it first."
    ),
    Keeping.HERE: translatable(
        "Form", "Kept on this computer. It is sent when the server is back."
    ),
    Keeping.NOT_SENT: translatable(
        "Form", "The server does not answer. The answers are kept as soon as it does."
    ),
    Keeping.CLASH: translatable(
        "Form", "Somebody else has changed the same answers. Choose which ones hold."
    ),
    Keeping.REFUSED: translatable("Form", "The answers can no longer be changed here."),
}

_GOALS: Final = {
    FormGoal.SEND: translatable("Form", "Check, then send"),
    FormGoal.GO_ON: translatable("Form", "Check and go on"),
}


class FormWords:
    """Says what stands on a form in one language."""

    def __init__(self, sentences: Sentences) -> None:
        """Speak the language of ``sentences``."""
        self._sentences = sentences
        self._words = sentences.formats.words

    def question(self, field: Field) -> str:
        """Return what is asked; who may leave it empty is told so."""
        asked = self._sentences.named(field.names)
        if field.required:
            return asked
        return self._words.translate("Form", "{question} (may stay empty)", question=asked)

    def hint(self, field: Field) -> str:
        """Return how to answer; empty where it goes without saying."""
        if field.hint is not None:
            return self._sentences.named(field.hint)
        if field.kind is FieldKind.DATE:
            return self._date_hint()
        return ""

    def note(self, row: Asked | GroupHead) -> str:
        """Return what is to be known of the answer itself; empty for nothing."""
        if row.wanted:
            return self._words.translate("Form", "The applicant is asked for this anew.")
        if isinstance(row, Asked) and row.from_register:
            return self._words.translate("Form", "From the register: no need to ask.")
        return ""

    def problem(self, row: Asked | GroupHead) -> str:
        """Return what is wrong; empty for nothing."""
        if row.problem is None:
            return ""
        hint = self.hint(row.field)
        return problem_sentence(self._words, row.problem, isolated(hint) if hint else "")

    def theirs(self, row: Asked | GroupHead) -> str:
        """Return what somebody else has answered instead; empty for nobody."""
        if row.theirs is None:
            return ""
        if isinstance(row, GroupHead):
            return self._words.translate("Form", "Somebody else has %n entries here.", n=row.theirs)
        if not row.theirs:
            return self._words.translate("Form", "Somebody else has left this empty.")
        told = isolated(self.answer(row.field, row.theirs))
        return self._words.translate("Form", "Somebody else wrote: {answer}", answer=told)

    def answer(self, field: Field, value: str) -> str:
        """Return an answer as people read it."""
        chosen = next((each for each in field.choices if each.code == value), None)
        if chosen is not None:
            return self._sentences.named(chosen.names)
        if field.kind is FieldKind.YES_NO:
            return self.yes() if value == "yes" else self.no()
        return value

    def yes(self) -> str:
        """Return yes."""
        return self._words.translate("Request", "Yes")

    def no(self) -> str:
        """Return no."""
        return self._words.translate("Request", "No")

    def entry(self, row: EntryHead) -> str:
        """Return what stands over one entry of a group."""
        named = self._sentences.named(row.field.names)
        return self._words.translate("Form", "{group}: {number}", group=named, number=row.number)

    def add(self) -> str:
        """Return what the button for one more entry says."""
        return self._words.translate("Form", "One more")

    def remove(self) -> str:
        """Return what the button for one entry less says."""
        return self._words.translate("Form", "Remove")

    def use_theirs(self) -> str:
        """Return what the button says that takes somebody else's answer."""
        return self._words.translate("Form", "Use theirs")

    def keep_ours(self) -> str:
        """Return what the button says that lets our answer stand."""
        return self._words.translate("Form", "Keep ours")

    def goal(self, page: FormPage) -> str:
        """Return what the button under the form says."""
        return self._words.translate(_CONTEXT, _GOALS[page.goal])

    def fetch(self) -> str:
        """Return what the button for the registers says."""
        return self._words.translate("Form", "Ask the registers")

    def leave(self) -> str:
        """Return what the button says that leaves the form."""
        return self._words.translate("Form", "Leave")

    def state(self, page: FormPage) -> str:
        """Return how the answers are kept and, once checked, what is wrong."""
        parts = []
        if page.wrong:
            parts.append(
                self._words.translate("Form", "%n answers are missing or wrong.", n=page.wrong)
            )
        if page.joined and page.keeping is not Keeping.CLASH:
            parts.append(
                self._words.translate(
                    "Form", "Somebody else has answered meanwhile: theirs are shown as well."
                )
            )
        if not page.wrong or page.keeping is not Keeping.KEPT:
            parts.append(self._words.translate(_CONTEXT, _KEPT[page.keeping]))
        if page.warned:
            parts.append(self._words.translate("Form", "Esc once more gives up what is not kept."))
        return " ".join(parts)

    def fee(self, page: FormPage) -> str:
        """Return what it costs after what has been answered."""
        if not page.fee:
            return self._words.translate("Form", "Free of charge")
        formats = self._sentences.formats
        told = amount_text(formats, page.fee, page.currency)
        return self._words.translate("Form", "Fee: {amount}", amount=told)

    def _date_hint(self) -> str:
        formats = self._sentences.formats
        shown = left_to_right(formats.figures(written_day(_A_DAY, formats.facts)))
        if formats.facts.calendar is QCalendar.System.Jalali:
            return self._words.translate("Form", "Year, month, day, such as {day}", day=shown)
        return self._words.translate("Form", "Day, month, year, such as {day}", day=shown)
