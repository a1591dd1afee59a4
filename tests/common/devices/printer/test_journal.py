# SPDX-License-Identifier: GPL-3.0-or-later
"""Print jobs: no ticket lost, none printed twice, over crashes too."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.printer.desk import OpenJob, PrintDesk
from common.devices.printer.fake import FakePrinter, Mishap
from common.devices.printer.journal import (
    TRANSITIONS,
    JobId,
    JobState,
    JobStep,
    advance,
)
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, PrinterStatus, PrintOutcome
from tests.common.devices.printer.pictures import chequered

JOB = JobId("job-1")
PICTURE = chequered(height=8)


class MemoryStore:
    """A job store that outlives the desk, as a disk does."""

    def __init__(self) -> None:
        self._jobs: dict[str, tuple[str, str, str]] = {}

    def add_job(self, job: str, ticket: str, state: str) -> bool:
        if job in self._jobs:
            return False
        self._jobs[job] = (ticket, state, "")
        return True

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        ticket, state, _ = self._jobs[job]
        if state != old:
            return False
        self._jobs[job] = (ticket, new, reason)
        return True

    def job_state(self, job: str) -> str | None:
        return self._jobs[job][1] if job in self._jobs else None

    def jobs_in(self, states: Sequence[str]) -> Sequence[tuple[str, str, str, str]]:
        return [(job, *rest) for job, rest in self._jobs.items() if rest[1] in states]


class PowerCut(BaseException):
    """The kiosk goes out, like a light."""


class PowerCutDuringPrint:
    """A printer that prints, and takes the kiosk's power with it before it can answer."""

    def __init__(self, real: FakePrinter) -> None:
        self._real = real

    def status(self) -> PrinterStatus:
        return self._real.status()

    def print(self, picture: TicketPicture) -> PrintOutcome:
        self._real.print(picture)
        raise PowerCut


class DiskFullError(Exception):
    """Nothing more can be written."""


class StoreOnFullDisk(MemoryStore):
    """A job store whose disk is full from some state on."""

    def __init__(self, from_state: JobState) -> None:
        super().__init__()
        self.full_from: JobState | None = from_state

    def move_job(self, job: str, old: str, new: str, reason: str) -> bool:
        if self.full_from is not None and old == self.full_from.value:
            raise DiskFullError
        return super().move_job(job, old, new, reason)


def draw() -> TicketPicture:
    return PICTURE


@given(st.lists(st.sampled_from(JobStep)))
def test_an_ended_job_stays_ended_and_nothing_is_sent_twice(steps: list[JobStep]) -> None:
    state, sent = JobState.QUEUED, 0
    for step in steps:
        new = advance(state, step)
        if state in {JobState.CONFIRMED, JobState.TRUSTED, JobState.FAILED}:
            assert new is None
        sent += new is JobState.SENT
        state = new or state
    assert sent <= 1


def test_every_state_but_the_ends_has_a_way_on_and_every_state_is_reached() -> None:
    ends = {JobState.CONFIRMED, JobState.TRUSTED, JobState.FAILED}
    assert {old for old, _ in TRANSITIONS} == set(JobState) - ends
    assert set(TRANSITIONS.values()) == set(JobState) - {JobState.QUEUED}


def test_a_printed_ticket_is_confirmed_and_asking_again_prints_nothing() -> None:
    printer = FakePrinter()
    desk = PrintDesk(printer, MemoryStore())
    assert desk.queue(JOB, "PA017") is JobState.QUEUED
    assert desk.print(JOB, draw) is JobState.CONFIRMED
    assert desk.queue(JOB, "PA017") is JobState.CONFIRMED
    assert desk.print(JOB, draw) is JobState.CONFIRMED
    assert printer.tickets == (PICTURE,)
    assert desk.open_jobs() == ()


def test_a_ticket_that_was_only_handed_over_is_never_called_confirmed() -> None:
    printer, store = FakePrinter(), MemoryStore()
    printer.become(PrinterHealth.UNTOLD)
    desk = PrintDesk(printer, store)
    desk.queue(JOB, "PA017")
    assert desk.print(JOB, draw) is JobState.TRUSTED
    assert desk.print(JOB, draw) is JobState.TRUSTED
    assert printer.tickets == (PICTURE,)
    assert desk.recover() == ()


