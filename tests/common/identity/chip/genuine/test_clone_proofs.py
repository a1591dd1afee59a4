# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip proves that it holds its key; a copy, which has everything else, cannot."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from cryptography.hazmat.primitives import hashes

from common.identity.chip.genuine.active_authentication import is_message_recovering_signature
from common.identity.chip.genuine.chip_keys import read_active_key
from common.identity.chip.genuine.proving import prove
from common.identity.chip.genuine.public_keys import RsaKey
from common.identity.chip.genuine.verdict import CloneProof, Contradiction, Forged
from tests.common.identity.chip.genuine.chips import (
    AgreeingChip,
    SigningChip,
    group_14,
    group_15,
    info,
    message_recovering,
    new_private_key,
    number,
    public_half,
    side_by_side,
)
from tests.virtual.issuing_state import BRAINPOOL, P256, encoded

_RSA_1024 = ("RSA", "-pkeyopt", "rsa_keygen_bits:1024")
_P384 = ("EC", "-pkeyopt", "ec_paramgen_curve:secp384r1")
_CHIP_BY_CURVES = "0.4.0.127.0.7.2.2.3.2"
_CHIP_KEY = "0.4.0.127.0.7.2.2.1.2"
_ACTIVE = "2.23.136.1.1.5"
_PLAIN_SHA384 = "0.4.0.127.0.7.1.1.4.1.4"

_ACTIVE_COPY = Forged(Contradiction.COPY, 15)
_CHIP_COPY = Forged(Contradiction.COPY, 14)


@pytest.fixture(scope="module")
def rsa_key() -> bytes:
    return new_private_key(_RSA_1024)


@pytest.fixture(scope="module")
def curve_key() -> bytes:
    return new_private_key(BRAINPOOL)


def _sha1_pair(secret: bytes) -> tuple[bytes, bytes]:
    """AES-128 (ICAO 9303-11 section 9.7.1)."""
    first, second = (hashlib.sha1(secret + bytes((0, 0, 0, n))).digest()[:16] for n in (1, 2))
    return first, second


def _odd_pair(secret: bytes) -> tuple[bytes, bytes]:
    """Triple DES: as AES-128, each byte with an odd number of ones."""
    first, second = _sha1_pair(secret)
    return _odd(first), _odd(second)


def _odd(key: bytes) -> bytes:
    return bytes(byte if byte.bit_count() % 2 else byte ^ 1 for byte in key)


def _sha256_pair(size: int, secret: bytes) -> tuple[bytes, bytes]:
    first, second = (hashlib.sha256(secret + bytes((0, 0, 0, n))).digest()[:size] for n in (1, 2))
    return first, second


_CIPHERS: list[tuple[int, Callable[[bytes], tuple[bytes, bytes]]]] = [
    (1, _odd_pair),
    (2, _sha1_pair),
    (3, partial(_sha256_pair, 24)),
    (4, partial(_sha256_pair, 32)),
]


@pytest.mark.parametrize(
    ("used", "trailer"),
    [("sha1", "bc"), ("sha1", "33cc"), ("sha224", "38cc"), ("sha256", "34cc"), ("sha512", "35cc")],
)
def test_an_rsa_chip_signs_the_challenge(rsa_key: bytes, used: str, trailer: str) -> None:
    chip = SigningChip(
        lambda given: message_recovering(rsa_key, given, used, bytes.fromhex(trailer))
    )
    proof = prove(chip, {15: group_15(rsa_key)}, os.urandom)
    assert proof.outcome is CloneProof.ACTIVE
    assert [len(each) for each in chip.challenges] == [8]


