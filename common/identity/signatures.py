# SPDX-License-Identifier: GPL-3.0-or-later
"""Ed25519 signatures (RFC 8032) of devices; keys are the 32 raw bytes of section 5.1.5.

cryptography is loaded with the first signature: most displays and counters see none all day.
"""

from __future__ import annotations

from secrets import token_bytes

SIGNATURE_BYTES = 64
PUBLIC_KEY_BYTES = 32

_KEY_BYTES = 32


def new_signing_key() -> bytes:
    """A device's secret key, from the machine's secure random source (RFC 8032, 5.1.5)."""
    return token_bytes(_KEY_BYTES)


def public_key_of(signing_key: bytes) -> bytes:
    """The key that others check the device's signatures with. ValueError if not 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - see above
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(signing_key).public_key().public_bytes_raw()


def sign(signing_key: bytes, message: bytes) -> bytes:
    """The signature of ``message``, SIGNATURE_BYTES long. Raises ValueError for a wrong key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - see above
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(signing_key).sign(message)


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the signature is that key's of that message. Raises ValueError for a wrong key."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - see above
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True
