# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings that ``installer/centre/render.py`` makes, and what it says of mistakes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ha.machines import INSTALLER

EXAMPLE = (INSTALLER / "centre.example.toml").read_text(encoding="utf-8")


def render(folder: Path, text: str, machine: str) -> subprocess.CompletedProcess[str]:
    """Run it on a description, as an operator does."""
    description = folder / "centre.toml"
    description.write_text(text, encoding="utf-8")
    command = [sys.executable, str(INSTALLER / "render.py"), "--centre", str(description)]
    return subprocess.run(
        [*command, "--machine", machine, "--to", str(folder / machine)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def made(folder: Path, text: str = EXAMPLE, machine: str = "centre-2") -> dict[str, str]:
    """The files of a machine, by name."""
    done = render(folder, text, machine)
    assert done.returncode == 0, done.stderr
    return {each.name: each.read_text("utf-8") for each in (folder / machine).iterdir()}


def test_a_machine_with_all_roles_gets_all_files_and_nothing_is_left_to_fill_in(
    tmp_path: Path,
) -> None:
    files = made(tmp_path)
    assert sorted(files) == [
        "create-database.sh",
        "etcd.yaml",
        "haproxy.cfg",
        "keepalived.conf",
        "patroni.yaml",
        "server.env",
    ]
    for name, text in files.items():
        assert "${" not in text, name
        assert "None" not in text, name


def test_the_machines_know_one_another(tmp_path: Path) -> None:
    files = made(tmp_path)
    assert "connect_address: 192.0.2.12:5432" in files["patroni.yaml"]
    assert "hosts: 192.0.2.11:2379,192.0.2.12:2379,192.0.2.13:2379" in files["patroni.yaml"]
    assert files["haproxy.cfg"].count("    server centre-") == 3 * 2 + 3
    assert "192.0.2.12\n" not in files["keepalived.conf"].partition("unicast_peer")[2]


def test_all_machines_send_an_office_to_the_same_process(tmp_path: Path) -> None:
    def servers(machine: str) -> list[str]:
        text = made(tmp_path, machine=machine)["haproxy.cfg"]
        return [line for line in text.splitlines() if line.startswith("    server ")]

    assert servers("centre-1") == servers("centre-3")


def test_a_machine_gets_only_the_files_of_what_it_runs(tmp_path: Path) -> None:
    text = EXAMPLE.replace(
        "[ports]",
        '[[machines]]\nname = "front-1"\naddress = "192.0.2.21"\nruns = ["server"]\n\n[ports]',
    )
    files = made(tmp_path, text, "front-1")
    assert sorted(files) == ["haproxy.cfg", "server.env"]
    assert "frontend devices" not in files["haproxy.cfg"]
    assert "frontend primary" in files["haproxy.cfg"]


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('"etcd", "database", "server", "door"]\n\n[ports]', '"database"]\n\n[ports]', "etcd must"),
        ('address = "192.0.2.12"', 'address = "198.51.100.2"', "198.51.100.2 is not in the net"),
        ('address = "192.0.2.12"', 'address = "192.0.2.11"', "two have the same name or address"),
        ('name = "centre-3"', 'name = "centre-1"', "two have the same name or address"),
        ('runs = ["etcd"', 'runs = ["etc"', "etc: expected some of etcd, database, server, door"),
        ("patroni = 8008", "patrony = 8008", "ports.patrony: there is no such key"),
        ("patroni = 8008\n", "", "ports: missing 1 required positional argument: 'patroni'"),
        ('cluster = "nobat"', "cluster = 1", "cluster: expected a text"),
        ('interface = "eth0"', "", "shared and interface go together"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_written(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    assert right in EXAMPLE
    done = render(tmp_path, EXAMPLE.replace(right, wrong), "centre-2")
    assert done.returncode == 1
    assert said in done.stderr
    assert not (tmp_path / "centre-2").exists()


def test_an_unknown_machine_is_answered_with_those_that_there_are(tmp_path: Path) -> None:
    done = render(tmp_path, EXAMPLE, "centre-9")
    assert (done.returncode, "centre-1, centre-2, centre-3" in done.stderr) == (1, True)


def test_certificates_are_made_once_and_those_of_a_new_machine_are_added(tmp_path: Path) -> None:
    script = str(INSTALLER / "certificates.sh")
    command = [script, str(tmp_path / "made"), "centre-1=192.0.2.11"]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    before = {each.name: each.read_bytes() for each in (tmp_path / "made").iterdir()}
    subprocess.run([*command, "centre-2=192.0.2.12"], check=True, capture_output=True, timeout=60)
    after = {each.name: each.read_bytes() for each in (tmp_path / "made").iterdir()}
    assert {name for name in after if name not in before} == {
        "centre-2.crt",
        "centre-2.key",
        "centre-2.pem",
    }
    assert all(after[name] == before[name] for name in before if name != "ca.srl")
    for name in ("centre-2", "replicator"):
        checked = subprocess.run(
            ["openssl", "verify", "-CAfile", "ca.crt", f"{name}.crt"],
            cwd=tmp_path / "made",
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert checked.stdout.strip() == f"{name}.crt: OK"
    assert all(each.stat().st_mode & 0o077 == 0 for each in (tmp_path / "made").iterdir())
