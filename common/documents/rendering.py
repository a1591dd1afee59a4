# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a document: from its values to the bytes of a PDF file.

Equal values give equal bytes, whenever and wherever they are rendered with the same version, so
that a document which is kept as its values can be given out again and compared by its digest.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from io import BytesIO
from threading import Lock
from typing import Final, TypeAlias, assert_never

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from common.documents import (
    address_label,
    certificate,
    daily_report,
    decision,
    hand_over_slip,
    receipt,
    request_slip,
    till_report,
)
from common.documents.address_label import AddressLabel
from common.documents.certificate import Certificate
from common.documents.composer import Composer
from common.documents.daily_report import DailyReport
from common.documents.decision import Decision
from common.documents.fonts import Weight, pair
from common.documents.hand_over_slip import HandOverSlip
from common.documents.imprint import Copy, Imprint, Original
from common.documents.metadata import Metadata, describe
from common.documents.press import Press
from common.documents.receipt import Receipt
from common.documents.request_slip import RequestSlip
from common.documents.sheet import (
    A4_SHEET,
    LABEL_SHEET,
    close_document,
    lay_out,
    open_document,
)
from common.documents.structure import Structure
from common.documents.till_report import TillReport
from common.documents.wording import Wording
from common.texts.figures import usual_digits
from common.texts.sentences import sentences_of

Document: TypeAlias = (
    "AddressLabel | Certificate | DailyReport | Decision | HandOverSlip | Receipt | RequestSlip"
    " | TillReport"
)

# Bytes as they are, and not as letters: a fifth smaller, and sooner written.
rl_config.useA85 = 0

# ReportLab's fonts belong to the process, and learn glyphs while a document is written.
_rendering: Final = Lock()


def render(document: Document) -> bytes:
    """The document as a PDF file.

    Raises ``DoesNotFitError``, OSError where a font or the sentences are missing, and ValueError
    where a moment has no time zone.
    """
    with _rendering:
        content, pages = _rendered(document, expected_pages=1)
        return content if pages == 1 else _rendered(document, expected_pages=pages)[0]


def digest_of(content: bytes) -> str:
    """What the log keeps of an issued document: SHA-256 of its bytes, in hexadecimal digits."""
    return sha256(content).hexdigest()


def _rendered(document: Document, expected_pages: int) -> tuple[bytes, int]:
    imprint = document.imprint
    sheet = LABEL_SHEET if isinstance(document, AddressLabel) else A4_SHEET
    digits = imprint.digits or usual_digits(imprint.language)
    words = Wording(sentences_of("common", imprint.language, digits), imprint.zone)
    target = BytesIO()
    font = pair(Weight.REGULAR).latin.name
    canvas = Canvas(
        target,
        pagesize=sheet.size,
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        # Else every file would name Helvetica, which it does not embed.
        initialFontName=font,  # type: ignore[arg-type]  # a name, whatever the stubs say
        lang=imprint.language,
    )
    press = Press(canvas, Structure(canvas), imprint.language, words.sentences.is_right_to_left)
    composer = Composer(press, words)
    title = _compose(document, composer)
    pages = lay_out(composer, imprint, sheet, expected_pages)
    press.structure.write()
    describe(
        canvas,
        Metadata(
            title=f"{title} {imprint.number}",
            author=imprint.office,
            subject=imprint.agency,
            language=imprint.language,
            right_to_left=press.right_to_left,
            made_at=_made_at(imprint),
        ),
    )
    canvas.save()
    return target.getvalue(), pages


def _compose(document: Document, composer: Composer) -> str:
    """Put the parts together; return the document's title."""
    title = _title(document, composer)
    if not isinstance(document, AddressLabel):
        open_document(composer, document.imprint, title)
    match document:
        case AddressLabel():
            address_label.compose(document, composer)
        case Certificate():
            certificate.compose(document, composer)
        case DailyReport():
            daily_report.compose(document, composer)
        case Decision():
            decision.compose(document, composer)
        case HandOverSlip():
            hand_over_slip.compose(document, composer)
        case Receipt():
            receipt.compose(document, composer)
        case RequestSlip():
            request_slip.compose(document, composer)
        case TillReport():
            till_report.compose(document, composer)
        case other:
            assert_never(other)
    close_document(composer, document.imprint)
    return title


def _title(document: Document, composer: Composer) -> str:
    words = composer.words
    match document:
        case AddressLabel():
            return words.translate("Document", "Address label")
        case Certificate(name=name):
            return name
        case DailyReport():
            return words.translate("Document", "Daily report")
        case Decision():
            return words.translate("Document", "Decision")
        case HandOverSlip():
            return words.translate("Document", "Hand-over slip")
        case Receipt():
            return words.translate("Document", "Receipt")
        case RequestSlip():
            return words.translate("Document", "Your request")
        case TillReport():
            return words.translate("Document", "Till report")
        case other:
            assert_never(other)


def _made_at(imprint: Imprint) -> datetime:
    match imprint.issue:
        case Copy(printed_at=at):
            made_at = at
        case Original():
            made_at = imprint.issued_at
        case other:
            assert_never(other)
    if made_at.tzinfo is None:
        message = "a document is issued at a moment of a time zone"
        raise ValueError(message)
    return made_at
