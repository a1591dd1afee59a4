# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyboard scanner at a real window: key events as the system makes them of scan codes.

The scanner presses the keys of a US keyboard. What text comes with each press depends on the
layout that the computer has, and on caps lock.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from common.devices.keyboard_wedge.positions import OFFSET, us_sign

_US: Final = "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./"
_US_SHIFTED: Final = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?'


def _layout(plain: str, shifted: str) -> Mapping[str, str]:
    return dict(zip(_US + _US_SHIFTED, plain + shifted, strict=True))


LAYOUTS: Final[Mapping[str, Mapping[str, str]]] = {
    "us": _layout(_US, _US_SHIFTED),
    "ara": _layout(
        "١٢٣٤٥٦٧٨٩٠-=ضصثقفغعهخحجدشسيبلاتنمكطذ\\ئءؤرﻻىةوزظ",
        "!@#$%^&*)(_+\u064e\u064b\u064f\u064c\u0625\u0625`÷×؛<>\u0650\u064d][أأـ،/:\"\u0651|~\u0652}{\u0622\u0622'،.؟",
    ),
    "ir": _layout(
        "۱۲۳۴۵۶۷۸۹۰-=ضصثقفغعهخحجچشسیبلاتنمکگ\u200d\\ظطزرذدپو./",
        "!٬٫﷼٪×،*)(ـ+\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{ؤئيإأآة»«:؛÷|كٓژٰ\u200cٔء><؟",
    ),
    "ua": _layout(
        "1234567890-=йцукенгшщзхїфівапролджє'ґячсмитьбю.",
        '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄʼҐЯЧСМИТЬБЮ,',
    ),
    "fr": _layout(
        "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù²*wxcvbn,;:!",
        "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%~µWXCVBN?./§",
    ),
}
"""What the keys of a US keyboard write in each layout, by what they write in the US one."""

_CODES: Final = {
    sign: (code, shift)
    for shift in (True, False)
    for code in range(256)
    if (sign := us_sign(code + OFFSET, shift=shift)) is not None and code < 71
}


def _press(window: QWindow, key: Qt.Key, shift: bool, code: int, text: str) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key.value, held, code + OFFSET, 0, 0, text)
        QCoreApplication.sendEvent(window, event)


def type_code(window: QWindow, code: str, layout: str = "us", *, caps_lock: bool = False) -> None:
    """Type ``code`` as a scanner does, without a line end."""
    for sign in code:
        number, shift = _CODES[sign]
        text = LAYOUTS[layout].get(sign, sign)
        if shift:
            _press_modifier(window)
        _press(window, Qt.Key.Key_unknown, shift, number, text.swapcase() if caps_lock else text)


def end_line(window: QWindow, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """The key that the scanner types after a code."""
    _press(window, key, shift=False, code=28, text="\r")


def _press_modifier(window: QWindow) -> None:
    _press(window, Qt.Key.Key_Shift, shift=False, code=42, text="")
