"""Tables outside a terminal: nothing is cut off, and what is in bold keeps its marks."""

from __future__ import annotations

import pytest

from hardwood.cli.table import print_grid
from hardwood.report.grid import Grid


def test_a_log_has_every_digit(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    head = tuple(f"a heading of several words, {number}" for number in range(9))
    print_grid(Grid(head, [("CWE-1333", *("321,234 [2, 35]" for _ in head[2:]), "**26.0 / 46.9**")], "n = 4"))
    said = capsys.readouterr().out
    assert "…" not in said and said.count("321,234 [2, 35]") == 7 and "CWE-1333" in said and "**26.0 / 46.9**" in said
