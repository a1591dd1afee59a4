# SPDX-License-Identifier: GPL-3.0-or-later
"""``make web-pictures``: every public page in five languages, on a telephone and on a desk.

Needs Chromium, which the tests do not. The pictures are written to ``build/web``. Ends with 1 if
a page is wider than its screen.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    person_digest,
)
from common.storage.system import SystemClock
from common.wire.catalogue_file import load_catalogue
from common.wire.office_file import load_office
from common.wire.toml_problems import FileProblems
from server.catalogue.publishing import publish
from server.installation import existing, install
from server.storage.office_keys import ensure_signing_key
from server.web.languages import LANGUAGES
from tests.house.sources import ROOT
from tests.payments.process import SECRETS, ProviderProcess
from tests.server.requests.hall import NORTH
from tests.server.requests.sample import SAMPLE, a_catalogue, a_requesting_office
from tests.server.running import RunningServer
from tests.server.web.chromium import Chromium

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_FOLDER = ROOT / "build" / "web"
_OFFICES = ("damascus", "kyiv", "tehran")
_SCREENS = {"phone": (390, 844), "desk": (1280, 900)}
_SERVICE = {
    "ar": ("syria-citizen-services", "passport"),
    "fa": ("iran-service-window", "passport"),
    "uk": ("ukraine-recruitment", "data-update"),
    "fr": ("syria-citizen-services", "passport"),
    "en": ("syria-citizen-services", "passport"),
}
_PRESS = "document.querySelector('main button.main').click()"


_PAYMENTS = """
[payments]

[[payments.providers]]
code = "cell"
method = "mobile"
url = "{url}"
names.ar = "سيريتل كاش"
names.fa = "همراه‌پرداخت"
names.uk = "Мобільний платіж"
names.fr = "Paiement mobile"
names.en = "Mobile payment"

[[payments.providers]]
code = "bank"
method = "bank"
url = "{url}"
names.ar = "المصرف التجاري"
names.fa = "بانک مرکزی"
names.uk = "Державний банк"
names.fr = "Banque nationale"
names.en = "National Bank"
"""


@contextmanager
def _server(folder: Path) -> Iterator[RunningServer]:
    data = folder / "data"
    for name in _OFFICES:
        office = load_office(ROOT / "assets" / "offices" / f"{name}.toml")
        assert not isinstance(office, FileProblems)
        install(data, office)
    install(data, a_requesting_office())
    publish(data, a_catalogue(), SystemClock())
    for file in sorted((ROOT / "assets" / "catalogues").glob("*.toml")):
        catalogue = load_catalogue(file)
        assert not isinstance(catalogue, FileProblems)
        publish(data, catalogue, SystemClock())
    (folder / "provider").mkdir()
    with ProviderProcess(folder / "provider") as provider:
        (data / "server.toml").write_text(_PAYMENTS.format(url=provider.url), "utf-8")
        for code in ("cell", "bank"):
            (data / f"payments-{code}.secrets").write_text(SECRETS, "utf-8")
        with RunningServer(data, "", {}) as server:
            yield server


def _code_by(data: Path) -> str:
    """The code on a certificate that the sample's office has issued."""
    with existing(data) as connection:
        key = ensure_signing_key(connection, NORTH, SystemClock().now())
    number = "C-2026-000007"
    person = person_digest(number, "Lina Haddad")
    kind = DocumentKind.CERTIFICATE
    return encode_document(
        DocumentFacts(NORTH, kind, number, date(2026, 3, 2), date(2027, 3, 1), person), key
    )


