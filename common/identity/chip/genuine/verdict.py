# SPDX-License-Identifier: GPL-3.0-or-later
"""The verdict on a chip: exactly what was checked, and what came of it.

Four kinds, from best to worst::

    Genuine        the issuing country has signed what was read, and we know that country's key
    NotCheckable   nothing contradicts, but something is missing to say so; never a reproach
    OnlyRead       the chip holds nothing that could be checked at all
    Forged         something contradicts: what was read is not what the country issued

Only ``Genuine`` says anything in favour of a document. Only ``Forged`` says anything against it.
None of the kinds says whose document it is: that the person is the one in the picture is for
people to see. No verdict holds personal data.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@unique
class CloneProof(Enum):
    """Whether the chip itself is the one that was issued: signed data can be copied whole."""

    NONE = "none"
    """The chip was issued without a means to prove it. Many are."""
    METHOD_UNKNOWN = "method_unknown"
    """It was issued with a means that we do not know, so nothing was proven."""
    ACTIVE = "active"
    """It has signed our challenge (active authentication, ICAO 9303-11 section 6.1)."""
    CHIP = "chip"
    """It has agreed on new keys with its own (chip authentication, 9303-11 section 6.2)."""


@unique
class RevocationState(Enum):
    """Whether it was asked if the country has withdrawn the signer."""

    ASKED = "asked"
    """The country's list is at hand and current, and the signer is not on it."""
    OUTDATED = "outdated"
    """The same, but a newer list has been due since."""
    NO_LIST = "no_list"
    """There is no list of this issuer."""


@dataclass(frozen=True, slots=True)
class Genuine:
    """What was read was signed by ``country``, and is unchanged.

    ``country`` is the two-letter code of the certificates, in capitals. ``signer`` names the
    document signer by issuer and serial number, for records. ``groups`` are the data groups
    whose hashes were compared: only what is in them is vouched for.
    """

    country: str
    signer: str
    groups: frozenset[int]
    clone_proof: CloneProof
    revocation: RevocationState


@unique
class Lack(Enum):
    """What is missing for a verdict."""

    NO_AUTHORITY = "no_authority"
    """We have no certificate of the country that is said to have signed."""
    AUTHORITY_KEY_MISSING = "authority_key_missing"
    """We have certificates of that country, but none with the key that vouches for the signer:
    ours may be too old, or the country never made that key."""
    AUTHORITY_EXPIRED = "authority_expired"
    """Our certificate of the country is not valid today."""
    SIGNER_EXPIRED = "signer_expired"
    """The document signer's certificate is not valid today. That is so of documents that have
    expired themselves; otherwise the machine's clock may be wrong."""
    SIGNER_MISSING = "signer_missing"
    """The chip does not carry its signer's certificate, and we have none that fits."""
    SECURITY_OBJECT_UNREADABLE = "security_object_unreadable"
    """EF.SOD is not as the standard has it."""
    METHOD_UNKNOWN = "method_unknown"
    """A signature or key is of a kind that we do not know or no longer trust."""
    LINES_NOT_READ = "lines_not_read"
    """Data group 1 was not read, or holds no lines: there is nothing to vouch for."""
    ISSUER_UNKNOWN = "issuer_unknown"
    """The issuer in the lines has no country code, so that no country can vouch for it."""


@dataclass(frozen=True, slots=True)
class NotCheckable:
    """No verdict is possible. ``country`` is the signing country as claimed; may be empty."""

    lack: Lack
    country: str = ""


@unique
class Contradiction(Enum):
    """What speaks against a chip."""

    HASH_DIFFERS = "hash_differs"
    """A data group is not what was signed."""
    GROUP_NOT_SIGNED = "group_not_signed"
    """A data group was never signed: somebody added it, or it is listed without being there."""
    GROUP_WITHHELD = "group_withheld"
    """The signed list names the key of the chip (data group 14 or 15), but the chip does not
    give it out: so does a copy that must hide that it is one."""
    SIGNATURE_WRONG = "signature_wrong"
    """The list of hashes is not signed by the signer that it names."""
    NOT_VOUCHED = "not_vouched"
    """The signer names a key of the country that we have, and that key has not signed it."""
    SIGNER_NOT_ENTITLED = "signer_not_entitled"
    """The country has certified the signer's key, but not for documents."""
    SIGNER_REVOKED = "signer_revoked"
    """The country has withdrawn the signer. A document that it signed before may be honest, but
    nothing tells it from one made with a stolen key."""
    SIGNED_OUT_OF_TIME = "signed_out_of_time"
    """The signer says itself that it signed before or after it was entitled to."""
    COUNTRY_DIFFERS = "country_differs"
    """The lines name another issuer than the country that has signed."""
    ACCESS_DIFFERS = "access_differs"
    """The chip offered a way in (PACE) that its signed list does not name: somebody changed the
    offer, as to a weaker one."""
    COPY = "copy"
    """The chip could not prove to be the one that the key in its own data belongs to."""


@dataclass(frozen=True, slots=True)
class Forged:
    """The chip is not what the country issued; ``group`` is the data group concerned, if any."""

    contradiction: Contradiction
    group: int | None = None


@dataclass(frozen=True, slots=True)
class OnlyRead:
    """The chip has no security object: what was read may be anybody's work."""


Verdict = Genuine | NotCheckable | OnlyRead | Forged
