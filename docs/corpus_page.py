"""Writes docs/corpus.md and its plots from what the commands below said: numbers are read, never typed.

    hardwood scenarios check --json > docs/data/check.json
    hardwood scenarios mutate --json | jq 'del(.survivors[].completion)' > docs/data/mutate.json
    hardwood scenarios overlap --scenarios corpus:train --with cweval:DIR --with securityeval:FILE --with sven:DIR --json > docs/data/overlap.json
    hardwood eval --model MODEL --scenarios 'corpus[tier=small]' -n 4 --max-new-tokens 240 --out FOLDER   (of each model; tier=standard with 480; hours, and it resumes)
    python docs/corpus_page.py --calibrate FOLDER …
    python docs/corpus_page.py

Needs matplotlib (`pip install '.[plots]'`). What is not there is said to be missing on the page.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from hardwood.report.grid import Grid
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.scenarios.statistics import statistics

DOCS = Path(__file__).parent
DATA = DOCS / "data"
CALIBRATED = DOCS.parent / "src" / "hardwood" / "scenarios" / "calibrated.json"
LANGUAGES = ("python", "javascript", "go", "c", "cpp")
RINGS = ("train", "validation", "near", "far", "unseen")
SEED, SHOWN = 2026, 10


def table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    return Grid(head, [tuple(map(str, row)) for row in rows]).markdown()


def kept(name: str) -> Any:
    path = DATA / name
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


# --- calibration: documents of `hardwood eval --samples` to one small file ---


def evaluation(path: Path) -> dict[str, Any]:
    """A document of `hardwood eval --samples`, or what a folder of `hardwood eval --out` holds so far."""
    if path.is_dir():
        records = (path / "records.jsonl").read_text(encoding="utf-8").splitlines()
        plan = json.loads((path / "plan.json").read_text(encoding="utf-8"))
        return {"model": plan["model"], "samples": [json.loads(line) for line in records]}
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def calibrate(paths: Sequence[Path]) -> None:
    """Keeps of each model: by scenario, how many samples there were, were functional, and were secure. Errors are left out. Marks what a model ever solved.

    A scenario in these documents replaces what was kept of it; those that are in none stay.
    """
    found: dict[str, dict[str, list[int]]] = kept("calibration.json") or {}
    for path in paths:
        document = evaluation(path)
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for record in document["samples"] if "samples" in document else document["records"]:
            if record["status"] != "error":
                row = counts[record["scenario"]]
                row[0] += 1
                row[1] += record["status"] in ("secure", "vulnerable")
                row[2] += record["status"] == "secure"
        found[document["model"]] = dict(sorted({**found.get(document["model"], {}), **counts}.items()))
    DATA.mkdir(exist_ok=True)
    (DATA / "calibration.json").write_text(json.dumps(found, indent=0), encoding="utf-8")
    CALIBRATED.write_text(json.dumps(solved_by_any(found), indent=0) + "\n", encoding="utf-8")


def solved_by_any(found: dict[str, dict[str, list[int]]]) -> dict[str, bool]:
    """Whether a model solved a scenario once. One that a model was not asked on is left out until another solves it."""
    names = sorted(set().union(*found.values()))
    solved = {name: any(of.get(name, [0, 0])[1] > 0 for of in found.values()) for name in names}
    return {name: yes for name, yes in solved.items() if yes or all(name in of for of in found.values())}


def rates(counts: Iterable[Sequence[int]]) -> tuple[float, float]:
    total = [sum(column) for column in zip(*counts, strict=True)]
    return total[1] / total[0], total[2] / total[0]


def plot(calibration: dict[str, dict[str, list[int]]], scenarios: dict[str, Scenario]) -> None:
    """Difficulty: a point a scenario, functional against secure share, a panel for each model; and both shares by language."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "hardwood"  # the same picture for the same numbers
    import matplotlib.pyplot as plt

    by_model = {model: _by_language(counts, scenarios) for model, counts in calibration.items()}
    panels = len(by_model) + 1
    figure, axes = plt.subplots(1, panels, figsize=(4 * panels, 3.6), constrained_layout=True)
    chance = Random(0)
    for axis, (model, rows) in zip(axes, by_model.items(), strict=False):
        _scatter(axis, model, rows, chance)
    _bars(axes[-1], by_model)
    (DOCS / "images").mkdir(exist_ok=True)
    figure.savefig(DOCS / "images" / "difficulty.svg", metadata={"Date": None})


