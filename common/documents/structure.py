# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page's marks mean: headings, paragraphs, tables (ISO 32000-1, 14.7 and 14.8).

A screen reader follows this tree, and not the order in which things were drawn. Content that
only repeats or adorns is marked as an artifact, which is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject


@dataclass(slots=True, eq=False)
class _Element:
    """``marked`` is the page and the number of the content that the element is, if it is one."""

    role: str
    name: str
    parent: str
    kids: list[_Element] = field(default_factory=list)
    key: object = None
    marked: tuple[str, int] | None = None
    spoken: str | None = None


FIGURE: Final = "Figure"
"""The role of a picture."""
_ROOT: Final = "structure"


class Structure:
    """Marks content as it is drawn on a canvas, and writes the tree when all is drawn."""

    def __init__(self, canvas: Canvas) -> None:
        """Begin with an empty document on ``canvas``."""
        self._canvas = canvas
        # The only way to objects that ReportLab has no function for.
        self._document = canvas._doc  # type: ignore[attr-defined]  # the stubs leave it out
        self._elements: list[_Element] = []
        self._open = [self._new("Document", _ROOT)]
        self._owners: list[_Element] = []
        self._pages: list[list[_Element]] = []

    @contextmanager
    def group(self, role: str, key: object) -> Iterator[None]:
        """What is drawn inside belongs to one element; the same ``key`` goes on with the last."""
        parent = self._open[-1]
        last = parent.kids[-1] if parent.kids else None
        if last is None or last.key is not key:
            last = self._new(role, parent.name)
            last.key = key
            parent.kids.append(last)
        self._open.append(last)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def content(self, role: str, spoken: str) -> Iterator[None]:
        """What is drawn inside is one element; ``spoken`` is its text, or what a figure shows."""
        parent = self._open[-1]
        element = self._new(role, parent.name)
        element.spoken = spoken
        element.marked = (self._document.thisPageName(), len(self._owners))
        parent.kids.append(element)
        self._canvas.addLiteral(f"/{role} <</MCID {len(self._owners)}>> BDC")
        self._owners.append(element)
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside only adorns or repeats."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def meaning(self, text: PDFTextObject, characters: str | None) -> Iterator[None]:
        """What is added to ``text`` inside stands for these characters (ISO 32000-1, 14.9.4).

        They are told letter by letter, in the order of drawing: programs that copy text turn
        right-to-left letters round themselves. None: the glyphs say enough.
        """
        code: list[str] = text._code  # type: ignore[attr-defined]  # the stubs leave it out
        if characters is not None:
            code.append(f"/Span <</ActualText {_encoded(characters)}>> BDC")
        yield
        if characters is not None:
            code.append("EMC")

    def end_page(self) -> None:
        """Close the page; what is drawn next stands on another."""
        self._canvas.showPage()
        self._pages.append(self._owners)
        self._owners = []

    def write(self) -> None:
        """Put the tree into the document; call once, when all pages are ended."""
        document = self._document
        numbers: list[object] = []
        for number, (page, owners) in enumerate(
            zip(document.Pages.pages, self._pages, strict=True)
        ):
            # ReportLab writes only those keys of a page that it knows of.
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = PDFName("S")
            numbers += [number, _references(owners)]
        for element in self._elements:
            document.Reference(_dictionary(element), element.name)
        root = PDFDictionary(
            {
                "Type": PDFName("StructTreeRoot"),
                "K": _references(self._elements[:1]),
                "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
            }
        )
        document.Reference(root, _ROOT)
        document.Catalog.StructTreeRoot = PDFObjectReference(_ROOT)
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _new(self, role: str, parent: str) -> _Element:
        element = _Element(role, f"{_ROOT}-{len(self._elements)}", parent)
        self._elements.append(element)
        return element


def _dictionary(element: _Element) -> PDFDictionary:
    entries: dict[str, object] = {
        "Type": PDFName("StructElem"),
        "S": PDFName(element.role),
        "P": PDFObjectReference(element.parent),
    }
    if element.marked is None:
        entries["K"] = _references(element.kids)
    else:
        page, number = element.marked
        entries |= {"Pg": PDFObjectReference(page), "K": number}
    if element.spoken is not None:
        key = "Alt" if element.role == FIGURE else "ActualText"
        entries[key] = PDFString(element.spoken)
    return PDFDictionary(entries)


def _references(elements: Sequence[_Element]) -> PDFArray:
    return PDFArray([PDFObjectReference(element.name) for element in elements])


def _encoded(characters: str) -> str:
    return f"<FEFF{characters.encode('utf-16-be').hex().upper()}>"
