# SPDX-License-Identifier: GPL-3.0-or-later
"""``document check``: anybody with the office's public key checks a document, without a network."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest

from common.domain.identifiers import OfficeId
from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    person_digest,
    verification_link,
)
from common.identity.signatures import public_key_of
from server.cli import main
from server.installation import install
from tests.server.office import an_office

SECRET = bytes(range(32))
KEY = public_key_of(SECRET).hex()
CODE = encode_document(
    DocumentFacts(
        OfficeId("kyiv-1"),
        DocumentKind.CERTIFICATE,
        "C-2026-000045",
        date(2026, 11, 22),
        date(2027, 5, 22),
        person_digest("C-2026-000045", "Олександр Шевченко"),
    ),
    SECRET,
)
ARGUMENTS = ("document", "check", "--office", "kyiv-1", "--key")


def test_a_genuine_link_tells_what_was_issued(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = _checked(verification_link("https://a.example", CODE), monkeypatch, capsys)
    assert status == 0
    assert told == {
        "genuine": True,
        "office": "kyiv-1",
        "kind": "certificate",
        "number": "C-2026-000045",
        "issued_on": "2026-11-22",
        "valid_until": "2027-05-22",
        "is_about_that_person": None,
    }


@pytest.mark.parametrize(
    ("name", "status", "right"), [("олександр шевченко", 0, True), ("Іван Франко", 1, False)]
)
def test_the_name_on_the_second_line_is_checked_too(
    name: str,
    status: int,
    right: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    found, told = _checked(f"{CODE}\n{name}\n", monkeypatch, capsys)
    assert (found, told["is_about_that_person"]) == (status, right)


def test_a_forged_code_is_told_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = _checked(CODE, monkeypatch, capsys, key=public_key_of(bytes(32)).hex())
    assert (status, told) == (1, {"genuine": False, "reason": "forged"})


def test_a_key_that_is_none_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*ARGUMENTS, "abcd"])
    assert ended.value.code == 2
    assert "--key" in capsys.readouterr().err


def _checked(
    text: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    key: str = KEY,
) -> tuple[int, dict[str, object]]:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    status = main([*ARGUMENTS, key])
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return status, told


def test_a_key_is_shown_by_one_server_and_trusted_by_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "centre"
    install(data, an_office())
    ours = ["--data", str(data)]
    assert main(["document", "trust", *ours, "--office", "north", "--key", KEY]) == 0
    assert main(["document", "trust", *ours, "--office", "north", "--key", KEY]) == 0
    capsys.readouterr()
    assert main(["document", "key", *ours]) == 0
    assert json.loads(capsys.readouterr().out) == {"keys": {"north": KEY}}
    assert main(["document", "trust", *ours, "--office", "atlantis", "--key", KEY]) == 1
    assert "name one of the offices" in capsys.readouterr().err
