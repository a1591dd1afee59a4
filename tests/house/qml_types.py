# SPDX-License-Identifier: GPL-3.0-or-later
"""Describes the types that Python registers for QML, in the form that Qt's own moc writes.

The wheel's ``pyside6-metaobjectdump`` reads sources without running them, and so knows neither
properties made by a function nor constant ones; here the classes themselves are asked.
"""

import ast
import importlib
import inspect
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

from tests.house.sources import ROOT

Described = dict[str, Any]


def described(source: Path) -> tuple[str, list[Described]]:
    """Return the QML module that a Python file names, empty if none, and its Qt classes."""
    name = ".".join(source.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    module = importlib.import_module(name)
    decorators = _decorators(source.read_text(encoding="utf-8"))
    classes = [
        _described_class(each, decorators.get(each.__name__, []))
        for _, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, QObject) and each.__module__ == name
    ]
    return getattr(module, "QML_IMPORT_NAME", ""), classes


def _decorators(text: str) -> dict[str, list[tuple[str, str]]]:
    """Return (name, first argument) of each decorator, by class."""
    return {
        node.name: [_decorator(each) for each in node.decorator_list]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef)
    }


def _decorator(node: ast.expr) -> tuple[str, str]:
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(argument)), *_]):
            return name, argument
        case _:
            return ast.unparse(node), ""


def _described_class(each: type[QObject], decorators: list[tuple[str, str]]) -> Described:
    meta: QMetaObject = vars(each)["staticMetaObject"]
    parent = meta.superClass()
    assert parent is not None
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": parent.className()}],
        "classInfos": [info for each in decorators for info in _class_infos(*each)],
        "properties": [
            _described_property(meta.property(i), i)
            for i in range(meta.propertyOffset(), meta.propertyCount())
        ],
        "signals": _of_kind(methods, QMetaMethod.MethodType.Signal),
        "slots": _of_kind(methods, QMetaMethod.MethodType.Slot),
        "enums": _described_enums(meta),
    }


def _class_infos(decorator: str, argument: str) -> list[dict[str, str]]:
    """Return what moc notes for the like-named macro of C++."""
    infos = {
        "QmlElement": {"QML.Element": "auto"},
        "QmlNamedElement": {"QML.Element": argument},
        "QmlAnonymous": {"QML.Element": "anonymous"},
        "QmlSingleton": {"QML.Singleton": "true"},
        "QmlUncreatable": {"QML.Creatable": "false", "QML.UncreatableReason": argument},
    }.get(decorator, {})
    return [{"name": name, "value": value} for name, value in infos.items()]


def _described_property(prop: QMetaProperty, index: int) -> Described:
    name = str(prop.name())
    found: Described = {
        "name": name,
        "type": prop.typeName(),
        "index": index,
        "read": name,
        "constant": prop.isConstant(),
    }
    if prop.isWritable():
        found["write"] = f"set_{name}"
    if prop.hasNotifySignal():
        found["notify"] = _text(prop.notifySignal().name())
    return found


def _of_kind(methods: list[QMetaMethod], kind: QMetaMethod.MethodType) -> list[Described]:
    return [
        {
            "access": "public",
            "name": _text(method.name()),
            "returnType": method.typeName(),
            "arguments": [
                {"name": _text(name) or f"argument{place}", "type": _text(type_)}
                for place, (name, type_) in enumerate(
                    zip(method.parameterNames(), method.parameterTypes(), strict=True)
                )
            ],
        }
        for method in methods
        if method.methodType() == kind
    ]


def _described_enums(meta: QMetaObject) -> list[Described]:
    enums = [meta.enumerator(i) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    return [
        {
            "name": enum.name(),
            "isClass": enum.isScoped(),
            "isFlag": enum.isFlag(),
            "values": [enum.key(i) for i in range(enum.keyCount())],
        }
        for enum in enums
    ]


def _text(value: Any) -> str:
    """Return a QByteArray, or what Qt hands out in its place, as text."""
    return bytes(value).decode()
