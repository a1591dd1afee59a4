# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the translatable sentences of the Python code.

``lupdate`` overlooks plural forms whose count is an expression and calls with named fields, so
the syntax tree is read instead: every call of ``translate`` or ``translatable`` whose
context and source are literals, and the tables of sentences that the rules keep. In the templates
of web pages it is every call of ``translate``, by Jinja's own syntax tree.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, nodes

from tests.house.sources import ROOT, files

PARTS = ("common", "counter", "display", "kiosk", "server")
"""The parts that have translations of their own."""

TABLES = {Path("common/domain/refusals.py"): "Refusal"}
"""Files whose mapping ``SENTENCES`` holds sources, and the context they are translated in."""

CALLS = {"translate", "translatable"}
SOURCE, COMMENT, COUNT = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """One source text: where it belongs, and whether it has plural forms."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UntranslatableError(ValueError):
    """A sentence is written in a way that cannot be found or has no fixed context."""


def sentences(part: str) -> list[Sentence]:
    """Return the sentences of one part's Python code; raises ``UntranslatableError``."""
    found: list[Sentence] = []
    for path in files(".py"):
        relative = path.relative_to(ROOT)
        if relative.parts[0] == part:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.extend(sentences_of(tree, relative))
            if relative in TABLES:
                found.extend(_tabled(tree, TABLES[relative]))
    for path in files(".html"):
        if path.relative_to(ROOT).parts[0] == part:
            found.extend(sentences_of_template(path.read_text(encoding="utf-8")))
    return found


def sentences_of_template(text: str) -> Iterator[Sentence]:
    """Yield the sentences of one template of a web page."""
    for call in Environment(autoescape=True).parse(text).find_all(nodes.Call):
        texts = [each.value for each in call.args if isinstance(each, nodes.Const)]
        if isinstance(call.node, nodes.Name) and call.node.name in CALLS and len(texts) > SOURCE:
            named = {each.key for each in call.kwargs}
            comment = texts[COMMENT] if len(texts) > COMMENT else ""
            yield Sentence(texts[0], texts[SOURCE], comment, plural="n" in named)


def sentences_of(tree: ast.Module, path: Path) -> Iterator[Sentence]:
    """Yield the sentences of one file; ``path`` names it in an ``UntranslatableError``."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        texts = [_literal(argument) for argument in node.args]
        if name == "tr" and texts and texts[0]:
            reason = "tr() takes its context from the class it runs in; use translate()"
            message = f"{path}:{node.lineno}: {reason}"
            raise UntranslatableError(message)
        if name in CALLS and len(texts) > SOURCE and texts[0] and texts[SOURCE]:
            named = {keyword.arg: keyword.value for keyword in node.keywords}
            comment = texts[COMMENT] if len(texts) > COMMENT else None
            yield Sentence(
                texts[0],
                texts[SOURCE],
                comment or _literal(named.get("comment")),
                plural="n" in named or len(texts) > COUNT,
            )


def _tabled(tree: ast.Module, context: str) -> Iterator[Sentence]:
    for node in ast.walk(tree):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id="SENTENCES")], value=ast.Dict(values=values))
                | ast.AnnAssign(target=ast.Name(id="SENTENCES"), value=ast.Dict(values=values))
            ):
                yield from (Sentence(context, _literal(value)) for value in values)


def _name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _literal(node: ast.expr | None) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return ""
