# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file says of itself: title, language, author, dates, colours, as PDF/A wants it.

The same facts stand twice, in the information dictionary and as XMP (ISO 16684-1); a viewer
shows the title in place of the file's name, and turns pages in the direction of writing. No
level of PDF/A is claimed, since no validator of it belongs to the tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from xml.sax.saxutils import escape

from PIL.ImageCms import ImageCmsProfile, createProfile
from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

_PROGRAM = "Nobat"
_ICC_DATE = slice(24, 36)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; ``made_at`` is time-zone aware."""

    title: str
    author: str
    subject: str
    language: str
    right_to_left: bool
    made_at: datetime


def describe(canvas: Canvas, metadata: Metadata) -> None:
    """Write the facts into the document that is drawn on ``canvas``."""
    at = metadata.made_at.astimezone(UTC)
    canvas.setTitle(metadata.title)
    canvas.setAuthor(metadata.author)
    canvas.setSubject(metadata.subject)
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setDateFormatter(lambda *_: f"{at:D:%Y%m%d%H%M%SZ}")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if metadata.right_to_left:
        canvas.setViewerPreference("Direction", "R2L")
    document = canvas._doc  # type: ignore[attr-defined]  # the stubs leave it out
    document.Catalog.Metadata = XMP(creator=lambda _: _packet(metadata, at))
    document.Catalog.OutputIntents = PDFArray([_intent()])
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__, "OutputIntents"]


def _packet(metadata: Metadata, at: datetime) -> bytes:
    moment = f"{at:%Y-%m-%dT%H:%M:%SZ}"
    language, title = metadata.language, escape(metadata.title)
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>
<rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">{escape(metadata.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{_PROGRAM}</pdf:Producer>
<xmp:CreatorTool>{_PROGRAM}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
    return packet.encode()


def _intent() -> PDFDictionary:
    profile = PDFStream(
        dictionary=PDFDictionary({"N": 3, "Alternate": PDFName("DeviceRGB")}), content=_srgb()
    )
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": profile,
        }
    )


@cache
def _srgb() -> bytes:
    profile = bytearray(ImageCmsProfile(createProfile("sRGB")).tobytes())
    # The moment at which the profile was made (ICC.1, 7.2.10): equal documents, equal bytes.
    profile[_ICC_DATE] = bytes(12)
    return bytes(profile)
