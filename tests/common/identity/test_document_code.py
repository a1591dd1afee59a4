# SPDX-License-Identifier: GPL-3.0-or-later
"""The code of an issued document, checked with nothing but the office's public key."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import OfficeId
from common.identity.document_code import (
    MARK,
    BadDocumentCode,
    DocumentFacts,
    DocumentKind,
    GenuineDocument,
    decode_document,
    encode_document,
    is_about,
    person_digest,
    verification_link,
)
from common.identity.signatures import public_key_of

SECRET = bytes(range(32))
OFFICE = OfficeId("damascus-1")
KEYS = {OFFICE: public_key_of(SECRET)}
NUMBER = "C-2026-000045"
FACTS = DocumentFacts(
    OFFICE,
    DocumentKind.CERTIFICATE,
    NUMBER,
    date(2026, 11, 22),
    date(2027, 5, 22),
    person_digest(NUMBER, "سامر الخطيب"),
)
CODE = encode_document(FACTS, SECRET)


def test_a_genuine_code_tells_what_was_issued() -> None:
    assert decode_document(CODE, KEYS) == GenuineDocument(FACTS)


def test_a_link_with_the_code_tells_the_same() -> None:
    link = verification_link("https://office.example/", CODE)
    assert link.startswith(f"https://office.example/verify?code={MARK}")
    assert decode_document(f" {link}\n", KEYS) == GenuineDocument(FACTS)


def test_a_link_that_a_browser_has_escaped_tells_the_same() -> None:
    escaped = verification_link("https://NBV.example", CODE).replace("NBV1:", "NBV1%3A")
    assert decode_document(escaped, KEYS) == GenuineDocument(FACTS)


def test_a_code_fits_a_small_picture_and_names_nobody() -> None:
    assert len(CODE) < 200
    assert "سامر".encode() not in CODE.encode()


@given(st.integers(0, len(CODE) - 1), st.sampled_from("ABCxyz019-_:"))
def test_a_code_with_one_sign_changed_is_never_taken(at: int, sign: str) -> None:
    changed = CODE[:at] + sign + CODE[at + 1 :]
    found = decode_document(changed, KEYS)
    # The last sign of base64 may carry bits that no byte needs.
    assert changed == CODE or not isinstance(found, GenuineDocument) or at == len(CODE) - 1


@given(st.text(max_size=60))
def test_any_other_text_is_refused_without_an_error(text: str) -> None:
    assert isinstance(decode_document(text, KEYS), BadDocumentCode)
    assert isinstance(decode_document(MARK + text, KEYS), BadDocumentCode)


def test_a_code_of_a_later_version_is_told_from_a_wrong_one() -> None:
    later = CODE.replace(MARK, "NBV2:")
    assert decode_document(later, KEYS) is BadDocumentCode.UNKNOWN_VERSION


def test_a_code_cut_short_is_damaged() -> None:
    assert decode_document(CODE[:40], KEYS) is BadDocumentCode.DAMAGED


def test_a_code_signed_with_another_key_is_forged() -> None:
    forged = encode_document(FACTS, bytes(32))
    assert decode_document(forged, KEYS) is BadDocumentCode.FORGED


def test_a_code_of_an_office_without_a_known_key_proves_nothing() -> None:
    assert decode_document(CODE, {}) is BadDocumentCode.UNKNOWN_OFFICE


@pytest.mark.parametrize("typed", ["سامر الخطيب", "  سامر  الخطيب ", "سامر-الخطيب"])
def test_the_person_is_known_by_the_name_that_is_printed(typed: str) -> None:
    assert is_about(FACTS, typed)


def test_a_code_copied_onto_another_document_is_found_out_by_the_name() -> None:
    assert not is_about(FACTS, "هالة العلي")


def test_capital_letters_of_a_name_do_not_matter() -> None:
    facts = DocumentFacts(
        OFFICE,
        DocumentKind.DECISION,
        "E-1",
        date(2026, 1, 1),
        person=person_digest("E-1", "Hélène Lefèvre"),
    )
    assert is_about(facts, "HÉLÈNE LEFÈVRE")


def test_the_same_name_on_another_document_has_another_digest() -> None:
    assert person_digest("E-1", "A B") != person_digest("E-2", "A B")
