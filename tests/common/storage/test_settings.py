# SPDX-License-Identifier: GPL-3.0-or-later
"""``device.toml``: written once, read at each start, and clear about what is wrong in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.kept import Kept
from common.storage.settings import (
    DATABASE_FILE,
    SETTINGS_FILE,
    DeviceSettings,
    LanSettings,
    SettingsFault,
    SettingsProblem,
    read_settings,
    server_problem,
    write_settings,
)
from common.storage.store import DeviceStore
from tests.fakes import FakeClock

GOOD = DeviceSettings(
    "http://queue.example:8080",
    OfficeId("damascus"),
    DeviceId("kiosk-1"),
    'a "quoted" \\ token',
    ca_file="/etc/nobat/ca.pem",
    lan=LanSettings(interface="192.0.2.7"),
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_settings(tmp_path / "new" / "folder", GOOD)
    assert read_settings(tmp_path / "new" / "folder") == GOOD


@given(token=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_token_survives_the_file(tmp_path_factory: pytest.TempPathFactory, token: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    settings = DeviceSettings("http://a", OfficeId("o"), DeviceId("d"), f"t{token}")
    write_settings(folder, settings)
    assert read_settings(folder) == settings


def test_only_the_owner_can_read_the_token_where_the_system_knows_such_rights(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "device"
    write_settings(folder, GOOD)
    write_settings(folder, GOOD)
    store = DeviceStore(folder / DATABASE_FILE, FakeClock())
    assert isinstance(store.open(), Kept)
    store.keep_signing_key(b"s" * 32, b"p" * 32)
    secret = [folder, *(each for each in folder.iterdir() if each.name.startswith("device."))]
    assert {each.name for each in secret} >= {SETTINGS_FILE, DATABASE_FILE, f"{DATABASE_FILE}-wal"}
    shared = {each.name: stat.S_IMODE(each.stat().st_mode) & 0o077 for each in secret}
    store.close()
    assert not any(shared.values()) or os.name == "nt"


def test_the_token_is_never_shown() -> None:
    assert GOOD.token not in repr(GOOD)


@pytest.mark.parametrize(
    ("text", "fault", "detail"),
    [
        ("server = \n", SettingsFault.NOT_TOML, "line 1"),
        ('server = "http://a"', SettingsFault.BAD_VALUE, "office"),
        (
            'server = "ftp://a"\noffice = "o"\ndevice = "d"\ntoken = "t"',
            SettingsFault.BAD_VALUE,
            "server",
        ),
        (
            'server = "http://a"\noffice = "o"\ndevice = "d"\ntoken = " "',
            SettingsFault.BAD_VALUE,
            "token",
        ),
        (
            'server = "http://a"\noffice = "o"\ndevice = "d"\ntoken = 1',
            SettingsFault.BAD_VALUE,
            "token",
        ),
        (
            'server = "http://a"\noffice = "o"\ndevice = "d"\ntoken = "t"\nlan.port = 0',
            SettingsFault.BAD_VALUE,
            "lan.port",
        ),
        (
            'server = "http://a"\noffice = "o"\ndevice = "d"\ntoken = "t"\nlan.group = "hall"',
            SettingsFault.BAD_VALUE,
            "lan.group",
        ),
    ],
)
def test_a_wrong_file_names_the_key(
    tmp_path: Path, text: str, fault: SettingsFault, detail: str
) -> None:
    (tmp_path / SETTINGS_FILE).write_text(text, "utf-8")
    problem = read_settings(tmp_path)
    assert isinstance(problem, SettingsProblem)
    assert problem.fault is fault
    assert detail in problem.detail


def test_a_missing_file_and_an_unreadable_one_are_told_apart(tmp_path: Path) -> None:
    missing = read_settings(tmp_path)
    assert isinstance(missing, SettingsProblem)
    assert missing.fault is SettingsFault.MISSING
    (tmp_path / SETTINGS_FILE).write_bytes(b"\xff\xfe\x00")
    unreadable = read_settings(tmp_path)
    assert isinstance(unreadable, SettingsProblem)
    assert unreadable.fault is SettingsFault.UNREADABLE


@pytest.mark.parametrize(
    "server",
    ["", "queue.example", "http://", "http://a/path", "http://a?b", "http://u@a", "http://a:99999"],
)
def test_a_server_address_has_a_scheme_a_host_and_nothing_behind(server: str) -> None:
    assert server_problem(server) is not None


@pytest.mark.parametrize("server", ["http://a", "https://a.example:8443/", "http://[::1]:8080"])
def test_usual_server_addresses_are_taken(server: str) -> None:
    assert server_problem(server) is None
