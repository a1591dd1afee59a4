# SPDX-License-Identifier: GPL-3.0-or-later
"""Every refusal says what to do, and every one of them can happen."""

import ast
import string
from pathlib import Path

import pytest

from common.domain import decide
from common.domain.refusals import SENTENCES, Refusal, RefusalReason, SupersededReason

DOMAIN = Path(decide.__file__).parents[1]


def fields(reason: RefusalReason) -> set[str]:
    """Return what a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(SENTENCES[reason]) if name}


def producers() -> list[tuple[str, str, set[str]]]:
    """Return every refusal in the rules: where, the reason, and the details it gives."""
    found = []
    for path in sorted(DOMAIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name("refuse"), args=[reason], keywords=keywords):
                    names = {keyword.arg or "**" for keyword in keywords}
                    where = f"{path.stem}:{node.lineno}"
                    found += [(where, name, names) for name in reasons_in(reason)]
    return found


def reasons_in(node: ast.expr) -> list[str]:
    """Return the reasons that an expression names; a variable stands for the two it can be."""
    if isinstance(node, ast.Name):
        return ["CALLED_ELSEWHERE", "BEING_SERVED"]
    return [node.attr] if isinstance(node, ast.Attribute) else []


@pytest.mark.parametrize(("where", "reason", "given"), producers())
def test_a_refusal_gives_exactly_what_its_sentence_needs(
    where: str, reason: str, given: set[str]
) -> None:
    assert given == fields(RefusalReason[reason]), where


def test_every_reason_is_given_somewhere() -> None:
    assert {RefusalReason[reason] for _, reason, _ in producers()} == set(RefusalReason)


@pytest.mark.parametrize("reason", list(RefusalReason))
def test_every_sentence_is_one_for_people(reason: RefusalReason) -> None:
    details = {"number": "PA 017", "counter": "3", "recalls": "2", "seconds": "4"}
    message = Refusal(reason, details).message
    assert message[0].isupper()
    assert message.endswith(".")
    assert "{" not in message


def test_every_reason_for_superseding_is_given_somewhere() -> None:
    sources = (DOMAIN / "admit.py", DOMAIN / "fitting.py")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    for reason in SupersededReason:
        assert f"SupersededReason.{reason.name}" in text
