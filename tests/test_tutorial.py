"""The tutorial's notebook runs from its first cell to its last, with the small model."""

from __future__ import annotations

from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient", reason="make docs installs what runs notebooks")
pytestmark = [pytest.mark.full, pytest.mark.filterwarnings("ignore")]

NOTEBOOK = Path(__file__).parents[1] / "docs" / "tutorial.ipynb"


def test_the_tutorial_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import nbformat

    monkeypatch.setenv("HARDWOOD_TUTORIAL_MODEL", "smollm2-135m")
    book = nbformat.read(NOTEBOOK, 4)
    nbclient.NotebookClient(book, timeout=280, resources={"metadata": {"path": str(tmp_path)}}).execute()
    told = "".join(o.get("text", "") for cell in book.cells if cell.cell_type == "code" for o in cell.outputs)
    assert "secure " in told and "vulnerable " in told and "broken " in told
