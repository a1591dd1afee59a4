# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter's till: opened, change put in and cash taken out, counted and closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from common.devices.paper_printer.port import Paper
from common.domain.identifiers import TillId, TillMoveId
from common.domain.payment.typed_amounts import typed_amount
from common.sync.answers import Unreachable
from common.sync.request_cash import MoveCash
from common.sync.request_loose_papers import LooseAnswer, LoosePdf, ReadTillReport
from common.sync.request_money import NotPaid
from common.sync.request_tills import (
    CloseTill,
    CurrentTillAnswer,
    NoTill,
    OpenTill,
    ReadTill,
    TillAnswer,
    TillRead,
)
from common.wire.payments import TillState
from counter.flow.case_asking import Asking
from counter.flow.papers_printing import PaperTray
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation
from counter.flow.till_page import TillNotice, TillPage, TillStage, TillStep, TillTrouble

_Question: TypeAlias = OpenTill | MoveCash | CloseTill

_TYPING = {
    TillStep.PUT_IN: TillStage.PUT_IN,
    TillStep.TAKE_OUT: TillStage.TAKE_OUT,
    TillStep.COUNT: TillStage.COUNTING,
    TillStep.COUNT_AGAIN: TillStage.COUNTING,
    TillStep.BACK: TillStage.OPEN,
    TillStep.OPEN_ANOTHER: TillStage.SHUT,
}


@dataclass(frozen=True, slots=True)
class _Open:
    """The open page."""

    stage: TillStage = TillStage.READING
    till: TillState | None = None
    typed: str = ""
    counted: int = 0
    notice: TillNotice | None = None


