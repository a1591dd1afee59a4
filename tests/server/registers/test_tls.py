# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is on the other end of the line: both sides know each other by certificates."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from common.domain.identifiers import InquiryId
from common.storage.system import SystemClock
from server.registers.client import XRoadClient
from server.registers.inquiry import (
    FailureKind,
    RegisterAnswer,
    RegisterFailure,
)
from server.registers.settings import RegisterSettings, registers_findings
from tests.registers.process import RegisterProcess
from tests.server.registers.asking import inquiry, settings
from tests.server.registers.certificates import Authority

ID = InquiryId("00000000-0000-7000-8000-000000000001")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the certificates are."""
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def ours(folder: Path) -> Authority:
    """The authority that vouches for the security server and its clients."""
    return Authority(folder, "ours")


@pytest.fixture(scope="module")
def process(folder: Path, ours: Authority) -> Iterator[RegisterProcess]:
    """A security server that demands a certificate."""
    pair = ours.vouch_for("security-server")
    options = ["--certificate", str(pair.certificate), "--key", str(pair.key)]
    process = RegisterProcess.start(folder, [*options, "--clients", str(ours.file)])
    yield process
    process.stop()


@pytest.fixture
async def client(
    process: RegisterProcess,
) -> AsyncIterator[Callable[..., XRoadClient]]:
    """Makes clients by these settings, each checked as at the start of a server."""
    made: list[XRoadClient] = []

    def make(**more: str) -> XRoadClient:
        complete: RegisterSettings = msgspec.structs.replace(settings(process.url), **more)
        assert list(registers_findings(complete)) == []
        made.append(XRoadClient(complete, SystemClock()))
        return made[-1]

    yield make
    for each in made:
        await each.close()


async def test_two_who_know_each_other_talk(
    client: Callable[..., XRoadClient], ours: Authority
) -> None:
    pair = ours.vouch_for("nobat")
    asking = client(ca_file=str(ours.file), certificate=str(pair.certificate), key=str(pair.key))
    for _ in range(2):
        assert isinstance(await asking.ask(ID, inquiry()), RegisterAnswer)


async def test_a_security_server_that_nobody_vouches_for_learns_nothing(
    client: Callable[..., XRoadClient], ours: Authority
) -> None:
    pair = ours.vouch_for("nobat")
    failure = await client(certificate=str(pair.certificate), key=str(pair.key)).ask(ID, inquiry())
    assert isinstance(failure, RegisterFailure)
    assert failure.kind is FailureKind.REFUSED


@pytest.mark.parametrize("stranger", [False, True], ids=["no certificate", "a stranger's"])
async def test_whom_the_security_server_does_not_know_it_refuses(
    client: Callable[..., XRoadClient], ours: Authority, tmp_path: Path, stranger: bool
) -> None:
    pair = Authority(tmp_path, "theirs").vouch_for("stranger")
    shown = {"certificate": str(pair.certificate), "key": str(pair.key)} if stranger else {}
    failure = await client(ca_file=str(ours.file), **shown).ask(ID, inquiry())
    assert isinstance(failure, RegisterFailure)
    assert failure.kind is FailureKind.REFUSED
