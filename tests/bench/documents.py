# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a certificate takes, beside a bare page of ReportLab's with as many lines."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from common.documents.fonts import Weight, pair
from common.documents.rendering import render
from tests.bench.figures import Figure, Figures, beside, percentile
from tests.common.documents.examples import LANGUAGES, certificate

_TIMES = 40
_LINES = 24
_LINE = "Name of the person as it is written in the register of the country, 0123456789"


def measure_documents(_folder: Path) -> Figures:
    """Render certificates of each language, Arabic among them, once the fonts are loaded."""
    began = time.perf_counter()
    render(certificate("ar"))
    first = time.perf_counter() - began
    documents = [certificate(language) for language in LANGUAGES]
    for document in documents:
        render(document)
    rendering = [partial(render, document) for document in documents] * (_TIMES // len(documents))
    taken = [_milliseconds(work, time.perf_counter) for work in rendering]
    computed = [_milliseconds(work, time.process_time) for work in rendering]
    bare = [_milliseconds(_bare_page, time.perf_counter) for _ in range(_TIMES)]
    return {
        "certificate_pdf_ms": beside(
            percentile(taken, 0.5),
            percentile(bare, 0.5),
            "ms",
            f"median of {len(taken)} certificates in {len(documents)} languages with signed code;"
            f" limit: a page of {_LINES} plain lines by ReportLab alone",
        ),
        "certificate_pdf_cpu_ms": Figure(
            round(percentile(computed, 0.5), 1), "ms", "the processor's time for the same"
        ),
        "certificate_pdf_first_ms": Figure(
            round(first * 1000, 1), "ms", "the first after a start: fonts and sentences are read"
        ),
    }


def _milliseconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    began = clock()
    work()
    return (clock() - began) * 1000


def _bare_page() -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pageCompression=1)
    canvas.setFont(pair(Weight.REGULAR).latin.name, 11)
    for number in range(_LINES):
        canvas.drawString(60, 760 - 18 * number, _LINE)
    canvas.save()
    return target.getvalue()
