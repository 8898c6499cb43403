"""Judges a study's kept samples again, by the stop rules and the judge of today: nothing is sampled anew, and only programs that are read, built or seen otherwise than before are run.

    python studies/rejudge.py runs/main CELL …

For a study that is under way when the judge changes: a completion that today's rule ends earlier is cut there, as it would have been written. Needs the cell's `eval/` folder.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hardwood.evaluation.comparison import counted
from hardwood.executor import LocalExecutor
from hardwood.generation.stop import stop_rule
from hardwood.runs import claim, read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import Scenario, load_scenarios

AGAIN = {"javascript": ("secure", "vulnerable", "broken"), "python": ("broken",), "go": ("broken",), "c": ("broken",), "cpp": ("broken",)}  # fmt: skip
"""What the judge of today may see otherwise than the one before (oracle version 7: docs/log.md, 2026-11-29): statuses by language."""


def recut(record: Mapping[str, Any], scenario: Scenario) -> str:
    rule = stop_rule(scenario.language)
    end = rule.find(record["text"], line_start=scenario.prompt.endswith("\n"))
    return str(record["text"][:end])


def to_judge(record: Mapping[str, Any], scenario: Scenario, text: str) -> bool:
    """Whether today's program is another one than that which was judged, or may be seen otherwise."""
    before = scenario.head + scenario.prompt + record["text"] + scenario.tail
    otherwise = record["status"] in AGAIN[scenario.language]
    return bool(record["status"] != "error" and (scenario.program(text) != before or otherwise))


def rejudge(path: Path, known: Mapping[str, Scenario]) -> Counter[tuple[str, str]]:
    """Rewrites an evaluation's file; how many went from which status to which."""
    document = read_json(path)
    texts = [recut(record, known[record["scenario"]]) for record in document["records"]]
    again = [
        (record, text)
        for record, text in zip(document["records"], texts, strict=True)
        if to_judge(record, known[record["scenario"]], text)
    ]
    moves: Counter[tuple[str, str]] = Counter()
    with LocalExecutor() as executor:
        jobs = [(known[record["scenario"]], known[record["scenario"]].program(text)) for record, text in again]
        for (record, text), verdict in zip(again, executor.judge_many(jobs), strict=True):
            moves[record["status"], verdict.status] += 1
            record.update(text=text, status=verdict.status, reason=verdict.reason)
    write_json(path, document)
    return moves


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("cells", nargs="+")
    given = parser.parse_args()
    heldout = read_json(given.run / "study.json")["set"]["evaluation.heldout"]
    known = {scenario.id: scenario for scenario in load_scenarios(f"{heldout},corpus:train")}
    for cell in given.cells:
        path = given.run / "cells" / cell / "eval" / "heldout.json"
        print(cell, dict(rejudge(path, known)), flush=True)
        with claim(given.run / "locks" / "results", wait=True):
            rows = read_jsonl(given.run / "results.jsonl")
            for row in rows:
                if row["cell"] == cell:
                    row["counts"]["heldout"] = counted(read_json(path)["records"])
            write_jsonl(given.run / "results.jsonl", rows)


if __name__ == "__main__":
    main()
