# SPDX-License-Identifier: GPL-3.0-or-later
"""What forgers try, each by itself: none of it is ever called genuine."""

from datetime import UTC, datetime

import pytest

from common.identity.chip.genuine.verdict import (
    Contradiction,
    Forged,
    Genuine,
    Lack,
    NotCheckable,
    RevocationState,
)
from tests.common.identity.chip.genuine.chips import group_14, info, number
from tests.common.identity.chip.genuine.documents import (
    GROUPS,
    LINES,
    Utopia,
    common_file,
    data_group_1,
    judged,
    trusting,
)
from tests.virtual.issuing_state import (
    AUTHORITY,
    LIST_SIGNER,
    MASTER_LIST,
    SECURITY_OBJECT,
    SIGNER,
    IssuingState,
    Period,
    hashes_in_asn1,
    in_file,
    security_object,
    signed,
)


def test_another_name_on_the_chip(utopia: Utopia, sod: bytes) -> None:
    renamed = {**GROUPS, 1: data_group_1(LINES.replace(b"ANNA", b"ANNE"))}
    assert judged(sod, utopia.store, renamed) == Forged(Contradiction.HASH_DIFFERS, 1)


def test_another_picture_is_found_out_even_without_the_country_s_certificate(sod: bytes) -> None:
    swapped = {**GROUPS, 2: b"\x75\x04ecaf"}
    assert judged(sod, trusting(), swapped) == Forged(Contradiction.HASH_DIFFERS, 2)


def test_hashes_made_to_fit(utopia: Utopia, sod: bytes) -> None:
    renamed = {**GROUPS, 1: data_group_1(LINES.replace(b"ANNA", b"ANNE"))}
    old, new = hashes_in_asn1(GROUPS), hashes_in_asn1(renamed)
    assert len(old) == len(new)
    refitted = sod.replace(old, new)
    assert refitted != sod
    assert judged(refitted, utopia.store, renamed) == Forged(Contradiction.SIGNATURE_WRONG)


def test_attributes_made_to_fit_as_well(utopia: Utopia, sod: bytes) -> None:
    renamed = {**GROUPS, 1: data_group_1(LINES.replace(b"ANNA", b"ANNE"))}
    other = security_object(renamed, utopia.signer)
    # The signature, at the end, stays that of the first.
    grafted = other[:-40] + sod[-40:]
    assert isinstance(judged(grafted, utopia.store, renamed), Forged)


def test_a_group_that_was_added(utopia: Utopia, sod: bytes) -> None:
    more = {**GROUPS, 11: b"\x6b\x02hi"}
    assert judged(sod, utopia.store, more) == Forged(Contradiction.GROUP_NOT_SIGNED, 11)


def test_a_list_of_groups_that_promises_more_than_was_signed(utopia: Utopia, sod: bytes) -> None:
    verdict = judged(sod, utopia.store, common=common_file(0x61, 0x75, 0x6C))
    assert verdict == Forged(Contradiction.GROUP_NOT_SIGNED, 12)


@pytest.mark.parametrize("group", [14, 15])
def test_a_copy_that_leaves_out_the_key_it_cannot_use(utopia: Utopia, group: int) -> None:
    made = security_object({**GROUPS, group: b"the key"}, utopia.signer)
    verdict = judged(made, utopia.store, GROUPS, common=common_file(0x61, 0x75))
    assert verdict == Forged(Contradiction.GROUP_WITHHELD, group)


def test_a_way_in_that_was_never_offered(utopia: Utopia) -> None:
    strong, weak = (info(f"0.4.0.127.0.7.2.2.4.2.{n}", number(2), number(13)) for n in (4, 1))
    groups = {**GROUPS, 14: group_14(strong)}
    made = security_object(groups, utopia.signer)
    honest, changed = in_file(0x31, strong), in_file(0x31, weak)
    assert isinstance(judged(made, utopia.store, groups, card_access=honest), Genuine)
    verdict = judged(made, utopia.store, groups, card_access=changed)
    assert verdict == Forged(Contradiction.ACCESS_DIFFERS, 14)


def test_a_copy_that_cannot_answer(utopia: Utopia, sod: bytes) -> None:
    copy = Forged(Contradiction.COPY, 15)
    assert judged(sod, utopia.store, proof=copy) == copy


def test_a_country_of_one_s_own_making(utopia: Utopia, state: IssuingState) -> None:
    signer = state.certified(state.authority())
    verdict = judged(security_object(GROUPS, signer), utopia.store)
    assert verdict == NotCheckable(Lack.AUTHORITY_KEY_MISSING, "UT")


def test_a_country_of_one_s_own_making_that_borrows_the_real_key_s_name(
    utopia: Utopia, state: IssuingState
) -> None:
    # The same key identifier as the real authority's, upon another key.
    identifier = trusting(utopia.authority).authorities[0].key_id
    assert identifier is not None
    signer = state.certified(state.authority(own_id=identifier.hex()))
    verdict = judged(security_object(GROUPS, signer), utopia.store)
    assert verdict == Forged(Contradiction.NOT_VOUCHED)


