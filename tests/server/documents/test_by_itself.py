# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs nobody's printer is issued by the server itself: once, and sooner or later."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from common.domain.catalogue import Delivery
from common.domain.identifiers import RequestId
from common.domain.request.stages import RequestStage
from server.documents.by_itself import ServersIssuer
from server.documents.printing import Printed, Printing, Unprintable
from server.documents.values import Kept
from server.installation import existing
from server.requests.progress import RequestProgress
from server.services import Services
from server.storage import catalogues, requests
from tests.log_watch import LogWatch
from tests.server.documents.cases import approved, file_in, granted_by_rule, issue
from tests.server.requests.hall import NORTH, Begun, Hall, Seat, open_rival
from tests.server.requests.sample import a_catalogue


class _Jammed(Printing):
    """Makes nothing."""

    async def original(self, kept: Kept) -> Printed | Unprintable:
        return Unprintable()


def jammed(services: Services) -> RequestProgress:
    """The progress of a server that cannot make documents."""
    desk = replace(services.documents.desk, printing=_Jammed())
    return replace(services.requests.progress, issuer=ServersIssuer(desk))


async def go_on(progress: RequestProgress) -> None:
    """What is done once a minute."""
    await progress.once(await progress.next_waiting())


async def unmade(hall: Hall) -> int:
    """How many documents the server says that it could not make."""
    health: dict[str, int] = (await hall.http.get("/api/v1/health")).json()
    return health["documents_unmade"]


async def log_of(seat: Seat, begun: Begun) -> list[tuple[str, str, str | None]]:
    """What happened, by whom."""
    entries = (await seat.get(f"requests/{begun.id}")).json()["entries"]
    return [(each["type"], each["actor"], each["clerk"]) for each in entries]


async def to_print(clerk: Seat) -> list[str]:
    """What the office has granted and nobody has printed, the oldest first."""
    answer = await clerk.get("requests", stage="approved")
    return [each["id"] for each in answer.json()["requests"]]


async def test_what_the_rule_grants_is_issued_and_collected_with_nobody_in_between(
    hall: Hall,
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    await go_on(hall.services.requests.progress)
    assert await kiosk.stage(begun.id) == "issued"
    assert (await log_of(kiosk, begun))[-1] == ("document_issued", "system", None)
    file = await kiosk.get(f"requests/{begun.id}/documents/issued/certificate")
    assert file_in(file)
    told = await kiosk.post(f"requests/{begun.id}/collected", {})
    assert told.json()["state"]["stage"] == "handed_over"
    assert {clerk for _, _, clerk in await log_of(kiosk, begun)} == {None}


async def test_whoever_asks_for_what_the_server_has_issued_gets_that_very_file(
    hall: Hall,
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    await go_on(hall.services.requests.progress)
    clerk = await hall.clerk("rima")
    answers = [await issue(kiosk, begun), await issue(clerk, begun), await issue(kiosk, begun)]
    assert len({file_in(each) for each in answers}) == 1
    assert {each.headers["nobat-document"] for each in answers} == {"C-2026-000001"}
    looks = await hall.services.requests.desk.looks(RequestId(begun.id))
    assert "rima" in {each.clerk for each in looks}


async def test_what_is_given_out_on_paper_waits_for_who_prints_it(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await approved(clerk)
    await go_on(hall.services.requests.progress)
    assert await clerk.stage(begun.id) == "approved"
    assert await unmade(hall) == 0
    file_in(await issue(clerk, begun))


async def test_a_smart_service_on_paper_is_printed_at_the_kiosk_or_found_by_clerks_until_it_is(
    hall: Hall,
) -> None:
    offered = a_catalogue(2)
    also_on_paper = (Delivery.ELECTRONIC, Delivery.COUNTER)
    services = tuple(
        replace(each, deliveries=also_on_paper) if each.smart else each for each in offered.services
    )
    with existing(hall.data) as connection:
        catalogues.add(connection, replace(offered, services=services), hall.clock.now())
    clerk = await hall.clerk("rima")
    kiosk, begun = await granted_by_rule(hall, "counter")
    _, later = await granted_by_rule(hall, "counter")
    await granted_by_rule(hall)
    await go_on(hall.services.requests.progress)
    assert await to_print(clerk) == [begun.id, later.id]
    # The kiosk has a printer, and whoever stands at it has the receipt.
    file_in(await issue(kiosk, begun))
    assert await to_print(clerk) == [later.id]
    # The other one had none: a clerk prints it, and puts it on the shelf.
    file_in(await issue(clerk, later))
    await clerk.do(later.id, "make_ready")
    assert await to_print(clerk) == []


async def test_what_cannot_be_made_is_told_once_and_tried_until_it_can(
    hall: Hall, expected_log: LogWatch
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    hall.services.requests.progress.moved.taken()
    progress = jammed(hall.services)
    for _ in range(2):
        await go_on(progress)
        assert await kiosk.stage(begun.id) == "approved"
        assert await unmade(hall) == 1
    expected_log(f"{begun.number}: its document cannot be made")
    assert len(expected_log.messages()) == 1
    await go_on(hall.services.requests.progress)
    assert await kiosk.stage(begun.id) == "issued"
    assert await unmade(hall) == 0


async def test_a_document_that_nobody_wants_any_more_is_no_longer_missed(
    hall: Hall, expected_log: LogWatch
) -> None:
    kiosk, begun = await granted_by_rule(hall)
    progress = jammed(hall.services)
    await go_on(progress)
    expected_log("its document cannot be made")
    await kiosk.do(begun.id, "withdraw")
    await go_on(progress)
    assert await unmade(hall) == 0


async def test_a_restart_goes_on_where_the_server_had_stopped(hall: Hall) -> None:
    kiosk, begun = await granted_by_rule(hall)
    # Nothing of what moved before is known to a server that has just started.
    async with open_rival(hall) as restarted:
        await go_on(restarted.requests.progress)
        await go_on(restarted.requests.progress)
    assert (await log_of(kiosk, begun)).count(("document_issued", "system", None)) == 1


async def test_two_processes_issue_each_document_once(hall: Hall) -> None:
    granted = [await granted_by_rule(hall) for _ in range(3)]
    async with open_rival(hall) as rival:
        await asyncio.gather(go_on(hall.services.requests.progress), go_on(rival.requests.progress))
    numbers = []
    for kiosk, begun in granted:
        state = (await kiosk.get(f"requests/{begun.id}")).json()["state"]
        numbers.append(state["document_number"])
        issued = [each for each in await log_of(kiosk, begun) if each[0] == "document_issued"]
        assert issued == [("document_issued", "system", None)]
    assert sorted(numbers) == ["C-2026-000001", "C-2026-000002", "C-2026-000003"]


async def test_those_that_wait_have_their_turn_one_after_the_other(hall: Hall) -> None:
    granted = [(await granted_by_rule(hall))[1].id for _ in range(3)]

    async def some(after: str | None) -> list[str]:
        last = None if after is None else RequestId(after)
        rows = await hall.services.reader.read(
            lambda c: requests.in_stages(c, [NORTH], {RequestStage.APPROVED}, last, 2)
        )
        return [each.id for each in rows]

    assert await some(None) == granted[:2]
    assert await some(granted[1]) == granted[2:]
