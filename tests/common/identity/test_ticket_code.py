# SPDX-License-Identifier: GPL-3.0-or-later
"""The code on the paper proves that a device of this office printed it today."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from common.domain.identifiers import ClassCode, DeviceId, Language, OfficeId, ServiceCode
from common.domain.numbering import LETTERS, TicketNumber
from common.identity.digit_code import LONGEST, NotDecodable, from_digits, to_digits
from common.identity.signatures import new_signing_key, public_key_of
from common.identity.ticket_code import (
    BadCode,
    BadCodeReason,
    TicketCode,
    TicketFacts,
    decode_ticket,
    encode_ticket,
)

SIGNING_KEY = bytes(range(32))
KIOSK = DeviceId("kiosk-a")
KEYS = {KIOSK: public_key_of(SIGNING_KEY)}
OFFICE = OfficeId("damascus-citizen-services")
DAY = date(2026, 11, 22)
FACTS = TicketFacts(
    office=OFFICE,
    day=DAY,
    number=TicketNumber("P", "A", 17),
    service=ServiceCode("passport"),
    class_code=ClassCode("standard"),
    language=Language("ar"),
    issued_at=datetime(2026, 11, 22, 7, 30, 5, tzinfo=UTC),
    device=KIOSK,
)
CODE = encode_ticket(FACTS, SIGNING_KEY)


def decode(text: str) -> TicketCode | BadCode:
    return decode_ticket(text, KEYS, office=OFFICE, day=DAY)


_names = st.text(min_size=1, max_size=20)
_facts = st.builds(
    TicketFacts,
    office=_names.map(OfficeId),
    day=st.dates(),
    number=st.builds(
        TicketNumber,
        st.text(LETTERS, min_size=1, max_size=3),
        st.sampled_from(LETTERS),
        st.integers(1, 99_999),
    ),
    service=_names.map(ServiceCode),
    class_code=_names.map(ClassCode),
    language=_names.map(Language),
    issued_at=st.datetimes(datetime(1970, 1, 2), timezones=st.just(UTC)).map(  # noqa: DTZ001 - Hypothesis adds the zone
        lambda at: at.replace(microsecond=0)
    ),
    device=_names.map(DeviceId),
)


@given(_facts)
def test_what_the_kiosk_printed_is_what_the_counter_reads(facts: TicketFacts) -> None:
    text = encode_ticket(facts, SIGNING_KEY)
    keys = {facts.device: public_key_of(SIGNING_KEY)}
    assert decode_ticket(text, keys, office=facts.office, day=facts.day) == TicketCode(facts)


def test_the_code_is_digits_and_short_enough_for_paper() -> None:
    assert CODE.isascii()
    assert CODE.isdecimal()
    # QR version 9, error correction M, takes 432 digits (ISO/IEC 18004 table 7).
    assert len(CODE) <= 432


def test_a_printed_code_stays_readable_in_every_release() -> None:
    printed = (
        "62113600276986819872681702270086190103181187228166484903374891247125161598671703"
        "11075026512497462090253775204167455954719388929052913840366930484412269873189318"
        "83648665086619825577749841929133229288558195009276003631718423734957122001508643"
        "04830736527789357760136340364726967633408347668191481542913164134414531712434618"
        "321206868186118689110440"
    )
    assert decode(printed) == TicketCode(FACTS)


@pytest.mark.parametrize(
    "typed",
    [
        CODE + "\r",
        f" {CODE}\r\n",
        CODE.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
        CODE.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
        CODE.translate(str.maketrans("1234567890", "&é\"'(-è_çà")),
        " ".join(CODE[start : start + 5] for start in range(0, len(CODE), 5)),
        f"\u2066{CODE}\u2069",
    ],
    ids=["return", "newline", "arabic", "persian", "french", "groups", "marks"],
)
def test_a_scanner_that_types_is_understood_under_any_of_our_keyboards(typed: str) -> None:
    assert decode(typed) == TicketCode(FACTS)


def test_every_single_changed_digit_is_found() -> None:
    taken = [
        (position, digit)
        for position, right in enumerate(CODE)
        for digit in "0123456789"
        if digit != right
        and isinstance(decode(CODE[:position] + digit + CODE[position + 1 :]), TicketCode)
    ]
    assert taken == []


@given(st.integers(0, len(CODE) - 1))
def test_a_lost_or_doubled_digit_is_damage(position: int) -> None:
    for text in (
        CODE[:position] + CODE[position + 1 :],
        CODE[:position] + CODE[position] + CODE[position:],
    ):
        assert isinstance(decode(text), BadCode)


@given(st.one_of(st.text(), st.text("0123456789").map(lambda digits: "621" + digits)))
@example("")
@example("621")
@example("6210")
@example("²³")
@example("621000" + "0" * 10)
@example(to_digits("621", b""))
@example(to_digits("621", bytes(64)))
@example("1" * 100_000)
def test_no_text_raises_and_none_is_taken(text: str) -> None:
    assert isinstance(decode(text), BadCode)


@given(st.binary(max_size=200))
def test_no_content_raises_and_none_is_taken(content: bytes) -> None:
    assert isinstance(decode(to_digits("621", content)), BadCode)


def refusal(text: str) -> BadCodeReason | None:
    code = decode(text)
    return code.reason if isinstance(code, BadCode) else None


@pytest.mark.parametrize("text", ["", "https://example.org", "PA017", "4006381333931", "62"])
def test_another_code_is_no_ticket(text: str) -> None:
    assert refusal(text) is BadCodeReason.NOT_A_TICKET


def test_half_a_code_is_damaged() -> None:
    assert refusal(CODE[: len(CODE) // 2]) is BadCodeReason.DAMAGED


def test_content_that_is_no_ticket_under_a_tickets_mark_is_damaged() -> None:
    assert refusal(to_digits("621", b"x" * 100)) is BadCodeReason.DAMAGED


def test_a_ticket_whose_number_is_none_is_damaged() -> None:
    content = from_digits("621", CODE)
    assert isinstance(content, bytes)
    assert refusal(to_digits("621", content.replace(b"PA017", b"PA000"))) is BadCodeReason.DAMAGED


def test_a_ticket_of_a_later_version_is_named_as_such() -> None:
    assert refusal(to_digits("622", b"who knows")) is BadCodeReason.UNKNOWN_VERSION


def test_a_ticket_of_another_office_is_refused() -> None:
    code = decode_ticket(CODE, {}, office=OfficeId("kyiv"), day=DAY)
    assert code == BadCode(BadCodeReason.OTHER_OFFICE)


def test_a_ticket_of_another_day_is_refused_and_names_its_day() -> None:
    code = decode_ticket(CODE, KEYS, office=OFFICE, day=date(2026, 11, 23))
    assert code == BadCode(BadCodeReason.OTHER_DAY, DAY)


def test_a_ticket_of_a_device_without_a_key_here_is_refused() -> None:
    code = decode_ticket(CODE, {}, office=OFFICE, day=DAY)
    assert code == BadCode(BadCodeReason.UNKNOWN_ISSUER)


def test_a_ticket_signed_with_another_key_is_forged() -> None:
    assert refusal(encode_ticket(FACTS, new_signing_key())) is BadCodeReason.FORGED


def test_the_signature_of_one_ticket_does_not_serve_another() -> None:
    content = from_digits("621", CODE)
    assert isinstance(content, bytes)
    assert b"PA017" in content
    moved = to_digits("621", content.replace(b"PA017", b"PA018"))
    assert refusal(moved) is BadCodeReason.FORGED


def test_an_issue_time_without_a_zone_is_refused() -> None:
    facts = TicketFacts(
        OFFICE, DAY, FACTS.number, FACTS.service, FACTS.class_code, FACTS.language,
        datetime(2026, 11, 22), KIOSK,  # noqa: DTZ001 - the naive time is the point
    )  # fmt: skip
    with pytest.raises(ValueError, match="time-zone aware"):
        encode_ticket(facts, SIGNING_KEY)


@given(st.binary(max_size=LONGEST))
def test_any_bytes_survive_as_digits(content: bytes) -> None:
    assert from_digits("111", to_digits("111", content)) == content


def test_more_bytes_than_a_code_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        to_digits("111", bytes(LONGEST + 1))


def test_a_number_too_large_for_its_length_is_damage() -> None:
    assert from_digits("111", "111000" + "9" * 10) is NotDecodable.DAMAGED


def test_the_code_carries_the_tickets_identity() -> None:
    assert FACTS.ticket == "2026-11-22.PA017"
