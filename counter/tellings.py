# SPDX-License-Identifier: GPL-3.0-or-later
"""What the counter's window tells beside the queue: troubles, the link, what was just done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, assert_never

from common.domain.alerts import Alert
from common.domain.numbering import number_of
from common.domain.reconciliation import Difference
from common.domain.refusals import Refusal, Superseded
from common.sync.view import StationWarning
from common.ui.bidi import ticket_number
from common.ui.formats import Formats
from common.ui.refusal_words import refusal_sentence, superseded_sentence
from common.ui.texts import translatable
from counter.flow.alerts import AlertRow, calls_for_help, of_devices
from counter.flow.codes import BadPaper, CodeFault
from counter.flow.notices import BroughtFault, Deed, Done, Notice, Trouble, TryLater
from counter.flow.promotion import Promotion
from counter.link_words import Told

_TROUBLES: Final = {
    Trouble.NO_ANSWER: translatable(
        "Counter", "The server did not answer. You can go on: from now on you work on your own."
    ),
    Trouble.SESSION_ENDED: translatable(
        "Counter", "Your sign-in has ended. Sign in again; whoever you serve is still here."
    ),
    Trouble.NOT_ALLOWED: translatable(
        "Counter", "The server does not allow this here. Ask a supervisor."
    ),
    Trouble.STORE: translatable(
        "Counter", "This computer cannot save at present, so nothing was done. Try again."
    ),
    Trouble.NOT_READY: translatable(
        "Counter", "This computer does not know the office yet. Wait for the server."
    ),
    Trouble.FAILED: translatable(
        "Counter", "That did not work, and nothing was done. Tell a technician."
    ),
    Trouble.SCANNED_UNREADABLE: translatable(
        "Counter", "The code was not read whole. Scan it again, or type the number."
    ),
    Trouble.WRONG_CREDENTIALS: translatable(
        "Counter", "User name or password is wrong. Check both and try again."
    ),
    Trouble.CANNOT_SIGN_IN_OFFLINE: translatable(
        "Counter",
        "The server does not answer. Here you can sign in without it only if you did so"
        " in the last seven days.",
    ),
    Trouble.FINISH_BEFORE_LEAVING: translatable(
        "Counter", "Somebody is still at your counter. Finish, park or transfer first."
    ),
}

_BROUGHT: Final = {
    BroughtFault.DAMAGED: translatable(
        "Counter", "The code on this paper cannot be read whole. Scan it once more."
    ),
    BroughtFault.NEWER: translatable(
        "Counter", "This paper comes from a newer version of the program than this counter has."
    ),
    BroughtFault.OTHER_OFFICE: translatable(
        "Counter", "This paper is of an office that is not known here."
    ),
    BroughtFault.FORGED: translatable(
        "Counter", "No office has signed this paper: it may be forged. Show it to a supervisor."
    ),
    BroughtFault.NOTHING_FOUND: translatable("Counter", "There is no request to this paper here."),
    BroughtFault.NOBODYS: translatable(
        "Counter", "No open request of this office names this card."
    ),
    BroughtFault.SEVERAL_OFFICES: translatable(
        "Counter", "Several offices have given this number. Ask at which one it was filed."
    ),
    BroughtFault.CARD_UNREADABLE: translatable(
        "Counter", "The card could not be read. Try once more, or type the number."
    ),
    BroughtFault.CARD_LAID_OUT_OTHERWISE: translatable(
        "Counter",
        "The code on this card is laid out otherwise than the office's set-up says. Type the"
        " number, and tell whoever looks after the computers.",
    ),
    BroughtFault.OTHER_KEYBOARD: translatable(
        "Counter",
        "The scanner types in another keyboard language. Change the keyboard to English and scan"
        " again.",
    ),
    BroughtFault.NO_ANSWER: translatable(
        "Counter", "The server does not answer, so the request cannot be looked for."
    ),
    BroughtFault.NOT_ALLOWED: translatable("Counter", "The server does not allow this search."),
}

_PROMOTIONS: Final = {
    Promotion.UNDER_WAY: translatable(
        "Counter", "This computer becomes the server. Wait a moment."
    ),
    Promotion.DONE: translatable(
        "Counter",
        "This computer is the office’s server now. The other devices move to it by themselves."
        " Leave it switched on.",
    ),
    Promotion.NOT_HERE: translatable(
        "Counter",
        "This computer lacks what the server needs. Do it at another counter that was in use"
        " today.",
    ),
    Promotion.NO_CERTIFICATE: translatable(
        "Counter",
        "This computer has no certificate for being the server. Do it at one that has, or call"
        " a technician.",
    ),
    Promotion.NO_NETWORK: translatable(
        "Counter", "This computer is not connected to the network. Check its cable first."
    ),
    Promotion.FAILED: translatable(
        "Counter", "That did not work. Call a technician; the counters go on by the paper."
    ),
}

_FAULTS: Final = {
    CodeFault.NOT_A_TICKET: translatable("Counter", "This is not a ticket’s code."),
    CodeFault.DAMAGED: translatable(
        "Counter", "The code is damaged. Scan it again, or type the number."
    ),
    CodeFault.NEWER: translatable(
        "Counter", "This ticket’s code is newer than this program. Type the number."
    ),
    CodeFault.OTHER_OFFICE: translatable("Counter", "This ticket is from another office."),
    CodeFault.UNKNOWN_KIOSK: translatable(
        "Counter", "This office does not know the kiosk that printed this ticket."
    ),
    CodeFault.FORGED: translatable(
        "Counter", "This ticket is not genuine. Ask for a new one at the kiosk."
    ),
    CodeFault.OTHER_DAY: translatable(
        "Counter", "This ticket is from another day. A new one is needed."
    ),
}

_DEEDS: Final = {
    Deed.FINISHED: translatable("Counter", "{number} finished"),
    Deed.FORWARDED: translatable("Counter", "{number} sent to the next service"),
    Deed.TRANSFERRED: translatable("Counter", "{number} transferred"),
    Deed.PARKED: translatable("Counter", "{number} parked"),
    Deed.NO_SHOW: translatable("Counter", "{number}: no-show"),
}

_ALERTS: Final = {
    Alert.PAPER_LOW: translatable("Counter", "Kiosk {number}: the paper is running low"),
    Alert.PAPER_OUT: translatable("Counter", "Kiosk {number}: no paper"),
    Alert.PRINTER_DOWN: translatable("Counter", "Kiosk {number}: the printer does not work"),
    Alert.SECOND_PAPER_LOW: translatable(
        "Counter", "Kiosk {number}: the second printer’s paper is running low"
    ),
    Alert.SECOND_PAPER_OUT: translatable(
        "Counter", "Kiosk {number}: no paper in the second printer"
    ),
    Alert.SECOND_PRINTER_DOWN: translatable(
        "Counter", "Kiosk {number}: the second printer does not work"
    ),
    Alert.TICKET_UNCLEAR: translatable(
        "Counter", "Kiosk {number}: look whether a ticket lies in the printer"
    ),
    Alert.SCANNER_DOWN: translatable("Counter", "Kiosk {number}: the card reader is unplugged"),
    Alert.CLOCK_WRONG: translatable("Counter", "Kiosk {number}: its clock is wrong"),
    Alert.HELP_CALLED: translatable("Counter", "Kiosk {number}: somebody asks for help"),
}
_MOST_ALERTS = 2
_HOUR = 60

_CLOCK: Final = translatable("Counter", "This computer’s clock is wrong. Tell a technician.")
_STORE: Final = translatable("Counter", "This computer cannot save at present. Tell a technician.")
_OTHER: Final = translatable(
    "Counter", "Something on this computer needs a technician. Nothing is lost."
)
_WARNINGS: Final = {
    StationWarning.CLOCK_BEHIND: _CLOCK,
    StationWarning.STORE_TROUBLE: _STORE,
}


@dataclass(frozen=True, slots=True)
class ToldWithAge:
    """What is told and has an age, and ``aloud`` without it, so that it is read aloud once."""

    title: str = ""
    text: str = ""
    aloud: str = ""


@dataclass(frozen=True, slots=True)
class Tellings:
    """What is told, in one language."""

    formats: Formats

    def notice(self, notice: Notice) -> str:
        """Return why something was not done, and what to do."""
        match notice:
            case Refusal():
                return refusal_sentence(self.formats.words, notice)
            case BadPaper(fault):
                return self._say(_FAULTS[fault])
            case Trouble():
                return self._say(_TROUBLES[notice])
            case Promotion():
                return self._say(_PROMOTIONS[notice])
            case BroughtFault():
                return self._say(_BROUGHT[notice])
            case TryLater(seconds):
                return self.formats.words.translate(
                    "Counter",
                    "Too many failed attempts. Try again in %n min.",
                    n=max(1, -(-seconds // 60)),
                )
            case _ as unreachable:
                assert_never(unreachable)

    def done(self, done: Done) -> str:
        """Return what was just done."""
        number = ticket_number(number_of(done.ticket).label)
        return self.formats.words.translate("Counter", _DEEDS[done.deed], number=number)

    def note(self, note: Difference, others: int) -> Told:
        """Return what the office's log says otherwise; ``others`` more such notes follow."""
        words = self.formats.words
        at = self.formats.time(note.at)
        if note.ticket is None:
            title = words.translate("Counter", "Your counter at {time}", time=at)
        else:
            number = ticket_number(number_of(note.ticket).label)
            title = words.translate("Counter", "{number} at {time}", number=number, time=at)
        text = superseded_sentence(words, Superseded(note.reason))
        if others:
            text = f"{text} {words.translate('Counter', '(%n more)', n=others)}"
        return Told(title, text)

    def help(self, rows: tuple[AlertRow, ...]) -> ToldWithAge:
        """Return where somebody asks for help, whoever has asked for longest."""
        call = next(iter(calls_for_help(rows)), None)
        if call is None:
            return ToldWithAge()
        said = self._alert(call)
        return ToldWithAge(said, self._age(call), said)

    def broken(self, rows: tuple[AlertRow, ...]) -> ToldWithAge:
        """Return what kiosks need, one line each, as far as there is room."""
        of = of_devices(rows)
        lines = [
            " · ".join(part for part in (self._alert(row), self._age(row)) if part)
            for row in of[:_MOST_ALERTS]
        ]
        others = len(of) - _MOST_ALERTS
        if others > 0:
            lines.append(self.formats.words.translate("Counter", "(%n more)", n=others))
        aloud = " ".join(self._alert(row) for row in of)
        return ToldWithAge("\n".join(lines[:1]), "\n".join(lines[1:]), aloud)

    def _alert(self, row: AlertRow) -> str:
        number = self.formats.number(row.kiosk)
        return self.formats.words.translate("Counter", _ALERTS[row.alert], number=number)

    def _age(self, row: AlertRow) -> str:
        """How long it has stood; empty for less than a minute."""
        if row.minutes >= _HOUR:
            time = self.formats.time(row.since)
            return self.formats.words.translate("Counter", "since {time}", time=time)
        return self.formats.minutes(row.minutes) if row.minutes else ""

    def warning(self, warnings: frozenset[StationWarning]) -> str:
        """Return what a technician should look at; empty for nothing."""
        if not warnings:
            return ""
        worst = next((known for known in _WARNINGS if known in warnings), None)
        return self._say(_OTHER if worst is None else _WARNINGS[worst])

    def _say(self, source: str) -> str:
        return self.formats.words.translate("Counter", source)
