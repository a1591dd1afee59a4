# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as states issue them are genuine, whatever the standard lets them sign with."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from common.identity.chip.genuine.sod import SecurityObject, read_security_object
from common.identity.chip.genuine.verdict import (
    CloneProof,
    Genuine,
    Lack,
    NotCheckable,
    OnlyRead,
    RevocationState,
)
from tests.common.identity.chip.genuine.documents import (
    GROUPS,
    Utopia,
    certificate_of,
    common_file,
    data_group_1,
    judged,
    trusting,
)
from tests.virtual.issuing_state import (
    BRAINPOOL,
    CMS_PSS,
    P256,
    P256_IN_FULL,
    PSS,
    RSA,
    SECURITY_OBJECT,
    IssuingState,
    Period,
    hashes_in_asn1,
    in_file,
    security_object,
    signed,
)

_P521 = ("EC", "-pkeyopt", "ec_paramgen_curve:secp521r1")
_BRAINPOOL_320 = ("EC", "-pkeyopt", "ec_paramgen_curve:brainpoolP320r1")


def test_the_verdict_names_exactly_what_was_checked(utopia: Utopia, sod: bytes) -> None:
    serial = certificate_of(utopia.signer).serial
    assert judged(sod, utopia.store) == Genuine(
        country="UT",
        signer=f"C=UT, O=Ministry, CN=CSCA, serial {serial:x}",
        groups=frozenset({1, 2}),
        clone_proof=CloneProof.NONE,
        revocation=RevocationState.NO_LIST,
    )


@pytest.mark.parametrize(
    ("authority", "signer", "certifying", "signing"),
    [
        (RSA, RSA, (), ()),
        (RSA, RSA, PSS, CMS_PSS),
        (RSA, P256, PSS, ()),
        (P256, P256, (), ()),
        (P256_IN_FULL, P256_IN_FULL, (), ()),
        (BRAINPOOL, BRAINPOOL, (), ()),
        (_P521, _BRAINPOOL_320, (), ()),
    ],
    ids=["rsa", "pss", "mixed", "nist", "nist-in-full", "brainpool", "longer"],
)
def test_every_kind_of_key_is_understood(
    state: IssuingState,
    authority: Sequence[str],
    signer: Sequence[str],
    certifying: Sequence[str],
    signing: Sequence[str],
) -> None:
    root = state.authority(kind=authority, options=certifying)
    own = state.certified(root, kind=signer, options=certifying)
    verdict = judged(security_object(GROUPS, own, *signing), trusting(root))
    assert isinstance(verdict, Genuine)


@pytest.mark.parametrize("algorithm", ["sha1", "sha224", "sha256", "sha384", "sha512"])
def test_every_hash_of_the_standard_is_understood(utopia: Utopia, algorithm: str) -> None:
    made = security_object(GROUPS, utopia.signer, algorithm=algorithm)
    assert isinstance(judged(made, utopia.store), Genuine)


def test_a_security_object_of_lds_1_8_signs_its_version(utopia: Utopia) -> None:
    content = hashes_in_asn1(GROUPS, lds_version="0108")
    file = in_file(0x77, signed(content, utopia.signer, kind=SECURITY_OBJECT))
    read = read_security_object(file)
    assert isinstance(read, SecurityObject)
    assert read.lds_version == "0108"
    assert isinstance(judged(file, utopia.store), Genuine)


def test_a_signer_may_be_named_by_its_key(utopia: Utopia) -> None:
    made = security_object(GROUPS, utopia.signer, "-keyid")
    assert isinstance(judged(made, utopia.store), Genuine)


def test_a_file_may_be_longer_than_what_it_holds(utopia: Utopia, sod: bytes) -> None:
    assert isinstance(judged(sod + bytes(20), utopia.store), Genuine)


def test_a_signer_that_is_not_on_the_chip_is_taken_from_the_store(utopia: Utopia) -> None:
    bare = security_object(GROUPS, utopia.signer, "-nocerts")
    assert judged(bare, utopia.store) == NotCheckable(Lack.SIGNER_MISSING)
    assert isinstance(judged(bare, trusting(utopia.authority, utopia.signer)), Genuine)


def test_only_the_groups_that_were_read_are_vouched_for(utopia: Utopia, sod: bytes) -> None:
    verdict = judged(sod, utopia.store, {1: GROUPS[1]}, common=common_file(0x61, 0x75))
    assert isinstance(verdict, Genuine)
    assert verdict.groups == frozenset({1})


def test_a_chip_without_signatures_is_only_read(utopia: Utopia) -> None:
    assert judged(None, utopia.store) == OnlyRead()
    assert judged(b"", utopia.store) == OnlyRead()


