"""Judges a study's kept samples again, by the stop rules and the judge of today: nothing is sampled anew, and only programs that are read, built or seen otherwise than before are run.

    python studies/rejudge.py runs/main CELL …                   # the judge changed
    python studies/rejudge.py runs/main --since COMMIT CELL …    # tests of scenarios changed: working programs of these alone

For a study that is under way when the judge changes: a completion that today's rule ends earlier is cut there, as it would have been written. Needs the cell's `eval/` folder.
"""

from __future__ import annotations

import argparse
import subprocess
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from hardwood.evaluation.comparison import counted
from hardwood.executor import LocalExecutor
from hardwood.generation.stop import stop_rule
from hardwood.runs import claim, read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.scenarios.corpus import CORPUS

AGAIN = {"javascript": ("secure", "vulnerable", "broken"), "python": ("broken",), "go": ("broken",), "c": ("broken",), "cpp": ("broken",)}  # fmt: skip
"""What the judge of today may see otherwise than the one before (oracle version 7: docs/log.md, 2026-11-29): statuses by language."""
WORKS = ("secure", "vulnerable")


def recut(record: Mapping[str, Any], scenario: Scenario) -> str:
    rule = stop_rule(scenario.language)
    end = rule.find(record["text"], line_start=scenario.prompt.endswith("\n"))
    return str(record["text"][:end])


def changed_since(commit: str) -> set[str]:
    """Ids of the corpus's scenarios of which any file changed since a commit."""
    told = subprocess.run(
        ["git", "diff", "--name-only", commit, "--", str(CORPUS)],
        check=True,
        capture_output=True,
        text=True,
        cwd=CORPUS,
    )
    return {"/".join(Path(line).parts[-4:-1]) for line in told.stdout.splitlines()}  # cwe-NNN/FAMILY/LANGUAGE/FILE


def to_judge(record: Mapping[str, Any], scenario: Scenario, text: str, changed: Collection[str] | None = None) -> bool:
    """Whether today's program is another one than that which was judged, or may be seen otherwise: by another judge, or where `changed` is given by other tests."""
    if record["status"] == "error":
        return False
    if changed is not None:
        return scenario.id in changed and record["status"] in WORKS
    before = scenario.head + scenario.prompt + record["text"] + scenario.tail
    return bool(scenario.program(text) != before or record["status"] in AGAIN[scenario.language])


def rejudge(
    path: Path, known: Mapping[str, Scenario], changed: Collection[str] | None = None
) -> Counter[tuple[str, str]]:
    """Rewrites an evaluation's file; how many went from which status to which."""
    document = read_json(path)
    texts = [recut(record, known[record["scenario"]]) for record in document["records"]]
    again = [
        (record, text)
        for record, text in zip(document["records"], texts, strict=True)
        if to_judge(record, known[record["scenario"]], text, changed)
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
    parser.add_argument("--since", metavar="COMMIT")
    given = parser.parse_args()
    heldout = read_json(given.run / "study.json")["set"]["evaluation.heldout"]
    known = {scenario.id: scenario for scenario in load_scenarios(f"{heldout},corpus:train")}
    changed = changed_since(given.since) if given.since else None
    for cell in given.cells:
        path = given.run / "cells" / cell / "eval" / "heldout.json"
        print(cell, dict(rejudge(path, known, changed)), flush=True)
        with claim(given.run / "locks" / "results", wait=True):
            rows = read_jsonl(given.run / "results.jsonl")
            for row in rows:
                if row["cell"] == cell:
                    row["counts"]["heldout"] = counted(read_json(path)["records"])
            write_jsonl(given.run / "results.jsonl", rows)


if __name__ == "__main__":
    main()
