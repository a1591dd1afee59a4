# SPDX-License-Identifier: GPL-3.0-or-later
"""What every client of registers does: the real one against a real process, and the fake."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace

import pytest

from common.domain.identifiers import InquiryId
from common.storage.system import SystemClock
from server.registers.client import XRoadClient
from server.registers.inquiry import (
    FailureKind,
    RegisterAnswer,
    RegisterClient,
    RegisterFailure,
)
from tests.registers.behaviour import Behaviour
from tests.registers.fake import FAILING, FakeRegisters
from tests.registers.process import RegisterProcess
from tests.registers.records import REGISTERS
from tests.server.registers.asking import CLIENT, KARAM, LAYLA, inquiry, register, settings

ID = InquiryId("00000000-0000-7000-8000-000000000001")


@dataclass(frozen=True)
class Subject:
    """A client, and the way to have the registers misbehave towards it."""

    client: RegisterClient
    behave: Callable[[str, Behaviour], None]


@pytest.fixture(params=["real", "fake"])
async def subject(request: pytest.FixtureRequest) -> AsyncIterator[Subject]:
    """Either client."""
    if request.param == "fake":
        fake = FakeRegisters(CLIENT)
        yield Subject(fake, fake.behave)
        return
    process: RegisterProcess = request.getfixturevalue("registers")
    real = XRoadClient(settings(process.url, _seconds_for(request)), SystemClock())
    yield Subject(real, process.behave)
    await real.close()


def _seconds_for(request: pytest.FixtureRequest) -> int:
    # Short only where all of it is waited for; a busy machine may take long over a good answer.
    waited_for = {Behaviour.SLOW, Behaviour.DRIPPING}
    return 2 if request.node.callspec.params.get("behaviour") in waited_for else 20


async def test_a_register_tells_what_it_has_on_the_person(subject: Subject) -> None:
    answer = await subject.client.ask(ID, inquiry())
    assert isinstance(answer, RegisterAnswer)
    assert answer.ids.inquiry == ID
    assert answer.record["given_name"] == "ليلى"
    assert answer.record["given_name_latin"] == "LAYLA"


async def test_entries_such_as_a_family_come_as_entries(subject: Subject) -> None:
    answer = await subject.client.ask(ID, inquiry())
    assert isinstance(answer, RegisterAnswer)
    family = answer.record["family"]
    assert isinstance(family, tuple)
    assert [each["relation"] for each in family] == ["husband", "child"]


@pytest.mark.parametrize("code", REGISTERS)
async def test_each_register_knows_karam(subject: Subject, code: str) -> None:
    assert isinstance(await subject.client.ask(ID, inquiry(code, KARAM)), RegisterAnswer)


async def test_a_rule_asks_without_a_clerk(subject: Subject) -> None:
    assert isinstance(await subject.client.ask(ID, inquiry(clerk=None)), RegisterAnswer)


@pytest.mark.parametrize(
    ("code", "key"),
    [("conscription", LAYLA), ("civil", {"national_number": "99019999999"}), ("civil", {})],
)
async def test_nobody_by_that_key_is_not_found(
    subject: Subject, code: str, key: dict[str, str]
) -> None:
    failure = await subject.client.ask(ID, inquiry(code, key))
    assert isinstance(failure, RegisterFailure)
    assert failure.kind is FailureKind.NOT_FOUND


@pytest.mark.parametrize(
    "service",
    [
        register("civil", "UA").service,
        "XX/GOV/1/registers/civil",
        "SY/GOV/../registers/civil",
        "SY/GOV/7000/registers/marriages of cousins",
        "civil",
    ],
)
async def test_a_service_that_is_not_ours_to_ask_is_refused(subject: Subject, service: str) -> None:
    asked = inquiry()
    elsewhere = replace(asked, register=replace(asked.register, service=service))
    failure = await subject.client.ask(ID, elsewhere)
    assert isinstance(failure, RegisterFailure)
    assert failure.kind is FailureKind.REFUSED


async def test_an_inquiry_without_a_purpose_is_refused(subject: Subject) -> None:
    failure = await subject.client.ask(ID, inquiry(purpose=" "))
    assert isinstance(failure, RegisterFailure)
    assert failure.kind is FailureKind.REFUSED


@pytest.mark.parametrize(("behaviour", "kind"), FAILING.items(), ids=str)
async def test_each_way_to_behave_badly_has_its_failure_and_passes(
    subject: Subject, behaviour: Behaviour, kind: FailureKind
) -> None:
    subject.behave("civil", behaviour)
    failure = await subject.client.ask(ID, inquiry())
    assert isinstance(failure, RegisterFailure)
    assert (failure.kind, failure.ids.inquiry) == (kind, ID)
    subject.behave("civil", Behaviour.WELL)
    assert isinstance(await subject.client.ask(ID, inquiry()), RegisterAnswer)


async def test_one_register_that_is_down_leaves_the_others_up(subject: Subject) -> None:
    subject.behave("civil", Behaviour.DOWN)
    assert isinstance(await subject.client.ask(ID, inquiry("driving")), RegisterAnswer)


async def test_no_outcome_shows_a_person_when_it_is_written_somewhere(subject: Subject) -> None:
    asked = inquiry()
    answer = await subject.client.ask(ID, asked)
    assert "99010000011" not in f"{asked!r} {answer!r}"
    assert "LAYLA" not in repr(answer)
