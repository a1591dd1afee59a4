# SPDX-License-Identifier: GPL-3.0-or-later
"""Every refusal says what to do, and every one of them can happen."""

import ast
import string
from pathlib import Path

import pytest

from common.domain.request import refusals
from common.domain.request.refusals import SENTENCES, RequestRefusal, RequestRefusalReason

RULES = Path(refusals.__file__).parent


def fields(reason: RequestRefusalReason) -> set[str]:
    """Return what a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(SENTENCES[reason]) if name}


def producers() -> list[tuple[str, str, set[str]]]:
    """Return every refusal in the rules: where, the reason, and the details it gives."""
    found = []
    for path in sorted(RULES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name("deny"), args=[reason], keywords=keywords):
                    names = {keyword.arg or "**" for keyword in keywords}
                    where = f"{path.stem}:{node.lineno}"
                    found += [(where, name, names) for name in reasons_in(reason)]
    return found


def reasons_in(node: ast.expr) -> list[str]:
    """Return the reasons that an expression names; a variable stands for the two it can be."""
    return [node.attr] if isinstance(node, ast.Attribute) else ["ENDED", "WRONG_STAGE"]


@pytest.mark.parametrize(("where", "reason", "given"), producers())
def test_a_refusal_gives_exactly_what_its_sentence_needs(
    where: str, reason: str, given: set[str]
) -> None:
    assert given == fields(RequestRefusalReason[reason]), where


def test_every_reason_is_given_somewhere() -> None:
    assert {RequestRefusalReason[reason] for _, reason, _ in producers()} == set(
        RequestRefusalReason
    )


@pytest.mark.parametrize("reason", list(RequestRefusalReason))
def test_every_sentence_is_one_for_people(reason: RequestRefusalReason) -> None:
    message = RequestRefusal(reason, dict.fromkeys(fields(reason), "X")).message
    assert message[0].isupper()
    assert message.endswith(".")
    assert "{" not in message
