# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key of a TOML file is found on its line, in whatever way it is written."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.wire.toml_lines import lines_of
from common.wire.toml_problems import KeyPath

OFFICES = Path(__file__).resolve().parents[3] / "assets" / "offices"


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        pytest.param("a = 1\nb = 2", ("b",), 2, id="plain"),
        pytest.param("\r\n# no\r\na = 1", ("a",), 3, id="after blank lines and a comment"),
        pytest.param("a.b.c = 1\na.d = 2", ("a", "d"), 2, id="dotted"),
        pytest.param("a.b = 1\na.d = 2", ("a",), 1, id="the table of dotted keys"),
        pytest.param("\"a b\" = 1\n'c.d' = 2", ("c.d",), 2, id="quoted"),
        pytest.param('"\\u0061" = 1', ("a",), 1, id="escaped"),
        pytest.param("x = 1\n[t]\ny = 1", ("t", "y"), 3, id="in a table"),
        pytest.param("x = 1\n[ t . u ]\ny = 1", ("t", "u"), 2, id="a table"),
        pytest.param("[[t]]\na = 1\n[[t]]\na = 2", ("t", 1, "a"), 4, id="in a list of tables"),
        pytest.param("[[t]]\n[[t]]\n[t.u]\na = 2", ("t", 1, "u", "a"), 4, id="in its last table"),
        pytest.param("[[t]]\n[[t.u]]\n[[t.u]]\na = 2", ("t", 0, "u", 1), 3, id="nested lists"),
        pytest.param('a = [\n  "x", # one\n  "y",\n]', ("a", 1), 3, id="an item"),
        pytest.param('a = [["x"],\n["y", "z"]]', ("a", 1, 1), 2, id="an item of an item"),
        pytest.param("a = [\n]\nb = { }\nc = 1", ("c",), 4, id="after empty ones"),
        pytest.param("a = [\n { b = 1, c.d = 2 } ]", ("a", 0, "c", "d"), 2, id="in a short table"),
        pytest.param("a = '''\nx = 1\n'''\nb = 1", ("b",), 4, id="after a long literal text"),
        pytest.param('a = """\n" \\""" ""\n"""\nb = 1', ("b",), 4, id="after a long text"),
        pytest.param('a = "]\\"#" # "\nb = 1', ("b",), 2, id="after signs in a text"),
        pytest.param("a = 10:00:00\nb = 1", ("b",), 2, id="after a time"),
    ],
)
def test_a_key_is_found_on_its_line(text: str, path: KeyPath, line: int) -> None:
    assert tomllib.loads(text)
    assert lines_of(text)[path] == line


def paths(value: object, path: KeyPath = ()) -> Iterator[KeyPath]:
    """Yield the path of everything within a document."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key)
            yield from paths(item, (*path, key))
    if isinstance(value, list):
        for n, item in enumerate(value):
            yield (*path, n)
            yield from paths(item, (*path, n))


@pytest.mark.parametrize("file", sorted(OFFICES.glob("*.toml")), ids=lambda file: file.stem)
def test_every_key_of_a_shipped_office_has_a_line_that_names_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    rows, lines = text.splitlines(), lines_of(text)
    found = set(paths(tomllib.loads(text)))
    assert found == set(lines)
    keys = [(path[-1], rows[lines[path] - 1]) for path in found]
    assert all(key in row for key, row in keys if isinstance(key, str))


def test_a_text_that_is_no_toml_is_refused() -> None:
    with pytest.raises(ValueError, match="not TOML on line 2"):
        lines_of("a = 1\n= 2")
