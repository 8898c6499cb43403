"""The examples run, and show what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.slow
def test_the_whole_method_in_a_hundred_lines() -> None:
    script = EXAMPLES / "tsp_in_100_lines.py"
    code = [
        line for line in script.read_text().splitlines() if line.strip() and not line.lstrip().startswith(("#", '"""'))
    ]
    assert len(code) <= 110 and "import hardwood" not in script.read_text()
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(script)], capture_output=True, text=True, timeout=280, check=True
    )
    secure = [float(value) for value in re.findall(r"'secure': ([\d.]+)", done.stdout)]
    assert secure[0] < 0.2 and secure[-1] > 0.8, done.stdout
    assert "3 pairs" in done.stdout or "4 pairs" in done.stdout
