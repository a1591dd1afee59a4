# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages of X-Road, as PR-REST has them, and whatever else may come back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from common.domain.identifiers import ClerkId, InquiryId, RequestId
from server.registers.identifiers import CLIENT_PARTS, SERVICE_PARTS, encoded, is_identifier
from server.registers.inquiry import (
    FailureKind,
    RegisterAnswer,
    RegisterFailure,
    RegisterOutcome,
)
from server.registers.message import Received, body_of, headers_of, outcome_of, path_of
from tests.server.registers.asking import CLIENT, LAYLA, inquiry

ID = InquiryId("00000000-0000-7000-8000-000000000001")
XROAD = {
    "X-Road-Id": ID,
    "X-Road-Client": CLIENT,
    "X-Road-Service": "SY/GOV/7000/registers/civil",
    "X-Road-Request-Id": "f92591a3-6bf0-49b1-987b-0dd78c034cc3",
    "Content-Type": "application/json;charset=utf-8",
}
ANSWER = json.dumps({"subject": LAYLA, "record": {"given_name": "ليلى"}}).encode()


def outcome(
    status: int = 200, body: bytes = ANSWER, without: str = "", **headers: str
) -> RegisterOutcome:
    """What a response means; ``headers`` have underscores for hyphens."""
    others = {name.replace("_", "-"): value for name, value in headers.items()}
    kept = {name: value for name, value in XROAD.items() if name != without}
    received = Received(status, CaseInsensitiveDict({**kept, **others}), body)
    return outcome_of(CLIENT, ID, inquiry(), received)


def failure(
    status: int = 200, body: bytes = ANSWER, without: str = "", **headers: str
) -> RegisterFailure:
    """The same, where no answer is expected."""
    found = outcome(status, body, without, **headers)
    assert isinstance(found, RegisterFailure)
    return found


def test_the_path_names_the_service_and_nobody() -> None:
    assert path_of(inquiry()) == "/r1/SY/GOV/7000/registers/civil/v1/inquiries"


def test_the_headers_say_who_asks_for_which_request_and_by_which_message() -> None:
    headers = headers_of(CLIENT, "SY", ID, inquiry())
    assert headers["X-Road-Client"] == "SY/GOV/1001/nobat"
    assert headers["X-Road-Id"] == ID
    assert headers["X-Road-UserId"] == "SYrima"
    assert headers["X-Road-Issue"] == inquiry().request
    assert not any("99010000011" in each for each in headers.values())


def test_where_nobody_is_in_between_no_user_is_named() -> None:
    assert "X-Road-UserId" not in headers_of(CLIENT, "SY", ID, inquiry(clerk=None))


def test_the_body_says_who_and_what_for() -> None:
    assert json.loads(body_of(inquiry())) == {"key": LAYLA, "purpose": inquiry().purpose}


@given(clerk=st.text(min_size=1), request=st.text(min_size=1))
def test_no_name_can_add_a_header(clerk: str, request: str) -> None:
    asked = replace(inquiry(), clerk=ClerkId(clerk), request=RequestId(request))
    try:
        headers = headers_of(CLIENT, "SY", ID, asked)
    except UnicodeEncodeError:
        # A lone surrogate is no text, and no header either.
        return
    assert all(each.isascii() and each.isprintable() for each in headers.values())


def test_parts_of_an_identifier_are_encoded_one_by_one() -> None:
    assert encoded("SY/GOV/1001/is this it?") == "SY/GOV/1001/is%20this%20it%3F"


@pytest.mark.parametrize(
    ("identifier", "parts"),
    [
        ("SY/GOV/1001/nobat", CLIENT_PARTS),
        ("SY/GOV/1001", CLIENT_PARTS),
        ("SY/GOV/7000/registers/civil", SERVICE_PARTS),
        ("SY/GOV/7000/civil", SERVICE_PARTS),
        ("sy-test/GOV/7_0/a.b/it's(v1)+1,=?", SERVICE_PARTS),
    ],
)
def test_identifiers_that_can_be(identifier: str, parts: tuple[int, ...]) -> None:
    assert is_identifier(identifier, parts)


@pytest.mark.parametrize(
    "identifier",
    [
        "",
        "SY",
        "SY/GOV",
        "SY/GOV/1/2/3/4",
        "SY/GOV//nobat",
        "SY/GOV/../nobat",
        "SY/GOV/1:1/nobat",
        "SY/GOV/1%2F1/nobat",
        "SY/GOV/1\n/nobat",
        "SY/GOV/۱/nobat",
        "SY/GOV/1/no bat",
    ],
)
def test_identifiers_that_cannot_be(identifier: str) -> None:
    assert not is_identifier(identifier, CLIENT_PARTS)


def test_an_answer_is_of_the_message_and_has_the_id_of_xroad() -> None:
    found = outcome()
    assert isinstance(found, RegisterAnswer)
    assert found.ids.inquiry == ID
    assert found.ids.xroad_request == "f92591a3-6bf0-49b1-987b-0dd78c034cc3"


def test_an_older_security_server_that_gives_no_request_id_is_understood() -> None:
    found = outcome(without="X-Road-Request-Id")
    assert isinstance(found, RegisterAnswer)
    assert found.ids.xroad_request is None


