"""HTML from the templates of this folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def asset(name: str) -> str:
    """The text of a file that pages embed."""
    return (HERE / "assets" / name).read_text(encoding="utf-8")


def render(name: str, filters: Mapping[str, Callable[..., str]] | None = None, /, **values: Any) -> str:
    """A page from the template `name`; values are escaped unless the template says otherwise."""
    import jinja2

    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(filters or {})
    return environment.from_string((HERE / name).read_text(encoding="utf-8")).render(**values)
