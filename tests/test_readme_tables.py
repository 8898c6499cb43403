"""The README's tables of the study: read from kept rows, nothing where a study has no final cell."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


def row(name: str, phase: str, secure: int, broken: int) -> dict[str, Any]:
    counts = {
        f"cwe-022/{family}/python": {
            "family": family,
            "ring": "near",
            "language": "python",
            "statuses": {"secure": secure, "vulnerable": 4 - secure - broken, "broken": broken},
        }
        for family in ("a", "b")
    }
    return {
        "name": name,
        "phase": phase,
        "seed": 0,
        "status": "done",
        "settings": {},
        "cell": f"{name}-{phase}",
        "counts": {"heldout": counts},
    }


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "docs"))
    found = importlib.import_module("readme_tables")
    monkeypatch.setattr(importlib.import_module("study_page"), "KEPT", tmp_path / "kept")
    monkeypatch.setattr(found, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(found, "DOCS", tmp_path / "docs")
    return found


def keep(page: ModuleType, rows: list[dict[str, Any]], heldout: str = "corpus:near") -> None:
    folder = page.DOCS.parent / "kept" / "main"
    folder.mkdir(parents=True, exist_ok=True)
    entries = {one["name"]: {} for one in rows if one["name"] != "base"}
    (folder / "study.json").write_text(
        json.dumps({"entries": entries, "seeds": [0], "set": {"evaluation.heldout": heldout}})
    )
    (folder / "results.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows))


def test_tables_say_what_the_rows_say_and_are_written_anew(page: ModuleType) -> None:
    keep(page, [row("base", "base", 0, 1), row("tsp", "final", 1, 2)])
    readme = page.DOCS.parent / "README.md"
    readme.write_text(f"before\n{page.START}\nold\n{page.END}\nafter\n")
    page.main()
    text = readme.read_text()
    assert "| base (1) | 0.0 [" in text and "| tsp (1) | 25.0 |" in text and "old" not in text
    assert text.startswith("before\n") and text.endswith("\nafter\n")
    page.main()
    assert readme.read_text() == text


def test_a_command_names_what_its_study_was_begun_with(page: ModuleType) -> None:
    rows = [row("base", "base", 0, 1), row("tsp", "final", 1, 2)]
    keep(page, rows)
    assert page.command("main") == "`hardwood compare --config studies/main.yaml --out runs/main`"
    keep(page, rows, "corpus:near,cweval:there")
    assert "`--also`" in page.command("main") and "`--preference`" not in page.command("main")


def test_a_study_without_final_cells_gives_no_table(page: ModuleType) -> None:
    title, study, columns = page.QUESTIONS[0]
    assert page.question(title, study, columns) == ""
    keep(page, [row("base", "base", 0, 1), row("tsp", "tune", 1, 2)])
    assert page.question(title, study, columns) == ""


def test_the_readme_says_what_the_kept_rows_say(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).parents[1]
    monkeypatch.syspath_prepend(str(root / "docs"))
    text = (root / "README.md").read_text()
    assert importlib.import_module("readme_tables").filled(text) == text, "run docs/readme_tables.py"
