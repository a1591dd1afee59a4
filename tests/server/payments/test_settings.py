# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything wrong with ``[payments]`` is found at once, and secrets are never repeated."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.identifiers import OfficeId, ProviderCode
from server.configuration import UpstreamSettings, read_configuration, write_upstream
from server.installation import InstallationError
from server.payments.secret_files import read_secrets, secrets_path
from tests.payments.process import SECRET, SECRETS, TOKEN
from tests.server.payments.paying import settings

CELL = ProviderCode("cell")
FAULTY = """
[payments]
expiry_minutes = 0
ask_seconds = 4000
[[payments.providers]]
code = "Cell"
method = "cash"
url = "http://pay.example/v1"
timeout_seconds = 0
[[payments.providers]]
code = "bank"
method = "bank"
url = "https://user@pay.example"
[[payments.providers]]
code = "bank"
method = "bank"
url = "https://[pay.example"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "server.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_provider_is_read(tmp_path: Path) -> None:
    read = read_configuration(written(tmp_path, settings("https://pay.example/v1"))).payments
    assert read is not None
    assert [(each.code, each.url) for each in read.providers] == [
        ("cell", "https://pay.example/v1")
    ]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000/v1", "http://[::1]:8", "http://localhost"])
def test_only_this_machine_is_spoken_to_in_the_clear(tmp_path: Path, url: str) -> None:
    assert read_configuration(written(tmp_path, settings(url))).payments is not None


def test_every_fault_is_named_with_its_key(tmp_path: Path) -> None:
    with pytest.raises(InstallationError) as found:
        read_configuration(written(tmp_path, FAULTY))
    keys = [line.split(": ")[1] for line in str(found.value).splitlines()]
    first, second, third = (f"payments.providers[{n}]" for n in (1, 2, 3))
    assert keys == [
        "payments.expiry_minutes",
        "payments.ask_seconds",
        f"{first}.code",
        f"{first}.method",
        f"{first}.url",
        f"{first}.timeout_seconds",
        f"{second}.code",
        f"{second}.url",
        f"{third}.code",
        f"{third}.url",
    ]


def test_joining_a_centre_keeps_the_providers(tmp_path: Path) -> None:
    before = read_configuration(written(tmp_path, settings("https://pay.example/v1"))).payments
    upstream = UpstreamSettings("https://centre.example", OfficeId("north"))
    write_upstream(tmp_path, upstream, "token")
    after = read_configuration(tmp_path)
    assert (after.upstream, after.payments) == (upstream, before)


def test_secrets_are_read_and_not_shown(tmp_path: Path) -> None:
    secrets_path(tmp_path, CELL).write_text(SECRETS, encoding="utf-8")
    secrets = read_secrets(tmp_path, CELL)
    assert (secrets.token, secrets.webhook) == (TOKEN, (SECRET.encode(),))
    assert SECRET not in repr(secrets)
    assert TOKEN not in repr(secrets)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "token =",
        'token = "t"',
        f'token = ""\nwebhook = ["{SECRET}"]',
        'token = "t"\nwebhook = []',
        'token = "t"\nwebhook = ["guessable"]',
    ],
)
def test_secrets_that_are_none_are_refused_without_being_repeated(
    tmp_path: Path, text: str | None
) -> None:
    if text is not None:
        secrets_path(tmp_path, CELL).write_text(text, encoding="utf-8")
    with pytest.raises(InstallationError, match=r"payments-cell\.secrets") as refused:
        read_secrets(tmp_path, CELL)
    assert "guessable" not in str(refused.value)
