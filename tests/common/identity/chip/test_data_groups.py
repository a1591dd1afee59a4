# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found in the files of a chip."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.data_groups import listed_groups, read_dg1
from common.identity.chip.details import HolderDetails, IssueDetails, read_dg11, read_dg12
from common.identity.chip.portrait import ImageKind, Portrait, read_portrait
from common.identity.chip.tlv import write
from common.identity.document import Document, Unreadable, UnreadableReason

TODAY = date(2026, 11, 22)
JPEG = bytes.fromhex("FFD8FFE000104A464946") + bytes(50)
JP2 = bytes.fromhex("0000000C6A5020200D0A870A") + bytes(50)
CODE_STREAM = bytes.fromhex("FF4FFF51002F") + bytes(50)
# ISO/IEC 19794-5, 5.4 to 5.7: record header, facial information with one feature point, image.
FACE = b"FAC\x00010\x00" + bytes(6) + bytes(20) + bytes(8) + bytes(12)


def dg2(record: bytes, *, block: int = 0x5F2E, outer: bool = True) -> bytes:
    """A file with one template."""
    template = write(0x7F60, write(0xA1, write(0x87, b"\x01\x01")) + write(block, record))
    group = write(0x7F61, write(0x02, b"\x01") + template)
    return write(0x75, group) if outer else group


# ── EF.COM ───────────────────────────────────────────────────────────────────────────────────


def test_the_list_of_the_example_is_read() -> None:
    # ICAO 9303-11, appendix D.4, with the rest of its value.
    com = bytes.fromhex("60145F0104303130365F36063034303030305C026175")
    assert listed_groups(com) == frozenset({1, 2})


def test_every_group_has_its_tag_and_what_is_none_is_left_out() -> None:
    tags = bytes.fromhex("61756376656667 68696A6B6C6D6E6F70 60FF")
    assert listed_groups(write(0x60, write(0x5C, tags))) == frozenset(range(1, 17))


@pytest.mark.parametrize("com", ["", "60", "6000", "6102 5C00", "6003 5C0561", "6004 5F360102"])
def test_what_is_no_list_lists_nothing(com: str) -> None:
    assert listed_groups(bytes.fromhex(com)) is None


# ── DG1 ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "zone",
    [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ],
    ids=["TD3", "TD2", "TD1"],
)
def test_the_zone_of_every_size_of_document_is_read(zone: str) -> None:
    document = read_dg1(write(0x61, write(0x5F1F, zone.encode())), TODAY)
    assert isinstance(document, Document)
    assert (document.primary_name, document.secondary_name) == ("ERIKSSON", "ANNA MARIA")


@pytest.mark.parametrize(
    ("dg1", "reason"),
    [
        (b"", UnreadableReason.WRONG_SHAPE),
        (write(0x61, b""), UnreadableReason.WRONG_SHAPE),
        (write(0x75, write(0x5F1F, b"P<")), UnreadableReason.WRONG_SHAPE),
        (write(0x61, write(0x5F1F, b"P<UTO")), UnreadableReason.WRONG_SHAPE),
        (write(0x61, write(0x5F1F, b"\xff" * 88)), UnreadableReason.FOREIGN_CHARACTER),
    ],
)
def test_a_file_without_zone_is_unreadable(dg1: bytes, reason: UnreadableReason) -> None:
    read = read_dg1(dg1, TODAY)
    assert isinstance(read, Unreadable)
    assert read.reason is reason


# ── DG2 ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        (JPEG, ImageKind.JPEG),
        (JP2, ImageKind.JPEG_2000),
        (CODE_STREAM, ImageKind.JPEG_2000),
    ],
)
@pytest.mark.parametrize("header", [FACE, b""], ids=["with face header", "bare"])
def test_the_kind_of_a_portrait_is_told_by_its_bytes(
    picture: bytes, kind: ImageKind, header: bytes
) -> None:
    assert read_portrait(dg2(header + picture)) == Portrait(picture, kind)


