# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office needs around it: the national registers, and a provider of payments."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.payments.process import SECRETS, ProviderProcess
from tests.registers.process import RegisterProcess

PROVIDER = "cell"

_SETTINGS = """
[registers]
security_server = "{registers}"
client = "{instance}/GOV/1001/nobat"
country = "{instance}"

[payments]
ask_seconds = 1

[[payments.providers]]
code = "{provider}"
method = "mobile"
url = "{pay}"
timeout_seconds = 15
"""


class Surroundings:
    """Two processes, for any number of offices. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        """Keep what they write in ``folder``; nothing runs yet."""
        self._folder = folder
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Start them."""
        self._folder.mkdir(parents=True)
        with self._stack:
            self.registers = RegisterProcess.start(self._folder)
            self._stack.callback(self.registers.stop)
            self.provider = self._stack.enter_context(ProviderProcess(self._folder))
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End them."""
        self._stack.close()

    def introduce(self, data: Path, instance: str) -> None:
        """Tell the server of ``data``, in the country ``instance``, where they are."""
        text = _SETTINGS.format(
            registers=self.registers.url,
            instance=instance,
            provider=PROVIDER,
            pay=self.provider.url,
        )
        (data / "server.toml").write_text(text, "utf-8")
        secrets = data / f"payments-{PROVIDER}.secrets"
        secrets.write_text(SECRETS, "utf-8")
        secrets.chmod(0o600)

    @property
    def inquiries(self) -> int:
        """How many the registers were sent."""
        return sum(self.registers.asked().values())
