# SPDX-License-Identifier: GPL-3.0-or-later
"""What the security server replies to a message: the protocol, and the registers behind it.

Source: X-Road Message Protocol for REST (PR-REST) 1.0.4, sections 4.1, 4.3 and 4.6. Written from
the specification alone, so that a mistake of the client is not made here as well.
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from tests.registers.behaviour import Behaviour
from tests.registers.records import INSTANCES, REGISTERS, Person, Population

_OVERSIZE = 3 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Message:
    """A request as it came in. The names of ``headers`` are in lower case."""

    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def register_of(path: str) -> str | None:
    """The code of the register that a path of the protocol names, before anything is checked."""
    parts = [unquote(each) for each in path.split("?", maxsplit=1)[0].split("/")]
    return next((each for each in parts if each in REGISTERS), None)


def reply_to(message: Message, population: Population, behaviour: Behaviour) -> Reply:
    """The reply, for the behaviours that can be told by a reply."""
    parts = [unquote(each) for each in message.path.split("/")]
    client = [unquote(each) for each in message.headers.get("x-road-client", "").split("/")]
    match parts:
        case ["", "r1", instance, _class, _member, _subsystem, service, *resource]:
            pass
        case _:
            return xroad_error(400, "Client.BadRequest")
    if len(client) not in (3, 4) or not all(client):
        return xroad_error(400, "Client.BadRequest")
    if instance not in INSTANCES:
        return xroad_error(500, "Server.ClientProxy.UnknownMember")
    if service not in REGISTERS:
        return xroad_error(500, "Server.ServerProxy.UnknownService")
    if behaviour is Behaviour.REFUSING or client[0] != instance:
        return xroad_error(500, "Server.ServerProxy.AccessDenied")
    if behaviour is Behaviour.DOWN:
        return xroad_error(500, "Server.ServerProxy.NetworkError")
    return _delivered(
        message, _register(instance, service, resource, message.body, population, behaviour)
    )


def xroad_error(status: int, kind: str) -> Reply:
    """An error of a security server (section 4.6)."""
    error = {"type": kind, "message": "Words for people.", "detail": str(uuid.uuid4())}
    headers = {"Content-Type": "application/json;charset=utf-8", "X-Road-Error": kind}
    return Reply(status, headers, json.dumps(error).encode())


def _delivered(message: Message, reply: Reply) -> Reply:
    """The provider's reply with the headers that the security servers add (section 4.3)."""
    service = "/".join(message.path.split("/")[2:7])
    hashed = [hashlib.sha512(_header_lines(message)).digest()]
    if message.body:
        hashed.append(hashlib.sha512(message.body).digest())
    added = {
        "X-Road-Client": message.headers["x-road-client"],
        "X-Road-Service": service,
        "X-Road-Id": message.headers.get("x-road-id") or str(uuid.uuid4()),
        "X-Road-Request-Id": str(uuid.uuid4()),
        "X-Road-Request-Hash": base64.b64encode(hashlib.sha512(b"".join(hashed)).digest()).decode(),
    }
    return replace(reply, headers={**added, **reply.headers})


def _header_lines(message: Message) -> bytes:
    lines = [f"{name}:{value}" for name, value in message.headers.items()]
    return "\r\n".join(lines).encode()


def _register(
    instance: str,
    service: str,
    resource: list[str],
    body: bytes,
    population: Population,
    behaviour: Behaviour,
) -> Reply:
    """What the register itself says."""
    if resource != ["v1", "inquiries"]:
        return _json(404, {"error": "no such resource"})
    try:
        question = json.loads(body)
        key, purpose = dict(question["key"]), str(question["purpose"])
    except (ValueError, KeyError, TypeError):
        return _json(400, {"error": "not an inquiry"})
    if not purpose.strip():
        return _json(400, {"error": "an inquiry needs a purpose"})
    person = population.find(instance, service, key)
    if person is None:
        return _json(404, {"error": "nobody is known by this key"})
    return _answered(person, service, population, behaviour)


def _answered(person: Person, service: str, population: Population, behaviour: Behaviour) -> Reply:
    answer = {"subject": dict(person.key), "record": person.records[service]}
    match behaviour:
        case Behaviour.OUT_OF_ORDER:
            return _json(503, {"error": "back in an hour"})
        case Behaviour.OTHER_PERSON:
            other = population.somebody_else(person, service)
            return _json(200, {"subject": dict(other.key), "record": other.records[service]})
        case Behaviour.MALFORMED:
            whole = _json(200, answer)
            return replace(whole, body=whole.body[: len(whole.body) // 2])
        case Behaviour.NO_SUBJECT:
            return _json(200, {**answer, "subject": {}})
        case Behaviour.NO_JSON:
            return Reply(200, {"Content-Type": "text/html; charset=utf-8"}, b"<html></html>")
        case Behaviour.OTHER_MESSAGE:
            return _with(_json(200, answer), "X-Road-Id", str(uuid.uuid4()))
        case Behaviour.REDIRECTING:
            return _with(_json(302, {}), "Location", "/elsewhere")
        case Behaviour.TOO_LARGE:
            return _json(200, {**answer, "record": {"note": "x" * _OVERSIZE}})
        case _:
            return _json(200, answer)


def _json(status: int, value: Any) -> Reply:
    body = json.dumps(value, ensure_ascii=False).encode()
    return Reply(status, {"Content-Type": "application/json;charset=utf-8"}, body)


def _with(reply: Reply, name: str, value: str) -> Reply:
    return replace(reply, headers={**reply.headers, name: value})
