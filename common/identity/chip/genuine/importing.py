# SPDX-License-Identifier: GPL-3.0-or-later
"""What of an operator's file is taken into the trust store, and why the rest is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from common.identity.chip.genuine.certificate_files import Found
from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.master_list import (
    MasterList,
    NotVouched,
    Vouched,
    vouching,
)
from common.identity.chip.genuine.revocation import RevocationList
from common.identity.chip.genuine.trust import Objection, objection_to, trust_store


@dataclass(frozen=True, slots=True)
class UnknownSigner:
    """A master list for which a country vouches whose certificate we do not have yet."""

    country: Certificate
    certificates: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What is to be kept, and what is not, each with its reason."""

    certificates: tuple[Certificate, ...]
    revocations: tuple[RevocationList, ...]
    already_here: int
    refused: tuple[tuple[Certificate, Objection], ...]
    refused_revocations: tuple[RevocationList, ...]
    refused_lists: tuple[NotVouched | UnknownSigner, ...]
    unreadable: int


def choose(
    found: Found, known: Iterable[Certificate], confirmed: str | None, now: datetime
) -> Imported:
    """Weigh what was ``found`` in a file against the certificates that are ``known``.

    A master list is taken if the country that vouches for its signer is known, or if its
    certificate has the fingerprint ``confirmed`` (SHA-256, in hexadecimal), which somebody has
    compared with the one that the country publishes. ``now`` is an aware instant: what has
    expired is of no use any more.
    """
    gathering = _Gathering(list(known), now)
    gathering.take_certificates(found.certificates)
    refused_lists = gathering.take_lists(found.master_lists, _plain(confirmed))
    store = trust_store(gathering.known, found.revocations)
    return Imported(
        certificates=tuple(gathering.taken),
        revocations=store.revocations,
        already_here=gathering.already_here,
        refused=tuple(gathering.refused),
        refused_revocations=tuple(
            each for each in found.revocations if each not in store.revocations
        ),
        refused_lists=refused_lists,
        unreadable=found.unreadable + sum(each.unreadable for each in found.master_lists),
    )


class _Gathering:
    """Certificates as they are taken, one after the other: each may vouch for the next."""

    def __init__(self, known: list[Certificate], now: datetime) -> None:
        self.known = known
        self.taken: list[Certificate] = []
        self.refused: list[tuple[Certificate, Objection]] = []
        self.already_here = 0
        self._here = {each.encoded for each in known}
        self._now = now

    def weigh(self, certificate: Certificate, objection: Objection | None) -> None:
        """Take ``certificate`` unless it is here already or something speaks against it."""
        if certificate.encoded in self._here:
            self.already_here += 1
        elif objection is not None:
            self.refused.append((certificate, objection))
        elif certificate.valid_to < self._now:
            self.refused.append((certificate, Objection.EXPIRED))
        else:
            self._here.add(certificate.encoded)
            self.known.append(certificate)
            self.taken.append(certificate)

    def take_certificates(self, certificates: Iterable[Certificate]) -> None:
        """Weigh all, those whose issuer is unknown again when others were taken."""
        left = list(certificates)
        while left:
            words = [(each, objection_to(each, self.known)) for each in left]
            before = len(self.taken)
            for each, objection in words:
                if objection is not Objection.UNKNOWN_ISSUER:
                    self.weigh(each, objection)
            left = [each for each, word in words if word is Objection.UNKNOWN_ISSUER]
            if len(self.taken) == before:
                for each in left:
                    self.weigh(each, Objection.UNKNOWN_ISSUER)
                return

    def take_lists(
        self, lists: tuple[MasterList, ...], confirmed: str
    ) -> tuple[NotVouched | UnknownSigner, ...]:
        """Take the lists whose country is known, and again, as long as one makes others known."""
        left = [(each, vouching(each)) for each in lists]
        while True:
            ready = [pair for pair in left if self._knows(pair[1], confirmed)]
            if not ready:
                return tuple(
                    word
                    if isinstance(word, NotVouched)
                    else UnknownSigner(word.country, len(listed.certificates))
                    for listed, word in left
                )
            for listed, _ in ready:
                for each in listed.certificates:
                    self.weigh(each, _objection_in_list(each))
            left = [pair for pair in left if pair not in ready]

    def _knows(self, word: Vouched | NotVouched, confirmed: str) -> bool:
        if isinstance(word, NotVouched):
            return False
        country = word.country
        # The same key may come in another certificate, such as a link certificate.
        has_key = any(
            each.may_certify
            and each.subject.country == country.subject.country
            and each.key == country.key
            for each in self.known
        )
        return has_key or country.fingerprint == confirmed


def _objection_in_list(certificate: Certificate) -> Objection | None:
    """As ``objection_to``, of a certificate for which the signer of a list vouches."""
    if not certificate.may_certify:
        return Objection.NO_USE
    if not certificate.subject.country:
        return Objection.NO_COUNTRY
    if certificate.key is None:
        return Objection.UNKNOWN_KEY
    return Objection.UNKNOWN_DEMAND if certificate.has_unknown_demand else None


def _plain(fingerprint: str | None) -> str:
    """A fingerprint as people copy it, without colons and blanks and in lower case."""
    return "".join(each for each in (fingerprint or "").lower() if each.isalnum())
