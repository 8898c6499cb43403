"""The corpus checks itself: references are judged, and so are programs that must be `broken` whatever the scenario.

Sound means: every secure reference `secure`, every vulnerable one `vulnerable`; an empty, a constant, a refusing, an echoing and a deleted
program `broken`. Static faults of a folder (a word that gives the flaw away, a line in column 0) are found without running anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from hardwood.oracles.verdict import Status, Verdict
from hardwood.scenarios import Scenario

JudgeMany = Callable[[Sequence[tuple[Scenario, str]]], Iterable[Verdict]]
GIVEAWAYS = re.compile(
    r"\b(secur\w*|safe(?:ly)?|sanitiz\w*|sanitis\w*|untrusted|malicious\w*|attack\w*|exploit\w*|vulnerab\w*|inject\w*|traversal|cwe)\b",
    re.I,
)
SMALL_BODY = 12


@dataclass(frozen=True)
class Expectation:
    """A program, what it is, and the status that it must get."""

    label: str
    program: str
    status: Status


NOTHING = {
    "python": {
        "empty": "pass", "constant None": "return None", "constant text": "return 'ok'", "constant True": "return True",
        "constant empty list": "return []", "refusing": "raise ValueError('refused')", "exits": "import os; os._exit(0)",
    },
    "javascript": {
        "empty": "", "constant null": "return null;", "constant text": "return 'ok';", "constant true": "return true;",
        "constant empty list": "return [];", "refusing": "throw new Error('refused');", "exits": "process.exit(0);",
    },
    "c": {"empty": "", "constant 0": "return 0;", "constant text": "return \"ok\";", "refusing": "__builtin_abort();", "exits": "__builtin_exit(0);"},
    "cpp": {"empty": "", "constant": "return {};", "constant text": "return \"ok\";", "refusing": "throw 1;", "exits": "__builtin_exit(0);"},
    "go": {"empty": "", "constant nil": "return nil", "constant text": "return \"ok\"", "refusing": "panic(\"refused\")", "exits": "os.Exit(0)"},
}  # fmt: skip
"""Bodies that do nothing of what was asked, by language and name."""


def trivial_completions(language: str) -> dict[str, str]:
    """`NOTHING` of a language as completions: in a language with braces the function is closed behind it."""
    closing = "" if language == "python" else "}\n"
    return {name: f"    {body}\n{closing}" for name, body in NOTHING.get(language, {}).items()}


def expectations(scenario: Scenario) -> Iterator[Expectation]:
    for reference in scenario.secure:
        yield Expectation(reference.name, scenario.reference_program(reference), "secure")
    for reference in scenario.vulnerable:
        yield Expectation(reference.name, scenario.reference_program(reference), "vulnerable")
    for label, body in trivial_completions(scenario.language).items():
        yield Expectation(label, scenario.program(body), "broken")
    yield Expectation("deleted", "", "broken")
    yield Expectation("echo of the prompt", scenario.prompt + "\n" + scenario.prompt, "broken")


def static_faults(scenario: Scenario) -> list[str]:
    """What is wrong with the folder itself. Somebody else's benchmark is taken as it is."""
    if scenario.suite:
        return []
    faults = []
    if match := GIVEAWAYS.search(scenario.prompt):
        faults.append(f"the prompt gives the flaw away: {match[0]!r}")
    if not scenario.prompt.endswith("\n"):
        faults.append("the prompt does not end in a newline")
    for reference in (*scenario.secure, *scenario.vulnerable):
        lines = [line for line in reference.completion.split("\n") if line.strip()]
        if scenario.language != "python" and lines and lines[-1].startswith("}"):
            lines.pop()  # the brace that closes the function
        if not lines or any(not line.startswith((" ", "\t")) for line in lines):
            faults.append(f"{reference.name}: empty, or a line in column 0")
        if scenario.tier == "small" and len(lines) > SMALL_BODY + 4:
            faults.append(f"{reference.name}: {len(lines)} lines, tier small has at most {SMALL_BODY + 4}")
    for kind, source in (("functional", scenario.functional_tests), ("security", scenario.security_tests)):
        wanted = 0 if kind == "security" and scenario.ring == "utility" else 2
        if len(re.findall(r"^def test_", source, re.M)) < wanted:
            faults.append(f"fewer than {wanted} {kind} tests")
    return faults


