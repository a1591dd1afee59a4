# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sign a key writes on a US keyboard, by its place and not by the layout that is set.

A scanner that types knows only where keys are on a US keyboard. What the system makes of that
depends on the layout (Arabic, Persian, Ukrainian, French …) and on caps lock; the scan code does
not. Codes are those of Linux' input events, which begin like set 1 of the PC's keyboard; X11 and
Wayland add eight to them, Windows gives them as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

OFFSET: Final = 0 if sys.platform == "win32" else 8
"""What ``QKeyEvent.nativeScanCode`` adds to the code."""

_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (55, "*", "*"),
    (71, "789-456+1230.", "789-456+1230."),
)
"""Code of the first key of each row, and what its keys write without and with Shift."""

_PLAIN: Final[Mapping[int, str]] = {
    first + place: sign for first, plain, _ in _ROWS for place, sign in enumerate(plain)
}
_SHIFTED: Final[Mapping[int, str]] = {
    first + place: sign for first, _, shifted in _ROWS for place, sign in enumerate(shifted)
}
_KEYPAD: Final = range(71, 84)

LIGATURES: Final[Mapping[str, str]] = {"لا": "b", "لآ": "B", "لأ": "G", "لإ": "T"}
"""What Arabic keys write by way of the input method, which tells no key, and the key's sign."""


def us_sign(native_scan_code: int, *, shift: bool) -> str | None:
    """The sign of the key; None for one that writes none, or where the system tells no code."""
    return (_SHIFTED if shift else _PLAIN).get(native_scan_code - OFFSET)


def is_keypad(native_scan_code: int) -> bool:
    """Whether the key is of the number block, by which Windows types any sign with Alt held."""
    return native_scan_code - OFFSET in _KEYPAD
