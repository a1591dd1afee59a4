# SPDX-License-Identifier: GPL-3.0-or-later
"""What a document scanner sent, step by step: framing, check digits, issuer, validity, person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from common.devices.document_scanner.framings import FramingName, framing_named
from common.devices.frames import Frame, FrameReader
from common.devices.scanning import ScannerTrouble
from common.identity.document import Document, MrzField, Unreadable, UnreadableReason
from common.identity.mrz import read_mrz
from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Said, Verdict, said
from kiosk.hardware.masking import Veil

_STRICTEST_FIRST: Final = (
    FramingName.RTE,
    FramingName.ELYCTIS,
    FramingName.DESKO,
    FramingName.LINES,
)
"""What marks a read by little finds one in the bytes of the others, too."""

_LARGEST: Final = 4096
_PLAIN_BYTES: Final = frozenset(range(0x20, 0x7F)) | set(b"\r\n\x01\x02\x03\x1c\x1d\x00")


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """What came in one go: the bytes, and what the framing of the set-up makes of them."""

    raw: bytes
    reading: Frame | ScannerTrouble


_TROUBLES: Final[Mapping[ScannerTrouble, str]] = {
    ScannerTrouble.INCOMPLETE: translatable(
        "Hardware",
        "The end of the read is missing: the card was pulled out, or the framing is another one.",
    ),
    ScannerTrouble.GARBLED: translatable(
        "Hardware", "Bytes came in that do not fit the framing {framing}."
    ),
    ScannerTrouble.TOO_LONG: translatable("Hardware", "Far more came in than any document has."),
}
_REASONS: Final[Mapping[UnreadableReason, str]] = {
    UnreadableReason.EMPTY: translatable("Hardware", "There is no text in it."),
    UnreadableReason.WRONG_SHAPE: translatable(
        "Hardware", "Number or length of the lines fits no identity document."
    ),
    UnreadableReason.FOREIGN_CHARACTER: translatable(
        "Hardware", "There is a character in it that no such zone has."
    ),
    UnreadableReason.UNKNOWN_DOCUMENT: translatable(
        "Hardware", "It is of no kind of document that is known."
    ),
    UnreadableReason.CHECK_DIGIT: translatable("Hardware", "A check digit is wrong."),
    UnreadableReason.AMBIGUOUS: translatable(
        "Hardware", "A check digit is wrong, and more than one misread would explain it."
    ),
    UnreadableReason.MALFORMED: translatable("Hardware", "A field holds what it never can."),
    UnreadableReason.UNKNOWN_STATE: translatable("Hardware", "Its country is not known."),
}
_FIELDS: Final[Mapping[MrzField, str]] = {
    MrzField.DOCUMENT_CODE: translatable("Hardware", "The field: kind of document."),
    MrzField.ISSUER: translatable("Hardware", "The field: issuing country."),
    MrzField.NUMBER: translatable("Hardware", "The field: number of the document."),
    MrzField.NAMES: translatable("Hardware", "The field: names."),
    MrzField.NATIONALITY: translatable("Hardware", "The field: nationality."),
    MrzField.BIRTH: translatable("Hardware", "The field: date of birth."),
    MrzField.SEX: translatable("Hardware", "The field: sex."),
    MrzField.EXPIRY: translatable("Hardware", "The field: date of expiry."),
    MrzField.OPTIONAL: translatable("Hardware", "The field: additional data."),
    MrzField.COMPOSITE: translatable("Hardware", "The field: the check digit over all of it."),
}
_CLEAN_IT = said(
    translatable(
        "Hardware", "Clean the glass, put the card straight against the edge, and try another one."
    )
)


def steps_of(heard: Heard, framing: FramingName, today: date, veil: Veil) -> tuple[Finding, ...]:
    """The steps, up to the first that fails."""
    match heard.reading:
        case Frame(lines):
            return (_whole(lines), *_document_steps(lines, heard.raw, framing, today, veil))
        case trouble:
            sentence = said(_TROUBLES[trouble], framing=framing.value)
            advice = _framing_advice(heard.raw, framing, today)
            return (Finding(Verdict.TROUBLE, sentence, advice or (_CLEAN_IT,)),)


def _whole(lines: tuple[str, ...]) -> Finding:
    source = translatable("Hardware", "A whole read came in: lines of {lengths} characters.")
    return Finding(Verdict.WELL, said(source, lengths=" + ".join(str(len(x)) for x in lines)))


def _document_steps(
    lines: tuple[str, ...], raw: bytes, framing: FramingName, today: date, veil: Veil
) -> tuple[Finding, ...]:
    document = read_mrz(lines, today)
    if isinstance(document, Unreadable):
        about = () if document.field is None else (said(_FIELDS[document.field]),)
        sentence = said(_REASONS[document.reason])
        advice = _framing_advice(raw, framing, today) or (_CLEAN_IT,)
        return (Finding(Verdict.TROUBLE, sentence, (*about, *advice)),)
    return (
        _check_digits(document),
        Finding(
            Verdict.WELL,
            said(translatable("Hardware", "Issued by {state}."), state=document.issuer),
        ),
        _expiry(document, today),
        _person(document, veil),
    )


def _check_digits(document: Document) -> Finding:
    kind = document.kind.value
    if document.repaired:
        source = translatable(
            "Hardware", "{kind}: the check digits are right after misreads were undone."
        )
        fields = tuple(said(_FIELDS[field]) for field in MrzField if field in document.repaired)
        return Finding(Verdict.ATTENTION, said(source, kind=kind), (*fields, _CLEAN_IT))
    source = translatable("Hardware", "{kind}: all check digits are right.")
    return Finding(Verdict.WELL, said(source, kind=kind))


def _expiry(document: Document, today: date) -> Finding:
    last = document.expiry.exact()
    if last is None:
        return Finding(
            Verdict.WELL, said(translatable("Hardware", "It says no last day of validity."))
        )
    if last < today:
        source = translatable("Hardware", "It expired on {day}.")
        return Finding(Verdict.ATTENTION, said(source, day=last.isoformat()))
    source = translatable("Hardware", "It is valid until {day}.")
    return Finding(Verdict.WELL, said(source, day=last.isoformat()))


def _person(document: Document, veil: Veil) -> Finding:
    source = translatable("Hardware", "Name {name}, number {number}.")
    name = " ".join((document.primary_name, document.secondary_name))
    fields = {"name": veil.name(name), "number": veil.number(document.number)}
    return Finding(Verdict.WELL, said(source, **fields))


def _framing_advice(raw: bytes, framing: FramingName, today: date) -> tuple[Said, ...]:
    """Another framing that makes a document of the bytes; or that they are no text at all."""
    for other in _STRICTEST_FIRST:
        if other is not framing and _reads(raw, other, today):
            source = translatable(
                "Hardware",
                "The scanner speaks {other}: write {setting} into the office file, or set the"
                " scanner to {framing}.",
            )
            setting = f'framing = "{other.value}"'
            return (said(source, other=other.value, setting=setting, framing=framing.value),)
    foreign = sum(byte not in _PLAIN_BYTES for byte in raw)
    if raw and foreign * 4 > len(raw):
        return (
            said(
                translatable(
                    "Hardware",
                    "The bytes are no text: compare the speed (baud) with the scanner’s manual.",
                )
            ),
        )
    return ()


def _reads(raw: bytes, framing: FramingName, today: date) -> bool:
    reader = FrameReader(framing_named(framing), longest=_LARGEST)
    readings = [*reader.feed(raw), *reader.idle()]
    frames = [reading for reading in readings if isinstance(reading, Frame)]
    return any(isinstance(read_mrz(frame.lines, today), Document) for frame in frames)
