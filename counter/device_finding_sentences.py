# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a device, in words: what it is, and what to do.

Loaded when the list of devices is first opened.
"""

from __future__ import annotations

from typing import Final, assert_never

from common.domain.alerts import Alert
from common.sync.view import StationWarning
from common.ui.bidi import left_to_right
from common.ui.texts import translatable
from common.wire.device_reports import (
    CARD_TERMINAL,
    CHIP_READER,
    CODE_SCANNER,
    DOCUMENT_SCANNER,
    PAGE_PRINTER,
    PRINTER,
    SECOND_PRINTER,
    VOICE,
)
from counter.flow.device_findings import (
    CannotStore,
    ClockOff,
    DiskLow,
    Hangs,
    Matter,
    OtherVersion,
    PartBad,
    Piled,
    Told,
    Warned,
)
from counter.sentences import Sentences

PARTS: Final = {
    PRINTER: translatable("Devices", "Ticket printer"),
    SECOND_PRINTER: translatable("Devices", "Second printer"),
    DOCUMENT_SCANNER: translatable("Devices", "Card reader"),
    CODE_SCANNER: translatable("Devices", "Code scanner"),
    CHIP_READER: translatable("Devices", "Chip reader"),
    PAGE_PRINTER: translatable("Devices", "Page printer"),
    CARD_TERMINAL: translatable("Devices", "Card terminal"),
    VOICE: translatable("Devices", "Voice"),
}
"""What a device may have; a part of a later version is called by its own word."""

_CALL: Final = translatable("Devices", "Call a technician.")
_ON_AND_OFF: Final = translatable(
    "Devices", "Switch it off and on. If that does not help, call a technician."
)
_CABLE: Final = translatable("Devices", "Check its cable and whether it is switched on.")
_ROLL: Final = translatable("Devices", "Put in a new roll of paper.")
_SOUND: Final = translatable("Devices", "Check the loudspeakers and the volume.")
_NOTHING: Final = ""

_DETAILS: Final = {
    "paper_near_end": (translatable("Devices", "{part}: the paper is running low"), _ROLL),
    "paper_out": (translatable("Devices", "{part}: no paper"), _ROLL),
    "cover_open": (
        translatable("Devices", "{part}: the cover is open"),
        translatable("Devices", "Close the cover."),
    ),
    "cutter_jammed": (
        translatable("Devices", "{part}: the cutter is stuck"),
        translatable("Devices", "Open the cover and take out the paper that is stuck."),
    ),
    "jammed": (
        translatable("Devices", "{part}: paper is stuck"),
        translatable("Devices", "Open the cover and take out the paper that is stuck."),
    ),
    "paused": (
        translatable("Devices", "{part}: pauses, it is too hot"),
        translatable("Devices", "Wait; it goes on by itself."),
    ),
    "broken": (translatable("Devices", "{part}: does not work"), _ON_AND_OFF),
    "offline": (translatable("Devices", "{part}: does not print"), _ON_AND_OFF),
    "unreachable": (translatable("Devices", "{part}: no connection"), _CABLE),
    "unplugged": (translatable("Devices", "{part}: no connection"), _CABLE),
    "silent": (translatable("Devices", "{part}: gives no answer"), _ON_AND_OFF),
    "no_printer": (translatable("Devices", "{part}: there is none"), _CALL),
    "refused": (translatable("Devices", "{part}: takes nothing"), _ON_AND_OFF),
    "no_sound": (translatable("Devices", "{part}: nothing is heard"), _SOUND),
    "hanging": (translatable("Devices", "{part}: nothing is heard"), _SOUND),
    "bad_pack": (translatable("Devices", "{part}: recordings cannot be used"), _CALL),
    "no_speech": (translatable("Devices", "{part}: nothing is heard"), _CALL),
    "speech_failed": (translatable("Devices", "{part}: nothing is heard"), _CALL),
    "no_voice": (translatable("Devices", "{part}: a language is not spoken"), _CALL),
    "backlog": (translatable("Devices", "{part}: more calls than can be spoken"), _NOTHING),
}
_UNKNOWN_DETAIL: Final = (translatable("Devices", "{part}: something is wrong"), _CALL)

_ALERTS: Final = {
    Alert.PAPER_LOW: (translatable("Devices", "The paper is running low"), _ROLL),
    Alert.PAPER_OUT: (translatable("Devices", "No paper"), _ROLL),
    Alert.PRINTER_DOWN: (translatable("Devices", "The printer does not work"), _ON_AND_OFF),
    Alert.SECOND_PAPER_LOW: (
        translatable("Devices", "The paper of the second printer is running low"),
        _ROLL,
    ),
    Alert.SECOND_PAPER_OUT: (
        translatable("Devices", "No paper in the second printer"),
        _ROLL,
    ),
    Alert.SECOND_PRINTER_DOWN: (
        translatable("Devices", "The second printer does not work"),
        _ON_AND_OFF,
    ),
    Alert.TICKET_UNCLEAR: (
        translatable("Devices", "Nobody knows whether a ticket came out"),
        translatable(
            "Devices", "Look whether a ticket lies in the printer, and say so at the kiosk."
        ),
    ),
    Alert.SCANNER_DOWN: (translatable("Devices", "The card reader has no connection"), _CABLE),
    Alert.CLOCK_WRONG: (translatable("Devices", "Its clock is wrong"), _CALL),
    Alert.HELP_CALLED: (
        translatable("Devices", "Somebody asks for help"),
        translatable("Devices", "Send somebody there."),
    ),
}

_CANNOT_SAVE: Final = (translatable("Devices", "It cannot save anything"), _CALL)
_WARNINGS: Final[dict[str, tuple[str, str]]] = {
    StationWarning.STORE_TROUBLE: _CANNOT_SAVE,
    StationWarning.CLOCK_BEHIND: _ALERTS[Alert.CLOCK_WRONG],
    StationWarning.NEWER_LOG: (
        translatable("Devices", "Its program is older than what the office uses"),
        translatable("Devices", "Have it updated."),
    ),
    StationWarning.KEY_REFUSED: (
        translatable("Devices", "The server does not believe its codes"),
        translatable("Devices", "Have it enrolled anew."),
    ),
}
_OTHER_WARNING: Final = (
    translatable("Devices", "It warns of something; nothing is lost"),
    _CALL,
)

_HANGS: Final = (
    translatable("Devices", "Its program hangs"),
    translatable("Devices", "Switch the device off and on."),
)

_AHEAD: Final = translatable("Devices", "Its clock is ahead by {minutes}")
_BEHIND: Final = translatable("Devices", "Its clock is behind by {minutes}")
_MINUTE: Final = 60


def finding_sentences(sentences: Sentences, matter: Matter) -> tuple[str, str]:
    """Return what is wrong, and what to do; the latter is empty where there is nothing."""
    words, number = sentences.formats.words, sentences.formats.number
    match matter:
        case PartBad(part, detail):
            name = words.translate("Devices", PARTS[part]) if part in PARTS else left_to_right(part)
            what, to_do = _DETAILS.get(detail, _UNKNOWN_DETAIL)
            return words.translate("Devices", what, part=name), _said(sentences, to_do)
        case Told(alert):
            return _both(sentences, _ALERTS[alert])
        case Warned(warning):
            return _both(sentences, _WARNINGS.get(warning, _OTHER_WARNING))
        case CannotStore():
            return _both(sentences, _CANNOT_SAVE)
        case DiskLow(free_mb):
            what = words.translate(
                "Devices", "Its disk is almost full: {amount} MB left", amount=number(free_mb)
            )
            return what, _said(sentences, _CALL)
        case ClockOff(seconds):
            minutes = sentences.formats.minutes(max(1, round(abs(seconds) / _MINUTE)))
            source = _AHEAD if seconds > 0 else _BEHIND
            what = words.translate("Devices", source, minutes=minutes)
            return what, _said(sentences, _CALL)
        case OtherVersion(version, servers):
            what = words.translate(
                "Devices",
                "Its program has version {version}, the server’s {server}",
                version=left_to_right(version),
                server=left_to_right(servers),
            )
            return what, words.translate("Devices", "Have it updated.")
        case Piled(queue, count):
            return _piled(sentences, queue, count), ""
        case Hangs():
            return _both(sentences, _HANGS)
        case _ as unreachable:
            assert_never(unreachable)


def _piled(sentences: Sentences, queue: str, count: int) -> str:
    words = sentences.formats.words
    match queue:
        case "outbox":
            return words.translate("Devices", "%n acts wait to be sent", n=count)
        case "requests":
            return words.translate("Devices", "%n steps on requests wait to be sent", n=count)
        case "speaking":
            return words.translate("Devices", "%n calls wait to be spoken", n=count)
        case _:
            return words.translate("Devices", "%n things wait to be done", n=count)


def _both(sentences: Sentences, pair: tuple[str, str]) -> tuple[str, str]:
    return _said(sentences, pair[0]), _said(sentences, pair[1])


def _said(sentences: Sentences, source: str) -> str:
    return sentences.formats.words.translate("Devices", source) if source else ""
