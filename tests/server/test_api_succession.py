# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets a succession kit, whose claim is believed, and who may give a tail."""

from __future__ import annotations

import msgspec
import pytest
import requests

from common.domain.identifiers import DeviceId, OfficeId
from common.identity.claim import Claim, claim_text, make_claim
from common.identity.signatures import new_signing_key
from common.wire.succession import SUCCESSOR_HEADER, SuccessionKit
from tests.fakes import START
from tests.server.running import RunningServer


def tell(server: RunningServer, header: str | None) -> requests.Response:
    """Tell the server of a claim."""
    headers = {} if header is None else {SUCCESSOR_HEADER: header}
    return requests.post(f"{server.url}/api/v1/successor", headers=headers, timeout=20)


def forged(device: str = "counter-1") -> str:
    """A claim that its device has not signed."""
    claim = Claim(OfficeId("north"), DeviceId(device), 1001, "http://127.0.0.1:1", START)
    return claim_text(make_claim(claim, new_signing_key()))


def test_a_counter_gets_a_kit_without_any_secret_of_its_fellows(server: RunningServer) -> None:
    answer = server.device("counter-1").get("succession")
    assert answer.status_code == 200
    kit = msgspec.json.decode(answer.content, type=SuccessionKit)
    assert set(kit.devices) == set(server.tokens)
    assert {"rima", "omar"} <= {clerk.id for clerk in kit.clerks}
    assert len(kit.hand_over) == 32
    assert kit.day_keys
    # Tokens and passwords are in it as digests and hashes only, and nothing shows up by accident.
    for token in server.tokens.values():
        assert token.encode() not in answer.content
    assert "hand" not in repr(kit)
    tag = answer.headers["ETag"]
    again = server.device("counter-1").get("succession", **{"If-None-Match": tag})
    assert again.status_code == 304
    assert not again.content


@pytest.mark.parametrize("device", ["kiosk-a", "display"])
def test_kiosks_and_displays_get_none_unless_the_office_says_so(
    server: RunningServer, device: str
) -> None:
    answer = server.device(device).get("succession")
    assert answer.status_code == 403
    assert answer.json()["code"] == "not_permitted"


@pytest.mark.parametrize("header", [None, "", "x", "é", forged(), forged("kiosk-a")])
def test_a_claim_that_is_not_proven_changes_nothing(
    server: RunningServer, header: str | None
) -> None:
    if header is not None:
        header = header.encode().decode("latin-1")
    assert tell(server, header).status_code == 403
    display = server.device("display")
    assert display.get("log").status_code == 200
    carried = {SUCCESSOR_HEADER: header or ""}
    assert display.get("log", **carried).status_code == 200


def test_a_server_that_was_never_promoted_takes_no_tail(server: RunningServer) -> None:
    display = server.device("display")
    for answer in (display.get("tail"), display.post("tail", {"entries": []})):
        assert answer.status_code == 409
        assert answer.json()["code"] == "not_promoted"


def test_a_tail_needs_a_token(server: RunningServer) -> None:
    for bearer in ("", "Bearer x", "Bearer " + "0" * 64):
        headers = {"Authorization": bearer}
        answer = requests.get(f"{server.office_url}/tail", headers=headers, timeout=20)
        assert answer.status_code == 401
    elsewhere = f"{server.url}/api/v1/offices/elsewhere/tail"
    assert requests.get(elsewhere, timeout=20).status_code == 401