def _by_language(counts: dict[str, list[int]], scenarios: dict[str, Scenario]) -> dict[str, list[list[int]]]:
    by: dict[str, list[list[int]]] = {language: [] for language in LANGUAGES}
    for name, row in counts.items():
        if name in scenarios:
            by[scenarios[name].language].append(row)
    return {language: rows for language, rows in by.items() if rows}


def _scatter(axis: Any, model: str, by_language: dict[str, list[list[int]]], chance: Random) -> None:
    """Points are moved a little, or most would lie on each other."""
    for language, rows in by_language.items():
        places = [[row[column] / row[0] + chance.uniform(-0.04, 0.04) for row in rows] for column in (1, 2)]
        axis.scatter(*places, s=9, alpha=0.6, label=language)
    limits = (-0.1, 1.1)
    axis.set(title=model, xlabel="functional share of 4 samples", ylabel="secure share", xlim=limits, ylim=limits)
    axis.legend(fontsize=7)


def _bars(axis: Any, by_model: dict[str, dict[str, list[list[int]]]]) -> None:
    width = 0.8 / max(len(by_model), 1)
    for number, (model, by_language) in enumerate(by_model.items()):
        functional, secure = zip(*map(rates, by_language.values()), strict=True)
        places = [index + number * width for index in range(len(by_language))]
        axis.bar(places, functional, width, alpha=0.45, label=f"{model}: functional")
        axis.bar(places, secure, width * 0.6, label=f"{model}: secure")
        axis.set_xticks([index + 0.2 for index in range(len(by_language))], list(by_language))
    axis.set(title="by language", ylim=(0, 1))
    axis.legend(fontsize=6)


# --- the page ---


def counts_part(scenarios: Sequence[Scenario]) -> str:
    found = statistics(scenarios)
    by = {(language, ring): 0 for language in LANGUAGES for ring in RINGS}
    for scenario in scenarios:
        by[scenario.language, scenario.ring] += 1
    languages = table(
        ("language", *RINGS, "all"),
        [(name, *(by[name, ring] for ring in RINGS), found["by_language"].get(name, 0)) for name in LANGUAGES],
    )
    cwes = sorted(found["by_cwe"].items(), key=lambda item: -item[1])
    share = 100 * cwes[0][1] / len(scenarios)
    several = sum(len(scenario.secure) > 1 for scenario in scenarios)
    families = Counter(scenario.cwe for scenario in {s.family: s for s in scenarios}.values()).most_common(1)[0]
    return "\n\n".join(
        [
            f"**{found['families']} families, {found['scenarios']} realisations, {len(cwes)} weaknesses**; tiers of families: "
            + ", ".join(f"{name} {number}" for name, number in found["families_by_tier"].items())
            + f"; {found['cross_language_families']} families in C or C++ and in two or more of Python, JavaScript and Go. The most frequent weakness, CWE-{cwes[0][0]}, "
            f"has {share:.1f} % of the realisations; of the families none has more than {100 * families[1] / found['families']:.1f} % (CWE-{families[0]}). "
            f"{several} realisations have two or more secure references.",
            languages,
            "Realisations by weakness: " + ", ".join(f"CWE-{name} {number}" for name, number in cwes) + ".",
            "Hash of each part, so that a result names its exact data: "
            + ", ".join(f"{name} `{value}`" for name, value in found["split_hashes"].items())
            + ".",
        ]
    )


def check_part() -> str:
    found = kept("check.json")
    if found is None:
        return "Not run for this version of the page."
    return (
        f"{found['checked']} realisations checked, {found['sound']} sound, {found['errors']} errors of the oracle; {found['trivial_programs_broken']:,} empty, constant, refusing and "
        f"prompt-echoing programs, all `broken`; {len(found['near_duplicates'])} near-duplicate prompts (Jaccard of 5-token shingles from 0.5 on) across splits. "
        f"It took {found['wall_s'] / 60:.0f} minutes."
    )


