# SPDX-License-Identifier: GPL-3.0-or-later
"""Printers of python-escpos 3.1."""

from typing import IO, Any

from PIL import Image

class _Profile:
    profile_data: dict[str, Any]

class _Escpos:
    profile: _Profile
    def hw(self, hw: str) -> None: ...
    def image(
        self,
        img_source: Image.Image | str,
        high_density_vertical: bool = ...,
        high_density_horizontal: bool = ...,
        impl: str = ...,
        fragment_height: int = ...,
        center: bool = ...,
    ) -> None: ...
    def cut(self, mode: str = ..., feed: bool = ...) -> None: ...
    def open(self, raise_not_found: bool = ...) -> None: ...
    def close(self) -> None: ...
    def _raw(self, msg: bytes) -> None: ...

class Dummy(_Escpos):
    def __init__(self, *, profile: str | None = ...) -> None: ...
    @property
    def output(self) -> bytes: ...

class File(_Escpos):
    device: IO[bytes]
    def __init__(self, devfile: str = ..., auto_flush: bool = ...) -> None: ...
