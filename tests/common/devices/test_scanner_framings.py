# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames come out whole, however the serial line splits, glues or spoils them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.code_scanner.lines import CodeLines
from common.devices.document_scanner.framings import FramingName, framing_named
from common.devices.frames import Frame, FrameReader
from common.devices.scanning import ScannerTrouble
from tests.pdf417 import CARD_FIELDS, card_bytes
from tests.virtual.scanner import framed
from tests.virtual.specimens import SPECIMENS

CARD = SPECIMENS["syria-id-layal"].lines()
OTHER_CARD = SPECIMENS["ukraine-id-taras"].lines()
PASSPORT = SPECIMENS["iran-passport-mehrnaz"].lines()
TD2_CARD = SPECIMENS["utopia-card"].lines()
FRENCH_CARD = SPECIMENS["france-id-camille"].lines()
VISA = SPECIMENS["utopia-visa"].lines()
SMALL_VISA = SPECIMENS["utopia-small-visa"].lines()
ZONES = (CARD, OTHER_CARD, PASSPORT, TD2_CARD, FRENCH_CARD, VISA, SMALL_VISA)
UNASKED = [FramingName.LINES, FramingName.DESKO, FramingName.RTE]
Readings = list[Frame | ScannerTrouble]

every_framing = pytest.mark.parametrize("name", FramingName)


def reader(name: FramingName) -> FrameReader:
    return FrameReader(framing_named(name))


def read(name: FramingName, *pieces: bytes) -> Readings:
    reading = reader(name)
    fed = [found for piece in pieces for found in reading.feed(piece)]
    return fed + reading.idle()


@every_framing
@pytest.mark.parametrize("zone", ZONES)
def test_a_read_is_handed_on_at_its_last_byte(name: FramingName, zone: tuple[str, ...]) -> None:
    assert reader(name).feed(framed(zone, name)) == [Frame(zone)]


@every_framing
@given(st.lists(st.sampled_from(ZONES), min_size=1, max_size=4, unique=True), st.data())
def test_reads_come_out_alike_however_they_are_split_and_glued(
    name: FramingName, zones: list[tuple[str, ...]], data: st.DataObject
) -> None:
    stream = b"".join(framed(zone, name) for zone in zones)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)), max_size=12)))
    pieces = [
        stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)
    ]
    assert read(name, *pieces) == [Frame(zone) for zone in zones]


@every_framing
@pytest.mark.parametrize("zone", ZONES)
def test_a_card_pulled_out_anywhere_is_incomplete_and_the_next_one_is_read(
    name: FramingName, zone: tuple[str, ...]
) -> None:
    whole = framed(zone, name)
    # The last byte that is needed: what follows the zone in plain lines and DESKO is not.
    needed = {FramingName.LINES: len(whole) - 1, FramingName.DESKO: len(whole) - 1}
    for length in range(2, needed.get(name, len(whole))):
        reading = reader(name)
        assert reading.feed(whole[:length]) + reading.idle() == [ScannerTrouble.INCOMPLETE], length
        assert reading.feed(framed(OTHER_CARD, name)) == [Frame(OTHER_CARD)]


@every_framing
@given(st.lists(st.binary(max_size=400), max_size=10))
def test_no_bytes_raise_and_the_next_card_after_a_pause_is_read(
    name: FramingName, noise: list[bytes]
) -> None:
    reading = reader(name)
    for piece in noise:
        reading.feed(piece)
    reading.idle()
    assert reading.feed(framed(OTHER_CARD, name)) == [Frame(OTHER_CARD)]


@every_framing
def test_endless_noise_is_told_once_and_forgotten_at_the_pause(name: FramingName) -> None:
    reading = reader(name)
    found = [told for _ in range(50) for told in reading.feed(b"x" * 100)]
    assert found == [ScannerTrouble.TOO_LONG]
    assert reading.idle() == []
    assert reading.feed(framed(CARD, name)) == [Frame(CARD)]


@every_framing
def test_noise_and_a_pause_are_told(name: FramingName) -> None:
    expected = ScannerTrouble.INCOMPLETE if name is FramingName.LINES else ScannerTrouble.GARBLED
    assert read(name, b"hello") == [expected]


@every_framing
def test_silence_is_no_trouble(name: FramingName) -> None:
    assert read(name, b"") == []


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\r\r\n"])
@pytest.mark.parametrize("zone", ZONES)
def test_plain_lines_may_end_in_any_way(end: str, zone: tuple[str, ...]) -> None:
    stream = "".join(line + end for line in zone).encode()
    assert read(FramingName.LINES, stream, stream) == [Frame(zone), Frame(zone)]


@pytest.mark.parametrize("zone", ZONES)
def test_the_last_line_end_of_plain_lines_may_be_missing(zone: tuple[str, ...]) -> None:
    assert read(FramingName.LINES, "\r".join(zone).encode()) == [Frame(zone)]


@pytest.mark.parametrize("zone", ZONES)
def test_plain_lines_may_come_glued_into_one(zone: tuple[str, ...]) -> None:
    assert read(FramingName.LINES, "".join(zone).encode() + b"\r") == [Frame(("".join(zone),))]