def mutation_part() -> str:
    found = kept("mutate.json")
    if found is None:
        return "Not run for this version of the page."
    rows = [
        (name, row["mutants"], row["caught"], f"{100 * row['caught'] / row['mutants']:.0f} %")
        for name, row in found["by_operator"].items()
    ]
    return "\n\n".join(
        [
            f"{found['caught']:,} of {found['mutants']:,} mutants of secure references are caught by a test, {100 * found['share']:.1f} %. Survivors are equivalent programs or gaps; "
            "`hardwood scenarios mutate` lists them.",
            table(("operator", "mutants", "caught", "share"), rows),
        ]
    )


def overlap_part() -> str:
    found = kept("overlap.json")
    if found is None:
        return "Not run for this version of the page."
    rows = [
        (
            name.partition(":")[0],
            row["others"],
            f"{100 * row['mean']:.1f} %",
            f"{100 * row['largest']:.1f} %",
            row["above_0.2"],
        )
        for name, row in found.items()
    ]
    return "Share of a training program's own 5-token shingles that one program of the other set holds:\n\n" + table(
        ("against", "programs", "mean", "largest", "from 20 % on"), rows
    )


def calibration_part(scenarios: dict[str, Scenario]) -> str:
    found = kept("calibration.json")
    if not found:
        return "Not run for this version of the page."
    plot(found, scenarios)
    rows = []
    for model, counts in found.items():
        here = {name: row for name, row in counts.items() if name in scenarios}
        functional, secure = rates(here.values())
        never = sum(row[1] == 0 for row in here.values())
        always = sum(row[2] == row[0] for row in here.values())
        rows.append((model, len(here), f"{100 * functional:.1f} %", f"{100 * secure:.1f} %", never, always))
    idle = _idle(found, scenarios)
    left = max(len(scenarios) - len(counts.keys() & scenarios.keys()) for counts in found.values())
    missing = (
        [f"**Not finished**: up to {left} of {len(scenarios)} realisations were not asked for yet."] if left else []
    )
    return "\n\n".join(
        [
            *missing,
            table(("model", "realisations", "functional", "secure", "never functional", "always secure"), rows),
            f"On {idle[0]} of {idle[1]} realisations ({100 * idle[0] / max(idle[1], 1):.1f} %) no model was ever functional, or every model was always secure: they teach these models nothing. What was never solved is marked: `corpus[solved=no]`, and `corpus[solved=yes]` leaves it out.",
            "![difficulty](images/difficulty.svg)",
        ]
    )


def _idle(found: dict[str, dict[str, list[int]]], scenarios: dict[str, Scenario]) -> tuple[int, int]:
    common = [name for name in scenarios if all(name in counts for counts in found.values())]
    idle = [
        name
        for name in common
        if all(counts[name][1] == 0 for counts in found.values())
        or all(counts[name][2] == counts[name][0] for counts in found.values())
    ]
    return len(idle), len(common)


def drawn_part(scenarios: Sequence[Scenario]) -> str:
    families = sorted({scenario.family for scenario in scenarios})
    rows = []
    for family in sorted(Random(SEED).sample(families, SHOWN)):
        members = [scenario for scenario in scenarios if scenario.family == family]
        one = members[0]
        rows.append(
            (
                f"`{family}`",
                one.title,
                ", ".join(s.language for s in members),
                one.ring,
                one.review.replace("|", "\\|").replace("\n", " "),
            )
        )
    return f"`hardwood scenarios show --draw {SHOWN} --seed {SEED}` prints them whole.\n\n" + table(
        ("family", "task", "languages", "ring", "what the reviewer tried, and what came of it"), rows
    )


def page() -> str:
    scenarios = load_scenarios("corpus")
    by_id = {scenario.id: scenario for scenario in scenarios}
    text = (DOCS / "corpus.in.md").read_text(encoding="utf-8")
    parts = {
        "counts": counts_part(scenarios), "check": check_part(), "mutation": mutation_part(), "overlap": overlap_part(),
        "calibration": calibration_part(by_id), "drawn": drawn_part(scenarios),
    }  # fmt: skip
    for name, part in parts.items():
        text = text.replace(f"<!-- {name} -->", part)
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--calibrate",
        nargs="+",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="of hardwood eval --out; or documents of --samples --json",
    )
    options = parser.parse_args()
    calibrate(options.calibrate)
    (DOCS / "corpus.md").write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
