# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the .ts files up to date and takes translations from a JSON file.

``python -m tests.house.fill_translations`` updates every part.
``python -m tests.house.fill_translations kiosk`` updates one and prints what is missing, as the
JSON to fill in: language, context, source, and a text or a list of plural forms.
``python -m tests.house.fill_translations kiosk words.json`` takes that JSON in.
"""

import json
import sys
from pathlib import Path

from common.ui.languages import LANGUAGES
from tests.house.sentences import PARTS
from tests.house.ts_files import fill, messages, path_of, update

Words = dict[str, dict[str, dict[str, str | list[str]]]]


def main(arguments: list[str]) -> int:
    """Update, and fill or print; return 1 while something is missing."""
    match arguments:
        case []:
            for part in PARTS:
                update(part)
            return 0
        case [part]:
            update(part)
        case [part, file]:
            update(part)
            words: Words = json.loads(Path(file).read_text(encoding="utf-8"))
            for language, contexts in words.items():
                fill(path_of(part, language), contexts)
            update(part)
        case _:
            print(__doc__)
            return 2
    left = missing(part)
    if left:
        print(json.dumps(left, ensure_ascii=False, indent=1))
    return 1 if left else 0


def missing(part: str) -> Words:
    """Return what is not translated yet, each text empty."""
    found: Words = {}
    for language in LANGUAGES:
        for message in messages(path_of(part, language)):
            if not all(message.forms):
                gaps = list(message.forms) if message.plural else ""
                contexts = found.setdefault(language, {})
                contexts.setdefault(message.context, {})[message.source] = gaps
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