@pytest.mark.parametrize("noise", [b"\x00\xff\r", b"READY\r\n", b"\x00\x02", b"\r\n\x1bV2\r"])
@pytest.mark.parametrize("zone", ZONES)
def test_noise_before_plain_lines_does_not_spoil_them(noise: bytes, zone: tuple[str, ...]) -> None:
    stream = noise + framed(zone, FramingName.LINES)
    assert read(FramingName.LINES, stream) == [Frame(zone)]


def test_blank_lines_alone_mean_nothing() -> None:
    assert read(FramingName.LINES, b"\r\n \r\n\r\n") == []


@pytest.mark.parametrize("code", [card_bytes(), card_bytes(CARD_FIELDS, *"1234567"), b"641" * 28])
def test_a_2d_code_is_read_in_plain_lines_between_zones(code: bytes) -> None:
    told = Frame((code.decode("latin-1"),))
    zone = framed(CARD, FramingName.LINES)
    assert read(FramingName.LINES, zone + code + b"\r\n" + zone) == [Frame(CARD), told, Frame(CARD)]
    assert read(FramingName.LINES, code) == [told]
    assert read(FramingName.LINES, zone[:31] + code + b"\r") == [told]
    assert read(FramingName.LINES, zone[:31] + code) == [told]


def test_desko_reads_whatever_its_start_and_end_bytes_are() -> None:
    block = b"\x02" + framed(CARD, FramingName.LINES) + b"\x03"
    for start, end in ((b"", b""), (b"\x80", b"\x81"), (b"\x1e", b"\x1f")):
        assert read(FramingName.DESKO, start + block + end) == [Frame(CARD)]


def test_an_empty_desko_block_is_garbled() -> None:
    assert read(FramingName.DESKO, b"\x02\x03") == [ScannerTrouble.GARBLED]


@pytest.mark.parametrize("name", [FramingName.DESKO, FramingName.RTE])
def test_a_cut_read_glued_to_a_whole_one_does_not_spoil_it(name: FramingName) -> None:
    half = framed(CARD, name)[:40]
    assert read(name, half + framed(OTHER_CARD, name)) == [Frame(OTHER_CARD)]


@given(st.integers(7, 95), st.integers(1, 255))
def test_a_changed_byte_in_an_rte_block_does_not_get_through(position: int, change: int) -> None:
    block = bytearray(framed(CARD, FramingName.RTE))
    block[position] ^= change
    found = read(FramingName.RTE, bytes(block))
    # The check byte passes with and without the SOH, so one changed bit of it can hide.
    assert Frame(CARD) not in found
    assert change == 1 or found[0] in {ScannerTrouble.GARBLED, ScannerTrouble.INCOMPLETE}


def test_an_rte_block_may_have_a_length_of_one_byte_and_a_check_with_the_soh() -> None:
    text = b"dOU\x02 " + framed(CARD, FramingName.LINES) + b"\x03"
    check = 1
    for byte in text:
        check ^= byte
    assert read(FramingName.RTE, b"\x01" + text + bytes((check,))) == [Frame(CARD)]


def test_an_rte_block_without_any_line_is_garbled() -> None:
    text = b"\x80\x80OU\x02 \r\r\r\x03"
    check = 0
    for byte in text:
        check ^= byte
    assert read(FramingName.RTE, b"\x01" + text + bytes((check,))) == [ScannerTrouble.GARBLED]


def test_elyctis_is_asked_and_the_others_are_not() -> None:
    assert reader(FramingName.ELYCTIS).request == b"\x49\x00\x00"
    assert [reader(name).request for name in UNASKED] == [b"", b"", b""]


def test_an_elyctis_card_that_stays_is_told_once_until_it_is_taken_away() -> None:
    answer = framed(CARD, FramingName.ELYCTIS)
    reading = reader(FramingName.ELYCTIS)
    assert reading.feed(answer) == [Frame(CARD)]
    assert reading.feed(answer) == []
    assert reading.feed(b"\x49\x00\x00") == []
    assert reading.feed(answer) == [Frame(CARD)]


def test_an_elyctis_answer_of_absurd_length_is_too_long() -> None:
    assert read(FramingName.ELYCTIS, b"\x49\xff\xff") == [ScannerTrouble.TOO_LONG]


def test_after_the_line_was_cut_nothing_of_before_remains() -> None:
    reading = reader(FramingName.ELYCTIS)
    answer = framed(CARD, FramingName.ELYCTIS)
    reading.feed(answer + answer[:10])
    reading.reset()
    assert reading.idle() == []
    assert reading.feed(answer) == [Frame(CARD)]


@given(st.lists(st.text("0123456789", min_size=1), max_size=5), st.data())
def test_codes_come_one_per_line_however_they_are_split(
    codes: list[str], data: st.DataObject
) -> None:
    end = data.draw(st.sampled_from(("\r", "\n", "\r\n")))
    stream = "".join(code + end for code in codes).encode()
    cut = data.draw(st.integers(0, len(stream)))
    reading = FrameReader(CodeLines())
    found = reading.feed(stream[:cut]) + reading.feed(stream[cut:]) + reading.idle()
    assert found == [Frame((code,)) for code in codes]


def test_a_code_without_a_line_end_is_ended_by_the_pause() -> None:
    reading = FrameReader(CodeLines())
    assert reading.feed(b"621") == []
    assert reading.idle() == [Frame(("621",))]


def test_a_frame_does_not_show_what_it_holds() -> None:
    assert repr(Frame(CARD)) == "<Frame of 3 lines>"
