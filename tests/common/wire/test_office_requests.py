# SPDX-License-Identifier: GPL-3.0-or-later
"""An office says by its file which requests it takes."""

import re
from pathlib import Path

import pytest

from common.domain.identifiers import CatalogueId, ServiceCode
from common.domain.office import RequestOffer
from common.wire.office_file import load_office
from common.wire.toml_problems import FileProblems
from tests.common.wire.small_office import office_of, spoilt, told
from tests.common.wire.test_catalogues_shipped import ASSETS, catalogue_at

REQUESTS = '[requests]\ncatalogue = "small"\nservices = ["passport", "visa"]\n\n[hours]\n'
LEADS_THERE = ('prefix = "P"', 'prefix = "P"\nrequest = "visa"')
OFFICES = sorted((ASSETS / "offices").glob("*.toml"))


def test_a_queue_may_lead_to_a_request_and_more_may_be_requested() -> None:
    office = office_of(spoilt(("[hours]\n", REQUESTS), LEADS_THERE))
    codes = (ServiceCode("passport"), ServiceCode("visa"))
    assert office.requests == RequestOffer(CatalogueId("small"), codes)
    assert [service.request for service in office.services] == ["visa", None]


def test_an_office_need_not_take_requests() -> None:
    assert office_of(spoilt()).requests is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param(
            (LEADS_THERE,),
            "services[0].request: the office takes no requests; "
            "add [requests] with the catalogue and its services, or remove it",
            id="no requests at all",
        ),
        pytest.param(
            (("[hours]\n", REQUESTS.replace("visa", "visas")), LEADS_THERE),
            'services[0].request: there is no request offered "visa"; did you mean "visas"?',
            id="another request",
        ),
        pytest.param(
            (("[hours]\n", REQUESTS.replace('"passport", "visa"', "")),),
            "requests.services: no service is offered; "
            'list their codes in the catalogue, such as ["passport"]',
            id="no services",
        ),
        pytest.param(
            (("[hours]\n", REQUESTS.replace("visa", "passport")),),
            'requests.services[1]: "passport" is taken by requests.services[0]; '
            "list each service once",
            id="a service twice",
        ),
        pytest.param(
            (("[hours]\n", REQUESTS.replace('"small"', '"Small!"')),),
            'requests.catalogue: "Small!" cannot be used as an identity; '
            "use up to 40 of a–z, 0–9, - and _, beginning with a letter or digit",
            id="no catalogue's identity",
        ),
        pytest.param(
            (('id = "small"', 'id = "centre"'),),
            'id: "centre" means the centre itself; use another identity',
            id="the centre's name",
        ),
    ],
)
def test_a_mistake_is_told_with_its_mend(changes: tuple[tuple[str, str], ...], said: str) -> None:
    assert [re.sub(r" \(line \d+\)", "", line) for line in told(spoilt(*changes))] == [said]


@pytest.mark.parametrize("path", OFFICES, ids=lambda path: path.stem)
def test_a_shipped_office_offers_what_its_catalogue_has(path: Path) -> None:
    office = load_office(path)
    assert not isinstance(office, FileProblems)
    assert office.requests is not None
    catalogue = catalogue_at(ASSETS / "catalogues" / f"{office.requests.catalogue}.toml")
    offered = [catalogue.service(code) for code in office.requests.services]
    assert None not in offered
    assert set(office.languages) <= set(catalogue.languages)
    assert office.currency == catalogue.currency
    smart = [each.code for each in offered if each is not None and each.smart is not None]
    assert smart
    for service in office.services:
        found = None if service.request is None else catalogue.service(service.request)
        assert found is None or service.prefix == found.prefix
