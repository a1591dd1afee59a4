# SPDX-License-Identifier: GPL-3.0-or-later
"""What people send is looked through: a clerk opens pictures and papers, and nothing that acts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.requests.scans import LARGEST_SCAN, BadScan, ScanKind, scan_kind
from tests.server.web.scans import jpeg, pdf, pdf_hiding, pdf_with, png

GOOD = {ScanKind.PNG: png(), ScanKind.JPEG: jpeg(), ScanKind.PDF: pdf()}


@pytest.mark.parametrize("kind", GOOD)
def test_pictures_and_papers_are_known_by_their_bytes(kind: ScanKind) -> None:
    assert scan_kind(GOOD[kind]) is kind


@pytest.mark.parametrize("kind", GOOD)
@given(data=st.data())
def test_what_is_cut_off_is_damaged(kind: ScanKind, data: st.DataObject) -> None:
    content = GOOD[kind]
    length = data.draw(st.integers(1, len(content) - 3))
    assert isinstance(scan_kind(content[:length]), BadScan)


@given(st.binary(max_size=200))
def test_anything_at_all_is_judged(content: bytes) -> None:
    for head in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"%PDF-1.7\n"):
        assert isinstance(scan_kind(head + content), BadScan | ScanKind)


@pytest.mark.parametrize(
    ("content", "bad"),
    [
        (b"", BadScan.EMPTY),
        (png() + bytes(LARGEST_SCAN), BadScan.TOO_LARGE),
        (b"<html><script>alert(1)</script>", BadScan.OTHER_KIND),
        (b"GIF89a", BadScan.OTHER_KIND),
        (png()[:-2] + b"xx", BadScan.DAMAGED),
        (png() + b"PK\x03\x04", BadScan.DAMAGED),
        (png(30_000, 30_000), BadScan.TOO_MANY_PIXELS),
        (jpeg(60_000, 60_000), BadScan.TOO_MANY_PIXELS),
        (jpeg(0, 8), BadScan.TOO_MANY_PIXELS),
        (pdf_with(b"/Encrypt 9 0 R"), BadScan.LOCKED),
        (pdf_with(b"/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>"), BadScan.ACTIVE),
        (pdf_with(b"/OpenAction <</S /J#61vaScript>>"), BadScan.ACTIVE),
        (pdf_with(b"/Names <</EmbeddedFiles 9 0 R>>"), BadScan.ACTIVE),
        (pdf_with(b"/AA <</O <</S /Launch>>>>"), BadScan.ACTIVE),
        (pdf_hiding(b"<</S /JavaScript>>"), BadScan.ACTIVE),
        (pdf_hiding(b"\x00" * 40_000_000), BadScan.DAMAGED),
        (pdf_hiding(b"").replace(b"x\x9c", b"zz"), BadScan.DAMAGED),
    ],
    ids=range(17),
)
def test_what_is_not_taken_is_told_why(content: bytes, bad: BadScan) -> None:
    assert scan_kind(content) is bad


def test_a_paper_whose_objects_are_packed_is_a_paper() -> None:
    assert scan_kind(pdf_hiding(b"<</Type /Page>>")) is ScanKind.PDF


def test_a_page_that_opens_at_a_place_of_its_own_is_a_paper() -> None:
    assert scan_kind(pdf_with(b"/OpenAction [3 0 R /Fit]")) is ScanKind.PDF


def test_what_a_camera_adds_behind_its_picture_does_not_matter() -> None:
    assert scan_kind(jpeg() + b"SEFT trailer") is ScanKind.JPEG
