# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML as a tree, read by the standard library; fails the test if tags do not close."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset({"br", "input", "link", "meta", "path", "img", "hr", "circle", "line", "rect"})


@dataclass(slots=True)
class Node:
    """An element."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def all(self, tag: str, **wanted: str) -> list[Node]:
        """All elements below with this tag and these attributes; ``class_`` is one of several."""
        return [each for each in self._below() if each.tag == tag and each._has(wanted)]

    def one(self, tag: str, **wanted: str) -> Node:
        """The only one of them."""
        (found,) = self.all(tag, **wanted)
        return found

    @property
    def text(self) -> str:
        """All text below, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _has(self, wanted: dict[str, str]) -> bool:
        given = self.attributes
        classes = given.get("class", "").split()
        return all(
            value in classes if name == "class_" else given.get(name.replace("_", "-")) == value
            for name, value in wanted.items()
        )

    def _below(self) -> Iterator[Node]:
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child._below()

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            yield from (child,) if isinstance(child, str) else child._texts()
            yield " " if isinstance(child, Node) and child.tag in {"p", "li", "dt", "dd"} else ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node("#document")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def read(html: str) -> Node:
    """The document."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert len(reader._open) == 1, f"not closed: {[node.tag for node in reader._open[1:]]}"
    return reader.root
