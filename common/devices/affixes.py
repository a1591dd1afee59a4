# SPDX-License-Identifier: GPL-3.0-or-later
"""What scanners write around a code: a prefix and a suffix of their set-up, and the AIM symbol id.

The symbol identifier of ISO/IEC 15424 is ``]``, a letter for the kind of code and a modifier,
such as ``]L2`` before PDF417 and ``]Q1`` before QR; scanners send it if they are set to. No code
that is read here begins that way by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SYMBOL_ID = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Affixes:
    """Empty where the scanner adds nothing. A missing prefix or suffix is no mistake."""

    prefix: str = ""
    suffix: str = ""

    def without(self, lines: tuple[str, ...]) -> tuple[str, ...]:
        """The lines of one read, without what the scanner wrote before and after them."""
        if not lines:
            return lines
        text = _without_id("\n".join(lines).removesuffix(self.suffix))
        # The identifier comes before the set-up's prefix at some makes, after it at others.
        if self.prefix and text.startswith(self.prefix):
            text = _without_id(text.removeprefix(self.prefix))
        return tuple(text.split("\n"))


def _without_id(text: str) -> str:
    found = _SYMBOL_ID.match(text)
    return text if found is None else text[found.end() :]
