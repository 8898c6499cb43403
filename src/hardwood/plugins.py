"""What other distributions add through entry points: `hardwood.scenarios`, `hardwood.oracles`, `hardwood.sandboxes`.

An entry point is named as people write it (`--scenarios NAME:ARGUMENT`, `--oracle NAME:ARGUMENT`, `HARDWOOD_SANDBOX=NAME`) and holds a callable:

- `hardwood.scenarios`: text behind the colon → iterable of `Scenario`
- `hardwood.oracles`: text behind the colon → `Oracle`
- `hardwood.sandboxes`: frozenset of layers that may be missing → `Sandbox`

Nothing of a plug-in is imported before it is asked for.
"""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Any

from hardwood.errors import UsageError


def plugin_names(group: str) -> list[str]:
    """Names in a group, sorted."""
    return sorted(point.name for point in entry_points(group=group))


def load_plugin(group: str, name: str) -> Any:
    """The callable behind a name. Raises UsageError when it is not there, or cannot be imported."""
    points = [point for point in entry_points(group=group) if point.name == name]
    if not points:
        raise UsageError.unknown(f"plug-in of {group}", name, plugin_names(group))
    try:
        return points[0].load()
    except Exception as error:
        raise UsageError(
            f"plug-in {name!r} of {group} ({points[0].value}) cannot be imported: {type(error).__name__}: {error}"
        ) from error
