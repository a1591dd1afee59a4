# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk put together, with one of its two faces."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from typing import Final, TextIO
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from common.devices.chip_reader.port import ChipReader
from common.devices.printer.factory import make_printer
from common.devices.printer.port import TicketPrinter
from common.devices.printer.setup import settings_of
from common.devices.voice.espeak import EspeakSpeech
from common.devices.voice.port import Player, Speech
from common.domain.identifiers import Language
from common.domain.office import Digits as OfficeDigits
from common.domain.office import PrinterSetup
from common.storage.system import SystemClock
from common.ui.fonts import load_fonts
from common.ui.languages import AR, Digits
from common.ui.texts import Texts, Words
from common.ui.translation_files import installed_translations
from kiosk.hardware.devices import Tools, devices_of
from kiosk.hardware.findings import DeskDevice, Verdict
from kiosk.hardware.masking import Masked, Unmasked, Veil
from kiosk.hardware.set_up import Asked, SetUp, set_up_of
from kiosk.hardware.text_face import TextFace
from kiosk.hardware.window import DeskWindow, Shown

_FAULT: Final = 2


def run(options: argparse.Namespace) -> int:
    """Show the desk; return the exit code: 0 all well, 1 trouble, 2 it cannot be shown."""
    if options.text:
        # Whoever works over ssh has no screen; tickets are drawn all the same.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        logging.getLogger().setLevel(logging.WARNING)
    application = QApplication(sys.argv[:1])
    load_fonts()
    asked = Asked(
        options.data, options.office, options.device, options.documents, options.chip_reader
    )
    set_up = set_up_of(asked, SystemClock())
    if isinstance(set_up, str):
        sys.stderr.write(f"{set_up}\n")
        return _FAULT
    texts = _texts(set_up)
    language = Language(options.language or set_up.office.languages[0])
    if options.text:
        veil: Veil = Unmasked() if options.show_person else Masked()
        devices = devices_of(set_up, real_tools(texts.words, lambda: veil))
        return as_text(devices, options.trials, texts.words(language), sys.stdout)
    shown = Shown(Unmasked() if options.show_person else Masked())
    devices = devices_of(set_up, real_tools(texts.words, lambda: shown.veil))
    zone = ZoneInfo(set_up.office.time_zone)
    window = DeskWindow(devices, (texts, zone, language), shown, _title(set_up))
    window.open_at(options.window)
    code: int = application.exec()
    window.end()
    return code


def as_text(devices: tuple[DeskDevice, ...], trials: list[str], words: Words, out: TextIO) -> int:
    """Look at all devices, or try those out that were named; return the exit code."""
    known = {device.key for device in devices if device.trial is not None}
    unknown = set(trials) - known - {"all"}
    if unknown:
        sys.stderr.write(
            f"nothing to try: {', '.join(sorted(unknown))}; there is: {', '.join(sorted(known))}\n"
        )
        return _FAULT
    face = TextFace(out, words)
    chosen = [each for each in devices if each.key in trials or "all" in trials]
    try:
        worst = face.try_out(chosen) if trials else face.look(devices)
    finally:
        for device in devices:
            device.close()
    return 1 if worst is Verdict.TROUBLE else 0


def real_tools(words_of: Callable[[Language], Words], veil: Callable[[], Veil]) -> Tools:
    """The real devices."""
    clock = SystemClock()

    def printer(setup: PrinterSetup) -> TicketPrinter:
        return make_printer(settings_of(setup), clock)

    return Tools(
        clock, printer, lambda: _voice(clock), _has_loudspeaker, _chip_reader, words_of, veil
    )


def _chip_reader(name: str) -> ChipReader:
    from common.devices.chip_reader.driver import (  # noqa: PLC0415 - loads pyscard, if there is one
        PcscChipReader,
    )

    return PcscChipReader(name)


def _voice(clock: SystemClock) -> tuple[Speech, Player]:
    from kiosk.shell.sound import QtPlayer  # noqa: PLC0415 - loads QtMultimedia, in the worker

    return EspeakSpeech(clock), QtPlayer()


def _has_loudspeaker() -> bool:
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - as above

    return not QMediaDevices.defaultAudioOutput().isNull()


def _texts(set_up: SetUp) -> Texts:
    indic = set_up.office.digits is OfficeDigits.ARABIC_INDIC
    digits = {AR: Digits.ARABIC_INDIC if indic else Digits.LATIN}
    return Texts(installed_translations("kiosk", "common"), digits)


def _title(set_up: SetUp) -> str:
    return f"{set_up.office.id} · {set_up.device.id}"
