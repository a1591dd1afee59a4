# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that no linter knows, each with its reason.

Run as ``python -m tests.house.rules``; exits 1 and names file, line and reason if one is broken.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.sources import PACKAGES, ROOT, files


@dataclass(frozen=True, slots=True)
class Offence:
    """A broken rule: where, and why the rule is there."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        """Return it as ``path:line: reason``."""
        return f"{self.path}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Source:
    """A text file, its path relative to the repository."""

    path: Path
    text: str

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield each line with its number, from 1."""
        return enumerate(self.text.splitlines(), start=1)

    @property
    def package(self) -> str:
        """The top-level folder."""
        return self.path.parts[0]


Rule = Callable[[Source], Iterator[Offence]]

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = (".py", ".qml")
LONGEST_FILE = 400
VAGUE_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "v2"}
MACHINE_PATH = re.compile(r"""(?<![\w.}*])/(?:root|work|home/\w+|Users/\w+)/""")
POSTPONED = re.compile(r"\b(TO[D]O|FIX[M]E)\b")
BARE_EXEMPTION = re.compile(
    r"#\s*(?:noqa(?!:\s*[A-Z]+\d+)|type:\s*ignore(?!\[)|ruff:\s*noqa|mypy:\s*ignore-errors)"
)
REASONLESS_EXEMPTION = re.compile(
    r"#\s*(?:noqa:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|type:\s*ignore\[[\w,\s-]+\])\s*$"
)
SKIPPED_TEST = re.compile(r"pytest\.(?:mark\.)?(?:skip|xfail|skipif|importorskip)\b")


def says_its_licence(source: Source) -> Iterator[Offence]:
    """A file that is copied out of the repository must still say what it is under."""
    if source.path.suffix in CODE and SPDX not in source.text[:200]:
        yield Offence(source.path, 1, f"first line is not '{SPDX}'")


def has_a_telling_name(source: Source) -> Iterator[Offence]:
    """A drawer for everything ends up with everything in it."""
    if set(source.path.stem.lower().split("_")) & VAGUE_NAMES:
        yield Offence(source.path, 1, "name the one reason for which the file changes")


def is_of_readable_length(source: Source) -> Iterator[Offence]:
    """A file that long has more than one reason to change."""
    length = source.text.count("\n")
    if source.path.suffix in CODE and source.package != "tests" and length > LONGEST_FILE:
        yield Offence(source.path, length, f"{length} lines, more than {LONGEST_FILE}: split it")


def leaves_nothing_for_later(source: Source) -> Iterator[Offence]:
    """What is to be done belongs where people look for work, with an owner."""
    for number, line in source.lines():
        if POSTPONED.search(line):
            yield Offence(source.path, number, "do it, or file it as an issue")


def names_no_machine(source: Source) -> Iterator[Offence]:
    """A path of one machine is wrong on every other."""
    for number, line in source.lines():
        if MACHINE_PATH.search(line):
            yield Offence(source.path, number, "path of one machine; use pathlib and platformdirs")


def explains_exemptions(source: Source) -> Iterator[Offence]:
    """An exemption without code hides the next mistake, one without reason outlives its cause."""
    if source.path.suffix != ".py":
        return
    for number, line in source.lines():
        if BARE_EXEMPTION.search(line):
            yield Offence(source.path, number, "name the rule that is lifted, for this line only")
        elif REASONLESS_EXEMPTION.search(line):
            yield Offence(source.path, number, "say after the code why the rule is lifted")


def skips_no_test(source: Source) -> Iterator[Offence]:
    """A test that does not run tells nothing, and nobody notices."""
    if source.path.suffix != ".py":
        return
    for number, line in source.lines():
        if SKIPPED_TEST.search(line):
            yield Offence(source.path, number, "mend the test or remove it")


def imports_what_its_layer_may(source: Source) -> Iterator[Offence]:
    """Rules and parsers must be checkable and replayable anywhere: standard library only."""
    own = _importable(source.path)
    screenless = source.package in PACKAGES and source.path.stem.startswith("flow")
    if source.path.suffix != ".py" or (own is None and not screenless):
        return
    for line, module in _imports(source):
        top = module.split(".")[0]
        if screenless and top == "PySide6":
            yield Offence(source.path, line, "the flow of screens is tested without a screen")
        if own is None or top in sys.stdlib_module_names:
            continue
        if not any(module == name or module.startswith(f"{name}.") for name in own):
            yield Offence(source.path, line, f"{module} is not for this layer")


def swallows_no_exception(source: Source) -> Iterator[Offence]:
    """A failure that nobody hears of is found by a citizen."""
    if source.path.suffix != ".py" or source.package not in PACKAGES:
        return
    for node in ast.walk(ast.parse(source.text)):
        match node:
            case ast.ExceptHandler(body=[ast.Pass()]):
                yield Offence(source.path, node.lineno, "say what the failure means here")


RULES: tuple[Rule, ...] = (
    explains_exemptions,
    has_a_telling_name,
    imports_what_its_layer_may,
    is_of_readable_length,
    leaves_nothing_for_later,
    names_no_machine,
    says_its_licence,
    skips_no_test,
    swallows_no_exception,
)


def offences(source: Source) -> Iterator[Offence]:
    """Yield every broken rule of one file."""
    for rule in RULES:
        yield from rule(source)


def _importable(path: Path) -> set[str] | None:
    """Return what a file may import beside the standard library; None if that is not limited."""
    match path.parts:
        case ("common", "domain", *_):
            return {"common.domain"}
        case ("common", "identity", name) if name.startswith("mrz"):
            return {"common.domain", "common.identity"}
        case ("common", "identity", "chip", *_):
            return {"common.domain", "common.identity", "asn1crypto", "cryptography", "ecdsa"}
        case ("common", "identity", "national", *_):
            return {"common.domain", "common.identity", "stdnum"}
        case ("common", "identity", *_):
            return {"common.domain", "common.wire", "common.identity", "cryptography", "msgspec"}
        case _:
            return None


def _imports(source: Source) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(source.text)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module)):
                yield node.lineno, module


def main() -> int:
    """Check the repository; return the exit code."""
    checked = files(".py", ".qml", ".pyi", ".md", ".toml", ".yaml", ".lock", "Makefile", "/run")
    found = [
        offence
        for path in checked
        for offence in offences(Source(path.relative_to(ROOT), path.read_text(encoding="utf-8")))
    ]
    for offence in found:
        print(offence)
    print(f"house rules: {len(checked)} files, {len(found)} offences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
