"""Where untrusted programs run: the protocol, the limits, and one backend a file."""

from __future__ import annotations

from hardwood.sandbox.protocol import Box, BoxGone, Job, Layer, Limits, Options, Sandbox

__all__ = ["Box", "BoxGone", "Job", "Layer", "Limits", "Options", "Sandbox", "open_sandbox"]


def open_sandbox(allow_missing: frozenset[str] = frozenset()) -> Sandbox:
    """The sandbox of this machine. Raises MissingError when a layer is absent and not in `allow_missing`."""
    from hardwood.sandbox.bubblewrap import BubblewrapSandbox

    return BubblewrapSandbox(allow_missing)
