# SPDX-License-Identifier: GPL-3.0-or-later
"""The .ts files: brought up to date from the sources by ``lupdate``, read, filled."""

import json
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from common.ui.languages import EN, LANGUAGES
from tests.house.sentences import Sentence, sentences
from tests.house.sources import ROOT, files

FOLDER = ROOT / "assets" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """One translation: ``forms`` holds one text, or one for each plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]


def path_of(part: str, language: str, folder: Path = FOLDER) -> Path:
    """Return where the translations of a part into a language lie."""
    return folder / f"{part}_{language}.ts"


def update(part: str, folder: Path = FOLDER) -> None:
    """Bring a part's five .ts files up to date: add what is new, drop what is gone."""
    folder.mkdir(parents=True, exist_ok=True)
    qml = [str(path) for path in files(".qml") if path.relative_to(ROOT).parts[0] == part]
    with tempfile.TemporaryDirectory() as scratch:
        script = Path(scratch) / "sentences.js"
        script.write_text("".join(map(_call, sentences(part))), encoding="utf-8")
        for language in LANGUAGES:
            only_plurals = ["-pluralonly"] if language == EN else []
            subprocess.run(
                [
                    str(Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"),
                    *("-silent", "-no-obsolete", "-no-ui-lines", "-locations", "none"),
                    *("-source-language", "en", "-target-language", language),
                    *only_plurals,
                    *(*qml, str(script)),
                    *("-ts", str(path_of(part, language, folder))),
                ],
                check=True,
                capture_output=True,
            )


def _call(sentence: Sentence) -> str:
    arguments = [sentence.context, sentence.source, sentence.comment]
    count = ", 1" if sentence.plural else ""
    return f"qsTranslate({', '.join(map(json.dumps, arguments))}{count});\n"


def messages(file: Path) -> list[Message]:
    """Return every message of a .ts file; unfinished ones have empty forms."""
    return [_message(context, node) for context, node in _nodes(ET.parse(file))]


def _nodes(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        for node in context.iter("message"):
            yield context.findtext("name", ""), node


def _message(context: str, node: ET.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    plural = node.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")]
    unfinished = translation.get("type") is not None
    forms = texts if plural else [translation.text or ""]
    return Message(
        context,
        node.findtext("source", ""),
        node.findtext("comment", ""),
        plural,
        tuple("" for _ in forms) if unfinished else tuple(forms),
    )


def fill(file: Path, words: dict[str, dict[str, str | list[str]]]) -> None:
    """Write translations, by context and source, into a .ts file; others stay as they are."""
    tree = ET.parse(file)
    for context, node in _nodes(tree):
        given = words.get(context, {}).get(node.findtext("source", ""))
        translation = node.find("translation")
        if given is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        if isinstance(given, str):
            translation.text = given
        else:
            for form, text in zip(translation.iter("numerusform"), given, strict=True):
                form.text = text
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
