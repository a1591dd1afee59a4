# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator hands in is taken, or refused with the reason."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime

import pytest

from common.identity.chip.genuine.certificate_files import Found, read_certificate_file
from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.importing import Imported, UnknownSigner, choose
from common.identity.chip.genuine.master_list import (
    MasterList,
    NotVouched,
    Vouched,
    read_master_list,
    vouching,
)
from common.identity.chip.genuine.trust import Objection
from tests.common.identity.chip.genuine.documents import NOW, certificate_of
from tests.virtual.issuing_state import (
    AUTHORITY,
    LIST_SIGNER,
    Holder,
    IssuingState,
    Period,
    master_list,
)


def _imported(
    *files: bytes, known: tuple[Holder, ...] = (), confirmed: str | None = None
) -> Imported:
    found = [read_certificate_file(each) for each in files]
    together = Found(
        tuple(each for one in found for each in one.certificates),
        tuple(each for one in found for each in one.revocations),
        tuple(each for one in found for each in one.master_lists),
        sum(one.unreadable for one in found),
    )
    return choose(together, [certificate_of(each) for each in known], confirmed, NOW)


def _refusals(imported: Imported) -> list[Objection]:
    return [objection for _, objection in imported.refused]


def test_an_authority_s_certificate_is_taken_once(state: IssuingState) -> None:
    root = state.authority()
    first = _imported(root.certificate)
    assert [each.encoded for each in first.certificates] == [root.certificate]
    again = _imported(root.certificate, known=(root,))
    assert (again.certificates, again.already_here) == ((), 1)


def test_several_certificates_may_lie_in_one_file(state: IssuingState) -> None:
    roots = [state.authority("a"), state.authority("b")]
    together = b"".join(each.pem.read_bytes() for each in roots)
    assert len(_imported(together).certificates) == 2


def test_the_directory_of_icao_is_read_as_it_is_handed_out(state: IssuingState) -> None:
    root = state.authority()
    lister = state.certified(root, "lister", extensions=LIST_SIGNER)
    listed = master_list([root], lister, root)
    revoked = state.revocations(root, lister)
    ldif = (
        b"dn: c=UT,dc=data\ncn:: w4ljb2xl\n"
        + _in_ldif(b"pkdMasterListContent", listed)
        + b"\n"
        + _in_ldif(b"certificateRevocationList;binary", revoked)
    )
    found = read_certificate_file(ldif)
    assert (len(found.master_lists), len(found.revocations), found.unreadable) == (1, 1, 0)


def _in_ldif(name: bytes, value: bytes) -> bytes:
    text = name + b":: " + b64encode(value)
    return b"\n ".join(text[at : at + 76] for at in range(0, len(text), 76)) + b"\n"


def test_a_link_certificate_needs_the_authority_that_has_signed_it(state: IssuingState) -> None:
    old, new = state.authority("old"), state.authority("new")
    link = state.certified(old, "link", key=new.key, title="CSCA", extensions=AUTHORITY)
    assert _refusals(_imported(link.certificate)) == [Objection.UNKNOWN_ISSUER]
    assert len(_imported(link.certificate, known=(old,)).certificates) == 1
    assert len(_imported(link.certificate, old.certificate).certificates) == 2


def test_what_is_of_no_use_is_refused_with_the_reason(state: IssuingState) -> None:
    root = state.authority("root")
    expired = state.authority("expired", period=Period(end="20100101000000Z"))
    useless = state.certified(root, "useless", extensions="keyUsage=critical,keyAgreement")
    demanding = state.certified(
        root, "demanding", extensions=f"{AUTHORITY}\n1.2.3=critical,DER:05:00"
    )
    odd = state.authority("odd", ("EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"))
    nameless = IssuingState(state.folder, "").authority("nameless")
    expected = {
        expired: Objection.EXPIRED,
        useless: Objection.NO_USE,
        demanding: Objection.UNKNOWN_DEMAND,
        odd: Objection.UNKNOWN_KEY,
        nameless: Objection.NO_COUNTRY,
    }
    for holder, objection in expected.items():
        assert _refusals(_imported(holder.certificate, known=(root,))) == [objection]


def test_a_damaged_certificate_is_refused(state: IssuingState) -> None:
    root = state.authority()
    whole = root.certificate
    damaged = whole[:-1] + bytes((whole[-1] ^ 1,))
    assert _refusals(_imported(damaged)) == [Objection.NOT_SELF_SIGNED]
    # One bit of the last byte said to be unused: the signature itself would still fit.
    at = len(whole) - len(certificate_of(root).signature) - 1
    assert whole[at] == 0
    assert _imported(whole[:at] + b"\x01" + whole[at + 1 :]).unreadable == 1
    assert _imported(b"junk").unreadable == 1
    assert _imported(b"-----BEGIN X-----\nAA\xff\n-----END X-----").unreadable == 1


def test_a_document_signer_is_taken_for_chips_that_do_not_carry_theirs(
    state: IssuingState,
) -> None:
    root = state.authority()
    signer = state.certified(root)
    assert _refusals(_imported(signer.certificate)) == [Objection.UNKNOWN_ISSUER]
    assert len(_imported(signer.certificate, known=(root,)).certificates) == 1