def test_a_document_signed_by_another_country(
    utopia: Utopia, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = IssuingState(tmp_path_factory.mktemp("elsewhere"), "UA")
    root = elsewhere.authority()
    made = security_object(GROUPS, elsewhere.certified(root))
    store = trusting(utopia.authority, root)
    assert judged(made, store) == Forged(Contradiction.COUNTRY_DIFFERS)


def test_a_signer_of_one_country_certified_by_another(
    utopia: Utopia, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("elsewhere")
    root = IssuingState(folder, "UA").authority()
    signer = IssuingState(folder, "UT").certified(root)
    made = security_object(GROUPS, signer)
    verdict = judged(made, trusting(utopia.authority, root))
    assert verdict == Forged(Contradiction.SIGNER_NOT_ENTITLED)


@pytest.mark.parametrize(
    "extensions",
    [
        LIST_SIGNER,
        AUTHORITY,
        "keyUsage=critical,keyAgreement",
        f"{SIGNER}\n1.2.3=critical,DER:05:00",
    ],
    ids=["list-signer", "sub-authority", "other-use", "unknown-demand"],
)
def test_a_key_that_was_certified_for_something_else(
    utopia: Utopia, extensions: str, request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id
    other = utopia.state.certified(utopia.authority, name, extensions=extensions)
    made = security_object(GROUPS, other)
    assert judged(made, utopia.store) == Forged(Contradiction.SIGNER_NOT_ENTITLED)


def test_a_signer_that_vouches_for_a_signer(utopia: Utopia) -> None:
    second = utopia.state.certified(utopia.signer, "second")
    verdict = judged(security_object(GROUPS, second), trusting(utopia.authority, utopia.signer))
    assert verdict == NotCheckable(Lack.AUTHORITY_KEY_MISSING, "UT")


def test_a_signer_that_was_withdrawn(state: IssuingState) -> None:
    root = state.authority()
    stolen, honest = state.certified(root, "stolen"), state.certified(root, "honest")
    listed = state.revocations(root, stolen)
    store = trusting(root, revocations=(listed,))
    revoked = judged(security_object(GROUPS, stolen), store)
    assert revoked == Forged(Contradiction.SIGNER_REVOKED)
    verdict = judged(security_object(GROUPS, honest), store)
    assert isinstance(verdict, Genuine)
    assert verdict.revocation is RevocationState.ASKED


def test_an_old_list_still_withdraws_and_says_that_it_is_old(state: IssuingState) -> None:
    root = state.authority()
    stolen, honest = state.certified(root, "stolen"), state.certified(root, "honest")
    listed = state.revocations(root, stolen, period=Period(end="20200101000000Z"))
    store = trusting(root, revocations=(listed,))
    revoked = judged(security_object(GROUPS, stolen), store)
    assert revoked == Forged(Contradiction.SIGNER_REVOKED)
    verdict = judged(security_object(GROUPS, honest), store)
    assert isinstance(verdict, Genuine)
    assert verdict.revocation is RevocationState.OUTDATED


def test_an_authority_that_was_withdrawn(state: IssuingState) -> None:
    root, old = state.authority("root"), state.authority("old")
    listed = state.revocations(root, old)
    made = security_object(GROUPS, state.certified(old))
    assert isinstance(judged(made, trusting(root, old)), Genuine)
    store = trusting(root, old, revocations=(listed,))
    assert judged(made, store) == NotCheckable(Lack.AUTHORITY_KEY_MISSING, "UT")


def test_a_list_that_the_country_has_not_signed_withdraws_nobody(
    utopia: Utopia, state: IssuingState, sod: bytes
) -> None:
    made = state.authority()
    listed = state.revocations(made, utopia.signer)
    verdict = judged(sod, trusting(utopia.authority, revocations=(listed,)))
    assert isinstance(verdict, Genuine)
    assert verdict.revocation is RevocationState.NO_LIST


def test_a_stolen_key_that_signs_after_its_time(state: IssuingState) -> None:
    root = state.authority()
    signer = state.certified(root, period=Period(end="20200101000000Z"))
    made = security_object(GROUPS, signer)
    # As if today were within its time: what the signature itself says is later.
    verdict = judged(made, trusting(root), now=datetime(2019, 6, 1, tzinfo=UTC))
    assert verdict == Forged(Contradiction.SIGNED_OUT_OF_TIME)


def test_another_kind_of_message_signed_by_the_same_key(utopia: Utopia) -> None:
    other = signed(hashes_in_asn1(GROUPS), utopia.signer, kind=MASTER_LIST)
    verdict = judged(in_file(0x77, other), utopia.store)
    assert verdict == NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)
    # And renamed to what we look for, outside of what is signed.
    identifier, wanted = _identifier(MASTER_LIST), _identifier(SECURITY_OBJECT)
    renamed = other.replace(identifier, wanted, 1)
    assert judged(in_file(0x77, renamed), utopia.store) == Forged(Contradiction.SIGNATURE_WRONG)


def test_a_signature_without_attributes_counts_for_nothing(utopia: Utopia) -> None:
    bare = signed(hashes_in_asn1(GROUPS), utopia.signer, "-noattr", kind=SECURITY_OBJECT)
    verdict = judged(in_file(0x77, bare), utopia.store)
    assert verdict == NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)


def _identifier(dotted: str) -> bytes:
    """2.23.136.1.1.n in DER: 2 × 40 + 23 in one byte, 136 in two."""
    last = int(dotted.rsplit(".", 1)[1])
    return bytes((0x06, 0x06, 0x67, 0x81, 0x08, 0x01, 0x01, last))
