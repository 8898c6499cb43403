"""Does the judge say the same every time? All references of a selection, judged again and again, with one worker and with more.

    python benchmarks/soundness.py --scenarios cweval:DIR [--repeats 20] [--workers 1,2] [--out FILE.jsonl] [--quick] [--json]

A secure reference must be `secure`, a vulnerable one `vulnerable`, each time. One line a pass is kept in FILE.jsonl; a second call goes on there.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from output import tell

from hardwood.executor import LocalExecutor
from hardwood.scenarios import Scenario, load_scenarios

Expected = tuple[Scenario, str, str]


def expected(selection: str) -> list[Expected]:
    """(scenario, program, status) of every reference."""
    found = []
    for scenario in load_scenarios(selection):
        for references, status in ((scenario.secure, "secure"), (scenario.vulnerable, "vulnerable")):
            found += [(scenario, scenario.reference_program(reference), status) for reference in references]
    return found


def one_pass(jobs: list[Expected], executor: LocalExecutor, workers: int) -> dict[str, Any]:
    began = time.monotonic()
    verdicts = list(executor.judge_many([(scenario, program) for scenario, program, _ in jobs]))
    wrong = [
        {"id": scenario.id, "expected": status, "status": verdict.status, "reason": verdict.reason[:300]}
        for (scenario, _, status), verdict in zip(jobs, verdicts, strict=True)
        if verdict.status != status
    ]
    return {"workers": workers, "judged": len(jobs), "wrong": wrong, "seconds": round(time.monotonic() - began, 1)}


def summary(rows: list[dict[str, Any]], scenarios: int) -> list[dict[str, Any]]:
    found = []
    for workers in sorted({row["workers"] for row in rows}):
        mine = [row for row in rows if row["workers"] == workers]
        wrong = [fault for row in mine for fault in row["wrong"]]
        found.append(
            {
                "workers": workers,
                "repeats": len(mine),
                "tasks": scenarios * len(mine),
                "programs": sum(row["judged"] for row in mine),
                "wrong": len(wrong),
                "of": sorted({fault["id"] for fault in wrong}),
                "seconds_a_pass": round(sum(row["seconds"] for row in mine) / len(mine), 1),
            }
        )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="twice, on 8 Python scenarios")
    parser.add_argument("--scenarios", default=None)
    parser.add_argument("--repeats", type=int, default=None)
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--out", type=Path, default=None, help="soundness.jsonl, or soundness-quick.jsonl")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    jobs = expected(options.scenarios or ("corpus[lang=python,most=8]" if options.quick else "corpus"))
    out_path = options.out or Path("soundness-quick.jsonl" if options.quick else "soundness.jsonl")
    repeats = options.repeats or (2 if options.quick else 20)
    rows = [json.loads(line) for line in out_path.read_text().splitlines()] if out_path.exists() else []
    for workers in map(int, options.workers.split(",")):
        missing = repeats - sum(row["workers"] == workers for row in rows)
        if missing <= 0:
            continue
        with LocalExecutor(workers, stop_early=False) as executor, out_path.open("a") as out:
            for _ in range(missing):
                rows.append(one_pass(jobs, executor, workers))
                out.write(json.dumps(rows[-1]) + "\n")
                out.flush()
    tell(summary(rows, len({scenario.id for scenario, _, _ in jobs})), as_json=options.json)


if __name__ == "__main__":
    main()
