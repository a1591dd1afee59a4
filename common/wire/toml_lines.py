# SPDX-License-Identifier: GPL-3.0-or-later
"""On which line each key of a TOML file stands.

``tomllib`` does not tell. This walks over a text that ``tomllib`` has already read without
complaint, so it needs no more of TOML 1.0 than where keys and values begin and end.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

from common.wire.toml_problems import KeyPath

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r"""[ \t]*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")'
    r"|'''.*?'{3,5}(?!')"
    r'|"(?:[^"\\]|\\.)*"'
    r"|'[^']*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}#\n]*")


def lines_of(text: str) -> Mapping[KeyPath, int]:
    """The line, from 1, on which each key and each list item of a valid TOML text begins."""
    walk = _Walk(text)
    walk.document()
    return walk.lines


class _Walk:
    """A position in the text, moving forward, and what has been found."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._text = text
        self._at = 0
        self._last_item: dict[KeyPath, int] = {}

    def document(self) -> None:
        """Walk from one header or assignment to the next."""
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._assignment(table)
            self._skip(_BLANK)

    def _header(self) -> KeyPath:
        brackets = 2 if self._text.startswith("[[", self._at) else 1
        line = self._line()
        self._at += brackets
        *outer, name = self._key()
        self._at += brackets
        path: KeyPath = ()
        for part in outer:
            path = self._into_last((*path, part))
        path = (*path, name)
        if brackets == 1:
            path = self._into_last(path)
        else:
            self.lines.setdefault(path, line)
            self._last_item[path] = self._last_item.get(path, -1) + 1
            path = self._into_last(path)
        self.lines.setdefault(path, line)
        return path

    def _into_last(self, path: KeyPath) -> KeyPath:
        return (*path, self._last_item[path]) if path in self._last_item else path

    def _assignment(self, table: KeyPath) -> None:
        line, path = self._line(), table
        for part in self._key():
            path = (*path, part)
            self.lines.setdefault(path, line)
        self._at += len("=")
        self._value(path)

    def _key(self) -> list[str]:
        parts = []
        while True:
            found = self._skip(_KEY_PART)[1]
            quoted = found[0] in "\"'"
            parts.append(next(iter(tomllib.loads(f"{found} = 0"))) if quoted else found)
            if self._text[self._at] != ".":
                return parts
            self._at += len(".")

    def _value(self, path: KeyPath) -> None:
        self._skip(_BLANK)
        match self._text[self._at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._skip(_STRING)
            case _:
                self._skip(_PLAIN)

    def _array(self, path: KeyPath) -> None:
        index = 0
        while self._on_to_next("]"):
            self.lines[*path, index] = self._line()
            self._value((*path, index))
            index += 1

    def _inline_table(self, path: KeyPath) -> None:
        while self._on_to_next("}"):
            self._assignment(path)

    def _on_to_next(self, end: str) -> bool:
        """Step over the opening bracket or comma; whether another element follows."""
        self._skip(_BLANK)
        if self._text[self._at] != end:
            self._at += 1
            self._skip(_BLANK)
        if self._text[self._at] != end:
            return True
        self._at += len(end)
        return False

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1

    def _skip(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._at)
        if found is None:
            message = f"not TOML on line {self._line()}"
            raise ValueError(message)
        self._at = found.end()
        return found
