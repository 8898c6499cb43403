"""What every benchmark prints: the machine, the date, and its rows; as JSON with `--json`."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from datetime import date
from typing import Any


def tell(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    today = date.today().isoformat()
    if as_json:
        print(json.dumps({"machine": machine, "date": today, "rows": list(rows)}, indent=1))
        return
    print(f"{machine}, {today}")
    for row in rows:
        print("  ".join(f"{name}: {value}" for name, value in row.items()))
