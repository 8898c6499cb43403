"""Where untrusted programs run: the protocol, the limits, and one backend a file."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from typing import cast

from hardwood.errors import UsageError
from hardwood.plugins import load_plugin, plugin_names
from hardwood.sandbox.protocol import Box, BoxGone, Job, Layer, Limits, Options, Sandbox

__all__ = ["DEFAULT", "Box", "BoxGone", "Job", "Layer", "Limits", "Options", "Sandbox", "open_sandbox", "sandbox_name"]

DEFAULT = "bubblewrap"
BACKENDS = {
    "bubblewrap": ("hardwood.sandbox.bubblewrap", "BubblewrapSandbox"),
    "gvisor": ("hardwood.sandbox.gvisor", "GvisorSandbox"),
    "docker": ("hardwood.sandbox.containers", "docker"),
    "podman": ("hardwood.sandbox.containers", "podman"),
}
"""Name → module, and what in it makes the sandbox. Nothing is imported before it is asked for."""
GROUP = "hardwood.sandboxes"
VARIABLE = "HARDWOOD_SANDBOX"


def sandbox_name(name: str | None = None) -> str:
    """The backend's name: the one given, else HARDWOOD_SANDBOX, else bubblewrap. Raises UsageError that names the allowed ones."""
    chosen = name or os.environ.get(VARIABLE) or DEFAULT
    if chosen in BACKENDS or chosen in plugin_names(GROUP):
        return chosen
    raise UsageError.unknown("sandbox", chosen, [*BACKENDS, *plugin_names(GROUP)])


def open_sandbox(allow_missing: frozenset[str] = frozenset(), name: str | None = None) -> Sandbox:
    """The sandbox of that name (`sandbox_name`); a plug-in of the group `hardwood.sandboxes` may be one.

    Raises:
        MissingError: a layer is absent and not in `allow_missing`.
        UsageError: there is no sandbox of that name, or the plug-in cannot be imported.
    """
    chosen = sandbox_name(name)
    if chosen not in BACKENDS:
        return cast(Sandbox, load_plugin(GROUP, chosen)(allow_missing))
    module, attribute = BACKENDS[chosen]
    make: Callable[[frozenset[str]], Sandbox] = getattr(importlib.import_module(module), attribute)
    return make(allow_missing)
