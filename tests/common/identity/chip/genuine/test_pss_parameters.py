# SPDX-License-Identifier: GPL-3.0-or-later
"""The parameters of RSASSA-PSS are part of the scheme: they are read, and they bind."""

import pytest
from asn1crypto.core import Asn1Value

from common.identity.chip.genuine.hashes import Hash
from common.identity.chip.genuine.public_keys import RsaKey, read_encoded_public_key
from common.identity.chip.genuine.schemes import RsaPss, read_pss
from common.identity.chip.genuine.signatures import Check, check_signature
from tests.common.identity.chip.genuine.chips import new_private_key, public_half
from tests.virtual.issuing_state import encoded

_SHA256 = "[sha256]\nid=OID:sha256\n"
_MGF1 = "[mgf]\nid=OID:mgf1\nhash=SEQUENCE:sha256\n"
_BOUND = ("rsa_pss_keygen_md:sha256", "rsa_pss_keygen_mgf1_md:sha256", "rsa_pss_keygen_saltlen:32")


def _parameters(*parts: str, sections: str = _SHA256 + _MGF1) -> Asn1Value:
    listed = "\n".join(f"part{number}={part}" for number, part in enumerate(parts))
    return Asn1Value.load(encoded(f"asn1=SEQUENCE:pss\n[pss]\n{listed}\n{sections}"))


def test_without_any_parameter_the_standard_s_own_hold() -> None:
    assert read_pss(Asn1Value.load(b"\x30\x00")) == RsaPss(Hash.SHA1, Hash.SHA1, 20)


def test_given_parameters_are_read() -> None:
    given = _parameters(
        "EXPLICIT:0,SEQUENCE:sha256", "EXPLICIT:1,SEQUENCE:mgf", "EXPLICIT:2,INT:32"
    )
    assert read_pss(given) == RsaPss(Hash.SHA256, Hash.SHA256, 32)


@pytest.mark.parametrize(
    ("part", "sections"),
    [
        ("EXPLICIT:0,SEQUENCE:sha256", "[sha256]\nid=OID:md5\n"),
        ("EXPLICIT:1,SEQUENCE:mgf", "[mgf]\nid=OID:1.2.3\n"),
        ("EXPLICIT:1,SEQUENCE:mgf", "[mgf]\nid=OID:mgf1\nhash=SEQUENCE:md5\n[md5]\nid=OID:md5\n"),
        ("EXPLICIT:2,INT:-1", ""),
        ("EXPLICIT:2,INT:0x100000000000000000", ""),
        ("EXPLICIT:3,INT:2", ""),
    ],
    ids=["hash", "mask", "hash-of-mask", "salt", "long-salt", "trailer"],
)
def test_parameters_out_of_the_standard_are_not_known(part: str, sections: str) -> None:
    assert read_pss(_parameters(part, sections=sections)) is None


def test_a_key_for_pss_alone_signs_nothing_in_another_way() -> None:
    private = new_private_key(("RSA-PSS", *_options("rsa_keygen_bits:1024", *_BOUND)))
    key = read_encoded_public_key(public_half(private))
    assert isinstance(key, RsaKey)
    assert key.only == RsaPss(Hash.SHA256, Hash.SHA256, 32)
    other = RsaPss(Hash.SHA1, Hash.SHA1, 20)
    assert check_signature(key, other, bytes(128), b"message") is Check.UNKNOWN
    assert check_signature(key, key.only, bytes(128), b"message") is Check.WRONG


def _options(*options: str) -> list[str]:
    return [part for option in options for part in ("-pkeyopt", option)]
