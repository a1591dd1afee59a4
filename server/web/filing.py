# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages ask of a request's holder on behalf of its applicant.

Two windows may show the same draft. Each shown form is a **sheet**: the revision it was made from
and a mark of its own, under which its answers are recorded. A sheet may be kept again and again;
what another window has kept meanwhile is not overwritten.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Final

from common.domain.catalogue import Answers, Delivery
from common.domain.identifiers import CommandId, DeviceId
from common.domain.request.commands import (
    GiveMore,
    RequestCommand,
    SaveAnswers,
    SubmitRequest,
)
from common.domain.request.events import AnswersSaved
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.wire.events import type_name
from server.requests.asking import Asked, Outcome, ToKeep
from server.requests.desk import Opened
from server.sequencer.jobs import Faulted, Unstored
from server.storage.request_data import Look
from server.web.site import Site
from server.web.visits import Form

_WEB: Final = DeviceId("web")
_SHEET: Final = re.compile(r"([0-9]{1,9})-([0-9a-f]{8})")
_LONGEST_AMOUNT: Final = 15
_OWN: Final = "own"
"""Why an applicant looks at their own answers."""

_TRIES: Final = 3
"""A window's own two savings may cross."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form as it was shown once."""

    revision: int
    mark: str

    @property
    def device(self) -> DeviceId:
        """Under which name its answers are recorded."""
        return DeviceId(f"{_WEB}:{self.mark}")


def new_sheet(state: RequestState) -> str:
    """A sheet of what is kept now, as its form carries it."""
    return f"{state.revision}-{secrets.token_hex(4)}"


def sheet_in(form: Form) -> Sheet:
    """The sheet that a form was shown as; one that is none has seen nothing."""
    found = _SHEET.fullmatch(form.get("sheet", ""))
    return Sheet(0, "") if found is None else Sheet(int(found[1]), found[2])


async def answers_of(site: Site, opened: Opened) -> Answers | None:
    """What the applicant has answered, once it is on record that they look; None: out of order."""
    desk = site.services.requests.desk
    look = Look(
        id=desk.here.ids.new(),
        at=site.services.clock.now(),
        office=opened.row.office,
        device=_WEB,
        clerk=None,
        reason=_OWN,
    )
    kept = await desk.personal(opened.row.id, look)
    return None if isinstance(kept, Unstored | Faulted) else kept.answers


async def save(site: Site, opened: Opened, sheet: Sheet, answers: Answers) -> Outcome:
    """Keep the answers of a sheet, unless another window has kept some since it was shown."""
    known: Opened | None = opened
    for _ in range(_TRIES):
        if known is None or not _is_last(known, sheet):
            break
        command = SaveAnswers(known.state.revision + 1)
        outcome = await give(site, known, command, sheet.device, answers)
        if not _crossed(outcome):
            return outcome
        known = await site.services.requests.desk.open(opened.row.id)
    return deny(RequestRefusalReason.ANSWERS_CHANGED, number=opened.state.number)


async def send(site: Site, opened: Opened, fee: str, delivery: Delivery | None) -> Outcome:
    """File the request for the fee that was shown, or give what was asked for."""
    if opened.state.stage is not RequestStage.DRAFT:
        return await give(site, opened, GiveMore())
    if delivery is None:
        return deny(RequestRefusalReason.DELIVERY_NOT_OFFERED)
    shown = int(fee) if fee.isdecimal() and len(fee) <= _LONGEST_AMOUNT else -1
    return await give(site, opened, SubmitRequest(shown, delivery))


async def give(
    site: Site,
    opened: Opened,
    command: RequestCommand,
    device: DeviceId = _WEB,
    answers: Answers | None = None,
    to_keep: tuple[ToKeep, ...] = (),
) -> Outcome:
    """Give a command in the name of the applicant."""
    desk = site.services.requests.desk
    return await desk.give(
        Asked(
            request=opened.row.id,
            id=CommandId(desk.here.ids.new()),
            command=command,
            origin=RequestOrigin(ActorKind.APPLICANT, opened.state.holder, Channel.WEB),
            office=opened.row.office,
            device=device,
            answers=answers,
            to_keep=to_keep,
        )
    )


def _is_last(opened: Opened, sheet: Sheet) -> bool:
    """Whether all that was saved since the sheet was shown is the sheet's own."""
    saved = [each for each in opened.entries if each.type == type_name(AnswersSaved)]
    return sheet.revision <= len(saved) and all(
        each.device == sheet.device for each in saved[sheet.revision :]
    )


def _crossed(outcome: Outcome) -> bool:
    return (
        isinstance(outcome, RequestRefusal)
        and outcome.reason is RequestRefusalReason.ANSWERS_CHANGED
    )
