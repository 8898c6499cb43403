"""A package imports only from those above it, and everything up to `tree`, the report and the command line's help work without torch."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import hardwood

ORDER = [
    "errors", "cache", "plugins", "runs", "terminal", "scenarios", "sandbox", "tree", "oracles", "models", "generation", "executor", "explorer", "training", "evaluation",
    "selfplay", "report", "export", "cli",
]  # fmt: skip
ROOT = Path(hardwood.__file__).parent
# `report` reads artifacts alone, with what `evaluation` makes of them; `training` is blind to where its rows came from
NARROW = {"report": {"errors", "runs", "evaluation"}, "training": {"errors", "runs", "tree", "models", "generation"}}


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module] if node.level == 0 else []
            if node.module == "hardwood":  # from hardwood import oracles
                names = [f"hardwood.{alias.name}" for alias in node.names if alias.name != "__version__"]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("hardwood.")}
    return found


@pytest.mark.parametrize("package", ORDER)
def test_imports_only_from_above(package: str) -> None:
    place = ROOT / package
    files = (
        [p for p in place.rglob("*.py") if not {"corpus", "utility"} & set(p.parts)]
        if place.is_dir()
        else [ROOT / f"{package}.py"]
    )
    files = [path for path in files if path.exists()]
    allowed = NARROW.get(package, set(ORDER[: ORDER.index(package)])) | {package}
    for path in files:
        assert _imports(path) <= allowed, f"{path.relative_to(ROOT)} imports {sorted(_imports(path) - allowed)}"


@pytest.mark.parametrize(
    "module",
    ["hardwood.tree", "hardwood.oracles", "hardwood.executor", "hardwood.report", "hardwood.cli", "hardwood.models"],
)
def test_works_without_torch(module: str) -> None:
    code = (
        f"import {module}, sys; print([m for m in ('torch', 'transformers', 'datasets', 'peft') if m in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )
