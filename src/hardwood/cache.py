"""Where hardwood keeps what can be made again."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """`$HARDWOOD_CACHE`, else `~/.cache/hardwood`."""
    return Path(os.environ.get("HARDWOOD_CACHE") or "~/.cache/hardwood").expanduser()
