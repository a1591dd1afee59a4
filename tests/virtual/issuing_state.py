# SPDX-License-Identifier: GPL-3.0-or-later
"""A state that issues documents: its authority, signers, security objects and master lists.

Everything is made by the openssl command line, which shares nothing with our reader. Files are
named after what they hold: ``NAME.key``, ``NAME.pem``.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SECURITY_OBJECT = "2.23.136.1.1.1"
MASTER_LIST = "2.23.136.1.1.2"

P256 = ("EC", "-pkeyopt", "ec_paramgen_curve:prime256v1")
P256_IN_FULL = (*P256, "-pkeyopt", "ec_param_enc:explicit")
BRAINPOOL = ("EC", "-pkeyopt", "ec_paramgen_curve:brainpoolP256r1")
BRAINPOOL_IN_FULL = (*BRAINPOOL, "-pkeyopt", "ec_param_enc:explicit")
RSA = ("RSA", "-pkeyopt", "rsa_keygen_bits:1536")
PSS = ("-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32")
CMS_PSS = ("-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:32")

AUTHORITY = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign"
SIGNER = "keyUsage=critical,digitalSignature"
LIST_SIGNER = f"{SIGNER}\nextendedKeyUsage=critical,2.23.136.1.1.3"

_CONFIGURATION = """
[ca]
default_ca=state
[state]
database={folder}/index
new_certs_dir={folder}
serial={folder}/serial
crlnumber={folder}/crlnumber
default_md=sha256
policy=any
unique_subject=no
[any]
countryName=optional
organizationName=optional
commonName=optional
[made]
{extensions}
subjectKeyIdentifier={own_id}
authorityKeyIdentifier={key_id}
"""


def openssl(*arguments: str | Path, given: bytes = b"") -> bytes:
    """What the program prints. Raises CalledProcessError, with its words, if it fails."""
    try:
        return subprocess.run(
            ["openssl", *map(str, arguments)], input=given, capture_output=True, check=True
        ).stdout
    except subprocess.CalledProcessError as error:
        error.add_note(error.stderr.decode())
        raise


@dataclass(frozen=True, slots=True)
class Holder:
    """A key and its certificate."""

    key: Path
    pem: Path

    @property
    def certificate(self) -> bytes:
        """The certificate in DER."""
        return openssl("x509", "-in", self.pem, "-outform", "DER")


@dataclass(frozen=True, slots=True)
class Period:
    """From when till when a certificate is valid, as openssl writes it."""

    start: str = "20000101000000Z"
    end: str = "20991231000000Z"


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class IssuingState:
    """A state by its two-letter ``country``, with its own ``folder`` for what it has issued."""

    folder: Path
    country: str

    def authority(
        self,
        name: str = "authority",
        kind: Sequence[str] = P256,
        *,
        title: str = "CSCA",
        period: Period = ALWAYS,
        options: Sequence[str] = (),
        own_id: str = "hash",
    ) -> Holder:
        """A country signing authority, certified by itself; ``own_id`` is its key's, in hex."""
        key = self._key(name, kind)
        holder = Holder(key, self.folder / f"{name}.pem")
        own = ("-selfsign", "-keyfile", key)
        configuration = self._configuration(AUTHORITY, own_id=own_id)
        self._certify((*own, *options), holder, title, configuration, period)
        return holder

    def certified(  # noqa: PLR0913 - a certificate says that much
        self,
        by: Holder,
        name: str = "signer",
        kind: Sequence[str] = P256,
        *,
        title: str = "Document Signer",
        extensions: str = SIGNER,
        period: Period = ALWAYS,
        options: Sequence[str] = (),
        key: Path | None = None,
        key_id: str = "keyid:always",
    ) -> Holder:
        """Anything that ``by`` certifies: a document signer unless said otherwise."""
        holder = Holder(key or self._key(name, kind), self.folder / f"{name}.pem")
        issuer = ("-cert", by.pem, "-keyfile", by.key)
        configuration = self._configuration(extensions, key_id)
        self._certify((*issuer, *options), holder, title, configuration, period)
        return holder

    def revocations(self, by: Holder, *revoked: Holder, period: Period = ALWAYS) -> bytes:
        """A revocation list of ``by``, in DER, that is the current one during ``period``."""
        configuration = self._configuration(AUTHORITY)
        issuer = ("-config", configuration, "-cert", by.pem, "-keyfile", by.key)
        for each in revoked:
            openssl("ca", *issuer, "-revoke", each.pem)
        current = ("-crl_lastupdate", period.start, "-crl_nextupdate", period.end)
        pem = openssl("ca", *issuer, "-gencrl", *current)
        return openssl("crl", "-outform", "DER", given=pem)

    def _key(self, name: str, kind: Sequence[str]) -> Path:
        path = self.folder / f"{name}.key"
        algorithm, *options = kind
        openssl("genpkey", "-algorithm", algorithm, *options, "-out", path)
        return path

    def _configuration(
        self, extensions: str, key_id: str = "keyid:always", own_id: str = "hash"
    ) -> Path:
        for name, content in (("index", ""), ("serial", "1000"), ("crlnumber", "01")):
            if not (self.folder / name).exists():
                (self.folder / name).write_text(content)
        path = self.folder / "openssl.cnf"
        text = _CONFIGURATION.format(
            folder=self.folder, extensions=extensions, key_id=key_id, own_id=own_id
        )
        path.write_text(text)
        return path

    def _certify(
        self,
        issuing: Sequence[str | Path],
        holder: Holder,
        title: str,
        configuration: Path,
        period: Period,
    ) -> None:
        name = f"/C={self.country}/O=Ministry/CN={title}"
        request = openssl("req", "-new", "-key", holder.key, "-subj", name)
        asked = holder.pem.with_suffix(".csr")
        asked.write_bytes(request)
        openssl(
            *("ca", "-batch", "-notext", "-config", configuration, "-extensions", "made"),
            *("-startdate", period.start, "-enddate", period.end, "-in", asked),
            *("-out", holder.pem, "-preserveDN", *issuing),
        )


