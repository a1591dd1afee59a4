# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is signed in at this device, and how the server is told."""

from __future__ import annotations

import logging
from collections.abc import Mapping

import msgspec

from common.domain.identifiers import ClerkId
from common.storage.settings import DeviceSettings
from common.sync.answers import SignedIn, SignInAnswer, SignInKind, WrongCredentials
from common.sync.desk_answers import SignInVerdict, sign_in_verdict
from common.sync.http import CONNECT_SECONDS, Http
from common.sync.knowledge import Knowledge
from common.sync.offline_sign_in import OfflineSignIn
from common.sync.retry import Retryable
from common.sync.view import Connectivity
from common.wire.messages import SESSION_HEADER, Session, SignIn

_log = logging.getLogger(__name__)

_CHECK_SECONDS = 6.0
"""A password takes a while to check; asking again meanwhile would count as another try."""


_ANSWERING = frozenset({Connectivity.ONLINE, Connectivity.CONNECTING})
"""A server that answers again may be asked for more before the device is in step with it."""


class Sessions:
    """Signs clerks in and out. Asks the server by the desk's thread only."""

    def __init__(
        self, settings: DeviceSettings, http: Http, knowledge: Knowledge, offline: OfflineSignIn
    ) -> None:
        """Nobody is signed in."""
        self._path = f"/offices/{settings.office}/sessions"
        self._http = http
        self._knowledge = knowledge
        self._offline = offline
        # In memory only, and only until the server has taken the offline sign-in over.
        self._withheld: SignIn | None = None

    @property
    def unconfirmed(self) -> bool:
        """Whether the server does not know of the sign-in yet."""
        return self._withheld is not None

    def sign_in(self, clerk: ClerkId, password: str) -> SignInAnswer:
        """Ask the server; without it, see what this device knows of the clerk."""
        message = SignIn(clerk, password)
        verdict = self._ask(message)
        match verdict:
            case Session():
                self._begin(verdict, SignInKind.ONLINE, None)
                self._offline.remember(verdict, password)
                return SignedIn(verdict, SignInKind.ONLINE)
            case Retryable(cause):
                _log.info("signing in without the server: %s", cause)
                return self._sign_in_offline(message)
            case WrongCredentials():
                self._offline.doubt(clerk, password)
                return verdict
            case _:
                return verdict

    def renew(self) -> None:
        """Turn an offline sign-in into one that the server knows of, once it can be asked."""
        withheld = self._withheld
        if withheld is None or self._knowledge.view.connectivity not in _ANSWERING:
            return
        verdict = self._ask(withheld)
        match verdict:
            case Session():
                self._begin(verdict, SignInKind.ONLINE, None)
            case Retryable(cause):
                _log.info("the offline sign-in waits: %s", cause)
            case _:
                _log.info("the server does not take the offline sign-in over")
                self._offline.doubt(withheld.clerk, withheld.password)
                self.end()

    def end(self) -> Session | None:
        """Forget who is signed in; returns the session that was, for the server to hear of."""
        session = self._knowledge.view.session
        self._withheld = None
        self._knowledge.show(session=None, signed_in=None)
        return session

    def tell_end(self, session: Session) -> None:
        """Have the server end a session; if it cannot be reached, the session runs out there."""
        if session.token:
            self._http.ask("DELETE", f"{self._path}/current", headers=proof(session))

    def present(self, session: Session | None) -> Session | None:
        """``session``, or what has taken its place since."""
        now = self._knowledge.view.session
        if session is not None and now is not None and now.clerk == session.clerk:
            return now
        return session

    def _ask(self, message: SignIn) -> SignInVerdict:
        body = msgspec.json.encode(message)
        timeout = (CONNECT_SECONDS, _CHECK_SECONDS)
        return sign_in_verdict(self._http.ask("POST", self._path, body, timeout=timeout))

    def _sign_in_offline(self, message: SignIn) -> SignInAnswer:
        checked = self._offline.check(message.clerk, message.password)
        if not isinstance(checked, Session):
            return checked
        self._begin(checked, SignInKind.OFFLINE, message)
        return SignedIn(checked, SignInKind.OFFLINE)

    def _begin(self, session: Session, kind: SignInKind, withheld: SignIn | None) -> None:
        self._withheld = withheld
        self._knowledge.show(session=session, signed_in=kind)


def proof(session: Session | None) -> Mapping[str, str]:
    """The header that proves who is signed in."""
    return {} if session is None or not session.token else {SESSION_HEADER: session.token}
