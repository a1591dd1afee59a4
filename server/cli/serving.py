# SPDX-License-Identifier: GPL-3.0-or-later
"""``serve``."""

from __future__ import annotations

import argparse
import gc
import logging
import socket
from functools import partial
from pathlib import Path

import uvicorn

from common.storage.settings import server_problem
from common.storage.system import SystemClock, UuidIds
from server.app import create_app
from server.cli.arguments import Commands, add_data, tell
from server.composition import compose
from server.gathered_writes import GatheringProtocol
from server.installation import InstallationError, require_installed
from server.promotion.promotion_file import read_promotion

_BACKLOG = 512
_GRACE_S = 5
_KEPT_OPEN_S = 75
"""How long an idle connection stays: a clerk presses a key every few minutes."""

_ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared with, not listened at

_GARBAGE_AFTER = 50_000
"""New objects before the collector looks for cycles. The log's own objects form none, and
looking through a day's tickets again and again would keep clerks waiting."""


def add_commands(commands: Commands) -> None:
    """Add the command that serves."""
    serve = commands.add_parser("serve", help="answer devices until told to stop")
    add_data(serve)
    serve.add_argument("--port", type=int, required=True, help="0 takes a free one and prints it")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen at")
    serve.add_argument(
        "--address",
        metavar="URL",
        help="where devices reach a promoted server, if that is not at HOST and PORT",
    )
    serve.add_argument("--certificate", type=Path, metavar="FILE", help="serve by TLS (PEM)")
    serve.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key (PEM)")
    serve.set_defaults(run=_serve)


def _serve(given: argparse.Namespace) -> int:
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    require_installed(given.data)
    address = _address(given)
    # Bound before anything is told, so that nobody who reads the address comes too early.
    listener = socket.create_server((given.host, given.port), backlog=_BACKLOG)
    scheme = "http" if given.certificate is None else "https"
    port = listener.getsockname()[1]
    url = f"{scheme}://{given.host}:{port}"
    services = compose(given.data, SystemClock(), UuidIds(), address or url)
    ready = partial(tell, {"url": url})
    app = create_app(services, lambda: server.should_exit, ready)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            # What is asked for and by whom is nobody's business.
            access_log=False,
            log_config=None,
            http=GatheringProtocol,
            lifespan="on",
            timeout_graceful_shutdown=_GRACE_S,
            timeout_keep_alive=_KEPT_OPEN_S,
            proxy_headers=False,
            server_header=False,
            ssl_certfile=given.certificate,
            ssl_keyfile=given.key,
        )
    )
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GARBAGE_AFTER)
    server.run(sockets=[listener])
    return 0


def _address(given: argparse.Namespace) -> str | None:
    """Where devices are told to come to, if it is not where this server listens.

    Raises InstallationError for an address that nobody could come to.
    """
    address: str | None = given.address
    if address is None and given.host in _ANY_ADDRESS and read_promotion(given.data) is not None:
        message = "devices cannot be told to come to every address: name theirs by --address URL"
        raise InstallationError(message)
    problem = None if address is None else server_problem(address)
    if problem is not None:
        message = f"--address: {problem.detail.removeprefix('server: ')}"
        raise InstallationError(message)
    return None if address is None else address.rstrip("/")
