# SPDX-License-Identifier: GPL-3.0-or-later
"""What we use of ecdsa."""

from collections.abc import Callable

from ecdsa.curves import Curve
from ecdsa.ellipticcurve import PointJacobi

class BadSignatureError(Exception): ...

class VerifyingKey:
    @classmethod
    def from_public_point(cls, point: PointJacobi, curve: Curve) -> VerifyingKey: ...
    def verify_digest(
        self,
        signature: bytes,
        digest: bytes,
        sigdecode: Callable[[bytes, int], tuple[int, int]],
        allow_truncate: bool,
    ) -> bool: ...
