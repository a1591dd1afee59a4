# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of registers that needs neither network nor threads, for tests of other parts."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.identifiers import InquiryId
from server.registers.identifiers import SERVICE_PARTS, is_identifier
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RecordValue,
    RegisterAnswer,
    RegisterFailure,
    RegisterOutcome,
)
from tests.registers.behaviour import Behaviour
from tests.registers.records import INSTANCES, Population

FAILING: Mapping[Behaviour, FailureKind] = {
    Behaviour.SLOW: FailureKind.TOO_SLOW,
    Behaviour.DRIPPING: FailureKind.TOO_SLOW,
    Behaviour.DOWN: FailureKind.DOWN,
    Behaviour.OUT_OF_ORDER: FailureKind.DOWN,
    Behaviour.HANGING_UP: FailureKind.DOWN,
    Behaviour.BREAKING_OFF: FailureKind.DOWN,
    Behaviour.REFUSING: FailureKind.REFUSED,
    Behaviour.OTHER_PERSON: FailureKind.OTHER_PERSON,
    Behaviour.MALFORMED: FailureKind.MALFORMED,
    Behaviour.NO_SUBJECT: FailureKind.MALFORMED,
    Behaviour.NO_JSON: FailureKind.MALFORMED,
    Behaviour.NO_XROAD: FailureKind.MALFORMED,
    Behaviour.NO_HTTP: FailureKind.MALFORMED,
    Behaviour.OTHER_MESSAGE: FailureKind.MALFORMED,
    Behaviour.REDIRECTING: FailureKind.MALFORMED,
    Behaviour.TOO_LARGE: FailureKind.TOO_LARGE,
}
"""What the client makes of each way to behave badly."""

_BEFORE_THE_REGISTER = frozenset({Behaviour.SLOW, Behaviour.DOWN, Behaviour.REFUSING})
"""Who is asked for plays no part in these."""


class FakeRegisters:
    """The same people and the same failures as of ``python -m tests.registers``, at once."""

    def __init__(self, client: str) -> None:
        """``client`` is who asks, by its X-Road identifier."""
        self._client = client
        self._population = Population.read()
        self._behaviours: dict[str, Behaviour] = {}
        self.asked: list[tuple[InquiryId, Inquiry]] = []
        """What was asked, the oldest first."""

    def behave(self, register: str, behaviour: Behaviour) -> None:
        """Have a register behave otherwise from now on."""
        self._behaviours[register] = behaviour

    async def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        """Answer as the real client would."""
        self.asked.append((id_, inquiry))
        service = inquiry.register.service
        instance, register = service.partition("/")[0], service.rpartition("/")[2]
        behaviour = self._behaviours.get(register, Behaviour.WELL)
        failure = FAILING.get(behaviour)
        if not is_identifier(service, SERVICE_PARTS) or instance not in INSTANCES:
            return _failed(id_, FailureKind.REFUSED)
        if instance != self._client.split("/", maxsplit=1)[0] or not inquiry.purpose.strip():
            return _failed(id_, FailureKind.REFUSED)
        if failure is not None and behaviour in _BEFORE_THE_REGISTER:
            return _failed(id_, failure)
        person = self._population.find(instance, register, inquiry.key)
        if person is None:
            return _failed(id_, FailureKind.NOT_FOUND)
        if failure is not None:
            return _failed(id_, failure)
        record: dict[str, RecordValue] = {
            name: value if isinstance(value, str) else tuple(value)
            for name, value in person.records[register].items()
        }
        return RegisterAnswer(MessageIds(id_), record)


def _failed(id_: InquiryId, kind: FailureKind) -> RegisterFailure:
    return RegisterFailure(kind, MessageIds(id_))
