# SPDX-License-Identifier: GPL-3.0-or-later
"""From the bytes of a 2D code in Arabic to its text, whichever way the reader delivers them.

The code holds Windows-1256. Some readers hand these bytes on, some turn them into UTF-8, and
some take them for Latin-1 first and turn *that* into UTF-8. Drivers give bytes as Latin-1 text,
which loses none of them.
"""

from typing import Final

_CODE_PAGE: Final = "cp1256"
_LAYERS: Final = 2
_LAST_ASCII: Final = "\x7f"
_LAST_BYTE: Final = "\xff"


def readable(text: str) -> str:
    """The text behind ``text``; text that is in ASCII or holds Arabic already stays as it is.

    Windows-1256 is never taken for UTF-8: that would need each Arabic letter to be followed by
    a sign which is none, and has the French letters in the places of Latin-1.
    """
    for _ in range(_LAYERS):
        if not _are_bytes(text):
            return text
        raw = text.encode("latin-1")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode(_CODE_PAGE)
    return text.encode("latin-1").decode(_CODE_PAGE) if _are_bytes(text) else text


def _are_bytes(text: str) -> bool:
    highest = max(text, default="")
    return _LAST_ASCII < highest <= _LAST_BYTE
