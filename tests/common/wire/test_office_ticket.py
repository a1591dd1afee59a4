# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office's file says of its tickets is read, or told with its mend."""

from pathlib import Path
from struct import pack
from zlib import compress, crc32

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.office import Office
from common.domain.ticket_layout import (
    USUAL_PIECES,
    BlockSize,
    TicketBlock,
    TicketLayout,
    TicketPiece,
)
from common.wire.messages import Configuration
from common.wire.office_file import FileProblems, describe, load_office
from common.wire.png import PngFault, png_size
from tests.common.wire.small_office import SMALL, office_of, told


def chunk(kind: bytes, body: bytes) -> bytes:
    return pack(">I", len(body)) + kind + body + pack(">I", crc32(kind + body))


def png(width: int = 8, height: int = 2) -> bytes:
    """A grey picture of one bit a dot, as the PNG specification has it."""
    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = compress((b"\x00" + bytes(-(-width // 8))) * height)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def loaded(folder: Path, ticket: str) -> Office | FileProblems:
    file = folder / "office.toml"
    file.write_text(f"{SMALL}\n[ticket]\n{ticket}\n", encoding="utf-8")
    return load_office(file)


def said(folder: Path, ticket: str) -> list[str]:
    result = loaded(folder, ticket)
    lines = describe(result).splitlines() if isinstance(result, FileProblems) else []
    return [line.split(" (line")[0] + line.partition(")")[2] for line in lines]


def test_an_office_that_says_nothing_has_the_usual_ticket() -> None:
    assert office_of(SMALL).ticket == TicketLayout(USUAL_PIECES, None, ())


def test_parts_come_in_the_order_and_size_of_the_file() -> None:
    ticket = '[ticket]\nblocks = ["number large", "rule", "service", "rule", "code small"]\n'
    assert office_of(f"{SMALL}\n{ticket}").ticket.blocks == (
        TicketPiece(TicketBlock.NUMBER, BlockSize.LARGE),
        TicketPiece(TicketBlock.RULE),
        TicketPiece(TicketBlock.SERVICE),
        TicketPiece(TicketBlock.RULE),
        TicketPiece(TicketBlock.CODE, BlockSize.SMALL),
    )


def test_the_logo_travels_with_the_set_up(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    office = loaded(tmp_path, 'logo = "logo.png"')
    assert isinstance(office, Office)
    assert office.ticket.logo == png()
    sent = msgspec.json.encode(Configuration("1", office))
    assert msgspec.json.decode(sent, type=Configuration).office == office


def test_a_set_up_stored_before_there_were_layouts_is_read() -> None:
    stored = msgspec.json.decode(msgspec.json.encode(office_of(SMALL)))
    del stored["ticket"]
    assert msgspec.convert(stored, Office) == office_of(SMALL)


def test_a_logo_in_a_text_that_is_no_file_is_told() -> None:
    (line,) = told(f'{SMALL}\n[ticket]\nlogo = "logo.png"\n')
    assert "no folder to look for it in; keep it beside the office's file" in line


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(None, "cannot be read: No such file or directory; keep it beside", id="none"),
        pytest.param(b"GIF89a", "no PNG file; draw it in black on white", id="another format"),
        pytest.param(png()[:-1], "a damaged PNG file; save it anew", id="cut off"),
        pytest.param(png(4000), "is 4000 × 2 dots large; use at most 2048", id="too large"),
        pytest.param(png() + bytes(33_000), "bytes; use at most 32768", id="too many bytes"),
    ],
)
def test_a_logo_that_is_of_no_use_is_told(tmp_path: Path, content: bytes | None, says: str) -> None:
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)
    (line,) = said(tmp_path, 'logo = "logo.png"')
    assert line.startswith("ticket.logo: ")
    assert says in line


@pytest.mark.parametrize(
    ("ticket", "says"),
    [
        pytest.param(
            'blocks = ["number", "sevice"]',
            ['ticket.blocks[1]: "sevice" is no part of a ticket; did you mean "service"?'],
            id="misspelt part",
        ),
        pytest.param(
            'blocks = ["number huge"]',
            ['ticket.blocks[0]: "huge" is no size; use one of: "small", "normal", "large"'],
            id="size",
        ),
        pytest.param(
            'blocks = ["number", 3, "office very large"]',
            [
                'ticket.blocks[1]: no part of a ticket; write it as "number" or "number large"',
                'ticket.blocks[2]: no part of a ticket; write it as "number" or "number large"',
            ],
            id="no part",
        ),
        pytest.param(
            'blocks = ["number", "code", "code large"]',
            [
                'ticket.blocks[2]: "code" is taken by ticket.blocks[1]; '
                "print each part once; only a rule may come again"
            ],
            id="twice",
        ),
        pytest.param(
            'blocks = ["service"]',
            [
                'ticket.blocks: the ticket has no number; add "number": '
                "without it nobody knows when they are called"
            ],
            id="no number",
        ),
        pytest.param(
            'blocks = ["number"]\n[[ticket.lines]]\nar = "أهلاً"\nen = "Welcome"',
            [
                "ticket.lines: it is not printed; "
                'add "lines" to ticket.blocks, or remove ticket.lines'
            ],
            id="lines left out",
        ),
        pytest.param(
            '[[ticket.lines]]\nar = "أهلاً"',
            ['ticket.lines[0].en: missing; add the English text, since languages lists "en"'],
            id="line not in every language",
        ),
        pytest.param(
            "logo = 3",
            ['ticket.logo: not a text; write the name of a PNG file, such as "logo.png"'],
            id="logo",
        ),
    ],
)
def test_a_mistake_is_told_with_its_mend(tmp_path: Path, ticket: str, says: list[str]) -> None:
    assert said(tmp_path, ticket) == says


def test_the_size_of_a_picture_stands_in_its_head() -> None:
    assert png_size(png(300, 20)) == (300, 20)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(png(0, 5), id="no width"),
        pytest.param(png().replace(b"IDAT", b"IDAX"), id="wrong check sum"),
        pytest.param(png()[:8] + png()[33:], id="no head"),
        pytest.param(png()[:8] + chunk(b"IHDR", b"short") + png()[33:], id="short head"),
        pytest.param(png()[:33] + chunk(b"IEND", b""), id="no picture"),
        pytest.param(png()[:8], id="nothing"),
    ],
)
def test_a_damaged_picture_is_told(content: bytes) -> None:
    assert png_size(content) is PngFault.DAMAGED


@given(at=st.integers(8, len(png()) - 1), bit=st.integers(0, 7))
def test_no_changed_bit_goes_unseen(at: int, bit: int) -> None:
    spoilt = bytearray(png())
    spoilt[at] ^= 1 << bit
    assert png_size(bytes(spoilt)) is PngFault.DAMAGED


@given(st.binary(max_size=80))
def test_no_content_raises(content: bytes) -> None:
    assert isinstance(png_size(b"\x89PNG\r\n\x1a\n" + content), PngFault)
