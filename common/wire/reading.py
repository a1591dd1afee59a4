# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading what others wrote: all the ways in which it can be unreadable are one error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

R = TypeVar("R", bytes, bytes | str)
T = TypeVar("T")


def read_json(raw: bytes | str, kind: type[T]) -> T:
    """The message in ``raw``.

    Raises msgspec.DecodeError, whatever is wrong; its sub-class msgspec.ValidationError names
    the field.
    """
    return read_by(lambda text: msgspec.json.decode(text, type=kind), raw)


def read_msgpack(raw: bytes, kind: type[T]) -> T:
    """As :func:`read_json`, for MessagePack."""
    return read_by(lambda content: msgspec.msgpack.decode(content, type=kind), raw)


def read_by(decode: Callable[[R], T], raw: R) -> T:
    """As :func:`read_json`, with a decoder made beforehand."""
    # What msgspec does not tell by an error of its own: text that is not UTF-8, and brackets
    # within brackets a thousand times over.
    try:
        return decode(raw)
    except UnicodeDecodeError as error:
        message = "the message is not UTF-8"
        raise msgspec.DecodeError(message) from error
    except RecursionError as error:
        message = "the message is nested too deeply"
        raise msgspec.DecodeError(message) from error
