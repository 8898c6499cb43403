from __future__ import annotations

from pathlib import Path

import pytest

from hardwood.cache import cache_folder
from hardwood.oracles.cache import default_folder


def test_the_cache_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for given, expected in (("", tmp_path / ".cache" / "hardwood"), ("~/x", tmp_path / "x"), ("/y", Path("/y"))):
        monkeypatch.setenv("HARDWOOD_CACHE", given)
        assert cache_folder() == expected and default_folder() == expected / "verdicts"