class TillWork:
    """The page of the counter's till."""

    def __init__(self, station: StationPort, ports: Ports) -> None:
        """The page is shut."""
        self._ports = ports
        self._asking = Asking(station, ports)
        self._tray = PaperTray(ports)
        self._unanswered: _Question | None = None
        self._open: _Open | None = None

    def open(self) -> None:
        """Show how the till stands."""
        self._open = _Open()
        self._read()

    def close(self) -> None:
        """Shut the page. What was asked without an answer is kept in mind."""
        self._open = None
        self._asking.drop()
        self._tray.clear()

    def page(self, situation: Situation) -> TillPage | None:
        """What the page shows; None while it is shut."""
        now = self._open
        if now is None:
            return None
        till = now.till
        theirs = till is None or till.clerk in {None, situation.session.clerk}
        page = TillPage(
            stage=now.stage,
            till=till,
            theirs=theirs,
            currency=_currency(till, situation),
            typed=_typed(now, situation),
            steps=(),
            notice=now.notice,
            printing=self._tray.printing,
            busy=self._asking.busy,
            slow=self._asking.slow,
        )
        idle = not situation.isolated and not self._asking.busy
        return replace(page, steps=self._steps(page)) if idle else page

    def follow(self, situation: Situation) -> None:
        """The station knows something new: the server may be back."""
        now = self._open
        if now is None or situation.isolated or self._asking.busy:
            return
        if self._unanswered is not None or now.stage is TillStage.READING:
            self._ask_again()

    def typed(self, text: str) -> None:
        """An amount is being typed."""
        self._change(
            lambda now: now if now.typed == text else replace(now, typed=text, notice=None)
        )

    def enter(self, text: str, situation: Situation) -> None:
        """An amount was typed."""
        now = self._open
        if now is None or self._asking.busy or situation.isolated:
            return
        amount = typed_amount(text, _currency(now.till, situation))
        if amount is None:
            self._open = replace(now, notice=TillTrouble.NO_AMOUNT)
        elif now.stage is TillStage.SHUT:
            self._ask(OpenTill(TillId(self._ports.ids.new()), amount))
        elif now.stage is TillStage.COUNTING:
            self._open = replace(now, stage=TillStage.COUNTED, counted=amount, typed=text)
        elif now.till is not None and now.stage in {TillStage.PUT_IN, TillStage.TAKE_OUT}:
            signed = amount if now.stage is TillStage.PUT_IN else -amount
            self._ask(MoveCash(now.till.id, TillMoveId(self._ports.ids.new()), signed))

    def choose(self, step: TillStep, situation: Situation) -> None:
        """A step was chosen."""
        now = self._open
        if now is None or self._asking.busy:
            return
        now = self._open = replace(now, notice=None)
        stage, till = _TYPING.get(step), now.till
        if stage is not None:
            self._tray.clear()
            self._open = replace(now, stage=stage, typed="", till=_kept(till, stage))
        elif step is TillStep.ASK_AGAIN:
            self._ask_again()
        elif step is TillStep.SAVE_REPORT:
            self._tray.save()
        elif till is not None and step is TillStep.CLOSE:
            self._ask(CloseTill(till.id, now.counted))
        elif till is not None:
            self._asking.ask(
                ReadTillReport(till.id, situation.office.languages[0]),
                partial(self._report_read, till.id),
            )

    def dismiss(self) -> bool:
        """Put away what lies on top; whether there was anything."""
        now = self._open
        if now is None:
            return False
        if now.notice is not None:
            self._open = replace(now, notice=None)
        elif now.stage in {
            TillStage.PUT_IN,
            TillStage.TAKE_OUT,
            TillStage.COUNTING,
            TillStage.COUNTED,
        }:
            self._open = replace(now, stage=TillStage.OPEN, typed="")
        else:
            return False
        return True

    def _steps(self, page: TillPage) -> tuple[TillStep, ...]:
        if self._unanswered is not None:
            return (TillStep.ASK_AGAIN,)
        match page.stage:
            case TillStage.READING:
                return (TillStep.ASK_AGAIN,)
            case TillStage.OPEN if page.theirs:
                own = (TillStep.PUT_IN, TillStep.TAKE_OUT)
                return (*own, TillStep.COUNT, *self._report_steps())
            case TillStage.OPEN:
                return (TillStep.COUNT, *self._report_steps())
            case TillStage.PUT_IN | TillStage.TAKE_OUT | TillStage.COUNTING:
                return (TillStep.BACK,)
            case TillStage.COUNTED:
                return (TillStep.CLOSE, TillStep.COUNT_AGAIN)
            case TillStage.CLOSED:
                return (*self._report_steps(), TillStep.OPEN_ANOTHER)
            case _:
                return ()

    def _report_steps(self) -> tuple[TillStep, ...]:
        if self._tray.failed:
            return (TillStep.REPORT, TillStep.SAVE_REPORT)
        return (TillStep.REPORT,)

    def _ask_again(self) -> None:
        if self._unanswered is None:
            self._read()
        else:
            self._ask(self._unanswered)

    def _read(self) -> None:
        self._asking.ask(ReadTill(), self._have_read)

    def _ask(self, question: _Question) -> None:
        # Kept in mind before it is asked, so that it is asked again under the same id.
        self._unanswered = question
        self._asking.ask(question, self._answered)

    def _have_read(self, answer: CurrentTillAnswer) -> None:
        match answer:
            case TillRead(till):
                self._stand(TillStage.OPEN, till)
            case NoTill():
                self._stand(TillStage.SHUT, None)
            case Unreachable():
                self._say(TillTrouble.NO_ANSWER)
            case _:
                self._say(TillTrouble.NOT_ALLOWED)

    def _answered(self, answer: TillAnswer) -> None:
        if isinstance(answer, Unreachable):
            self._say(TillTrouble.UNSURE)
            return
        self._unanswered = None
        match answer:
            case TillRead(till):
                closed = till.counted is not None
                stage = TillStage.CLOSED if closed else TillStage.OPEN
                self._change(lambda now: replace(now, typed=""))
                self._stand(stage, till)
            case NotPaid():
                self._say(answer)
            case _:
                self._say(TillTrouble.NOT_ALLOWED)

    def _report_read(self, till: TillId, answer: LooseAnswer) -> None:
        if isinstance(answer, LoosePdf):
            self._tray.print(Paper(f"till-{till[-8:]}", answer.content))
        elif isinstance(answer, Unreachable):
            self._say(TillTrouble.NO_ANSWER)
        else:
            self._say(TillTrouble.NOT_ALLOWED)

    def _stand(self, stage: TillStage, till: TillState | None) -> None:
        self._change(lambda now: replace(now, stage=stage, till=till, notice=None))

    def _say(self, notice: TillNotice) -> None:
        self._change(lambda now: replace(now, notice=notice))

    def _change(self, change: Callable[[_Open], _Open]) -> None:
        """Change what is shown, if the page is open."""
        if self._open is not None:
            self._open = change(self._open)


def _currency(till: TillState | None, situation: Situation) -> str:
    return situation.office.currency if till is None else till.currency


def _typed(now: _Open, situation: Situation) -> int | None:
    if now.stage is TillStage.COUNTED:
        return now.counted
    return typed_amount(now.typed, _currency(now.till, situation))


def _kept(till: TillState | None, stage: TillStage) -> TillState | None:
    """A till that is closed is left behind when another is opened."""
    return None if stage is TillStage.SHUT else till
