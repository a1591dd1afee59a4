# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue published while the office works reaches its devices, and whoever is promoted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.storage import catalogues
from server.storage.opening import database_of
from tests.common.sync.kit import until
from tests.common.wire.small_catalogue import SMALL, catalogue_of
from tests.server.office import office_text
from tests.server.running import run_cli
from tests.sync.promotion.hall import Hall, running_hall

pytestmark = pytest.mark.processes

REQUESTS = '[requests]\ncatalogue = "small"\nservices = ["passport"]\n[hours]\n'


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in which a counter that may be promoted runs."""
    with running_hall(tmp_path) as made:
        made.station("counter-2")
        made.in_step()
        yield made


def test_devices_and_a_promoted_server_have_what_was_published(hall: Hall) -> None:
    counter, data = hall.station("counter-2"), str(hall.server.data)
    published = catalogue_of()
    catalogue, office = hall.folder / "small.toml", hall.folder / "changed.toml"
    catalogue.write_text(SMALL, encoding="utf-8")
    office.write_text(office_text().replace("[hours]\n", REQUESTS), encoding="utf-8")
    run_cli("catalogue", "publish", str(catalogue), "--data", data)
    assert counter.view.catalogue is None
    run_cli("office", "update", "--office", str(office), "--data", data)
    until(lambda: counter.view.catalogue == published, 40)
    hall.switch_off("counter-2")
    assert hall.station("counter-2").view.catalogue == published
    hall.in_step()
    hall.lose_server()
    promoted = hall.promote("counter-2")
    engine = database_of(promoted.data).open_for_reading()
    with engine.connect() as connection:
        assert catalogues.newest(connection, published.id) == published
    engine.dispose()
