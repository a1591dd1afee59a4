# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting a kiosk up from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from common.storage.settings import DeviceSettings, read_settings
from kiosk.__main__ import main
from kiosk.staff_pin import is_right

ENROL = ["--server", "http://127.0.0.1:8080/", "--office", "damascus", "--device", "kiosk-a"]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Standard input."""
    source = io.StringIO()
    monkeypatch.setattr("sys.stdin", source)
    return source


def say(source: io.StringIO, text: str) -> None:
    source.write(text + "\n")
    source.seek(0)


def test_enrolment_keeps_who_the_device_is(tmp_path: Path, typed: io.StringIO) -> None:
    say(typed, "a token")
    assert main(["enrol", "--data", str(tmp_path), *ENROL]) == 0
    settings = read_settings(tmp_path)
    assert isinstance(settings, DeviceSettings)
    assert (settings.server, settings.token) == ("http://127.0.0.1:8080", "a token")


@pytest.mark.parametrize(("server", "token"), [("ftp://x", "t"), ("http://127.0.0.1:1", "")])
def test_a_senseless_enrolment_says_what_is_wrong(
    tmp_path: Path,
    typed: io.StringIO,
    capsys: pytest.CaptureFixture[str],
    server: str,
    token: str,
) -> None:
    say(typed, token)
    wrong = ["--server", server, *ENROL[2:]]
    assert main(["enrol", "--data", str(tmp_path), *wrong]) == 2
    assert "bad_value" in capsys.readouterr().err


def test_a_pin_is_kept_as_a_hash_that_only_the_owner_reads(
    tmp_path: Path, typed: io.StringIO
) -> None:
    assert is_right(tmp_path, "2468") is None
    say(typed, "2468")
    assert main(["pin", "--data", str(tmp_path)]) == 0
    assert is_right(tmp_path, "2468") is True
    assert is_right(tmp_path, "2469") is False
    (kept,) = tmp_path.iterdir()
    assert "2468" not in kept.read_text()
    assert kept.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("pin", ["123", "12a4", "٢٤٦٨", ""])
def test_a_pin_that_cannot_be_typed_is_refused(
    tmp_path: Path, typed: io.StringIO, pin: str
) -> None:
    say(typed, pin)
    assert main(["pin", "--data", str(tmp_path)]) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_device_that_was_never_enrolled_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path)]) == 2
    assert main([]) == 2
    assert "missing" in capsys.readouterr().err