def test_a_job_that_was_never_sent_is_failed_with_its_reason() -> None:
    printer = FakePrinter()
    printer.become(PrinterHealth.PAPER_OUT)
    store = MemoryStore()
    desk = PrintDesk(printer, store)
    desk.queue(JOB, "PA017")
    assert desk.print(JOB, draw) is JobState.FAILED
    assert list(store.jobs_in(["failed"])) == [(JOB, "PA017", "failed", "paper_out")]


def test_a_job_in_doubt_is_not_printed_again_after_the_refill() -> None:
    printer = FakePrinter()
    printer.script(Mishap.PAPER_RUNS_OUT)
    desk = PrintDesk(printer, MemoryStore())
    desk.queue(JOB, "PA017")
    assert desk.print(JOB, draw) is JobState.UNKNOWN
    printer.become(PrinterHealth.READY)
    assert desk.print(JOB, draw) is JobState.UNKNOWN
    assert printer.tickets == (PICTURE,)
    assert desk.resolve(JOB, JobStep.SEEN) is JobState.CONFIRMED


def test_power_lost_while_printing_never_prints_the_ticket_twice() -> None:
    printer, store = FakePrinter(), MemoryStore()
    desk = PrintDesk(PowerCutDuringPrint(printer), store)
    desk.queue(JOB, "PA017")
    with pytest.raises(PowerCut):
        desk.print(JOB, draw)
    restarted = PrintDesk(printer, store)
    assert restarted.recover() == (OpenJob(JOB, "PA017", JobState.UNKNOWN, "restart"),)
    assert restarted.print(JOB, draw) is JobState.UNKNOWN
    assert printer.tickets == (PICTURE,)
    assert restarted.resolve(JOB, JobStep.NOT_SEEN) is JobState.FAILED


def test_a_ticket_that_cannot_be_noted_as_sent_is_not_sent() -> None:
    printer = FakePrinter()
    desk = PrintDesk(printer, StoreOnFullDisk(JobState.QUEUED))
    desk.queue(JOB, "PA017")
    with pytest.raises(DiskFullError):
        desk.print(JOB, draw)
    assert printer.tickets == ()


def test_a_ticket_whose_result_cannot_be_noted_is_in_doubt_and_not_printed_again() -> None:
    printer, store = FakePrinter(), StoreOnFullDisk(JobState.SENT)
    desk = PrintDesk(printer, store)
    desk.queue(JOB, "PA017")
    with pytest.raises(DiskFullError):
        desk.print(JOB, draw)
    assert desk.print(JOB, draw) is JobState.SENT
    store.full_from = None
    assert [job.state for job in desk.recover()] == [JobState.UNKNOWN]
    assert printer.tickets == (PICTURE,)


def test_a_job_still_queued_at_the_crash_may_be_printed_or_given_up() -> None:
    printer, store = FakePrinter(), MemoryStore()
    other = JobId("job-2")
    before = PrintDesk(printer, store)
    before.queue(JOB, "PA017")
    before.queue(other, "PA018")
    restarted = PrintDesk(printer, store)
    assert [job.state for job in restarted.recover()] == [JobState.QUEUED, JobState.QUEUED]
    assert restarted.print(JOB, draw) is JobState.CONFIRMED
    assert restarted.give_up(other) is JobState.FAILED
    assert restarted.give_up(JOB) is JobState.CONFIRMED
    assert printer.tickets == (PICTURE,)


def test_only_a_finding_closes_a_job_in_doubt() -> None:
    printer = FakePrinter()
    printer.script(Mishap.DIES)
    desk = PrintDesk(printer, MemoryStore())
    desk.queue(JOB, "PA017")
    desk.print(JOB, draw)
    assert desk.resolve(JOB, JobStep.HAND_OVER) is JobState.UNKNOWN
    assert desk.resolve(JOB, JobStep.NOT_SEEN) is JobState.FAILED
    assert desk.resolve(JOB, JobStep.SEEN) is JobState.FAILED


def test_a_job_nobody_queued_is_a_mistake_of_the_caller() -> None:
    desk = PrintDesk(FakePrinter(), MemoryStore())
    with pytest.raises(LookupError, match="job-1"):
        desk.print(JOB, draw)
