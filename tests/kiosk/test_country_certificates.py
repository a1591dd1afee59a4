# SPDX-License-Identifier: GPL-3.0-or-later
"""Which countries a kiosk trusts: the operator's command, and the folder that it fills."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.country_certificates import FOLDER, CountryCertificates
from tests.log_watch import LogWatch
from tests.virtual.issuing_state import LIST_SIGNER, Holder, IssuingState, master_list

Command = Callable[..., int]


@pytest.fixture
def state(tmp_path_factory: pytest.TempPathFactory) -> IssuingState:
    return IssuingState(tmp_path_factory.mktemp("state"), "UT")


@pytest.fixture
def command(tmp_path: Path) -> Command:
    """``python -m kiosk certificates`` for a kiosk in ``tmp_path``."""

    def run(act: str, *arguments: str | Path) -> int:
        return main(["certificates", act, "--data", str(tmp_path), *map(str, arguments)])

    return run


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _trusted(data: Path) -> list[str]:
    return sorted(each.subject.country for each in CountryCertificates(data).store().authorities)


def _listing(state: IssuingState) -> tuple[Holder, bytes]:
    """A country, and a master list that it signs, with two countries in it."""
    root = state.authority("root")
    signer = state.certified(root, "lister", extensions=LIST_SIGNER)
    other = IssuingState(state.folder, "UA").authority("other")
    return root, master_list([root, other], signer, root)


def test_a_certificate_that_was_imported_is_trusted(
    state: IssuingState, command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _trusted(tmp_path) == []
    assert command("import", state.authority().pem) == 0
    assert "certificates taken: UT 1" in capsys.readouterr().out
    assert _trusted(tmp_path) == ["UT"]
    assert command("list") == 0
    assert "UT: 1 of 1 certificates valid, the last until 2099-12-31" in capsys.readouterr().out


def test_a_master_list_is_taken_once_its_fingerprint_was_compared(
    state: IssuingState, command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, content = _listing(state)
    file = _file(state.folder, "list.ml", content)
    assert command("import", file) == 2
    told = capsys.readouterr().err
    assert "Compare its SHA-256 fingerprint" in told
    assert _trusted(tmp_path) == []
    fingerprint = told.rsplit(" ", 1)[1].strip()
    assert command("import", file, "--signer", fingerprint) == 0
    assert "certificates taken: UA 1, UT 1" in capsys.readouterr().out
    assert _trusted(tmp_path) == ["UA", "UT"]
    assert command("import", file) == 0
    assert "none; 2 here already" in capsys.readouterr().out


def test_revocation_lists_are_kept_and_listed(
    state: IssuingState, command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = state.authority()
    listed = _file(state.folder, "utopia.crl", state.revocations(root))
    assert command("import", listed) == 2
    assert "not signed by a certificate that is here" in capsys.readouterr().err
    assert command("import", root.pem, listed) == 0
    assert len(CountryCertificates(tmp_path).store().revocations) == 1
    assert command("list") == 0
    assert "revocation list of C=UT" in capsys.readouterr().out


def test_what_cannot_be_taken_is_told_in_plain_words(
    state: IssuingState, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    root, content = _listing(state)
    link = state.certified(root, "link", title="CSCA", extensions="basicConstraints=CA:TRUE")
    cases = {
        "nothing.cer": (b"nothing", "neither certificate, revocation list nor master list"),
        "cut.ml": (content[:-1] + b"\x00", "its signature is wrong"),
        "link.cer": (link.certificate, "import that one first"),
    }
    for name, (written, reason) in cases.items():
        assert command("import", _file(state.folder, name, written)) == 2
        said = capsys.readouterr()
        assert reason in said.out + said.err, name
    assert command("import", state.folder / "missing.cer") == 2
    assert "No such file" in capsys.readouterr().err
    assert command("list") == 0
    assert "no certificates" in capsys.readouterr().out


def test_a_file_put_into_the_folder_by_hand_counts_from_then_on(
    state: IssuingState, tmp_path: Path
) -> None:
    trusted = CountryCertificates(tmp_path)
    assert trusted.store().authorities == ()
    folder = tmp_path / FOLDER
    folder.mkdir()
    file = _file(folder, "utopia.pem", state.authority().pem.read_bytes())
    _file(folder, "notes.txt", b"who brought it")
    first = trusted.store()
    assert len(first.authorities) == 1
    assert trusted.store() is first
    file.unlink()
    assert trusted.store().authorities == ()


def test_a_master_list_put_there_by_hand_counts_if_it_is_as_it_was_signed(
    state: IssuingState, tmp_path: Path, expected_log: LogWatch
) -> None:
    _, content = _listing(state)
    folder = tmp_path / FOLDER
    folder.mkdir()
    file = _file(folder, "list.ml", content)
    assert _trusted(tmp_path) == ["UA", "UT"]
    file.write_bytes(content[:-1] + bytes((content[-1] ^ 1,)))
    expected_log("list.ml is not used: its signature is wrong")
    assert _trusted(tmp_path) == []


def test_a_file_that_is_no_certificate_does_not_keep_the_others_away(
    state: IssuingState, tmp_path: Path, expected_log: LogWatch
) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    _file(folder, "utopia.cer", state.authority().certificate)
    _file(folder, "junk.cer", b"junk")
    expected_log("junk.cer: no certificate")
    assert _trusted(tmp_path) == ["UT"]
