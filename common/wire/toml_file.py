# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a file that people write, or telling everything that is wrong with it at once.

The file is TOML 1.0 in UTF-8.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from common.wire.toml_lines import lines_of
from common.wire.toml_problems import FileProblem, FileProblems, Finding, KeyPath, key_text
from common.wire.toml_reading import TableReader

T = TypeVar("T")


def load_text(path: Path) -> str | FileProblems:
    """The text of the file at ``path``; never raises for what the file holds."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return _one_problem(None, f"cannot be read: {reason}", "check its place and its rights")
    try:
        # Editors of Windows begin UTF-8 files with a byte order mark.
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return _one_problem(line, "not UTF-8", "save the file with the encoding UTF-8")


def read_text(
    text: str,
    read: Callable[[Mapping[str, object]], tuple[T, TableReader]],
    check: Callable[[T], Iterable[Finding]],
) -> T | FileProblems:
    """What ``read`` makes of the text, if neither it nor ``check`` finds anything wrong."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _not_toml(text, str(error))
    value, reader = read(document)
    found = [*reader.faults, *_told(check(value), reader)]
    if not found:
        return value
    lines = lines_of(text)
    problems = {_placed(finding, lines) for finding in found}
    return FileProblems(tuple(sorted(problems, key=lambda p: (p.line or 0, p.key, p.problem))))


def _told(findings: Iterable[Finding], reader: TableReader) -> Iterable[Finding]:
    """The findings, at the keys as written, without the echoes of what could not be read."""
    faults = [fault.path for fault in reader.faults]
    for finding in findings:
        path = _as_written(finding.path, reader.written)
        stands_in = any(path[: len(fault)] == fault for fault in faults)
        rests_on = finding.rests_on
        if stands_in or (rests_on is not None and any(_meet(rests_on, f) for f in faults)):
            continue
        yield Finding(path, finding.problem, finding.mend)


def _as_written(path: KeyPath, written: Mapping[KeyPath, KeyPath]) -> KeyPath:
    place: KeyPath = ()
    for part in path:
        place = (*place, part)
        place = written.get(place, place)
    return place


def _meet(pattern: KeyPath, path: KeyPath) -> bool:
    """Whether one is within the other."""
    return all(p in {"*", q} for p, q in zip(pattern, path, strict=False))


def _placed(finding: Finding, lines: Mapping[KeyPath, int]) -> FileProblem:
    """The finding on the line of its key or, where that is missing, of what it belongs to."""
    path = finding.path
    while path and path not in lines:
        path = path[:-1]
    return FileProblem(key_text(finding.path), lines.get(path), finding.problem, finding.mend)


def _not_toml(text: str, message: str) -> FileProblems:
    found = re.fullmatch(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", message)
    reason, line = (message, None) if found is None else (found[1], found[2])
    number = int(line) if line is not None else text.count("\n") + 1
    problem = f"cannot be understood: {reason[:1].lower()}{reason[1:]}"
    return _one_problem(number, problem, "mend this line, or the one before it")


def _one_problem(line: int | None, problem: str, mend: str) -> FileProblems:
    return FileProblems((FileProblem("", line, problem, mend),))
