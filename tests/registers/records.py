# SPDX-License-Identifier: GPL-3.0-or-later
"""What the registers know: invented people of four countries, read from ``people/*.toml``.

A file is named by the X-Road instance of its country. ``key`` is what a person is asked for by,
each further table what one register has.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

REGISTERS = ("civil", "driving", "education", "conscription", "address")
"""The codes of the services, which are the same in every country."""

INSTANCES = ("SY", "IR", "UA", "EG")

_PEOPLE = Path(__file__).parent / "people"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    instance: str
    key: Mapping[str, str]
    records: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Population:
    """Everybody in the registers."""

    people: Sequence[Person]

    @classmethod
    def read(cls) -> Self:
        """Read the files."""
        return cls([each for instance in INSTANCES for each in _people_of(instance)])

    def of(self, instance: str) -> Sequence[Person]:
        """Everybody of one country."""
        return [each for each in self.people if each.instance == instance]

    def find(self, instance: str, register: str, key: Mapping[str, str]) -> Person | None:
        """Whom the register of a country knows by ``key``."""
        known = (each for each in self.of(instance) if register in each.records)
        return next((each for each in known if key and key.items() <= each.key.items()), None)

    def somebody_else(self, person: Person, register: str) -> Person:
        """Another person in the same register."""
        known = (each for each in self.of(person.instance) if register in each.records)
        return next(each for each in known if each is not person)


def service_of(instance: str, register: str) -> str:
    """The X-Road identifier of a register's service, as a catalogue names it."""
    return f"{instance}/GOV/7000/registers/{register}"


def _people_of(instance: str) -> Sequence[Person]:
    file = _PEOPLE / f"{instance.lower()}.toml"
    values = tomllib.loads(file.read_text("utf-8"))
    return [
        Person(instance, each["key"], {name: each[name] for name in REGISTERS if name in each})
        for each in values["people"]
    ]
