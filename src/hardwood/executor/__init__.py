"""Where work runs: a protocol, and one backend a file."""

from __future__ import annotations

from hardwood.executor.local import Executor, LocalExecutor

__all__ = ["Executor", "LocalExecutor"]