def test_a_picture_within_a_picture_does_not_come_first() -> None:
    assert read_portrait(dg2(FACE + JP2 + JPEG)) == Portrait(JP2 + JPEG, ImageKind.JPEG_2000)


def test_a_data_block_of_the_constructed_kind_is_read() -> None:
    assert read_portrait(dg2(FACE + JPEG, block=0x7F2E)) == Portrait(JPEG, ImageKind.JPEG)


def test_a_file_without_its_outermost_object_is_read() -> None:
    assert read_portrait(dg2(FACE + JPEG, outer=False)) == Portrait(JPEG, ImageKind.JPEG)


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(write(0x75, b""), id="no group"),
        pytest.param(write(0x75, write(0x7F61, b"")), id="no template"),
        pytest.param(write(0x75, write(0x7F61, write(0x7F60, b""))), id="no data block"),
        pytest.param(write(0x75, write(0x7F61, write(0x7F60, b"\x5f"))), id="half a data block"),
        pytest.param(dg2(FACE + b"GIF89a"), id="another kind of picture"),
        pytest.param(dg2(JPEG)[:-1], id="cut off"),
    ],
)
def test_a_file_without_portrait_gives_none(file: bytes) -> None:
    assert read_portrait(file) is None


# ── DG11 and DG12 ────────────────────────────────────────────────────────────────────────────


def holder(*fields: tuple[int, bytes]) -> HolderDetails | None:
    """The details in a DG11 of these fields."""
    return read_dg11(write(0x6B, b"".join(write(tag, value) for tag, value in fields)))


def test_the_details_of_the_holder_are_read() -> None:
    details = holder(
        (0x5C, bytes.fromhex("5F0E5F105F2B5F115F42")),
        (0x5F0E, "نوروزی<<مریم<زهرا".encode()),
        (0x5F10, b"0084575948<<<"),
        (0x5F2B, b"19740812"),
        (0x5F11, "تهران<ایران".encode()),
        (0x5F42, b"12 FIRST STREET<OLD TOWN"),
    )
    assert details == HolderDetails(
        primary_name="نوروزی",
        secondary_name="مریم زهرا",
        personal_number="0084575948",
        birth=date(1974, 8, 12),
        birth_place="تهران, ایران",
        address="12 FIRST STREET, OLD TOWN",
    )


def test_a_date_may_be_packed() -> None:
    details = holder((0x5F2B, bytes.fromhex("19740812")))
    assert details is not None
    assert details.birth == date(1974, 8, 12)


@pytest.mark.parametrize(
    "value",
    [b"", b"1974", b"19740232", b"00000000", b"1974081", "١٩٧٤٠٨١٢".encode(), b"\x19\x74aa"],
)
def test_what_is_no_date_is_none(value: bytes) -> None:
    details = holder((0x5F2B, value))
    assert details is not None
    assert details.birth is None


@pytest.mark.parametrize("value", [b"", b"<<<", b"\xff\xfe", b"A\x00B", b"A\nB", b"A" * 401])
def test_what_is_no_text_to_show_is_none(value: bytes) -> None:
    assert holder((0x5F0E, value), (0x5F42, value)) == HolderDetails(*[None] * 6)


def test_the_details_of_the_issue_are_read() -> None:
    file = write(0x6C, write(0x5F19, "МВС<6301".encode()) + write(0x5F26, b"20200131"))
    assert read_dg12(file) == IssueDetails("МВС, 6301", date(2020, 1, 31))
    assert read_dg12(write(0x6C, b"")) == IssueDetails(None, None)


def test_other_files_have_no_details() -> None:
    assert read_dg11(write(0x6C, b"")) is None
    assert read_dg12(write(0x6B, b"")) is None


@given(st.sampled_from([0x60, 0x61, 0x75, 0x6B, 0x6C]), st.binary(max_size=80))
def test_any_bytes_are_understood_or_refused(tag: int, value: bytes) -> None:
    for file in (value, write(tag, value)):
        listed_groups(file)
        read_dg1(file, TODAY)
        read_portrait(file)
        read_dg11(file)
        read_dg12(file)
