# SPDX-License-Identifier: GPL-3.0-or-later
"""The table ``[registers]`` of ``server.toml``: the way to X-Road.

::

    [registers]
    security_server = "https://security-server.example"
    client = "SY/GOV/1001/nobat"              # who we are on X-Road
    country = "SY"                            # optional: goes before the clerk's id
    ca_file = "/etc/nobat/security-server.pem"     # optional: who vouches for the server
    certificate = "/etc/nobat/registers.pem"  # optional: how the server knows us
    key = "/etc/nobat/registers.key"
    answer_seconds = 10                       # optional: how long an answer may take
    at_once = 8                               # optional: inquiries at the same time
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from common.storage.settings import server_problem
from server.registers.identifiers import CLIENT_PARTS, is_identifier

_LONGEST_S = 120
_MOST_AT_ONCE = 64
_COUNTRY = re.compile(r"(?:[A-Z]{2})?")


class RegisterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which security server takes our inquiries, in whose name, and how long we wait."""

    security_server: str
    client: str
    country: str = ""
    ca_file: str | None = None
    certificate: str | None = None
    key: str | None = None
    answer_seconds: int = 10
    at_once: int = 8


def registers_findings(settings: RegisterSettings) -> Iterator[str]:
    """Everything that is wrong in the table, each by its key and with the mend."""
    yield from _address_findings(settings.security_server)
    yield from _name_findings(settings)
    yield from _certificate_findings(settings)


def _address_findings(address: str) -> Iterator[str]:
    if server_problem(address) is not None:
        yield "registers.security_server: expected https://HOST or https://HOST:PORT, no path"
    elif urlsplit(address).scheme != "https" and not _is_this_machine(address):
        yield (
            "registers.security_server: expected https://, for what people are asked about goes "
            "over this line; http:// is for 127.0.0.1 only (X-Road REST protocol, section 4.7)"
        )


def _name_findings(settings: RegisterSettings) -> Iterator[str]:
    if not is_identifier(settings.client, CLIENT_PARTS):
        yield (
            "registers.client: expected INSTANCE/CLASS/MEMBER/SUBSYSTEM, as registered at the "
            "security server, of letters A-Z, digits and '()+,-.=?"
        )
    if not _COUNTRY.fullmatch(settings.country):
        yield "registers.country: expected two capital letters of ISO 3166, such as SY"
    if not 1 <= settings.answer_seconds <= _LONGEST_S:
        yield f"registers.answer_seconds: expected 1 to {_LONGEST_S}"
    if not 1 <= settings.at_once <= _MOST_AT_ONCE:
        yield f"registers.at_once: expected 1 to {_MOST_AT_ONCE}"


def _certificate_findings(settings: RegisterSettings) -> Iterator[str]:
    if (settings.certificate is None) != (settings.key is None):
        missing = "key" if settings.key is None else "certificate"
        yield f"registers.{missing}: expected a file as well, for the two work together only"
    named = {name: getattr(settings, name) for name in ("ca_file", "certificate", "key")}
    lacking = [name for name, file in named.items() if file and not Path(file).is_file()]
    yield from (f"registers.{name}: there is no file {named[name]}" for name in lacking)
    if lacking:
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if settings.ca_file is not None:
        try:
            context.load_verify_locations(settings.ca_file)
        except (ssl.SSLError, OSError) as error:
            yield f"registers.ca_file: expected certificates in PEM ({type(error).__name__})"
    if settings.certificate is not None and settings.key is not None:
        try:
            context.load_cert_chain(settings.certificate, settings.key, _no_password)
        except (ssl.SSLError, OSError) as error:
            yield (
                "registers.key: expected the certificate's key in PEM, without a password and "
                f"readable by the server's user ({type(error).__name__})"
            )


def _no_password() -> str:
    # Otherwise OpenSSL asks at the terminal, and a service waits there for ever.
    return ""


def _is_this_machine(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
