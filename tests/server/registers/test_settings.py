# SPDX-License-Identifier: GPL-3.0-or-later
"""``[registers]`` in ``server.toml``: what is wrong in it is told by key, with the mend."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from common.storage.system import SystemClock, UuidIds
from server.composition import compose
from server.configuration import (
    SERVER_FILE,
    UpstreamSettings,
    read_configuration,
    write_upstream,
)
from server.installation import InstallationError, existing, install
from server.registers.inquiry import RegisterAnswer
from server.registers.settings import RegisterSettings
from server.storage.inquiries import Answered, inquiries_of
from tests.registers.process import RegisterProcess
from tests.server.office import an_office
from tests.server.registers.asking import CLIENT, OFFICE, REQUEST, inquiry
from tests.server.registers.certificates import Authority, locked_key

HOST = 'security_server = "https://ss.example"'
WHO = f'client = "{CLIENT}"'


def read(folder: Path, *lines: str) -> RegisterSettings | None:
    """What the server makes of the table."""
    text = "\n".join(("[registers]", *lines))
    (folder / SERVER_FILE).write_text(text, encoding="utf-8")
    return read_configuration(folder).registers


def said_of(folder: Path, *lines: str) -> str:
    """What the server says against the table."""
    with pytest.raises(InstallationError) as told:
        read(folder, *lines)
    return str(told.value)


def test_an_address_and_who_we_are_is_enough(tmp_path: Path) -> None:
    assert read(tmp_path, HOST, WHO) == RegisterSettings("https://ss.example", CLIENT)


def test_without_the_table_there_are_no_registers(tmp_path: Path) -> None:
    assert read_configuration(tmp_path).registers is None


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080"]
)
def test_a_security_server_on_this_machine_may_do_without_tls(tmp_path: Path, address: str) -> None:
    assert read(tmp_path, f'security_server = "{address}"', WHO) is not None


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([WHO], "security_server"),
        ([HOST], "client"),
        (['security_server = "ss.example"', WHO], "registers.security_server: expected https://"),
        (['security_server = "https://ss/r1"', WHO], "no path"),
        (['security_server = "http://ss.example"', WHO], "http:// is for 127.0.0.1 only"),
        ([HOST, 'client = "nobat"'], "registers.client: expected INSTANCE/CLASS/MEMBER"),
        ([HOST, 'client = "SY/GOV/10%2F01/nobat"'], "registers.client"),
        ([HOST, WHO, 'country = "Syria"'], "registers.country: expected two capital letters"),
        ([HOST, WHO, "answer_seconds = 0"], "registers.answer_seconds: expected 1 to 120"),
        ([HOST, WHO, "at_once = 1000"], "registers.at_once: expected 1 to 64"),
        ([HOST, WHO, 'at_once = "all"'], "registers.at_once: Expected `int`"),
        ([HOST, WHO, 'password = "x"'], "unknown field `password`"),
        ([HOST, WHO, 'certificate = "c.pem"'], "registers.key: expected a file as well"),
        ([HOST, WHO, 'key = "c.key"'], "registers.certificate: expected a file as well"),
        ([HOST, WHO, 'ca_file = "no.pem"'], "registers.ca_file: there is no file no.pem"),
    ],
)
def test_a_fault_is_told_by_key_with_the_mend(tmp_path: Path, lines: list[str], said: str) -> None:
    told = said_of(tmp_path, *lines)
    assert SERVER_FILE in told
    assert said in told


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    told = said_of(tmp_path, 'security_server = "http://ss.example"', 'client = "nobat"')
    assert "registers.security_server" in told
    assert "registers.client" in told


def test_an_authority_that_is_none_is_told(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("no certificate")
    assert "registers.ca_file: expected certificates" in said_of(
        tmp_path, HOST, WHO, f'ca_file = "{file}"'
    )


def test_a_key_that_is_another_ones_or_locked_is_told_and_nobody_is_asked_for_a_password(
    tmp_path: Path,
) -> None:
    authority = Authority(tmp_path, "ours")
    pair = authority.vouch_for("nobat")
    for key in (authority.vouch_for("another").key, locked_key(tmp_path)):
        files = (f'certificate = "{pair.certificate}"', f'key = "{key}"')
        assert "registers.key: expected the certificate's key" in said_of(
            tmp_path, HOST, WHO, *files
        )


def test_an_office_put_under_a_centre_keeps_its_registers(tmp_path: Path) -> None:
    before = read(tmp_path, HOST, WHO)
    write_upstream(tmp_path, UpstreamSettings("https://centre.example", OFFICE), "secret")
    assert read_configuration(tmp_path).registers == before


def test_a_server_with_the_table_asks_and_keeps_a_record(tmp_path: Path) -> None:
    data = tmp_path / "data"
    install(data, an_office())
    process = RegisterProcess.start(tmp_path / "registers")
    try:
        read(data, f'security_server = "{process.url}"', WHO)
        asyncio.run(_ask_once(data))
    finally:
        process.stop()
    with existing(data) as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.outcome == Answered()
    assert found.xroad_request is not None


async def _ask_once(data: Path) -> None:
    services = compose(data, SystemClock(), UuidIds())
    registers = services.registers
    assert registers is not None
    services.sequencer.start()
    try:
        assert isinstance(await registers.desk.ask(inquiry()), RegisterAnswer)
    finally:
        await registers.client.close()
        await registers.desk.settle()
        await services.sequencer.stop()
        services.passwords.close()
        services.reader.close()