def test_without_a_certificate_of_the_country_nothing_is_said(
    utopia: Utopia, sod: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = IssuingState(tmp_path_factory.mktemp("elsewhere"), "UA").authority()
    expected = NotCheckable(Lack.NO_AUTHORITY, "UT")
    assert judged(sod, trusting()) == expected
    assert judged(sod, trusting(elsewhere)) == expected


def test_among_authorities_of_one_name_the_one_with_the_right_key_vouches(
    state: IssuingState,
) -> None:
    keys = [state.authority(f"authority-{number}") for number in range(3)]
    signer = state.certified(keys[1])
    made = security_object(GROUPS, signer)
    assert isinstance(judged(made, trusting(*keys)), Genuine)
    others = trusting(keys[0], keys[2])
    assert judged(made, others) == NotCheckable(Lack.AUTHORITY_KEY_MISSING, "UT")


def test_a_link_certificate_carries_the_trust_of_the_old_key_to_the_new_one(
    state: IssuingState,
) -> None:
    old, new = state.authority("old"), state.authority("new")
    extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign"
    link = state.certified(old, "link", key=new.key, title="CSCA", extensions=extensions)
    made = security_object(GROUPS, state.certified(new))
    assert isinstance(judged(made, trusting(link)), Genuine)


def test_certificates_without_key_identifiers_are_found_by_trying(state: IssuingState) -> None:
    keys = [state.authority(f"authority-{number}") for number in range(2)]
    signer = state.certified(keys[1], key_id="none")
    made = security_object(GROUPS, signer)
    assert isinstance(judged(made, trusting(*keys)), Genuine)
    assert judged(made, trusting(keys[0])) == NotCheckable(Lack.AUTHORITY_KEY_MISSING, "UT")


def test_a_signer_that_is_not_valid_today_vouches_for_nothing(state: IssuingState) -> None:
    root = state.authority(period=Period(end="22001231000000Z"))
    made = security_object(GROUPS, state.certified(root))
    for year in (1999, 2100):
        today = datetime(year, 6, 1, tzinfo=UTC)
        lack = Lack.AUTHORITY_EXPIRED if year == 1999 else Lack.SIGNER_EXPIRED
        assert judged(made, trusting(root), now=today) == NotCheckable(lack, "UT")


def test_without_the_lines_there_is_nothing_to_vouch_for(utopia: Utopia, sod: bytes) -> None:
    verdict = judged(sod, utopia.store, {2: GROUPS[2]})
    assert verdict == NotCheckable(Lack.LINES_NOT_READ, "UT")


def test_an_issuer_that_is_no_country_is_vouched_for_by_none(utopia: Utopia) -> None:
    groups = {1: data_group_1(b"P<XPO<<SMITH"), 2: GROUPS[2]}
    made = security_object(groups, utopia.signer)
    assert judged(made, utopia.store, groups) == NotCheckable(Lack.ISSUER_UNKNOWN, "UT")


@pytest.mark.parametrize("junk", [b"\x00", b"\x77\x00", b"\x30\x03\x02\x01\x00", b"\x77\x82"])
def test_what_is_no_security_object_is_not_checkable(utopia: Utopia, junk: bytes) -> None:
    assert judged(junk, utopia.store) == NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)


def test_a_message_of_version_1_is_read_too(utopia: Utopia, sod: bytes) -> None:
    older = sod.replace(b"\x02\x01\x03", b"\x02\x01\x01", 1)
    assert older != sod
    assert isinstance(judged(older, utopia.store), Genuine)


def test_a_security_object_has_one_signer(utopia: Utopia) -> None:
    second = utopia.state.certified(utopia.authority, "second")
    both = ("-signer", second.pem, "-inkey", second.key)
    made = security_object(GROUPS, utopia.signer, *both)
    assert judged(made, utopia.store) == NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        (b"\x02\x01\x02\x04\x20", b"\x02\x01\x01\x04\x20"),
        (b"\x02\x01\x02\x04\x20", b"\x02\x01\x11\x04\x20"),
        (b"\x02\x01\x00\x30", b"\x02\x01\x02\x30"),
        (b"\x60\x86\x48\x01\x65\x03\x04\x02\x01", b"\x60\x86\x48\x01\x65\x03\x04\x02\x03"),
        (b"\x60\x86\x48\x01\x65\x03\x04\x02\x01", b"\x60\x86\x48\x01\x65\x03\x04\x02\x7f"),
    ],
    ids=["group-twice", "group-17", "version", "other-length", "unknown-hash"],
)
def test_hashes_that_are_not_as_the_standard_has_them_are_unreadable(
    utopia: Utopia, part: bytes, instead: bytes
) -> None:
    content = hashes_in_asn1(GROUPS)
    assert content.count(part) == 1
    changed = content.replace(part, instead)
    made = in_file(0x77, signed(changed, utopia.signer, kind=SECURITY_OBJECT))
    assert judged(made, utopia.store) == NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)
