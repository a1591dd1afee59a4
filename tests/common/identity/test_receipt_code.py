# SPDX-License-Identifier: GPL-3.0-or-later
"""The code of a receipt says its number and its secret, and nothing else reads as one."""

from __future__ import annotations

import pytest

from common.identity.digit_code import NotDecodable, to_digits
from common.identity.receipt_code import Receipt, decode_receipt, encode_receipt

RECEIPT = Receipt("D-2026-000123", "7K2M-9QXD-4HTP")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def test_a_receipt_is_read_as_it_was_written_whatever_digits_the_scanner_types() -> None:
    code = encode_receipt(RECEIPT)
    assert code.isdecimal()
    assert decode_receipt(code) == RECEIPT
    assert decode_receipt(code.translate(ARABIC) + "\r") == RECEIPT


@pytest.mark.parametrize("text", ["", "NBV1:abc", "IDSYR<<<", "621000123"])
def test_other_codes_are_no_receipts(text: str) -> None:
    assert decode_receipt(text) is NotDecodable.ANOTHER_KIND


def test_a_damaged_receipt_is_none() -> None:
    assert decode_receipt(encode_receipt(RECEIPT)[:-1]) is NotDecodable.DAMAGED
    assert decode_receipt(to_digits("641", b"no receipt")) is NotDecodable.DAMAGED
    assert decode_receipt(to_digits("641", b"\xff\xfe")) is NotDecodable.DAMAGED


def test_neither_number_nor_secret_is_printed() -> None:
    assert repr(RECEIPT) == "<Receipt>"
