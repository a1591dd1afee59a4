# SPDX-License-Identifier: GPL-3.0-or-later
"""Lints every QML file against the types that Python registers; a single warning is too much.

Run as ``python -m tests.house.qmllint``. The registered types are described
(``tests.house.qml_types``), turned into QML modules by ``pyside6-qmltyperegistrar``, and the files
checked by ``pyside6-qmllint -W 0``. What is made lies in ``build/qmltypes``, a folder a module.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.house.qml_types import Described, described
from tests.house.sources import PACKAGES, ROOT, files

TYPES = ROOT / "build" / "qmltypes"
QT_TYPE = re.compile(r"^(?:QML_IMPORT_NAME\b|class \w+\(.*\bQ[A-Z])", re.MULTILINE)
FOREIGN = ("qt6core", "qt6gui", "qt6qml", "qt6quick")


def main() -> int:
    """Lint; return the exit code, 0 if there is nothing to find fault with."""
    shutil.rmtree(TYPES, ignore_errors=True)
    TYPES.mkdir(parents=True)
    for qmldir in files("qmldir"):
        _link_module(qmldir)
    _describe_python_types()
    qml = [str(path.relative_to(ROOT)) for path in files(".qml")]
    if not qml:
        print("qmllint: no QML files")
        return 0
    done = subprocess.run(
        [_tool("pyside6-qmllint"), "-W", "0", "-I", str(TYPES), *qml], cwd=ROOT, check=False
    )
    print(f"qmllint: {len(qml)} files, {'clean' if done.returncode == 0 else 'not clean'}")
    return 1 if done.returncode else 0


def _link_module(qmldir: Path) -> None:
    """Lay a module of the repository where its name says, so that imports find it."""
    module = _module_folder(_declared_module(qmldir))
    module.mkdir(parents=True, exist_ok=True)
    for path in qmldir.parent.iterdir():
        if path.name != "qmldir" and not path.is_dir():
            (module / path.name).symlink_to(path)
    (module / "qmldir").write_text(qmldir.read_text(encoding="utf-8"), encoding="utf-8")


def _declared_module(qmldir: Path) -> str:
    for line in qmldir.read_text(encoding="utf-8").splitlines():
        if line.startswith("module "):
            return line.split()[1]
    message = f"{qmldir} does not say its module"
    raise ValueError(message)


def _describe_python_types() -> None:
    """Describe to QML the types that Python registers, module by module."""
    modules: dict[str, list[Described]] = {}
    for path in files(".py"):
        of_package = path.relative_to(ROOT).parts[0] in PACKAGES
        if of_package and QT_TYPE.search(path.read_text(encoding="utf-8")):
            module, classes = described(path)
            modules.setdefault(module, []).extend(classes)
    dumps = {module: TYPES / f"{module or 'unregistered'}.json" for module in modules}
    for module, dump in dumps.items():
        whole = [{"classes": modules[module], "inputFile": f"{module}.h", "outputRevision": 68}]
        dump.write_text(json.dumps(whole), encoding="utf-8")
    for module, dump in dumps.items():
        if module:
            _register(module, dump, [other for other in dumps.values() if other != dump])


def _register(module: str, dump: Path, others: list[Path]) -> None:
    """Write the module's ``.qmltypes``, and name it in its ``qmldir``."""
    folder = _module_folder(module)
    folder.mkdir(parents=True, exist_ok=True)
    qt = Path(sysconfig.get_path("purelib")) / "PySide6" / "Qt" / "metatypes"
    foreign = [qt / f"{name}_metatypes.json" for name in FOREIGN]
    subprocess.run(
        [
            _tool("pyside6-qmltyperegistrar"),
            *("--generate-qmltypes", str(folder / "python.qmltypes")),
            *("-o", str(TYPES / "registrations.cpp")),
            *("--import-name", module, "--major-version", "1"),
            *("--foreign-types", ",".join(map(str, [*foreign, *others]))),
            str(dump),
        ],
        check=True,
    )
    qmldir = folder / "qmldir"
    known = qmldir.read_text(encoding="utf-8") if qmldir.exists() else f"module {module}\n"
    qmldir.write_text(
        f"{known.rstrip()}\ntypeinfo python.qmltypes\ndepends QtQuick\n", encoding="utf-8"
    )


def _module_folder(module: str) -> Path:
    return TYPES.joinpath(*module.split("."))


def _tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / name)


if __name__ == "__main__":
    sys.exit(main())
