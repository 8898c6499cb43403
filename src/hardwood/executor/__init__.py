"""Where work runs: a protocol, and one backend a file."""

from __future__ import annotations

from hardwood.executor.inline import InlineExecutor, as_executor
from hardwood.executor.local import Executor, LocalExecutor

__all__ = ["Executor", "InlineExecutor", "LocalExecutor", "as_executor"]
