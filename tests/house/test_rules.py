# SPDX-License-Identifier: GPL-3.0-or-later
"""Each house rule finds what it is there for, and lets the rest pass."""

from pathlib import Path

import pytest

from tests.house.rules import SPDX, Source, offences

HEAD = f'# {SPDX}\n"""A file."""\n'


def reasons(path: str, body: str = "") -> list[str]:
    """Return the reasons of all offences of a file with the given text after its head.

    A tilde in the text is left out: it keeps this very file from offending.
    """
    source = Source(Path(path), HEAD + body.replace("~", ""))
    return [offence.reason for offence in offences(source)]


def test_a_plain_file_has_no_offence() -> None:
    assert reasons("common/domain/tickets.py", "import enum\n\nfrom common.domain import x\n") == []


def test_a_file_without_licence_is_an_offence() -> None:
    assert [o.line for o in offences(Source(Path("kiosk/Start.qml"), "Item {}\n"))] == [1]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        pytest.param("common/ui/helpers.py", "", id="a vague name"),
        pytest.param("server/queue_manager.py", "", id="a vague word in the name"),
        pytest.param("server/app.py", "x = 1\n" * 400, id="too long"),
        pytest.param("server/app.py", "# TO~DO: later\n", id="postponed work"),
        pytest.param("server/app.py", 'DATA = "/ro~ot/data"\n', id="a path of one machine"),
        pytest.param("server/app.py", "import x  # no~qa\n", id="a bare exemption"),
        pytest.param("server/app.py", "import x  # no~qa: F401\n", id="one without reason"),
        pytest.param("server/app.py", "x = 1  # type: ig~nore\n", id="a bare type exemption"),
        pytest.param("tests/test_x.py", "@pytest.mark.sk~ip\n", id="a test that does not run"),
        pytest.param("common/domain/x.py", "import msgspec\n", id="a rule with a library"),
        pytest.param("common/domain/x.py", "from common.wire import y\n", id="a rule looking up"),
        pytest.param("common/identity/mrz.py", "import requests\n", id="a parser with a library"),
        pytest.param("common/identity/chip/x.py", "import smartcard\n", id="a chip with a reader"),
        pytest.param("kiosk/flow.py", "from PySide6 import QtCore\n", id="a flow with a screen"),
        pytest.param("server/app.py", "try:\n    x()\nexcept E:\n    pass\n", id="a lost failure"),
    ],
)
def test_an_offence_is_found(path: str, body: str) -> None:
    assert len(reasons(path, body)) == 1


@pytest.mark.parametrize(
    ("path", "body"),
    [
        pytest.param("tests/test_x.py", "x = 1\n" * 400, id="a long test"),
        pytest.param("server/app.py", "import x  # no~qa: F401 - for its effect\n", id="reason"),
        pytest.param("server/app.py", 'URL = "http://x/wo~rk/y"\n', id="a path of a page"),
        pytest.param("common/identity/seal.py", "import cryptography.x\n", id="a sealed datum"),
        pytest.param("common/identity/chip/pace.py", "import ecdsa.x\n", id="points of a curve"),
    ],
)
def test_what_is_allowed_passes(path: str, body: str) -> None:
    assert reasons(path, body) == []
