# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever bytes a chip or a file holds, reading them gives a value and never raises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from asn1crypto.core import GeneralizedTime
from asn1crypto.keys import PublicKeyInfo, RSAPublicKey
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.genuine.active_authentication import is_message_recovering_signature
from common.identity.chip.genuine.asn1 import Undecodable, decode, instant
from common.identity.chip.genuine.certificates import Certificate, read_certificate
from common.identity.chip.genuine.chip_keys import read_active_key, read_security_options
from common.identity.chip.genuine.master_list import MasterList, read_master_list, vouching
from common.identity.chip.genuine.public_keys import RsaKey, point_on, read_encoded_public_key
from common.identity.chip.genuine.revocation import read_revocation_list
from common.identity.chip.genuine.trust import objection_to, trust_store
from common.identity.chip.genuine.verdict import CloneProof, Genuine
from tests.common.identity.chip.genuine.chips import (
    group_14,
    group_15,
    info,
    new_private_key,
    number,
    public_half,
)
from tests.common.identity.chip.genuine.documents import Utopia, judged
from tests.virtual.issuing_state import BRAINPOOL_IN_FULL, master_list

READERS: tuple[Callable[[bytes], object], ...] = (
    read_certificate,
    read_revocation_list,
    read_master_list,
    read_encoded_public_key,
    read_active_key,
    read_security_options,
)


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """``whole`` with bytes changed, left out, put in or doubled."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 5)))
        data[start:end] = draw(
            st.one_of(st.binary(max_size=6), st.just(bytes(data[start:end]) * 2))
        )
    return bytes(data)


@given(st.binary(max_size=200))
def test_random_bytes_are_never_more_than_undecodable(data: bytes) -> None:
    for reader in READERS:
        assert reader(data) is None or isinstance(reader(data), Undecodable)
    assert not isinstance(judged(data, trust_store(())), Genuine)


@given(data=st.data())
def test_a_damaged_security_object_vouches_for_nothing_else(
    utopia: Utopia, sod: bytes, data: st.DataObject
) -> None:
    verdict = judged(data.draw(damaged(sod)), utopia.store)
    # Bytes on which nothing depends, such as the list of algorithms, may differ.
    assert not isinstance(verdict, Genuine) or verdict == judged(sod, utopia.store)


def test_damaged_certificates_are_read_or_refused(utopia: Utopia) -> None:
    authority = utopia.store.authorities[0]

    @given(damaged(utopia.signer.certificate))
    def holds(data: bytes) -> None:
        read = read_certificate(data)
        assert isinstance(read, Certificate | Undecodable)
        if isinstance(read, Certificate):
            objection_to(read, [authority])
            trust_store([read, authority])
            read.check_against(authority)

    holds()


def test_damaged_master_lists_are_read_or_refused(utopia: Utopia) -> None:
    whole = master_list([utopia.authority], utopia.signer, utopia.authority)

    @given(damaged(whole))
    def holds(data: bytes) -> None:
        read = read_master_list(data)
        assert isinstance(read, MasterList | Undecodable)
        if isinstance(read, MasterList):
            vouching(read)

    holds()


def test_damaged_revocation_lists_and_keys_are_read_or_refused(utopia: Utopia) -> None:
    private = new_private_key(BRAINPOOL_IN_FULL)
    listed = utopia.state.revocations(utopia.authority, utopia.signer)
    key = public_half(private)
    options = group_14(
        info("0.4.0.127.0.7.2.2.3.2.2", number(1)), info("0.4.0.127.0.7.2.2.1.2", key)
    )

    @given(st.sampled_from((listed, key, options, group_15(private))).flatmap(damaged))
    def holds(data: bytes) -> None:
        for reader in READERS:
            reader(data)

    holds()


@given(st.binary(max_size=140), st.binary(max_size=8))
def test_no_random_bytes_are_a_signature(signature: bytes, challenge: bytes) -> None:
    key = RsaKey((1 << 1024) - 105, 65537, only_pss=False, only=None)
    assert not is_message_recovering_signature(key, signature, challenge)


@given(st.binary(max_size=70))
def test_no_random_bytes_are_a_point(utopia: Utopia, encoded: bytes) -> None:
    key = utopia.store.authorities[0].key
    assert not isinstance(key, RsaKey)
    assert key is not None
    assert point_on(key.curve, encoded) is None


def test_the_proof_alone_makes_nothing_genuine(utopia: Utopia) -> None:
    assert not isinstance(judged(b"", utopia.store, proof=CloneProof.CHIP), Genuine)


def test_an_instant_without_a_time_zone_is_none(utopia: Utopia) -> None:
    whole = utopia.signer.certificate
    # GeneralizedTime, the last character of which says that it is universal time.
    start = whole.index(b"20991231000000Z")
    local = whole[:start] + b"20991231000000+" + whole[start + 15 :]
    assert isinstance(read_certificate(local), Undecodable)
    with_utc = whole.replace(b"\x17\x0d000101000000Z\x18\x0f", b"\x18\x0f200001010000000\x18\x0d")
    assert isinstance(read_certificate(with_utc), Undecodable)
    assert decode("time", _instant, b"\x18\x0e20200101000000") == Undecodable("time")
    assert decode("time", _instant, b"\x18\x0f20200101000000Z") == datetime(2020, 1, 1, tzinfo=UTC)


def _instant(data: bytes) -> datetime:
    return instant(GeneralizedTime.load(data))


def test_a_country_is_letters_and_a_name_can_be_shown(utopia: Utopia) -> None:
    whole = utopia.signer.certificate
    assert whole.count(b"\x13\x02UT") == 2
    odd = read_certificate(whole.replace(b"\x13\x02UT", b"\x0c\x02\x1b\n"))
    assert isinstance(odd, Certificate)
    assert (odd.subject.country, odd.issuer.country) == ("", "")
    assert odd.subject.text.startswith("C=\ufffd\ufffd, O=Ministry")


def test_keys_that_would_keep_us_busy_for_ever_are_not_taken() -> None:
    bits = 1 << 20
    for modulus, exponent in (((1 << bits) + 1, 65537), ((1 << 2048) + 1, (1 << bits) + 1)):
        pair = RSAPublicKey({"modulus": modulus, "public_exponent": exponent})
        info = PublicKeyInfo.wrap(pair, "rsa")
        assert read_encoded_public_key(info.dump()) is None