def test_a_revocation_list_needs_the_authority_that_has_signed_it(state: IssuingState) -> None:
    root = state.authority()
    listed = state.revocations(root)
    assert len(_imported(listed).refused_revocations) == 1
    assert len(_imported(listed, known=(root,)).revocations) == 1


class _Lister:
    """A state that gathers the certificates of others."""

    def __init__(self, state: IssuingState) -> None:
        self.root = state.authority("root")
        self.signer = state.certified(self.root, "lister", extensions=LIST_SIGNER)
        self.other = IssuingState(state.folder, "UA").authority("other")
        self.file = master_list([self.root, self.other], self.signer, self.root)


def test_a_master_list_is_taken_where_its_country_is_known(state: IssuingState) -> None:
    lister = _Lister(state)
    taken = _imported(lister.file, known=(lister.root,))
    assert [each.subject.country for each in taken.certificates] == ["UA"]
    assert taken.already_here == 1


def test_a_master_list_of_an_unknown_country_waits_for_its_fingerprint(
    state: IssuingState,
) -> None:
    lister = _Lister(state)
    refused = _imported(lister.file)
    assert refused.certificates == ()
    (unknown,) = refused.refused_lists
    assert isinstance(unknown, UnknownSigner)
    assert unknown.country.encoded == lister.root.certificate
    fingerprint = unknown.country.fingerprint
    assert _imported(lister.file, confirmed="00" * 32).certificates == ()
    colons = ":".join(fingerprint[at : at + 2] for at in range(0, 64, 2)).upper()
    assert len(_imported(lister.file, confirmed=colons).certificates) == 2


def test_one_list_may_make_the_next_one_known(state: IssuingState) -> None:
    lister = _Lister(state)
    elsewhere = IssuingState(state.folder, "UA")
    signer = elsewhere.certified(lister.other, "second", extensions=LIST_SIGNER)
    third = IssuingState(state.folder, "FR").authority("third")
    second = master_list([third], signer, lister.other)
    taken = _imported(second, lister.file, known=(lister.root,))
    assert {each.subject.country for each in taken.certificates} == {"UA", "FR"}
    assert taken.refused_lists == ()


def test_what_has_expired_is_left_out_of_a_list(state: IssuingState) -> None:
    lister = _Lister(state)
    past = state.authority("past", period=Period(end="20100101000000Z"))
    listed = master_list([lister.root, past], lister.signer, lister.root)
    assert _refusals(_imported(listed, known=(lister.root,))) == [Objection.EXPIRED]


def test_signers_are_not_taken_from_a_list(state: IssuingState) -> None:
    lister = _Lister(state)
    listed = master_list([lister.root, lister.signer], lister.signer, lister.root)
    assert _refusals(_imported(listed, known=(lister.root,))) == [Objection.NO_USE]


@pytest.mark.parametrize("change", ["signature", "content"])
def test_a_list_that_was_changed_is_refused(state: IssuingState, change: str) -> None:
    lister = _Lister(state)
    altered = bytearray(lister.file)
    signed = lister.other.certificate
    at = -1 if change == "signature" else lister.file.index(signed) + len(signed) - 1
    altered[at] ^= 1
    (refused,) = _imported(bytes(altered), known=(lister.root,)).refused_lists
    assert isinstance(refused, NotVouched)
    assert "signature is wrong" in refused.why


def test_a_list_signed_by_somebody_who_signs_no_lists_is_refused(state: IssuingState) -> None:
    root = state.authority()
    plain = state.certified(root)
    listed = read_master_list(master_list([root], plain, root))
    assert isinstance(listed, MasterList)
    assert vouching(listed) == NotVouched(
        "the certificate of its signer is not one for master lists"
    )


def test_a_list_whose_signer_nobody_vouches_for_is_refused(state: IssuingState) -> None:
    root = state.authority()
    lister = state.certified(root, "lister", extensions=LIST_SIGNER)
    other = IssuingState(state.folder, "UA").authority("other")
    listed = read_master_list(master_list([other], lister))
    assert isinstance(listed, MasterList)
    assert vouching(listed) == NotVouched("no authority of a country vouches for its signer")


def test_a_list_may_be_signed_by_the_authority_itself(state: IssuingState) -> None:
    root = state.authority()
    listed = read_master_list(master_list([root], root))
    assert isinstance(listed, MasterList)
    word = vouching(listed)
    assert isinstance(word, Vouched)
    assert word.country.encoded == root.certificate


def test_a_certificate_says_when_it_is_valid(state: IssuingState) -> None:
    read = certificate_of(state.authority(period=Period("20200101000000Z", "20210101000000Z")))
    assert isinstance(read, Certificate)
    assert not read.is_valid_at(datetime(2019, 12, 31, tzinfo=UTC))
    assert read.is_valid_at(datetime(2020, 1, 1, tzinfo=UTC))
    assert not read.is_valid_at(datetime(2021, 1, 2, tzinfo=UTC))
