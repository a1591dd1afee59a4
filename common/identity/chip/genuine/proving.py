# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the chip the one that was issued? Asked of the chip by the best means that it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from common.identity.chip.genuine.active_authentication import CHALLENGE_BYTES, signs_challenge
from common.identity.chip.genuine.asn1 import Undecodable
from common.identity.chip.genuine.chip_authentication import SecuredChannel, authenticate_chip
from common.identity.chip.genuine.chip_keys import (
    SecurityOptions,
    read_active_key,
    read_security_options,
)
from common.identity.chip.genuine.hashes import Hash
from common.identity.chip.genuine.verdict import CloneProof, Contradiction, Forged

_SECURITY_OPTIONS = 14
_ACTIVE_KEY = 15


@dataclass(frozen=True, slots=True)
class Proof:
    """What the chip has proven, and the channel that reaches it from now on.

    ``outcome`` counts only together with passive authentication, which says whether the keys
    are those that the country has signed: ``judge`` weighs the two.
    """

    outcome: CloneProof | Forged
    channel: SecuredChannel


def prove(
    channel: SecuredChannel, groups: Mapping[int, bytes], random: Callable[[int], bytes]
) -> Proof:
    """Chip authentication where data group 14 offers it, else active authentication (group 15).

    To be called after everything has been read, or before data that is only given out after
    chip authentication (ICAO 9303-11 section 3 and 6.2). Raises what the channel raises.
    """
    options = _options(groups.get(_SECURITY_OPTIONS))
    if isinstance(options, SecurityOptions) and options.chip_keys:
        renewed = authenticate_chip(channel, options.chip_keys[0], random)
        if renewed is None:
            return Proof(Forged(Contradiction.COPY, _SECURITY_OPTIONS), channel)
        return Proof(CloneProof.CHIP, renewed.channel)
    active = groups.get(_ACTIVE_KEY)
    if active is not None:
        used = options.active_hash if isinstance(options, SecurityOptions) else None
        return Proof(_active(channel, active, used, random), channel)
    is_offered = isinstance(options, Undecodable) or (
        options is not None and options.has_chip_authentication
    )
    return Proof(CloneProof.METHOD_UNKNOWN if is_offered else CloneProof.NONE, channel)


def _options(group: bytes | None) -> SecurityOptions | Undecodable | None:
    return None if group is None else read_security_options(group)


def _active(
    channel: SecuredChannel, group: bytes, used: Hash | None, random: Callable[[int], bytes]
) -> CloneProof | Forged:
    key = read_active_key(group)
    if key is None or isinstance(key, Undecodable):
        return CloneProof.METHOD_UNKNOWN
    if signs_challenge(channel, key, used, random(CHALLENGE_BYTES)):
        return CloneProof.ACTIVE
    return Forged(Contradiction.COPY, _ACTIVE_KEY)
