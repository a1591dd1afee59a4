# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's whole way, from the first question to the hand of the applicant."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from common.identity.receipt_code import Receipt
from tests.requesting.asking import headlines_of, is_closed_to_strangers, status_of, until_in
from tests.requesting.at_the_kiosk import AtTheKiosk
from tests.requesting.bureau import Bureau
from tests.requesting.deciding import (
    approve,
    approve_at,
    deliver,
    take_over,
    take_papers,
    take_papers_at,
)
from tests.requesting.filing import Filed, file_request
from tests.requesting.paper import Paper, issue, read
from tests.requesting.paying import pay, pay_at, pay_on_a_telephone
from tests.requesting.programmes import Filing, Paying
from tests.requesting.tally import Ended
from tests.requesting.verifying import check_off_line, check_on_line, key_of
from tests.requesting.window import CounterWindow
from tests.server.requests.hall import Seat

_FETCHED = ("fee_due", "paid", "in_review", "approved", "issued")
_PAID = _FETCHED[1:]
_CERTIFICATE, _SLIP = "certificate", "hand_over_slip"


@dataclass(frozen=True, slots=True)
class Journey:
    """How it ended; the pages' headlines in five languages before and after; the document."""

    ended: Ended
    before: Sequence[str]
    after: Sequence[str]
    paper: Paper


async def travel(bureau: Bureau, papers: Path, say: Callable[[str], None]) -> Journey:
    """Go all the way; documents are kept in ``papers``. Fails where a step does not go."""
    programme = bureau.programme
    async with bureau.http() as http, AsyncExitStack() as stack:
        kiosk, rima = bureau.kiosk(http), await bureau.clerk(http, "rima")
        hall = bureau.hall
        visit = None if hall is None else AtTheKiosk(hall, programme, papers)
        window = None
        if programme.filing is Filing.COUNTER:
            folder = bureau.server.data.parent / "window"
            window = stack.enter_context(CounterWindow(bureau, "rima", folder))
        filed = await file_request(bureau, rima, visit, window)
        say(f"{programme.letter}: {filed.number} is filed ({programme.filing}).")
        assert await is_closed_to_strangers(http, filed)
        before = await headlines_of(http, filed)
        await until_in(rima, filed, _FETCHED)
        kiosk = kiosk.with_receipt(filed.secret)
        if programme.smart:
            assert visit is not None
            paper = await _with_nobody_in_between(bureau, kiosk, visit, filed, papers)
        else:
            if visit is not None:
                assert filed.number in await asyncio.to_thread(visit.take_ticket)
            paper = await _with_clerks(bureau, kiosk, rima, filed, papers, window)
        await check_on_line(http, paper)
        check_off_line(paper, bureau.server.office, await key_of(kiosk))
        assert (await status_of(http, filed))["stage"] == "handed_over"
        after = await headlines_of(http, filed)
        say(f"{programme.letter}: {filed.number} is handed over ({programme.delivery}).")
        view = (await rima.get(f"requests/{filed.id}")).json()
        ended = Ended(programme, filed, view["state"], view["entries"])
        return Journey(ended, before, after, paper)


async def _with_nobody_in_between(
    bureau: Bureau, kiosk: Seat, visit: AtTheKiosk, filed: Filed, papers: Path
) -> Paper:
    await asyncio.to_thread(visit.pay_by_telephone)
    await pay_on_a_telephone(bureau, kiosk, filed)
    printed = await asyncio.to_thread(visit.take_document)
    paper = await read(kiosk, filed, _CERTIFICATE, _file(bureau, papers, _CERTIFICATE))
    assert paper.file.read_bytes() == printed
    told = await asyncio.to_thread(visit.ask_standing, Receipt(filed.number, filed.secret))
    assert not [each for each in told if bureau.programme.answers["family_name"] in each]
    return paper


async def _with_clerks(
    bureau: Bureau,
    kiosk: Seat,
    rima: Seat,
    filed: Filed,
    papers: Path,
    window: CounterWindow | None,
) -> Paper:
    async with bureau.http() as http:
        taras = await bureau.clerk(http, "taras")
        await take_over(rima, filed)
        if window is None:
            await take_papers(bureau, rima, filed)
        else:
            take_papers_at(window, bureau)
        if window is None or bureau.programme.paying is not Paying.CASH:
            await pay(bureau, kiosk, rima, filed)
        else:
            await pay_at(window, rima, filed, _file(bureau, papers, "receipt"))
        await until_in(rima, filed, _PAID)
        if window is None:
            await approve(rima, taras, filed)
        else:
            await approve_at(window, taras, filed, papers)
        paper = await issue(rima, filed, _CERTIFICATE, _file(bureau, papers, _CERTIFICATE))
        slip = {"receiver": {"identity_document": "N 0000000"}}
        await issue(rima, filed, _SLIP, _file(bureau, papers, _SLIP), **slip)
        await deliver(bureau, rima, filed)
        return paper


def _file(bureau: Bureau, papers: Path, kind: str) -> Path:
    return papers / f"{bureau.programme.letter}-{bureau.programme.service}-{kind}.pdf"
