# SPDX-License-Identifier: GPL-3.0-or-later
"""What a provider remembers: each payment once, whatever is asked how often."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any


@dataclass
class Account:
    """A payment as the provider keeps it."""

    id: str
    amount: int
    currency: str
    expires_at: str | None
    reference: str
    stage: str = "pending"
    moved_at: str | None = None
    takings: int = 0
    """How often money was taken for it: more than once would be a scandal."""

    def sight(self) -> dict[str, Any]:
        """As it is told to others."""
        names = ("id", "stage", "amount", "currency", "reference")
        return {name: getattr(self, name) for name in names} | {
            "page": f"http://127.0.0.1/pay/{self.reference}" if self.stage == "pending" else None
        }


class Ledger:
    """The provider's books, in a journal if it is to outlive the process."""

    def __init__(self, journal: Path | None = None) -> None:
        self._journal = journal
        self._lock = RLock()
        self.accounts: dict[str, Account] = {}
        if journal is not None and journal.exists():
            for line in journal.read_text("utf-8").splitlines():
                account = Account(**json.loads(line))
                self.accounts[account.id] = account

    def start(self, id_: str, amount: int, currency: str, expires_at: str | None) -> Account | None:
        """Ask the payer; None if the id was used for something else."""
        with self._lock:
            known = self.accounts.get(id_)
            if known is not None:
                return known if (known.amount, known.currency) == (amount, currency) else None
            reference = f"tx-{len(self.accounts) + 1:06d}"
            account = Account(id_, amount, currency, expires_at, reference)
            self._keep(account)
            return account

    def pay(self, id_: str) -> Account:
        """The payer says yes, late or not."""
        with self._lock:
            account = self.accounts[id_]
            if account.stage == "pending":
                account.takings += 1
                self._move(account, "taken")
            return account

    def decline(self, id_: str) -> Account:
        """The payer says no."""
        with self._lock:
            account = self.accounts[id_]
            if account.stage == "pending":
                account.stage = "failed"
                self._keep(account)
            return account

    def refund(self, id_: str) -> Account | None:
        """Give the money back; None if none was taken."""
        with self._lock:
            account = self.accounts.get(id_)
            if account is None or account.stage not in {"taken", "refunded"}:
                return None
            if account.stage == "taken":
                self._move(account, "refunded")
            return account

    def statement(self, begin: datetime, end: datetime) -> list[dict[str, Any]]:
        """The payments whose money moved from ``begin`` until before ``end``."""
        with self._lock:
            return [
                each.sight()
                for each in self.accounts.values()
                if each.moved_at is not None
                and begin <= datetime.fromisoformat(each.moved_at) < end
            ]

    def _move(self, account: Account, stage: str) -> None:
        account.stage = stage
        account.moved_at = datetime.now(UTC).isoformat()
        self._keep(account)

    def _keep(self, account: Account) -> None:
        self.accounts[account.id] = account
        if self._journal is not None:
            with self._journal.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(account)) + "\n")