def test_the_smaller_of_the_two_numbers_is_a_signature_too(rsa_key: bytes) -> None:
    key = read_active_key(group_15(rsa_key))
    assert isinstance(key, RsaKey)
    signature = message_recovering(rsa_key, b"8 random", "sha256", b"\x34\xcc")
    other = (key.modulus - int.from_bytes(signature, "big")).to_bytes(128, "big")
    assert is_message_recovering_signature(key, other, b"8 random")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda signature: signature[:-1] + bytes((signature[-1] ^ 1,)),
        lambda signature: signature[:-1],
        lambda signature: b"\x00" + signature,
        lambda signature: bytes(len(signature)),
        lambda signature: b"\xff" * len(signature),
        lambda _: b"",
    ],
    ids=["altered", "short", "long", "zero", "too-great", "empty"],
)
def test_a_copy_signs_wrongly(rsa_key: bytes, spoil: Callable[[bytes], bytes]) -> None:
    chip = SigningChip(
        lambda given: spoil(message_recovering(rsa_key, given, "sha256", b"\x34\xcc"))
    )
    assert prove(chip, {15: group_15(rsa_key)}, os.urandom).outcome == _ACTIVE_COPY


@pytest.mark.parametrize(
    ("header", "trailer"), [(0x4A, b"\x34\xcc"), (0x6B, b"\x34\xcc"), (0x6A, b"\x37\xcc")]
)
def test_a_block_of_another_form_is_no_signature(
    rsa_key: bytes, header: int, trailer: bytes
) -> None:
    chip = SigningChip(lambda given: message_recovering(rsa_key, given, "sha256", trailer, header))
    assert prove(chip, {15: group_15(rsa_key)}, os.urandom).outcome == _ACTIVE_COPY


def test_a_recorded_signature_is_of_no_use_for_the_next_challenge(rsa_key: bytes) -> None:
    recorded = message_recovering(rsa_key, b"recorded", "sha256", b"\x34\xcc")
    chip = SigningChip(lambda _: recorded)
    assert prove(chip, {15: group_15(rsa_key)}, os.urandom).outcome == _ACTIVE_COPY


def test_a_chip_with_a_curve_signs_with_the_hash_that_it_names() -> None:
    key = new_private_key(_P384)
    names = info(_ACTIVE, number(1), encoded(f"asn1=OID:{_PLAIN_SHA384}"))
    groups = {14: group_14(names), 15: group_15(key)}
    as_named = SigningChip(lambda given: side_by_side(key, given, hashes.SHA384()))
    other = SigningChip(lambda given: side_by_side(key, given, hashes.SHA256()))
    assert prove(as_named, groups, os.urandom).outcome is CloneProof.ACTIVE
    assert prove(other, groups, os.urandom).outcome == _ACTIVE_COPY


def test_a_chip_with_a_curve_that_names_no_hash_may_use_any(curve_key: bytes) -> None:
    chip = SigningChip(lambda given: side_by_side(curve_key, given, hashes.SHA256()))
    assert prove(chip, {15: group_15(curve_key)}, os.urandom).outcome is CloneProof.ACTIVE
    stranger = new_private_key(BRAINPOOL)
    copy = SigningChip(lambda given: side_by_side(stranger, given, hashes.SHA256()))
    assert prove(copy, {15: group_15(curve_key)}, os.urandom).outcome == _ACTIVE_COPY
    silent = SigningChip(lambda _: b"")
    assert prove(silent, {15: group_15(curve_key)}, os.urandom).outcome == _ACTIVE_COPY


@pytest.mark.parametrize(("method", "derive"), _CIPHERS, ids=["3des", "aes128", "aes192", "aes256"])
@pytest.mark.parametrize("kind", [P256, BRAINPOOL], ids=["nist", "brainpool"])
def test_a_chip_agrees_on_new_keys_and_goes_on_under_them(
    kind: Sequence[str], method: int, derive: Callable[[bytes], tuple[bytes, bytes]]
) -> None:
    key = new_private_key(kind)
    offered = group_14(
        info(f"{_CHIP_BY_CURVES}.{method}", number(1), number(9)),
        info(_CHIP_KEY, public_half(key), number(9)),
    )
    chip = AgreeingChip(key, derive)
    proof = prove(chip, {14: offered}, os.urandom)
    assert proof.outcome is CloneProof.CHIP
    assert proof.channel is chip
    # The number of the key goes to the chip with the first command (6.2.4.2).
    assert b"\x84\x01\x09" in chip.commands[0].data


