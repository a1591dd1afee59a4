# SPDX-License-Identifier: GPL-3.0-or-later
"""What Python registers for QML is described in full: here, the types of this very file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlNamedElement, QmlSingleton, QmlUncreatable

from tests.house.qml_types import Described, described

QML_IMPORT_NAME = "Nobat.Sample"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Drawer(QObject):
    """A drawer with all that a type can have."""

    moved = Signal(int)
    width = Property(int, lambda _self: 40, constant=True)
    place = Property(int, lambda _self: 0, notify=moved)

    @Slot(str, result=bool)
    def find(self, _what: str) -> bool:
        """Find nothing."""
        return False


@QmlNamedElement("Desk")
@QmlSingleton
class OfficeDesk(QObject):  # type: ignore[operator]  # the decorator's stub lacks __call__
    """The one desk, with a name of its own in QML."""

    drawer = Property(Drawer, lambda _self: None, constant=True)


@QmlElement
@QmlUncreatable("only one")
class Lamp(QObject):  # type: ignore[operator]  # the decorator's stub lacks __call__
    """A lamp that QML may use but not make."""


@pytest.fixture(scope="module")
def classes() -> dict[str, Described]:
    """The described types by name."""
    module, found = described(Path(__file__))
    assert module == "Nobat.Sample"
    return {each["className"]: each for each in found}


def infos(one: Described) -> dict[str, str]:
    """Return the notes on a class."""
    return {info["name"]: info["value"] for info in one["classInfos"]}


def test_only_the_types_of_the_file_are_described(classes: dict[str, Described]) -> None:
    assert set(classes) == {"Drawer", "OfficeDesk", "Lamp"}


def test_a_constant_property_is_marked(classes: dict[str, Described]) -> None:
    width, place = classes["Drawer"]["properties"]
    assert (width["name"], width["type"], width["constant"]) == ("width", "int", True)
    assert (place["name"], place["constant"], place["notify"]) == ("place", False, "moved")


def test_signals_and_slots_have_their_types(classes: dict[str, Described]) -> None:
    (moved,), (find,) = classes["Drawer"]["signals"], classes["Drawer"]["slots"]
    assert [argument["type"] for argument in moved["arguments"]] == ["int"]
    assert (find["name"], find["returnType"]) == ("find", "bool")
    assert [argument["type"] for argument in find["arguments"]] == ["QString"]


def test_a_property_may_be_of_another_described_type(classes: dict[str, Described]) -> None:
    assert classes["OfficeDesk"]["properties"][0]["type"] == "Drawer*"


def test_the_decorators_are_noted(classes: dict[str, Described]) -> None:
    assert infos(classes["Drawer"]) == {"QML.Element": "auto"}
    assert infos(classes["OfficeDesk"]) == {"QML.Element": "Desk", "QML.Singleton": "true"}
    assert infos(classes["Lamp"]) == {
        "QML.Element": "auto",
        "QML.Creatable": "false",
        "QML.UncreatableReason": "only one",
    }
