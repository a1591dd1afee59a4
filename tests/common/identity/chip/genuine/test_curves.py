# SPDX-License-Identifier: GPL-3.0-or-later
"""Parameters written out in full are taken only if all of them are a known curve's."""

from __future__ import annotations

import pytest
from asn1crypto.keys import PublicKeyInfo, SpecifiedECDomain

from common.identity.chip.genuine.asn1 import Undecodable
from common.identity.chip.genuine.curves import CURVES
from common.identity.chip.genuine.public_keys import EcKey, point_on, read_encoded_public_key
from tests.common.identity.chip.genuine.chips import new_private_key, public_half
from tests.virtual.issuing_state import openssl

_NAMES = {
    "NIST192p": "prime192v1",
    "NIST224p": "secp224r1",
    "NIST256p": "prime256v1",
    "NIST384p": "secp384r1",
    "NIST521p": "secp521r1",
}


@pytest.fixture(scope="module")
def in_full() -> bytes:
    return _public_key("prime256v1", "explicit")


def _public_key(curve: str, encoding: str) -> bytes:
    options = ("-pkeyopt", f"ec_paramgen_curve:{curve}", "-pkeyopt", f"ec_param_enc:{encoding}")
    return public_half(new_private_key(("EC", *options)))


@pytest.mark.parametrize("curve", CURVES, ids=lambda curve: str(curve.name))
def test_every_known_curve_is_found_by_name_and_by_its_parameters(curve: object) -> None:
    name = str(getattr(curve, "name"))  # noqa: B009 - pytest hands it in without its type
    known = _NAMES.get(name, name.replace("BRAINPOOLP", "brainpoolP"))
    for encoding in ("named_curve", "explicit"):
        key = read_encoded_public_key(_public_key(known, encoding))
        assert isinstance(key, EcKey), encoding
        assert key.curve.name == name


def test_a_generator_of_one_s_own_choice_is_refused(in_full: bytes) -> None:
    """CVE-2020-0601: with the public key as generator, 1 is the private key."""
    info = PublicKeyInfo.load(in_full)
    point = bytes(info["public_key"].contents[1:])
    base = bytes(info["algorithm"]["parameters"].chosen["base"].contents)
    chosen = in_full.replace(base, point, 1)
    assert chosen != in_full
    assert isinstance(read_encoded_public_key(in_full), EcKey)
    assert read_encoded_public_key(chosen) is None


@pytest.mark.parametrize("part", ["order", "cofactor", "prime", "a", "b"])
def test_no_parameter_may_differ(in_full: bytes, part: str) -> None:
    info = PublicKeyInfo.load(in_full)
    domain = SpecifiedECDomain.load(info["algorithm"]["parameters"].chosen.dump())
    match part:
        case "order":
            value = domain["order"].dump()
        case "cofactor":
            value = domain["order"].dump() + domain["cofactor"].dump()
        case "prime":
            value = domain["field_id"]["parameters"].dump()
        case _:
            value = domain["curve"][part].dump()
    altered = in_full.replace(value, value[:-1] + bytes((value[-1] ^ 2,)), 1)
    assert altered != in_full
    assert read_encoded_public_key(altered) is None


def test_a_point_off_the_curve_is_no_key(in_full: bytes) -> None:
    off = in_full[:-1] + bytes((in_full[-1] ^ 1,))
    assert read_encoded_public_key(off) is None
    assert point_on(CURVES[2], b"\x00") is None
    assert point_on(CURVES[2], b"") is None


def test_curves_that_no_document_uses_are_not_known() -> None:
    assert read_encoded_public_key(_public_key("secp256k1", "named_curve")) is None
    assert read_encoded_public_key(_public_key("secp256k1", "explicit")) is None
    assert read_encoded_public_key(_public_key("sect233r1", "explicit")) is None


def test_an_rsa_key_that_is_too_weak_is_not_trusted() -> None:
    weak = new_private_key(("RSA", "-pkeyopt", "rsa_keygen_bits:768"))
    assert read_encoded_public_key(public_half(weak)) is None


def test_other_kinds_of_keys_are_not_known() -> None:
    assert not isinstance(read_encoded_public_key(public_half(_edwards())), EcKey)
    assert isinstance(read_encoded_public_key(b"\x30\x00"), Undecodable)


def _edwards() -> bytes:
    return openssl("genpkey", "-algorithm", "ED25519")