def test_a_copy_does_not_arrive_at_the_same_keys(curve_key: bytes) -> None:
    offered = group_14(
        info(f"{_CHIP_BY_CURVES}.2", number(1)), info(_CHIP_KEY, public_half(curve_key))
    )
    copy = AgreeingChip(new_private_key(BRAINPOOL), _sha1_pair)
    assert prove(copy, {14: offered}, os.urandom).outcome == _CHIP_COPY


@pytest.mark.parametrize("command", [0x22, 0x86, 0xA4])
def test_a_copy_that_refuses_a_step_is_one(curve_key: bytes, command: int) -> None:
    offered = group_14(
        info(f"{_CHIP_BY_CURVES}.2", number(1)), info(_CHIP_KEY, public_half(curve_key))
    )
    copy = AgreeingChip(curve_key, _sha1_pair, refuses=command)
    assert prove(copy, {14: offered}, os.urandom).outcome == _CHIP_COPY


def test_a_key_without_a_method_means_triple_des(curve_key: bytes) -> None:
    offered = group_14(info(_CHIP_KEY, public_half(curve_key)))
    chip = AgreeingChip(curve_key, _odd_pair)
    assert prove(chip, {14: offered}, os.urandom).outcome is CloneProof.CHIP


def test_the_strongest_cipher_on_offer_is_taken(curve_key: bytes) -> None:
    offered = group_14(
        info(f"{_CHIP_BY_CURVES}.1", number(1)),
        info(f"{_CHIP_BY_CURVES}.4", number(1)),
        info(_CHIP_KEY, public_half(curve_key)),
    )
    chip = AgreeingChip(curve_key, partial(_sha256_pair, 32))
    assert prove(chip, {14: offered}, os.urandom).outcome is CloneProof.CHIP


def test_a_chip_that_can_do_both_is_asked_for_new_keys(rsa_key: bytes, curve_key: bytes) -> None:
    offered = group_14(
        info(f"{_CHIP_BY_CURVES}.2", number(1)), info(_CHIP_KEY, public_half(curve_key))
    )
    chip = AgreeingChip(curve_key, _sha1_pair)
    groups = {14: offered, 15: group_15(rsa_key)}
    assert prove(chip, groups, os.urandom).outcome is CloneProof.CHIP


def test_a_means_that_we_do_not_know_proves_nothing_and_reproaches_nobody(rsa_key: bytes) -> None:
    silent = SigningChip(lambda _: b"")
    over_integers = info("0.4.0.127.0.7.2.2.3.1.2", number(1))
    unknown = (
        {14: group_14(over_integers)},
        {14: b"\x6e\x00"},
        {14: b"junk"},
        {15: b"\x6f\x00"},
        {15: b"junk"},
    )
    for groups in unknown:
        assert prove(silent, groups, os.urandom).outcome is CloneProof.METHOD_UNKNOWN
    # The other means is tried then.
    chip = SigningChip(lambda given: message_recovering(rsa_key, given, "sha1", b"\xbc"))
    both = {14: group_14(over_integers), 15: group_15(rsa_key)}
    assert prove(chip, both, os.urandom).outcome is CloneProof.ACTIVE


def test_a_chip_without_a_key_proves_nothing() -> None:
    silent = SigningChip(lambda _: b"")
    other = group_14(info("0.4.0.127.0.7.2.2.4.2.2", number(2), number(13)))
    assert prove(silent, {1: b"lines"}, os.urandom).outcome is CloneProof.NONE
    assert prove(silent, {14: other}, os.urandom).outcome is CloneProof.NONE
