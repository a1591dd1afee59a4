# SPDX-License-Identifier: GPL-3.0-or-later
"""The codes that are scanned: tickets, receipts, documents, the 2D code of a card."""

from __future__ import annotations

from random import Random

from common.domain.card_codes import USUAL_LAYOUT
from common.domain.identifiers import OfficeId
from common.identity.card_code import CardCode, read_card_code
from common.identity.digit_code import to_digits
from common.identity.document_code import MARK, GenuineDocument, decode_document
from common.identity.receipt_code import Receipt, decode_receipt, encode_receipt
from common.identity.signatures import public_key_of
from common.identity.ticket_code import TicketCode, decode_ticket
from tests.common.identity.test_ticket_code import CODE, DAY, KEYS, OFFICE, SIGNING_KEY

_RECEIPT = Receipt("P-2026-000001", "7K2M-9QXD-4HTP")
_RECEIPT_CODE = encode_receipt(_RECEIPT)
_OFFICES = {OfficeId("damascus"): public_key_of(SIGNING_KEY)}
_CARD = "ليال#الحموي#سليم#نجوى#دمشق 20-7-2003#04010987654#"
_BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def _spoilt(chance: Random, text: str) -> str:
    for _ in range(chance.randint(1, 4)):
        place = chance.randint(0, len(text))
        sign = chance.choice(("", "0", "7", "#", "٣", " ", chr(chance.randrange(1, 0xD800))))
        text = text[:place] + sign + text[place + chance.randint(0, 2) :]
    return text


def tickets(chance: Random) -> str:
    """Nothing but the digits of the ticket itself is taken for it, whatever is scanned."""
    match chance.randrange(4):
        case 0:
            text = "".join(chance.choices("0123456789", k=chance.randint(0, 400)))
        case 1:
            text = to_digits("621", chance.randbytes(chance.randint(0, 200)))
        case _:
            text = _spoilt(chance, CODE)
    found = decode_ticket(text, KEYS, office=OFFICE, day=DAY)
    if isinstance(found, TicketCode):
        whole = decode_ticket(CODE, KEYS, office=OFFICE, day=DAY)
        assert found == whole, "a code that nobody has signed was taken for a ticket"
        return "ticket"
    return found.reason.value


def receipts(chance: Random) -> str:
    """A receipt is read as it was printed or not at all: its digits have a checksum."""
    noise = to_digits("641", chance.randbytes(chance.randint(0, 60)))
    text = noise if chance.random() < 0.3 else _spoilt(chance, _RECEIPT_CODE)
    found = decode_receipt(text)
    if isinstance(found, Receipt):
        assert text == noise or found == _RECEIPT, "a receipt was read as another"
        return "receipt"
    return found.value


def documents(chance: Random) -> str:
    """Codes of issued documents that nobody has signed."""
    text = MARK + "".join(chance.choices(_BASE64URL, k=chance.randint(0, 300)))
    found = decode_document(_spoilt(chance, text) if chance.random() < 0.5 else text, _OFFICES)
    assert not isinstance(found, GenuineDocument), "an unsigned document was taken for genuine"
    return found.value


def cards(chance: Random) -> str:
    """The 2D code of a Syrian card, spoilt, and bytes as a reader delivers them."""
    text = _CARD.encode("cp1256").decode("latin-1") if chance.random() < 0.5 else _CARD
    if chance.random() < 0.3:
        text = "#".join(chance.randbytes(chance.randint(0, 20)).decode("latin-1") for _ in range(9))
    found = read_card_code(_spoilt(chance, text), USUAL_LAYOUT, DAY)
    return "card" if isinstance(found, CardCode) else found.value
