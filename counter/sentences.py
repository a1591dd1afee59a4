# SPDX-License-Identifier: GPL-3.0-or-later
"""What the counter's window says: names of the office's things, labels, hints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from common.ui.bidi import isolated
from common.ui.formats import Formats
from common.ui.texts import translatable
from counter.flow.actions import Action, Panel, Primary

if TYPE_CHECKING:
    # The window shows its first page before the rules are loaded.
    from common.domain.identifiers import ClassCode, Language, ServiceCode
    from common.domain.office import Names, Office
    from counter.flow.screen import Current
    from counter.flow.waiting import Row

CONTEXT: Final = "Counter"

PRIMARY: Final = {
    Primary.OPEN: translatable("Counter", "Open counter"),
    Primary.RESUME: translatable("Counter", "Open again"),
    Primary.CALL_NEXT: translatable("Counter", "Call next"),
    Primary.TAKE: translatable("Counter", "Take a ticket…"),
    Primary.START: translatable("Counter", "Start"),
    Primary.FINISH: translatable("Counter", "Finish"),
}

ACTIONS: Final = {
    Action.RECALL: translatable("Counter", "Recall"),
    Action.NO_SHOW: translatable("Counter", "No-show"),
    Action.PARK: translatable("Counter", "Park…"),
    Action.TRANSFER: translatable("Counter", "Transfer…"),
    Action.NEXT_SERVICE: translatable("Counter", "Next service…"),
    Action.NUMBER: translatable("Counter", "Call number…"),
    Action.PAUSE: translatable("Counter", "Pause…"),
    Action.CLOSE: translatable("Counter", "Close"),
    Action.REQUEST: translatable("Counter", "Request"),
    Action.TILL: translatable("Counter", "Till…"),
    Action.DIFFERENCES: translatable("Counter", "What did not count…"),
    Action.DEVICES: translatable("Counter", "Devices…"),
    Action.PROMOTE: translatable("Counter", "Make this computer the server…"),
    Action.LANGUAGE: translatable("Counter", "Language"),
    Action.CONTRAST: translatable("Counter", "High contrast"),
    Action.SIGN_OUT: translatable("Counter", "Sign out"),
}

PANELS: Final = {
    Panel.NUMBER: translatable("Counter", "Which number?"),
    Panel.PARK: translatable("Counter", "Park for how long?"),
    Panel.TRANSFER: translatable("Counter", "Transfer to a service or a counter"),
    Panel.NEXT_SERVICE: translatable("Counter", "Done here. Which service is next?"),
    Panel.PAUSE: translatable("Counter", "Why do you pause?"),
    Panel.MORE: translatable("Counter", "This window"),
    Panel.DIFFERENCES: translatable("Counter", "What did not count today"),
    Panel.DEVICES: translatable("Counter", "How the devices are"),
    Panel.PROMOTE: translatable(
        "Counter",
        "Only if the server will not come back: this computer becomes the office’s server, and"
        " all devices move to it. It must stay switched on.",
    ),
    Panel.LANGUAGE: translatable("Counter", "Language"),
}

_SPEAKS: Final = {
    "ar": translatable("Counter", "Speaks Arabic"),
    "fa": translatable("Counter", "Speaks Persian"),
    "uk": translatable("Counter", "Speaks Ukrainian"),
    "fr": translatable("Counter", "Speaks French"),
    "en": translatable("Counter", "Speaks English"),
}


@dataclass(frozen=True, slots=True)
class Sentences:
    """The window's words in one language; ``office`` is None until its set-up has come."""

    formats: Formats
    office: Office | None

    def say(self, source: str) -> str:
        """Return a sentence out of one of this module's tables."""
        return self.formats.words.translate(CONTEXT, source)

    def named(self, names: Names) -> str:
        """Return a text of the office in this language, or in its main one."""
        own = names.get(self.formats.words.language)
        if own is None and self.office is not None:
            own = names.get(self.office.languages[0])
        return own or next(iter(names.values()), "")

    def service(self, code: ServiceCode) -> str:
        """Return the name of a service; its code if the office has dropped it."""
        service = None if self.office is None else self.office.service(code)
        return code if service is None else self.named(service.names)

    def priority_class(self, code: ClassCode) -> str:
        """Return the name of a class; its code if the office has dropped it."""
        found = None if self.office is None else self.office.priority_class(code)
        return code if found is None else self.named(found.names)

    def heading(self, label: str) -> str:
        """Return which counter this is."""
        return self.formats.words.translate("Counter", "Counter {counter}", counter=isolated(label))

    def services(self, codes: tuple[ServiceCode, ...]) -> str:
        """Return the names of several services in one line."""
        return " · ".join(self.service(code) for code in codes)

    def speaks(self, language: Language) -> str:
        """Return which language a citizen speaks."""
        known = _SPEAKS.get(language)
        return language if known is None else self.say(known)

    def facts(self, current: Current) -> str:
        """Return what else is known of the citizen at the counter, in one line."""
        parts = [self.speaks(current.language)]
        if current.priority_class is not None:
            parts.append(self.priority_class(current.priority_class))
        return " · ".join(parts)

    def waited(self, minutes: int) -> str:
        """Return how long somebody waited before being called."""
        return self.formats.words.translate("Counter", "waited %n min", n=minutes)

    def recalled(self, times: int) -> str:
        """Return how often somebody was recalled."""
        return self.formats.words.translate("Counter", "recalled %n times", n=times)

    def row(self, row: Row) -> str:
        """Return what stands beside a number in the list."""
        parts = [self.service(row.service)]
        if row.priority_class is not None:
            parts.append(self.priority_class(row.priority_class))
        if row.kept_here and row.back_at is None:
            parts.append(self.formats.words.translate("Counter", "for you"))
        return " · ".join(parts)

    def back(self, row: Row) -> str:
        """Return when a parked ticket is expected back."""
        if row.back_at is None:
            return self.formats.words.translate("Counter", "until called")
        return self.formats.words.translate(
            "Counter", "back at {time}", time=self.formats.time(row.back_at)
        )
