# SPDX-License-Identifier: GPL-3.0-or-later
"""States that issue documents, founded once for all tests."""

import pytest

from tests.common.identity.chip.genuine.documents import GROUPS, Utopia, founded
from tests.virtual.issuing_state import IssuingState, security_object


@pytest.fixture(scope="session")
def utopia(tmp_path_factory: pytest.TempPathFactory) -> Utopia:
    return founded(IssuingState(tmp_path_factory.mktemp("utopia"), "UT"))


@pytest.fixture(scope="session")
def sod(utopia: Utopia) -> bytes:
    """What a chip of Utopia holds over ``GROUPS``."""
    return security_object(GROUPS, utopia.signer)


@pytest.fixture
def state(tmp_path_factory: pytest.TempPathFactory) -> IssuingState:
    """A folder of its own for what a single test has issued."""
    return IssuingState(tmp_path_factory.mktemp("state"), "UT")
