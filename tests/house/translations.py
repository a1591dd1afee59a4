# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence is translated into every language, and rightly put together.

Run as ``python -m tests.house.translations``; exits 1 and names each fault.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from common.ui.languages import LANGUAGES
from tests.house.sentences import PARTS
from tests.house.ts_files import FOLDER, Message, messages, path_of, update

FIELD = re.compile(r"%L?\d|\{\w+\}")


def main() -> int:
    """Check all parts; return the exit code, 0 if nothing is missing or wrong."""
    faults = [fault for part in PARTS for fault in part_faults(part)]
    for fault in faults:
        print(fault)
    print(f"translations: {len(faults)} faults" if faults else "translations: complete")
    return 1 if faults else 0


def part_faults(part: str, folder: Path = FOLDER) -> Iterator[str]:
    """Yield what is wrong with the translations of one part."""
    with tempfile.TemporaryDirectory() as scratch:
        update(part, Path(scratch))
        for language, facts in LANGUAGES.items():
            file = path_of(part, language, folder)
            if not file.is_file():
                yield f"{file.name}: missing; run `make translations`"
                continue
            found = messages(file)
            wanted = {_key(message) for message in messages(path_of(part, language, Path(scratch)))}
            present = {_key(message) for message in found}
            yield from (f"{file.name}: not in the file: {key}" for key in wanted - present)
            yield from (f"{file.name}: no longer used: {key}" for key in present - wanted)
            for message in found:
                for fault in faults(message, facts.plural_forms):
                    yield f"{file.name}: {message.context}: {message.source!r}: {fault}"


def _key(message: Message) -> tuple[str, str, str, bool]:
    return message.context, message.source, message.comment, message.plural


def faults(message: Message, plural_forms: int) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    wanted = plural_forms if message.plural else 1
    if len(message.forms) != wanted:
        yield f"{len(message.forms)} plural forms, not {wanted}"
    if not all(form.strip() for form in message.forms):
        yield "unfinished"
        return
    fields = set(FIELD.findall(message.source))
    for form in message.forms:
        if set(FIELD.findall(form)) != fields:
            yield f"other fields than the source: {form!r}"
    largest = message.forms[-1]
    if message.plural and "%n" in message.source and "%n" not in largest:
        yield f"does not say the number: {largest!r}"
    if not message.plural and _ends(message.source) != _ends(largest):
        yield f"does not end like the source: {largest!r}"


def _ends(text: str) -> str:
    """Return the kind of sign a sentence ends with, in Latin or in Arabic."""
    return {"؟": "?", "…": "…", "?": "?", ".": ".", ":": ":"}.get(text.strip()[-1:], "")


if __name__ == "__main__":
    sys.exit(main())
