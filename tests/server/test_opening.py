# SPDX-License-Identifier: GPL-3.0-or-later
"""Which database a server uses is said by its environment, and what is said stays secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.cli import main
from server.storage.opening import VARIABLE, database_of
from tests.postgres.cluster import Cluster


def test_without_an_address_it_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    database = database_of(tmp_path)
    assert database.address is None
    assert not database.is_there()
    database.prepare()
    assert [each.name for each in tmp_path.iterdir()] == ["server.sqlite"]
    assert database.is_there()


def test_an_address_without_a_driver_means_the_one_that_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "postgresql://nobat:s3cret@centre/nobat")
    database = database_of(tmp_path)
    assert database.address is not None
    assert database.address.drivername == "postgresql+psycopg"
    assert "s3cret" not in repr(database)


@pytest.mark.parametrize(
    "address",
    [
        "nobat:s3cret",
        "mysql://nobat:s3cret@centre/nobat",
        "postgresql+psycopg2://nobat:s3cret@centre/nobat",
        "postgresql://nobat:s3cret@centre:many/nobat",
        # A sign that should have been written as %40.
        "postgresql://nobat:pass@s3cret@centre/nobat",
    ],
)
def test_an_address_that_cannot_be_used_is_refused_and_not_repeated(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(VARIABLE, address)
    assert main(["serve", "--data", str(tmp_path), "--port", "0"]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("error: DATABASE_URL: expected postgresql+psycopg://")
    assert "s3cret" not in told.err + told.out


def test_a_wrong_password_is_told_and_not_repeated(
    cluster: Cluster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(VARIABLE, cluster.url("postgres").replace(cluster.password, "s3cret"))
    assert main(["serve", "--data", str(tmp_path), "--port", "0"]) == 1
    told = capsys.readouterr().err
    assert "password authentication failed" in told
    assert "s3cret" not in told