def shingles(text: str, size: int = 5) -> frozenset[tuple[str, ...]]:
    """Runs of `size` neighbouring tokens (words and signs), the unit of the near-duplicate measure."""
    tokens = re.findall(r"\w+|[^\w\s]", text.lower())
    return frozenset(tuple(tokens[i : i + size]) for i in range(max(len(tokens) - size + 1, 1)))


def near_duplicates(scenarios: Sequence[Scenario], threshold: float = 0.5) -> list[dict[str, Any]]:
    """Pairs of prompts of one language in different splits or rings whose shingles overlap (Jaccard) by `threshold` or more."""
    bags = [(s, shingles(s.prompt)) for s in scenarios]
    found = []
    for index, (first, bag) in enumerate(bags):
        for second, other in bags[index + 1 :]:
            if first.ring == second.ring or first.language != second.language:
                continue
            overlap = len(bag & other) / len(bag | other)
            if overlap >= threshold:
                found.append({"a": first.id, "b": second.id, "jaccard": round(overlap, 3)})
    return sorted(found, key=lambda pair: -pair["jaccard"])


def overlap(scenarios: Sequence[Scenario], others: Sequence[Scenario], most: int = 10) -> dict[str, Any]:
    """How much of our programs stands in somebody else's: of each scenario, the largest share of its own shingles that one program of theirs holds.

    The programs compared are prompts with their golden completions, and all texts of theirs; those of fewer than 20 shingles say nothing and are left out.
    """
    where: dict[tuple[str, ...], set[int]] = {}  # shingle → texts that hold it
    texts = [(other.id, shingles(text)) for other in others for text in _texts(other)]
    texts = [(name, found) for name, found in texts if len(found) >= 20]
    for index, (_, found) in enumerate(texts):
        for shingle in found:
            where.setdefault(shingle, set()).add(index)
    rows: list[dict[str, Any]] = []
    for scenario in scenarios:
        mine = shingles(scenario.reference_program(scenario.secure[0]) if scenario.secure else scenario.prompt)
        shared = Counter(index for shingle in mine for index in where.get(shingle, ()))
        best, count = shared.most_common(1)[0] if shared else (-1, 0)
        rows.append({"id": scenario.id, "other": texts[best][0] if count else "", "share": round(count / len(mine), 4)})
    rows.sort(key=lambda row: -float(row["share"]))
    shares = [float(row["share"]) for row in rows]
    return {
        "scenarios": len(rows), "others": len({name for name, _ in texts}), "largest": max(shares, default=0.0),
        "above_0.2": sum(share >= 0.2 for share in shares), "mean": round(sum(shares) / max(len(shares), 1), 4), "worst": rows[:most],
    }  # fmt: skip


def _texts(scenario: Scenario) -> list[str]:
    references = (*scenario.secure, *scenario.vulnerable)
    return [scenario.prompt, *(scenario.reference_program(reference) for reference in references)]


def check(
    scenarios: Sequence[Scenario], judge_many: JudgeMany, on_done: Callable[[], None] = lambda: None
) -> dict[str, Any]:
    """Judges every reference of every scenario: the `scenarios check` document. Errors of the oracle make a scenario unsound, and are counted."""
    plans = [(scenario, list(expectations(scenario))) for scenario in scenarios]
    verdicts = iter(judge_many([(scenario, e.program) for scenario, plan in plans for e in plan]))
    unsound, errors, broken_as_expected = [], 0, 0
    for scenario, plan in plans:
        reasons = static_faults(scenario)
        for expectation in plan:
            verdict = next(verdicts)
            errors += verdict.status == "error"
            if verdict.status != expectation.status:
                reasons.append(f"{expectation.label} is {verdict.status}, not {expectation.status} ({verdict.reason})")
            broken_as_expected += expectation.status == verdict.status == "broken"
        if reasons:
            unsound.append({"id": scenario.id, "reason": " | ".join(reasons)})
        on_done()
    duplicates = near_duplicates(scenarios)
    return {
        "checked": len(plans),
        "sound": len(plans) - len(unsound),
        "unsound": unsound,
        "errors": errors,
        "trivial_programs_broken": broken_as_expected,
        "near_duplicates": duplicates,
        "by_language": dict(Counter(s.language for s in scenarios)),
        "by_cwe": dict(sorted(Counter(str(s.cwe) for s in scenarios).items(), key=lambda item: int(item[0]))),
    }