class _Album:
    """Takes pictures of one language, and tells which pages are too wide."""

    def __init__(self, chromium: Chromium, url: str, language: str, code: str) -> None:
        self._chromium = chromium
        self._code = code
        self._url = f"{url}/{language}"
        self._language = language
        self.too_wide: list[str] = []

    def take_all(self) -> None:
        """Every page, in the order in which somebody sees them."""
        catalogue, service = _SERVICE[self._language]
        self._show("1-start", "")
        self._show("2-service", f"/services/{catalogue}/{service}")
        self._choose("#office")
        self._press()
        self._take("3-form")
        self._press()
        self._take("4-form-wrong")
        self._fill_in()
        self._press()
        if self._chromium.run("location.pathname").endswith("/form"):
            # What was answered has led to more questions.
            self._fill_in()
            self._press()
        self._take("5-send")
        self._press()
        self._take("6-sent")
        self._show("7-status", "/status")
        self._chromium.run("number.value = 'D-2026-000001'; secret.value = 'WRONG'")
        self._press()
        self._take("8-status-wrong")
        self._show("9-not-found", "/nothing")
        self._show("10-verify", "/verify")
        self._show("11-verify-wrong", "/verify?code=nothing")
        self._take_what_follows()

    def _take_what_follows(self) -> None:
        """Papers, paying and withdrawing, of a service that no register has a part in."""
        self._chromium.open(f"{self._url}/services/{SAMPLE}/passport")
        self._press()
        self._fill_in()
        self._chromium.run("document.querySelector('[name=national_number]').value = '0123456789'")
        self._press()
        self._press()
        self._take("12-to-pay")
        path = self._chromium.run("location.pathname").removeprefix(f"/{self._language}")
        for name, way in (("13-papers", "papers"), ("14-withdraw", "withdraw"), ("15-pay", "pay")):
            self._show(name, f"{path}/{way}")
        self._press()
        self._take("16-paying")
        self._show("17-genuine", f"/verify?code={self._code}")
        self._chromium.run("document.getElementById('name').value = 'Lina Haddad'")
        self._press()
        self._take("18-genuine-person")

    def _show(self, name: str, path: str) -> None:
        self._chromium.open(self._url + path)
        self._take(name)

    def _press(self) -> None:
        self._chromium.press(_PRESS)

    def _choose(self, selector: str) -> None:
        self._chromium.run(
            f"(e => {{ if (e) e.selectedIndex = 1 }})(document.querySelector('{selector}'))"
        )

    def _fill_in(self) -> None:
        self._chromium.run(_FILL_IN)

    def _take(self, name: str) -> None:
        for screen, (width, height) in _SCREENS.items():
            self._chromium.size(width, height)
            file = f"{name}-{self._language}-{screen}.png"
            wide = self._chromium.run("document.documentElement.scrollWidth")
            if wide > width:
                self.too_wide.append(f"{file}: {wide} px")
            self._chromium.picture(_FOLDER / file)


_FILL_IN = """
function digits(e) {
  const hint = document.getElementById(e.id + '-hint')?.textContent ?? ''
  const asked = [...hint].map(c => '٠١٢٣٤٥٦٧٨٩'.indexOf(c) + '۰۱۲۳۴۵۶۷۸۹'.indexOf(c) + 1)
  const arabic = asked.filter(d => d >= 0).join('')
  return Number(/\\d+/.exec(hint)?.[0] ?? (arabic || 5))
}
for (const e of document.querySelectorAll('main form input, main form select')) {
  if (e.type === 'radio') { if (!document.querySelector(`[name="${e.name}"]:checked`)) e.click() }
  else if (e.type === 'hidden' || e.value) continue
  else if (e.tagName === 'SELECT') e.selectedIndex = 1
  else if (e.type === 'date') e.value = '1990-05-17'
  else if (e.type === 'tel') e.value = '+380501234567'
  else if (e.type === 'email') e.value = 'name@example.org'
  else if (e.inputMode === 'numeric') e.value = '12345678901'.slice(0, digits(e))
  else if (e.name === 'postal_code')
    e.value = location.pathname.startsWith('/fa') ? '1234567890' : '12345'
  else e.value = e.dir === 'ltr' ? 'Lina' : 'Lina Haddad'
}
"""


def main() -> int:
    """Take the pictures; 1 if a page is too wide, 2 without Chromium."""
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        print("needs Chromium: apt-get install chromium")
        return 2
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)
    too_wide: list[str] = []
    with TemporaryDirectory(prefix="nobat-web-") as scratch, _server(Path(scratch)) as server:
        code = _code_by(server.data)
        for language in sys.argv[1:] or LANGUAGES:
            with Chromium(program, Path(scratch) / f"profile-{language}") as chromium:
                album = _Album(chromium, server.url, language, code)
                album.take_all()
                too_wide += album.too_wide
    print(f"{len(list(_FOLDER.iterdir()))} pictures in {_FOLDER.relative_to(ROOT)}")
    for each in too_wide:
        print(f"too wide: {each}")
    return 1 if too_wide else 0


if __name__ == "__main__":
    sys.exit(main())
