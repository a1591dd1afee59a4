# SPDX-License-Identifier: GPL-3.0-or-later
"""The API's description says what the server does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from litestar import Litestar
from litestar.routes import HTTPRoute

from common.storage.system import UuidIds
from server.api.openapi import OPERATIONS, describe
from server.app import api_routes
from server.composition import compose
from server.installation import install
from server.storage.opening import VARIABLE
from tests.fakes import FakeClock
from tests.server.office import an_office
from tests.server.running import RunningServer


@pytest.fixture
def routes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Method and path of everything the server answers."""
    # Not the database of the server that other tests of this module share.
    monkeypatch.delenv(VARIABLE, raising=False)
    install(tmp_path, an_office())
    services = compose(tmp_path, FakeClock(), UuidIds())
    app = Litestar(api_routes(services), openapi_config=None)
    services.passwords.close()
    services.reader.close()
    return {
        (method.lower(), re.sub(r":str}", "}", route.path))
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for method in route.methods
        if method != "OPTIONS"
    }


def test_everything_that_is_answered_is_described_and_the_other_way_round(
    routes: set[tuple[str, str]],
) -> None:
    described = {(each.method, each.path) for each in OPERATIONS}
    assert routes == described | {("get", "/api/openapi.json")}


def test_every_reference_leads_to_a_schema() -> None:
    document = describe()
    schemas = document["components"]["schemas"]
    named = set(references(document))
    assert named
    assert {each.removeprefix("#/components/schemas/") for each in named} <= set(schemas)


def test_each_command_is_described_with_its_fields() -> None:
    schemas = describe()["components"]["schemas"]
    assert schemas["CallNextMessage"]["required"] == ["type", "id", "counter"]


def test_the_description_is_served(server: RunningServer) -> None:
    answer = requests.get(f"{server.url}/api/openapi.json", timeout=10)
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == json.loads(json.dumps(describe()))


def references(part: Any) -> Iterator[str]:
    """Every ``$ref`` in a part of the document."""
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"]
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from references(each)
