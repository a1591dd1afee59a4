# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium, spoken to over a pipe (Chrome DevTools Protocol), for pictures of pages."""

from __future__ import annotations

import json
import os
import subprocess
from base64 import b64decode
from pathlib import Path
from typing import Any, Self

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--remote-debugging-pipe",
)
_END = b"\0"


class Chromium:
    """One browser with one page in it."""

    def __init__(self, program: str, profile: Path) -> None:
        """Start it, with nothing of an earlier visit."""
        read_end, self._write = os.pipe()
        self._read, write_end = os.pipe()

        # It reads from descriptor 3 and writes to 4.
        placed = f'exec "$0" "$@" 3<&{read_end} 4>&{write_end}'
        self._process = subprocess.Popen(
            ["sh", "-c", placed, program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(read_end, write_end),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(read_end)
        os.close(write_end)
        self._left = b""
        self._count = 0
        self._session: str | None = None
        (target,) = [
            each["targetId"]
            for each in self._ask("Target.getTargets")["targetInfos"]
            if each["type"] == "page"
        ]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")

    def size(self, width: int, height: int, scale: float = 1.0) -> None:
        """Be a screen of so many CSS pixels."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=width < height,
        )

    def look(self, scheme: str) -> None:
        """Prefer ``light`` or ``dark``."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._ask("Emulation.setEmulatedMedia", features=features)

    def scripts(self, *, off: bool) -> None:
        """Run scripts or not."""
        self._ask("Emulation.setScriptExecutionDisabled", value=off)

    def cookie(self, url: str, name: str, value: str) -> None:
        """Have a cookie of a server."""
        self._ask("Network.setCookie", url=url, name=name, value=value, httpOnly=True)

    def open(self, url: str) -> None:
        """Show a page, with its fonts."""
        self._ask("Page.navigate", url=url)
        self._wait_for("Page.loadEventFired")
        self.run("document.fonts.ready.then(() => 'ready')")

    def press(self, script: str) -> None:
        """Run a script that leads to another page, and wait for that."""
        self._ask("Runtime.evaluate", expression=script)
        self._wait_for("Page.loadEventFired")
        self.run("document.fonts.ready.then(() => 'ready')")

    def run(self, script: str) -> Any:
        """The value of a script in the page; waits for a promise."""
        told = self._ask(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def picture(self, file: Path) -> None:
        """The whole page as PNG."""
        shot = self._ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        file.write_bytes(b64decode(shot["data"]))

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._count += 1
        message = {"id": self._count, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + _END)
        while True:
            told = self._next()
            if told.get("id") == self._count:
                assert "error" not in told, told
                return told["result"]

    def _wait_for(self, method: str) -> None:
        while self._next().get("method") != method:
            continue

    def _next(self) -> dict[str, Any]:
        while _END not in self._left:
            more = os.read(self._read, 1 << 16)
            assert more, "Chromium has ended"
            self._left += more
        raw, _, self._left = self._left.partition(_END)
        told: dict[str, Any] = json.loads(raw)
        return told

    def __enter__(self) -> Self:
        """It has started."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(10)
        os.close(self._write)
        os.close(self._read)
