# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m kiosk certificates …``: whose signatures on chips this kiosk trusts."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from common.identity.chip.genuine.certificates import Certificate
    from common.identity.chip.genuine.importing import Imported, UnknownSigner
    from common.identity.chip.genuine.master_list import NotVouched

_REFUSED = 2


def add_certificates_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> None:
    """Add ``certificates`` to the kiosk's sub-commands."""
    parser = commands.add_parser("certificates", help="countries whose chips the kiosk can check")
    acts = parser.add_subparsers(dest="act", required=True)
    taking = acts.add_parser("import", help="take a master list, certificates, revocation lists")
    taking.add_argument("file", type=Path, nargs="+", metavar="FILE")
    taking.add_argument(
        "--signer",
        metavar="FINGERPRINT",
        help="SHA-256 of the country's certificate that vouches for a master list, once compared",
    )
    listing = acts.add_parser("list", help="what is here, by country, and until when")
    for each in (taking, listing):
        each.add_argument("--data", type=Path, required=True, help="the device's data folder")


def manage_certificates(
    options: argparse.Namespace, now: datetime, said: TextIO, wrong: TextIO
) -> int:
    """Do what ``options`` ask for at the aware instant ``now``; return the exit code.

    0 if everything in the files was taken or is here already, else 2. Of a master list also
    certificates that have expired may be left out.
    """
    # Every start of the kiosk names this command; only this one needs what reads certificates.
    from kiosk.country_certificates import FOLDER  # noqa: PLC0415 - see above

    folder = options.data / FOLDER
    if options.act == "list":
        return _list(folder, now, said)
    codes = [_import(path, folder, options.signer, now, said, wrong) for path in options.file]
    return max(codes)


def _import(
    path: Path, folder: Path, signer: str | None, now: datetime, said: TextIO, wrong: TextIO
) -> int:
    from common.identity.chip.genuine.certificate_files import (  # noqa: PLC0415 - see above
        read_certificate_file,
    )
    from common.identity.chip.genuine.importing import choose  # noqa: PLC0415 - see above
    from kiosk.country_certificates import keep, read_folder  # noqa: PLC0415 - see above

    try:
        found = read_certificate_file(path.read_bytes())
        known, _ = read_folder(folder)
        chosen = choose(found, known, signer, now)
        for certificate in chosen.certificates:
            keep(folder, certificate)
        for listed in chosen.revocations:
            keep(folder, listed)
    except OSError as error:
        wrong.write(f"{error.filename or path}: {error.strerror}\n")
        return _REFUSED
    said.write(_account(path, chosen))
    complaints = _complaints(chosen)
    wrong.writelines(f"{path.name}: {each}\n" for each in complaints)
    is_of_use = chosen.certificates or chosen.revocations or chosen.already_here
    return 0 if is_of_use and not complaints else _REFUSED


def _account(path: Path, chosen: Imported) -> str:
    """What was taken, by country, and what was not."""
    countries = Counter(each.subject.country for each in chosen.certificates)
    taken = ", ".join(f"{country} {count}" for country, count in sorted(countries.items()))
    here = f"; {chosen.already_here} here already" if chosen.already_here else ""
    lines = [f"{path.name}: certificates taken: {taken or 'none'}{here}"]
    lines += [f"  revocation list taken: {each.issuer.text}" for each in chosen.revocations]
    lines += [
        f"  not taken: {certificate.subject.text}, valid until {certificate.valid_to:%Y-%m-%d}: "
        f"{objection.value}"
        for certificate, objection in chosen.refused
    ]
    return "\n".join(lines) + "\n"


def _complaints(chosen: Imported) -> list[str]:
    """What an operator should see to."""
    from common.identity.chip.genuine.importing import UnknownSigner  # noqa: PLC0415 - see above

    said = [
        f"the revocation list of {each.issuer.text} is not signed by a certificate that is here"
        for each in chosen.refused_revocations
    ]
    said += [
        _unknown_signer(each) if isinstance(each, UnknownSigner) else _not_vouched(each)
        for each in chosen.refused_lists
    ]
    if chosen.unreadable:
        said.append(
            "neither certificate, revocation list nor master list: "
            f"{chosen.unreadable} of what is in it"
        )
    return said


def _unknown_signer(listed: UnknownSigner) -> str:
    country = listed.country
    digits = country.fingerprint
    pairs = ":".join(digits[start : start + 2] for start in range(0, len(digits), 2))
    return (
        f"the master list with {listed.certificates} certificates is vouched for by "
        f"{country.subject.text}, which is not here. Compare its SHA-256 fingerprint with the "
        f"one that the country publishes:\n  {pairs}\n"
        f"If they are the same, import the list again with --signer {digits}"
    )


def _not_vouched(listed: NotVouched) -> str:
    return f"the master list is refused: {listed.why}"


def _list(folder: Path, now: datetime, said: TextIO) -> int:
    from kiosk.country_certificates import read_folder  # noqa: PLC0415 - see above

    certificates, revocations = read_folder(folder)
    by_country: dict[str, list[Certificate]] = {}
    for each in certificates:
        if each.may_certify:
            by_country.setdefault(each.subject.country, []).append(each)
    for country, held in sorted(by_country.items()):
        valid = [each for each in held if each.is_valid_at(now)]
        until = max((each.valid_to for each in valid), default=None)
        told = "" if until is None else f", the last until {until:%Y-%m-%d}"
        said.write(f"{country}: {len(valid)} of {len(held)} certificates valid{told}\n")
    for listed in sorted(revocations, key=lambda each: each.issuer.text):
        due = "" if listed.next_due is None else f", next due {listed.next_due:%Y-%m-%d}"
        said.write(f"revocation list of {listed.issuer.text}, {listed.issued:%Y-%m-%d}{due}\n")
    if not by_country:
        said.write(f"no certificates in {folder}: every chip is told as not checkable\n")
    return 0
