# SPDX-License-Identifier: GPL-3.0-or-later
"""The count finds whatever people were promised and the log does not have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from common.domain.events import (
    Body,
    CallKind,
    CounterOpened,
    DayOpened,
    Event,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketIssued,
)
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    OfficeId,
    ServiceCode,
    TicketId,
)
from common.domain.refusals import SupersededReason
from common.wire.events import LogEntry, to_message
from tests.chaos.tally import Findings, Promises, compare
from tests.chaos.uptime import longest_pause
from tests.fakes import START

DAY = date(2026, 3, 2)
TICKET, OTHER = TicketId(f"{DAY}.PA001"), TicketId(f"{DAY}.PA002")
FIRST, SECOND = CounterId("1"), CounterId("2")


def log(*bodies: Body) -> list[LogEntry]:
    """A log of these, each by the server."""
    return [_entry(seq, body) for seq, body in enumerate(bodies, start=1)]


def _entry(seq: int, body: Body) -> LogEntry:
    event = Event(
        EventId(f"00000000-0000-7000-8000-{seq:012d}"),
        OfficeId("office"),
        DeviceId("server"),
        seq,
        START,
        None,
        CommandId(f"00000000-0000-7000-9000-{seq:012d}"),
        body,
    )
    return LogEntry(1, seq, to_message(event))


def issue(ticket: TicketId) -> TicketIssued:
    return TicketIssued(ticket, ServiceCode("passport"), ClassCode("plain"), Language("en"), START)


def service(ticket: TicketId, counter: CounterId, kind: CallKind = CallKind.NEXT) -> list[Body]:
    clerk = ClerkId(f"clerk-{counter}")
    return [
        TicketCalled(ticket, counter, clerk, kind, None),
        ServingStarted(ticket, counter),
        ServingFinished(ticket, counter),
    ]


def opening() -> list[Body]:
    services = (ServiceCode("passport"),)
    return [
        DayOpened(DAY),
        *(CounterOpened(each, ClerkId(f"clerk-{each}"), services) for each in (FIRST, SECOND)),
    ]


def found(entries: Sequence[LogEntry], *papers: TicketId) -> Findings:
    return compare(entries, Promises(papers, {}, {}, FIRST))


def test_a_day_on_which_all_went_well_has_no_findings() -> None:
    entries = log(*opening(), issue(TICKET), *service(TICKET, FIRST))
    promises = Promises([TICKET], {entries[-1].event.id: "finish"}, {"PA001": 1}, FIRST)
    findings = compare(entries, promises)
    assert (findings.served, findings.unclaimed) == (1, 0)
    for found_wrong in (findings.lost, findings.duplicate_numbers, findings.double_served):
        assert not found_wrong
    assert not findings.disorder


def test_a_paper_of_which_the_log_knows_nothing_is_lost() -> None:
    assert found(log(*opening()), TICKET).lost


def test_an_event_that_a_device_had_kept_and_the_log_lacks_is_lost() -> None:
    promises = Promises([], {"00000000-0000-7000-8000-00000000beef": "finish"}, {}, FIRST)
    assert compare(log(*opening()), promises).lost


def test_a_service_that_a_clerk_saw_end_and_the_log_lacks_is_lost() -> None:
    entries = log(*opening(), issue(TICKET), *service(TICKET, SECOND))
    assert compare(entries, Promises([TICKET], {}, {"PA001": 1}, FIRST)).lost


def test_a_ticket_in_nobodys_hand_is_no_loss() -> None:
    findings = found(log(*opening(), issue(TICKET)))
    assert (findings.unclaimed, findings.lost) == (1, ())


def test_one_number_on_two_papers_is_found() -> None:
    assert found(log(*opening(), issue(TICKET)), TICKET, TICKET).duplicate_numbers


def test_somebody_served_twice_is_found() -> None:
    twice = [*service(TICKET, FIRST), *service(TICKET, SECOND)]
    assert found(log(*opening(), issue(TICKET), *twice), TICKET).double_served


def test_somebody_served_twice_of_whom_the_second_is_superseded_is_not_counted() -> None:
    entries = log(*opening(), issue(TICKET), *service(TICKET, FIRST), *service(TICKET, SECOND))
    told = [
        replace(entry, superseded=SupersededReason.ALREADY_ENDED) if entry.seq > 7 else entry
        for entry in entries
    ]
    findings = found(told, TICKET)
    assert (findings.double_served, findings.superseded) == ((), 3)


def test_somebody_who_goes_elsewhere_with_the_paper_may_do_so_until_served() -> None:
    called = service(TICKET, FIRST)[:1]
    elsewhere = service(TICKET, SECOND, CallKind.PAPER)
    assert not found(log(*opening(), issue(TICKET), *called, *elsewhere), TICKET).double_served
    begun = service(TICKET, FIRST)[:2]
    assert found(log(*opening(), issue(TICKET), *begun, *elsewhere), TICKET).double_served


def test_a_gap_in_the_log_is_disorder() -> None:
    entries = log(*opening(), issue(TICKET), issue(OTHER))
    assert found([*entries[:3], *entries[4:]], OTHER).disorder


def test_a_pause_counts_only_while_the_server_is_up() -> None:
    spans = ((0.0, 10.0), (40.0, 50.0))
    assert longest_pause(spans, [1.0, 4.0, 8.0, 42.0, 45.0, 49.0]) == 4.0
    assert longest_pause(spans, []) == 10.0
