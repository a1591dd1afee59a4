# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator does with catalogues at the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from server.cli import main
from server.configuration import TokensFrom, UpstreamSettings, write_upstream
from tests.common.wire.small_catalogue import SMALL, spoilt
from tests.server.office import OFFICE_ID, office_text

Said = tuple[int, str, str]
Cli = Callable[..., Said]

LATER = spoilt(("version = 1", "version = 2"), ("amount = 30.50", "amount = 35"))
REQUESTS = '[requests]\ncatalogue = "small"\nservices = ["passport"]\n[hours]\n'


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line: its status, and what it writes to both outputs."""

    def run(*arguments: str | Path) -> Said:
        status = main([str(each) for each in arguments])
        written = capsys.readouterr()
        return status, written.out, written.err

    return run


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a server that is not yet there."""
    return tmp_path / "data"


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a catalogue's or an office's file."""

    def write(text: str) -> Path:
        path = tmp_path / f"{len(list(tmp_path.glob('*.toml')))}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def office(file: Callable[[str], Path]) -> Path:
    """An office that takes requests for passports."""
    return file(office_text().replace("[hours]\n", REQUESTS))


def outcome(said: Said) -> object:
    """What publishing came to."""
    status, out, err = said
    assert (status, err) == (0, "")
    return json.loads(out)["outcome"]


def refused(said: Said) -> str:
    """Why it was not done."""
    assert said[:2] == (1, "")
    return said[2]


def test_a_right_file_is_told_in_short(cli: Cli, file: Callable[[str], Path]) -> None:
    status, out, err = cli("catalogue", "check", file(SMALL))
    assert (status, err) == (0, "")
    assert json.loads(out) == {
        "catalogue": "small",
        "version": 1,
        "services": ["passport", "statement"],
        "smart": ["statement"],
        "online": ["statement"],
    }


def test_a_wrong_file_is_told_by_key_line_and_mend(cli: Cli, file: Callable[[str], Path]) -> None:
    wrong = spoilt(('prefix = "B"', 'prefix = "P"'))
    line = [n for n, text in enumerate(wrong.splitlines(), 1) if text == 'prefix = "P"'][1]
    said = refused(cli("catalogue", "check", file(wrong)))
    assert "has faults" in said
    assert f'services[1].prefix (line {line}): "P" is taken by services[0].prefix; give' in said


def test_a_wrong_file_is_not_published(cli: Cli, file: Callable[[str], Path], data: Path) -> None:
    refused(cli("catalogue", "publish", file("id = 7"), "--data", data))
    assert not data.exists()


def test_a_version_is_published_once_and_the_same_again_changes_nothing(
    cli: Cli, file: Callable[[str], Path], data: Path
) -> None:
    publish = ("catalogue", "publish", file(SMALL), "--data", data)
    assert [outcome(cli(*publish)) for _ in range(2)] == ["published", "known"]
    listed = json.loads(cli("catalogue", "list", "--data", data)[1])
    assert [(each["catalogue"], each["version"]) for each in listed["published"]] == [("small", 1)]


def test_what_is_published_never_changes(cli: Cli, file: Callable[[str], Path], data: Path) -> None:
    cli("catalogue", "publish", file(SMALL), "--data", data)
    other = file(spoilt(("amount = 30.50", "amount = 35")))
    said = refused(cli("catalogue", "publish", other, "--data", data))
    assert "published with another content" in said
    assert "write version = 2" in said
    assert outcome(cli("catalogue", "publish", file(LATER), "--data", data)) == "published"


def test_an_earlier_version_cannot_follow_a_later_one(
    cli: Cli, file: Callable[[str], Path], data: Path
) -> None:
    cli("catalogue", "publish", file(LATER), "--data", data)
    said = refused(cli("catalogue", "publish", file(SMALL), "--data", data))
    assert "older than 2" in said
    assert "write version = 3" in said


def test_the_list_says_which_office_waits_for_a_catalogue(
    cli: Cli, file: Callable[[str], Path], data: Path, office: Path
) -> None:
    assert cli("init", "--data", data, "--office", office)[0] == 0
    listed = json.loads(cli("catalogue", "list", "--data", data)[1])
    assert listed == {"published": [], "missing": [{"office": OFFICE_ID, "catalogue": "small"}]}
    cli("catalogue", "publish", file(SMALL), "--data", data)
    assert json.loads(cli("catalogue", "list", "--data", data)[1])["missing"] == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('["passport"]', '["pasport"]'), 'requests.services: small has no "pasport"; did you'),
        (('languages = ["en"]', 'languages = ["en", "uk"]'), 'says nothing in "uk"'),
        (('currency = "SYP"', 'currency = "UAH"'), 'fees in another than "UAH"; use "SYP"'),
    ],
)
def test_an_office_that_does_not_fit_its_catalogue_is_refused(
    cli: Cli, file: Callable[[str], Path], data: Path, change: tuple[str, str], said: str
) -> None:
    cli("catalogue", "publish", file(SMALL), "--data", data)
    text = office_text().replace("[hours]\n", REQUESTS).replace(*change)
    if "uk" in change[1]:
        text = text.replace('names.en = "', 'names.uk = "Ж"\nnames.en = "')
        text = text.replace("purpose.en", 'purpose.uk = "Ж"\npurpose.en')
    assert said in refused(cli("init", "--data", data, "--office", file(text)))


def test_an_office_may_not_be_changed_so_that_it_no_longer_fits(
    cli: Cli, file: Callable[[str], Path], data: Path, office: Path
) -> None:
    cli("catalogue", "publish", file(SMALL), "--data", data)
    cli("init", "--data", data, "--office", office)
    changed = file(office.read_text("utf-8").replace('["passport"]', '["visa"]'))
    said = refused(cli("office", "update", "--data", data, "--office", changed))
    assert 'small has no "visa"; use one of: "passport", "statement"' in said


def test_no_version_takes_a_service_away_that_an_office_offers(
    cli: Cli, file: Callable[[str], Path], data: Path, office: Path
) -> None:
    cli("catalogue", "publish", file(SMALL), "--data", data)
    cli("init", "--data", data, "--office", office)
    without = file(spoilt(("version = 1", "version = 2"), ('"passport"', '"travel-paper"')))
    said = refused(cli("catalogue", "publish", without, "--data", data))
    assert f'{OFFICE_ID}: requests.services: small has no "passport"' in said


def test_the_catalogue_of_an_office_under_a_centre_is_published_there(
    cli: Cli, file: Callable[[str], Path], data: Path, office: Path
) -> None:
    cli("init", "--data", data, "--office", office)
    upstream = UpstreamSettings("https://centre.example", "north", TokensFrom.CENTRE)  # type: ignore[arg-type] # an id
    write_upstream(data, upstream, "token")
    said = refused(cli("catalogue", "publish", file(SMALL), "--data", data))
    assert "this is kept at https://centre.example" in said


# ── Differences ──────────────────────────────────────────────────────────────────────────────


def keys(said: Said) -> dict[str, tuple[object, object]]:
    """Each differing key, and its values."""
    assert (said[0], said[2]) == (0, "")
    return {each["key"]: (each["before"], each["after"]) for each in json.loads(said[1])}


def test_two_files_are_compared_key_by_key(cli: Cli, file: Callable[[str], Path]) -> None:
    found = keys(cli("catalogue", "diff", file(SMALL), file(LATER)))
    assert found == {"version": (1, 2), "services.passport.fee.amount": (3050, 3500)}


def test_what_is_only_in_one_of_them_is_told_without_the_other(
    cli: Cli, file: Callable[[str], Path]
) -> None:
    without = file(spoilt(('{ code = "photo", names.en = "Photo" }', "")))
    found = keys(cli("catalogue", "diff", file(SMALL), without))
    assert found["services.passport.documents.photo.names.en"] == ("Photo", None)
    assert keys(cli("catalogue", "diff", without, file(SMALL)))[
        "services.passport.documents.photo.code"
    ] == (None, "photo")


def test_to_move_a_service_is_no_difference(cli: Cli, file: Callable[[str], Path]) -> None:
    at = SMALL.index('[[services]]\ncode = "statement"')
    first = SMALL.index("[[services]]")
    moved = file(SMALL[:first] + SMALL[at:] + SMALL[first:at])
    assert keys(cli("catalogue", "diff", file(SMALL), moved)) == {}


def test_published_versions_are_compared_by_their_names(
    cli: Cli, file: Callable[[str], Path], data: Path
) -> None:
    cli("catalogue", "publish", file(SMALL), "--data", data)
    cli("catalogue", "publish", file(LATER), "--data", data)
    found = keys(cli("catalogue", "diff", "small@1", "small@2", "--data", data))
    assert found["version"] == (1, 2)


def test_a_version_that_is_not_there_is_told(
    cli: Cli, file: Callable[[str], Path], data: Path
) -> None:
    path = file(SMALL)
    assert "--data where small@9" in refused(cli("catalogue", "diff", "small@9", path))
    cli("catalogue", "publish", path, "--data", data)
    said = refused(cli("catalogue", "diff", "small@9", path, "--data", data))
    assert "small@9 is not published" in said


def test_partners_get_each_form_as_a_json_schema(
    cli: Cli, file: Callable[[str], Path], data: Path
) -> None:
    status, out, _ = cli("catalogue", "schema", file(SMALL))
    assert status == 0
    schemas = json.loads(out)
    assert list(schemas) == ["passport", "statement"]
    assert schemas["passport"]["type"] == "object"
    cli("catalogue", "publish", file(SMALL), "--data", data)
    assert cli("catalogue", "schema", "small@1", "--data", data) == (0, out, "")
