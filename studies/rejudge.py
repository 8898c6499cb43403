"""Judges a study's kept samples again, by the stop rules and the judge of today: nothing is sampled anew, and only programs that are read or built otherwise than before are run.

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

NEW_BUILD = ("go",)
"""Languages whose programs of other people's benchmarks are built otherwise than before: those that did not build are run again."""


def recut(record: Mapping[str, Any], scenario: Scenario) -> str:
    rule = stop_rule(scenario.language)
    end = rule.find(record["text"], line_start=scenario.prompt.endswith("\n"))
    return str(record["text"][:end])


def changed(record: Mapping[str, Any], scenario: Scenario, text: str) -> bool:
    """Whether today's program is another one than that which was judged."""
    before = scenario.head + scenario.prompt + record["text"] + scenario.tail
    built = scenario.suite and scenario.language in NEW_BUILD and "does not build" in record["reason"]
    return bool(record["status"] != "error" and (scenario.program(text) != before or built))


def rejudge(path: Path, known: Mapping[str, Scenario]) -> Counter[tuple[str, str]]:
    """Rewrites an evaluation's file; how many went from which status to which."""
    document = read_json(path)
    texts = [recut(record, known[record["scenario"]]) for record in document["records"]]
    again = [
        (record, text)
        for record, text in zip(document["records"], texts, strict=True)
        if changed(record, known[record["scenario"]], text)
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