def hashes_in_asn1(
    groups: Mapping[int, bytes], algorithm: str = "sha256", lds_version: str | None = None
) -> bytes:
    """An LDSSecurityObject over ``groups`` (ICAO 9303-10 annex D), encoded by openssl."""
    lines = [
        *("asn1=SEQUENCE:object", "[object]", f"version=INTEGER:{0 if lds_version is None else 1}"),
        *("hash=SEQUENCE:hash", "groups=SEQUENCE:groups"),
    ]
    if lds_version is not None:
        lines += ["info=SEQUENCE:info"]
    lines += ["[hash]", f"algorithm=OID:{algorithm}", "[groups]"]
    lines += [f"group{number}=SEQUENCE:group{number}" for number in groups]
    for number, data in groups.items():
        digest = hashlib.new(algorithm, data).hexdigest()
        lines += [f"[group{number}]", f"number=INTEGER:{number}"]
        lines += [f"value=FORMAT:HEX,OCTETSTRING:{digest}"]
    if lds_version is not None:
        lines += ["[info]", f"lds=PRINTABLESTRING:{lds_version}", "unicode=PRINTABLESTRING:040000"]
    return encoded("\n".join(lines))


def encoded(description: str) -> bytes:
    """ASN.1 in DER, from openssl's own language for it."""
    return openssl(
        *("asn1parse", "-genconf", "/dev/stdin", "-noout", "-out", "/dev/stdout"),
        given=description.encode(),
    )


def signed(content: bytes, signer: Holder, *options: str | Path, kind: str) -> bytes:
    """A CMS message around ``content``, signed by ``signer``."""
    return openssl(
        *("cms", "-sign", "-binary", "-nodetach", "-nosmimecap", "-econtent_type", kind),
        *("-signer", signer.pem, "-inkey", signer.key, "-outform", "DER", *options),
        given=content,
    )


def security_object(
    groups: Mapping[int, bytes], signer: Holder, *options: str | Path, algorithm: str = "sha256"
) -> bytes:
    """The file EF.SOD over ``groups``."""
    content = hashes_in_asn1(groups, algorithm)
    return in_file(0x77, signed(content, signer, "-md", algorithm, *options, kind=SECURITY_OBJECT))


def master_list(listed: Sequence[Holder], signer: Holder, *vouching: Holder) -> bytes:
    """A master list of ``listed``; the certificates of ``vouching`` come along."""
    described = ["asn1=SEQUENCE:list", "[list]", "version=INTEGER:0", "certificates=SET:set"]
    header = encoded("\n".join([*described[:3]]))
    inner = b"".join(sorted(each.certificate for each in listed))
    # The version's three bytes follow the two of the outer header.
    content = in_file(0x30, header[2:] + in_file(0x31, inner))
    options = [option for each in vouching for option in ("-certfile", each.pem)]
    return signed(content, signer, "-md", "sha256", *options, kind=MASTER_LIST)


def in_file(tag: int, content: bytes) -> bytes:
    """``content`` under a tag of one byte, its length in two."""
    return bytes((tag, 0x82)) + len(content).to_bytes(2, "big") + content
