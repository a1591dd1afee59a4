# SPDX-License-Identifier: GPL-3.0-or-later
"""What is signed on a chip, and what signs it, spoilt: nothing raises, nothing else is genuine.

``python -m tests.fuzz.signed_chips`` makes the files in ``signed`` anew, by openssl. They are
stored, so that an input of a seed is the same on every machine.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random

from common.identity.chip.genuine.asn1 import Undecodable
from common.identity.chip.genuine.certificate_files import read_certificate_file
from common.identity.chip.genuine.certificates import Certificate, read_certificate
from common.identity.chip.genuine.chip_keys import read_active_key, read_security_options
from common.identity.chip.genuine.importing import choose
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.trust import TrustStore, trust_store
from common.identity.chip.genuine.verdict import CloneProof, Genuine, Verdict
from tests.common.identity.chip.genuine.chips import (
    group_14,
    group_15,
    info,
    new_private_key,
    number,
    public_half,
)
from tests.virtual.issuing_state import (
    BRAINPOOL_IN_FULL,
    LIST_SIGNER,
    IssuingState,
    master_list,
    security_object,
)

_FOLDER = Path(__file__).with_name("signed")
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_LINES = b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"
_GROUPS: Mapping[int, bytes] = {1: b"\x61\x5b\x5f\x1f\x58" + _LINES, 2: b"\x75\x04face"}
_TELLING = (0x00, 0x02, 0x04, 0x05, 0x06, 0x30, 0x31, 0x7F, 0x80, 0x81, 0x82, 0xA0, 0xFF)


def security_objects(chance: Random) -> str:
    """EF.SOD: whatever is genuine says the same as the whole one."""
    verdict = _judged(_spoilt(chance, _file("sod")))
    assert not isinstance(verdict, Genuine) or verdict == _whole(), "genuine, but spoilt"
    return type(verdict).__name__


def keys(chance: Random) -> str:
    """Data groups 14 and 15."""
    readers: tuple[tuple[str, Callable[[bytes], object]], ...] = (
        ("group14", read_security_options),
        ("group15", read_active_key),
    )
    name, reader = chance.choice(readers)
    read = reader(_spoilt(chance, _file(name)))
    return "unreadable" if read is None or isinstance(read, Undecodable) else "read"


def imports(chance: Random) -> str:
    """Certificates, revocation lists and master lists, as an operator hands them in."""
    name = chance.choice(("authority", "signer", "revoked", "list"))
    found = read_certificate_file(_spoilt(chance, _file(name)))
    chosen = choose(found, _store().authorities, None, _NOW)
    for each in chosen.certificates:
        # An authority that is taken has signed itself, or one that is known has.
        assert not each.may_certify or each.encoded == _file("authority"), "a spoilt authority"
    return "taken" if chosen.certificates or chosen.revocations else "refused"


def _spoilt(chance: Random, whole: bytes) -> bytes:
    found = bytearray(whole)
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(found))
        match chance.randrange(4):
            case 0:
                found[at] = chance.randrange(256)
            case 1:
                found[at] = chance.choice(_TELLING)
            case 2:
                found[at : at + chance.randint(1, 5)] = b""
            case _:
                found[at:at] = chance.randbytes(chance.randint(1, 4))
        found = found or bytearray(1)
    return bytes(found)


def _judged(sod: bytes) -> Verdict:
    return judge(Evidence(_GROUPS, None, sod), CloneProof.NONE, _store(), _NOW)


@cache
def _whole() -> Verdict:
    verdict = _judged(_file("sod"))
    assert isinstance(verdict, Genuine)
    return verdict


@cache
def _store() -> TrustStore:
    authority = read_certificate(_file("authority"))
    assert isinstance(authority, Certificate)
    return trust_store([authority])


@cache
def _file(name: str) -> bytes:
    return (_FOLDER / f"{name}.der").read_bytes()


def _made() -> Mapping[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        state = IssuingState(Path(folder), "UT")
        authority = state.authority(kind=BRAINPOOL_IN_FULL)
        signer = state.certified(authority, kind=BRAINPOOL_IN_FULL)
        lister = state.certified(authority, "lister", extensions=LIST_SIGNER)
        private = new_private_key(BRAINPOOL_IN_FULL)
        key = info("0.4.0.127.0.7.2.2.1.2", public_half(private))
        return {
            "authority": authority.certificate,
            "signer": signer.certificate,
            "sod": security_object(_GROUPS, signer),
            "revoked": state.revocations(authority, lister),
            "list": master_list([authority], lister, authority),
            "group14": group_14(info("0.4.0.127.0.7.2.2.3.2.2", number(1)), key),
            "group15": group_15(private),
        }


def _main() -> int:
    _FOLDER.mkdir(exist_ok=True)
    for name, content in _made().items():
        (_FOLDER / f"{name}.der").write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(_main())