@pytest.mark.parametrize("without", ["X-Road-Id", "X-Road-Client", "X-Road-Service"])
@pytest.mark.parametrize("status", [200, 404, 503])
def test_what_lacks_a_header_of_xroad_is_not_from_xroad(without: str, status: int) -> None:
    assert failure(status, without=without).kind is FailureKind.MALFORMED


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (204, FailureKind.MALFORMED),
        (302, FailureKind.MALFORMED),
        (400, FailureKind.REFUSED),
        (403, FailureKind.REFUSED),
        (404, FailureKind.NOT_FOUND),
        (408, FailureKind.TOO_SLOW),
        (429, FailureKind.DOWN),
        (500, FailureKind.DOWN),
        (503, FailureKind.DOWN),
        (504, FailureKind.TOO_SLOW),
    ],
)
def test_what_the_register_itself_says_by_status(status: int, kind: FailureKind) -> None:
    found = failure(status, b"{}")
    assert (found.kind, found.error) == (kind, str(status))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("Client.BadRequest", FailureKind.REFUSED),
        ("Server.ServerProxy.AccessDenied", FailureKind.REFUSED),
        ("server.serverproxy.access_denied", FailureKind.REFUSED),
        ("Server.ServerProxy.UnknownService", FailureKind.REFUSED),
        ("Server.ClientProxy.UnknownMember", FailureKind.REFUSED),
        ("Server.ClientProxy.SslAuthenticationFailed", FailureKind.REFUSED),
        ("Server.ServerProxy.ServiceDisabled", FailureKind.DOWN),
        ("Server.ServerProxy.ServiceFailed.HttpError", FailureKind.DOWN),
        ("Server.ServerProxy.NetworkError", FailureKind.DOWN),
        ("Server.ClientProxy.OutdatedGlobalConf", FailureKind.DOWN),
        ("Something.New", FailureKind.DOWN),
    ],
)
def test_an_error_of_xroad_says_whether_it_is_ours_to_mend(error: str, kind: FailureKind) -> None:
    body = json.dumps({"type": error, "message": "words", "detail": "3c4d0f08-440f"}).encode()
    found = failure(500, body, X_Road_Error=error)
    assert (found.kind, found.error, found.trace) == (kind, error, "3c4d0f08-440f")


def test_an_error_of_xroad_needs_no_body_and_no_other_header() -> None:
    received = Received(500, {"X-Road-Error": "Server.ServerProxy.IOError"}, b"")
    found = outcome_of(CLIENT, ID, inquiry(), received)
    assert isinstance(found, RegisterFailure)
    assert (found.kind, found.trace) == (FailureKind.DOWN, None)


def test_an_error_keeps_nothing_of_what_could_name_a_person() -> None:
    body = json.dumps({"type": "x", "message": "LAYLA", "detail": "ليلى 99010000011"}).encode()
    found = failure(500, body, X_Road_Error="Layla was not found")
    assert (found.error, found.trace) == ("unreadable", None)


@pytest.mark.parametrize("subject", [{}, {"name": "Layla"}])
def test_an_answer_that_does_not_say_whom_it_is_about_is_none(subject: dict[str, str]) -> None:
    body = json.dumps({"subject": subject, "record": {}}).encode()
    assert failure(body=body).kind is FailureKind.MALFORMED


def test_an_answer_about_somebody_else_is_not_shown() -> None:
    body = json.dumps({"subject": {"national_number": "99010000012"}, "record": {}}).encode()
    assert failure(body=body).kind is FailureKind.OTHER_PERSON


def test_every_key_that_was_asked_by_must_be_the_same() -> None:
    asked = replace(inquiry(), key={**LAYLA, "born_on": "1994-03-17"})
    body = json.dumps({"subject": {**LAYLA, "born_on": "1994-03-18"}, "record": {}}).encode()
    found = outcome_of(CLIENT, ID, asked, Received(200, XROAD, body))
    assert isinstance(found, RegisterFailure)
    assert found.kind is FailureKind.OTHER_PERSON


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"subject": {"a": 1}, "record": {}}',
        b'{"subject": {}, "record": {"a": {"b": "c"}}}',
        ANSWER[:-1],
        ANSWER + b"x",
    ],
)
def test_a_body_that_is_no_answer_is_told_by_kind_alone(body: bytes) -> None:
    found = failure(body=body)
    assert (found.kind, found.error) == (FailureKind.MALFORMED, "unreadable")


@given(
    status=st.integers(100, 599),
    body=st.one_of(st.binary(max_size=200), st.just(ANSWER)),
    headers=st.dictionaries(st.sampled_from([*XROAD, "X-Road-Error"]), st.text(max_size=30)),
)
def test_whatever_comes_back_has_a_meaning(
    status: int, body: bytes, headers: dict[str, str]
) -> None:
    received = Received(status, CaseInsensitiveDict({**XROAD, **headers}), body)
    found = outcome_of(CLIENT, ID, inquiry(), received)
    assert found.ids.inquiry == ID
    if isinstance(found, RegisterAnswer):
        assert (status, body) == (200, ANSWER)
